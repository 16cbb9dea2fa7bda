import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { fail } from '../ground/diagnostics.ts'
import { deepest, jsonFault, positionAt } from './jsonSyntax.ts'

/** An OpenAPI 3 document as it was read: plain JSON values, nothing checked but its version and that it has paths. */
export interface RawDocument {
  readonly [key: string]: unknown
}

/** More values than any honest document has: where aliases of YAML are nested, a small text can mean this many. */
const mostValues = 2_000_000

const writeJson = 'Correct the text at this place.'
const pointToDocument =
  'Point to the OpenAPI document itself: JSON or YAML text that begins with its `openapi` version.'

/** Reads a document from disk. Fails with `input/missing` where the file cannot be read, and as `loadDocument` does. */
export function loadFile(path: string): RawDocument {
  return loadDocument(readText(path), path)
}

/** Reads a file as UTF-8 text, with the line ends that it has in version control and not those of a checkout. Fails with `input/missing` where it does not exist, is a folder or may not be read. */
export function readText(path: string): string {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    fail('input/missing', path, missing(error), 'Correct the path, or create the file.', error)
  }
  return decode(path, bytes)
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n')
  } catch (error) {
    fail('input/syntax', path, 'The file is not UTF-8 text.', 'Save it as UTF-8.', error)
  }
}

/** Reads a file of at most that many bytes as `readText` does. Fails with `input/limit` if there are more, and reads no more of them. */
export function readTextWithin(path: string, bytes: number): string {
  const chunks: Uint8Array[] = []
  let size = 0
  const file = openSync(path, 'r')
  try {
    for (;;) {
      const chunk = new Uint8Array(2 ** 20)
      const count = readSync(file, chunk)
      size += count
      if (size > bytes)
        fail(
          'input/limit',
          path,
          `The file is larger than ${bytes} bytes.`,
          'Raise document.mebibytes in sdk.yaml, or give a smaller document.'
        )
      if (count === 0) break
      chunks.push(chunk.subarray(0, count))
    }
  } finally {
    closeSync(file)
  }
  return decode(path, Buffer.concat(chunks))
}

/** Parses an OpenAPI 3 document, JSON or YAML by its content. `place` is the file or URL that messages name. */
export function loadDocument(text: string, place: string): RawDocument {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  const start = content.trimStart()
  if (start === '') fail('input/not-a-document', place, 'There is nothing in it.', pointToDocument)
  if (start.startsWith('<')) fail('input/not-a-document', place, 'It is HTML or XML.', pointToDocument)
  return checkDocument(isJson(start, place) ? parseJson(content, place) : parseYaml(content, place), place)
}

/** YAML includes most of JSON, so a text that begins like JSON is held to JSON unless its name says YAML. */
function isJson(start: string, place: string): boolean {
  return /^(?:\{\s*["}]|\[)/.test(start) && !/\.ya?ml$/i.test(place)
}

function parseJson(text: string, place: string): unknown {
  const fault = jsonFault(text)
  if (fault === null) return JSON.parse(text)
  fail(
    fault.kind === 'depth' ? 'input/limit' : 'input/syntax',
    `${place}:${positionAt(text, fault.offset)}`,
    fault.message,
    writeJson
  )
}

function parseYaml(text: string, place: string): unknown {
  const lines = new LineCounter()
  const parsed = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    merge: true
  })
  const at = (offset: number): string => `${place}:${lines.linePos(offset).line}:${lines.linePos(offset).col}`
  // A warning (an unknown tag or directive) means that the library guessed, which a document must not ask for.
  const [first] = [...parsed.errors, ...parsed.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  const tooDeep = parsed.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION')
  if (tooDeep !== undefined)
    fail('input/limit', at(tooDeep.pos[0]), 'Too many levels are nested here.', writeJson, tooDeep)
  if (first !== undefined) fail('input/syntax', at(first.pos[0]), `${first.message}.`, writeJson, first)
  const unset = unsetAlias(parsed)
  if (unset !== null)
    fail(
      'input/syntax',
      at(unset.offset),
      `The alias *${unset.name} stands before its anchor, or has none.`,
      writeJson
    )
  const merged = tooManyMerges(parsed)
  if (merged !== null)
    fail(
      'input/limit',
      at(merged),
      `Merge keys (<<) that lead here expand to more than ${mostMerges} objects.`,
      'Write the keys out, or merge fewer objects.'
    )
  // The alias count of the library refuses honest reuse, and it leaves cycles in; `plain` bounds what aliases add up to.
  return plain(toValues(parsed, place), place, { left: mostValues }, 0)
}

function toValues(parsed: Document.Parsed, place: string): unknown {
  try {
    return parsed.toJS({ maxAliasCount: -1 })
  } catch (error) {
    fail(
      'input/syntax',
      place,
      `${error instanceof Error ? error.message : String(error)}.`,
      'Check its merge keys (<<) and aliases.',
      error
    )
  }
}

/** More objects than one merge key of an honest document brings together, with what these merge in turn. */
const mostMerges = 10_000

/** The place at which merge keys of merge keys expand to too many objects, each of which the library would visit; null if none does. */
function tooManyMerges(parsed: Document.Parsed): number | null {
  const anchors = new Map<string, number>()
  let found: number | null = null
  const costOf = (node: unknown): number => {
    if (isAlias(node)) return anchors.get(node.source) ?? 1
    if (isSeq(node)) return node.items.reduce<number>((sum, item) => sum + costOf(item), 0)
    if (!isMap(node)) return 1
    return node.items.reduce<number>(
      (sum, { key, value }) => (isScalar(key) && key.value === '<<' ? sum + costOf(value) : sum),
      1
    )
  }
  visit(parsed, {
    Map(_key, node) {
      const cost = costOf(node)
      if (cost > mostMerges) {
        found = node.range?.[0] ?? 0
        return visit.BREAK
      }
      // An alias comes after its anchor, so that what it merges has been counted.
      if (node.anchor !== undefined) anchors.set(node.anchor, cost)
      return undefined
    }
  })
  return found
}

function unsetAlias(parsed: Document.Parsed): { readonly name: string; readonly offset: number } | null {
  const anchors = new Set<string>()
  let found: { readonly name: string; readonly offset: number } | null = null
  visit(parsed, {
    Value(_key, node) {
      if (node.anchor !== undefined) anchors.add(node.anchor)
    },
    Alias(_key, node) {
      if (anchors.has(node.source)) return undefined
      found = { name: node.source, offset: node.range?.[0] ?? 0 }
      return visit.BREAK
    }
  })
  return found
}

/** Copies what aliases share, so that the result is a tree as JSON is; bounded in depth (cycles too) and in number. */
function plain(value: unknown, place: string, budget: { left: number }, depth: number): unknown {
  budget.left -= 1
  if (budget.left < 0)
    fail(
      'input/limit',
      place,
      `Its aliases add up to more than ${mostValues} values.`,
      'Use fewer nested aliases.'
    )
  if (depth > deepest)
    fail(
      'input/limit',
      place,
      `More than ${deepest} levels are nested, or an alias contains itself.`,
      'Nest less.'
    )
  if (typeof value === 'number' && !Number.isFinite(value)) {
    fail('input/syntax', place, `The number ${value} has no form in JSON.`, 'Write a finite number.')
  }
  if (Array.isArray(value)) return value.map((item) => plain(item, place, budget, depth + 1))
  if (!isObject(value)) return value
  // `fromEntries` defines its properties, so that a name like __proto__ is only a name.
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, plain(item, place, budget, depth + 1)])
  )
}

function checkDocument(value: unknown, place: string): RawDocument {
  if (!isObject(value)) fail('input/not-a-document', place, 'It is not an object.', pointToDocument)
  const { openapi, swagger, paths } = value
  if (openapi === undefined && swagger !== undefined) {
    fail(
      'input/version',
      place,
      `It is Swagger ${String(swagger)}.`,
      'Convert it to OpenAPI 3 first, for example with swagger2openapi.'
    )
  }
  if (openapi === undefined) fail('input/version', place, 'It has no `openapi` field.', pointToDocument)
  if (typeof openapi !== 'string' || !/^3\.\d+(?:\.\d+)?(?:-.+)?$/.test(openapi)) {
    fail(
      'input/version',
      `${place}#/openapi`,
      `Its version is ${JSON.stringify(openapi)}.`,
      'Give an OpenAPI 3 document; the version is text, as in "3.1.0".'
    )
  }
  if (!isObject(paths)) {
    fail(
      'document/structure',
      `${place}#/paths`,
      'The document has no `paths` object.',
      'Add `paths`, with one entry for each path.'
    )
  }
  return value
}

function isObject(value: unknown): value is RawDocument {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function missing(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'The file does not exist.'
  if (code === 'EISDIR') return 'It is a folder, not a file.'
  return `The file cannot be read (${String(code ?? error)}).`
}
