/** Reads sdk.yaml. */
import { isNode, LineCounter, parseDocument, visit, type Document as YamlDocument } from 'yaml'
import { diagnostic, GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import { fillEmptySections } from './emptySections.ts'
import { isObject } from '../ground/json.ts'
import { configForm, type Config } from './form.ts'
import { keyFaults } from './keyFaults.ts'
import { placesIn, type PlaceOf } from './places.ts'

export type { Config, StreamConvention } from './form.ts'

/**
 * Reads and checks `sdk.yaml`.
 *
 * @throws GenerationError with line and column for bad syntax, an unknown key or a value of the wrong form.
 */
export function readConfig(source: string, file: string): Config {
  return readSdk(source, file).config
}

/** What sdk.yaml says, and where. */
interface Sdk {
  readonly config: Config
  readonly placeOf: PlaceOf
}

/** A run reads one text in several of its stages, and each time costs as much as the first. */
let last: { readonly source: string; readonly file: string; readonly sdk: Sdk } | null = null

/** Reads and checks `sdk.yaml` as `readConfig` does, and keeps the places of its lines. */
export function readSdk(source: string, file: string): Sdk {
  if (last?.source === source && last.file === file) return last.sdk
  const sdk = parseSdk(source, file)
  last = { source, file, sdk }
  return sdk
}

function parseSdk(source: string, file: string): Sdk {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const faults = syntaxFaults(document, lines, file)
  if (faults.length > 0) throw new GenerationError(faults)
  const placeOf = placesIn(document, lines, file)
  const value = withoutExtensions(fillEmptySections(configForm, document.toJS()))
  const parsed = configForm.safeParse(value)
  if (parsed.success) return { config: parsed.data, placeOf }
  throw new GenerationError(parsed.error.issues.flatMap((issue) => keyFaults(issue, value, placeOf)))
}

/** Actions of an overlay may have extensions (Overlay 1.1.0 §4.4.4), which mean nothing here. */
function withoutExtensions(value: unknown): unknown {
  if (!isObject(value) || !Array.isArray(value['overlays'])) return value
  const overlays = value['overlays'].map((action: unknown) =>
    isObject(action)
      ? Object.fromEntries(Object.entries(action).filter(([key]) => !key.startsWith('x-')))
      : action
  )
  return { ...value, overlays }
}

/** What the parser refuses, and aliases without an anchor, which it would only find when it is too late to say where. */
function syntaxFaults(document: YamlDocument, lines: LineCounter, file: string): readonly Diagnostic[] {
  const fault = (offset: number, message: string, fix = 'Correct the YAML at this place.'): Diagnostic => {
    const { line, col } = lines.linePos(offset)
    return diagnostic('input/syntax', `${file}:${line}:${col}`, message, fix)
  }
  // For a brace that is never closed the parser reports each open one at that place.
  const distinct = document.errors.filter(
    ({ code, pos }, index, all) =>
      code !== 'DUPLICATE_KEY' && all.findIndex((other) => other.pos[0] === pos[0]) === index
  )
  const faults = distinct.map(({ pos, message }) =>
    fault(pos[0], `${message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'Invalid YAML'}.`)
  )
  for (const { key, offset, first } of repeatedKeys(document))
    faults.push(
      fault(
        offset,
        `The key ${key} is written twice.`,
        `Move what is below it to the first one, at line ${lines.linePos(first).line}.`
      )
    )
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined)
        faults.push(fault(alias.range?.[0] ?? 0, `There is no anchor ${alias.source} before this alias.`))
    }
  })
  return faults
}

/** The keys that a map has more than once: where each of them is, and the first one. */
function repeatedKeys(document: YamlDocument) {
  const found: { readonly key: string; readonly offset: number; readonly first: number }[] = []
  visit(document, {
    Map(_, map) {
      const firsts = new Map<string, number>()
      for (const { key } of map.items) {
        const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0
        const first = firsts.get(String(key))
        if (first === undefined) firsts.set(String(key), offset)
        else found.push({ key: String(key), offset, first })
      }
    }
  })
  return found
}
