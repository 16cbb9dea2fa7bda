import type { Document, YAMLMap } from 'yaml'
import { fail } from '../ground/diagnostics.ts'

/** Where a snapshot came from, as spec.lock.yaml records it. No clock: the same document gives the same lock. */
export interface SnapshotLock {
  /** The address that was asked for; null if the document was a file. */
  readonly url: string | null
  /** The digest of spec.json, in lower-case hexadecimal. */
  readonly sha256: string
  readonly etag: string | null
  readonly lastModified: string | null
  /** The document's own `info.version`. */
  readonly version: string | null
}

/** The file name of the lock, beside sdk.yaml. */
export const lockName = 'spec.lock.yaml'

const heading = ' Where spec.json came from. The generator writes this when it records a document.'
const remedy = 'Correct the line, or delete the file: the next fetch writes it anew.'

/** What each key may hold, in the order in which they are written. */
const fields: Readonly<
  Record<
    keyof SnapshotLock,
    { readonly form: RegExp; readonly words: string; readonly required: boolean; readonly nullable: boolean }
  >
> = {
  url: {
    form: /^https?:\/\/\S+$/,
    words: 'an http or https address, or null',
    required: true,
    nullable: true
  },
  sha256: { form: /^[\da-f]{64}$/, words: '64 hexadecimal digits', required: true, nullable: false },
  etag: { form: /^[\x20-\x7e]+$/, words: 'the text of a header, or null', required: false, nullable: true },
  lastModified: {
    form: /^[\x20-\x7e]+$/,
    words: 'the text of a header, or null',
    required: false,
    nullable: true
  },
  version: { form: /^/, words: 'text, or null', required: false, nullable: true }
}

/** Reads the text of a lock. Fails with `lock/form`, placed by line and column. */
export async function parseLock(text: string, place: string): Promise<SnapshotLock> {
  const known = asWritten(text)
  if (known !== null) return known
  const { map } = await parse(text, place)
  const read = (key: string): string | null => {
    const value = map.get(key)
    return typeof value === 'string' ? value : null
  }
  return {
    url: read('url'),
    sha256: read('sha256') ?? '',
    etag: read('etag'),
    lastModified: read('lastModified'),
    version: read('version')
  }
}

/** A value that has one meaning without the library: null, a text between quotes, or a text that YAML takes for nothing else. */
const plainValue =
  /^(?:(null)|"([^"\\]*)"|'([^']*)'|(https?:\/\/[^\s#]+|[\da-f]*[a-df][\da-f]*|W\/"[^"#\s]*"|[A-Z][a-z]{2}, [\w :]+ GMT|v?\d+\.\d+\.\d+|v\d+ \([\d-]+\)))$/

/** A lock as the generator writes it, read without the library, which takes longer to load than the rest of a run; null for any other. */
function asWritten(text: string): SnapshotLock | null {
  const found = new Map<string, string | null>()
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('# ')) continue
    const [, key = '', value = ''] = /^(\w+): (\S.*)$/.exec(line) ?? []
    const [plain, nothing, ...texts] = plainValue.exec(value) ?? []
    if (plain === undefined || found.has(key)) return null
    found.set(key, nothing === undefined ? (texts.find((each) => each !== undefined) ?? null) : null)
  }
  const names = Object.keys(fields)
  const isWhole = found.size === names.length && names.every((name) => found.has(name))
  const fits = Object.entries(fields).every(([name, { form, nullable }]) => {
    const value = found.get(name) ?? null
    return value === null ? nullable : form.test(value)
  })
  if (!isWhole || !fits) return null
  const read = (name: keyof SnapshotLock): string | null => found.get(name) ?? null
  return {
    url: read('url'),
    sha256: read('sha256') ?? '',
    etag: read('etag'),
    lastModified: read('lastModified'),
    version: read('version')
  }
}

/** The text of a lock, made from its present text so that comments survive. Fails with `lock/form`. */
export async function writeLock(lock: SnapshotLock, current: string | null, place: string): Promise<string> {
  const document = current === null ? await create() : (await parse(current, place)).document
  for (const [key, value] of Object.entries(lock)) document.set(key, value)
  return document.toString({ lineWidth: 0 })
}

async function create(): Promise<Document> {
  const { Document } = await import('yaml')
  const document = new Document({})
  document.commentBefore = heading
  return document
}

interface Parsed {
  readonly document: Document
  readonly map: YAMLMap
}

interface Fault {
  readonly offset: number
  readonly message: string
}

async function parse(text: string, place: string): Promise<Parsed> {
  // Loaded here, because a run without a lock need not wait for it.
  const { isMap, LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true })
  const [error] = [...document.errors, ...document.warnings]
  const map = isMap(document.contents) ? document.contents : null
  const fault = error !== undefined ? { offset: error.pos[0], message: `${error.message}.` } : faultOf(map)
  if (fault === null && map !== null) return { document, map }
  const { line, col } = lines.linePos(fault?.offset ?? 0)
  fail('lock/form', `${place}:${line}:${col}`, fault?.message ?? 'It is empty.', remedy)
}

function faultOf(map: YAMLMap.Parsed | null): Fault | null {
  if (map === null) return { offset: 0, message: `Expected the keys ${Object.keys(fields).join(', ')}.` }
  for (const { key, value } of map.items) {
    const name = String(key)
    const field = Object.entries(fields).find(([known]) => known === name)?.[1]
    if (field === undefined) return { offset: key.range[0], message: `The key ${name} is not known.` }
    // The library gives undefined for null; that the key is there is known.
    const found = map.get(name)
    const fits = typeof found === 'string' ? field.form.test(found) : found === undefined && field.nullable
    if (!fits) return { offset: value?.range[0] ?? key.range[0], message: `${name} is not ${field.words}.` }
  }
  const absent = Object.entries(fields).find(([name, { required }]) => required && !map.has(name))
  return absent === undefined ? null : { offset: 0, message: `${absent[0]} is missing.` }
}
