/** Reads sdk.yaml. */
import { LineCounter, parseDocument, visit, type Document as YamlDocument } from 'yaml'
import { diagnostic, GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import { fillEmptySections } from './emptySections.ts'
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

/** Reads and checks `sdk.yaml` as `readConfig` does, and keeps the places of its lines. */
export function readSdk(
  source: string,
  file: string
): { readonly config: Config; readonly placeOf: PlaceOf } {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const faults = syntaxFaults(document, lines, file)
  if (faults.length > 0) throw new GenerationError(faults)
  const placeOf = placesIn(document, lines, file)
  const value = fillEmptySections(configForm, document.toJS())
  const parsed = configForm.safeParse(value)
  if (parsed.success) return { config: parsed.data, placeOf }
  throw new GenerationError(parsed.error.issues.flatMap((issue) => keyFaults(issue, value, placeOf)))
}

/** What the parser refuses, and aliases without an anchor, which it would only find when it is too late to say where. */
function syntaxFaults(document: YamlDocument, lines: LineCounter, file: string): readonly Diagnostic[] {
  const fault = (offset: number, message: string): Diagnostic => {
    const { line, col } = lines.linePos(offset)
    return diagnostic('input/syntax', `${file}:${line}:${col}`, message, 'Correct the YAML at this place.')
  }
  // For a brace that is never closed the parser reports each open one at that place.
  const distinct = document.errors.filter(
    ({ pos }, index, all) => all.findIndex((other) => other.pos[0] === pos[0]) === index
  )
  const faults = distinct.map(({ pos, message }) =>
    fault(pos[0], `${message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'Invalid YAML'}.`)
  )
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined)
        faults.push(fault(alias.range?.[0] ?? 0, `There is no anchor ${alias.source} before this alias.`))
    }
  })
  return faults
}
