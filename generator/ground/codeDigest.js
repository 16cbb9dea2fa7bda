// Digests of texts and of the code itself. JavaScript, because a checkout reads it before there is a build of its source.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

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
 * One digest of the generator: of a folder of its code, and of package.json, which pins the libraries that print and format.
 *
 * @param {string} root
 * @param {string} folder
 * @returns {string}
 */
export function digestOfCode(root, folder) {
  const code = filesBelow(root, folder).filter((path) => !path.endsWith('.map'))
  return digestOfFiles(root, ['package.json', ...code])
}
