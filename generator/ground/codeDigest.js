// Digests of texts and of the code itself. JavaScript, because a checkout reads it before there is a build of its source.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The text with LF line ends and without a byte order mark; a checkout or an editor may have given it others.
 *
 * @param {string} text
 * @returns {string}
 */
export function withOwnLineEnds(text) {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  return content.includes('\r') ? content.replaceAll('\r\n', '\n') : content
}

/**
 * The digest that a text file would have with LF line ends and without a byte order mark.
 *
 * @param {Uint8Array} content
 * @returns {string}
 */
export function digestOfLines(content) {
  return createHash('sha256').update(ownLines(content)).digest('hex')
}

/**
 * @param {Uint8Array} content
 * @returns {Uint8Array}
 */
function ownLines(content) {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const isOther = bytes.includes(13) || bytes[0] === 0xef
  return isOther ? Buffer.from(withOwnLineEnds(bytes.toString('utf8'))) : content
}

/**
 * One digest of several texts.
 *
 * @param {readonly string[]} texts
 * @returns {string}
 */
export function digestOfTexts(texts) {
  const hash = createHash('sha256')
  for (const text of texts) addTo(hash, Buffer.from(text))
  return hash.digest('hex')
}

/**
 * One digest of files below a root: of their paths, and of their texts, which a checkout may have given other line ends.
 *
 * @param {string} root
 * @param {readonly string[]} paths
 * @returns {string}
 */
export function digestOfFiles(root, paths) {
  const hash = createHash('sha256')
  for (const path of paths) {
    addTo(hash, Buffer.from(path))
    addTo(hash, ownLines(readFileSync(join(root, path))))
  }
  return hash.digest('hex')
}

/** Two changes of a file within this many milliseconds may have one time: that is what FAT keeps. */
const oneTime = 2000

/**
 * What `digestOfFiles` finds. Files are read again only if the system says that one has changed since: by size, times and inode, as git
 * trusts its index. As git does, it does not remember a file that changed so shortly before that another change would not be seen.
 *
 * @param {string} root
 * @param {readonly string[]} paths
 * @param {string} memory The file that remembers it. Where it cannot be written, every run reads the files.
 * @returns {string}
 */
export function digestOfStanding(root, paths, memory) {
  const before = Date.now()
  const hash = createHash('sha256')
  let latest = 0
  for (const path of paths) {
    const { size, mtimeMs, ctimeMs, ino } = statSync(join(root, path))
    hash.update(`${path}\n${size} ${mtimeMs} ${ctimeMs} ${ino}\n`)
    latest = Math.max(latest, mtimeMs, ctimeMs)
  }
  const mark = hash.digest('hex')
  const known = remembered(memory)
  if (known?.mark === mark) return known.digest
  const digest = digestOfFiles(root, paths)
  if (latest < before - oneTime) remember(memory, { mark, digest })
  return digest
}

/**
 * @param {string} memory
 * @returns {{ readonly mark: string, readonly digest: string } | null}
 */
function remembered(memory) {
  try {
    const { mark, digest } = JSON.parse(readFileSync(memory, 'utf8'))
    return typeof mark === 'string' && typeof digest === 'string' ? { mark, digest } : null
  } catch {
    return null
  }
}

/**
 * @param {string} memory
 * @param {{ readonly mark: string, readonly digest: string }} known
 */
function remember(memory, known) {
  const part = `${memory}.${process.pid}`
  try {
    mkdirSync(dirname(memory), { recursive: true })
    writeFileSync(part, JSON.stringify(known))
    renameSync(part, memory)
  } catch {
    // A checkout may be read-only.
  }
}

/**
 * Each with its length before it, so that no text can run over into the next.
 *
 * @param {import('node:crypto').Hash} hash
 * @param {Uint8Array} bytes
 */
function addTo(hash, bytes) {
  hash.update(`${bytes.length}\n`).update(bytes)
}

/**
 * Files below a folder, relative to the root and written with `/`, so that every system gets one digest.
 *
 * @param {string} root
 * @param {string} folder
 * @returns {readonly string[]}
 */
export function filesBelow(root, folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((left, right) =>
    left.name < right.name ? -1 : 1
  )
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(root, path) : [path]
  })
}

/**
 * The files that make one generator: those of a folder of its code, and package.json, which pins the libraries that print and format.
 *
 * @param {string} root
 * @param {string} folder
 * @returns {readonly string[]}
 */
export function filesOfCode(root, folder) {
  return ['package.json', ...filesBelow(root, folder).filter((path) => !path.endsWith('.map'))]
}
