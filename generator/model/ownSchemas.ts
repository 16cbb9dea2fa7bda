/** Schemas that sdk.yaml gives for events: a slip in one is told as in any other line of it, because it would allow any value. */
import type { Decisions } from '../decide/decisions.ts'
import { componentIn, referenceToComponent } from '../ground/component.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { isObject } from '../ground/json.ts'
import { nearNames } from '../ground/nearest.ts'
import { valueAt } from '../ground/valueAt.ts'
import { table } from '../read/census/table.ts'
import { keysOf } from '../read/pointer.ts'
import { schemaReader } from '../read/schema.ts'

/** An error for each keyword that has the wrong form or is nearly one, and for each reference that leads to no component. */
export function ownSchemaFaults({
  config: { events, schemas },
  placeOf
}: Pick<Decisions, 'config' | 'placeOf'>): readonly Diagnostic[] {
  const lists = Object.entries(events).flatMap(([list, own]) =>
    Object.entries(own).map(([name, schema]) => ({ path: ['events', list, name], schema }))
  )
  const named = Object.entries(schemas).map(([name, schema]) => ({ path: ['schemas', name], schema }))
  const fault = (path: readonly string[], message: string, fix: string): Diagnostic =>
    diagnostic('config/key', placeOf(path), message, fix)
  return [...lists, ...named].flatMap(({ path, schema }) => [
    ...wrongForms(schema).map(({ below, message }) =>
      fault([...path, ...below], `\`${[...path, ...below].join('.')}\`: ${message}`, 'Correct the schema.')
    ),
    ...slipsIn(schema, path).map(({ at, message, fix }) => fault(at, message, fix))
  ])
}

/** What the reader of documents has against a schema; references are judged by themselves. */
function wrongForms(
  schema: object
): readonly { readonly below: readonly string[]; readonly message: string }[] {
  const found: Diagnostic[] = []
  const reader = schemaReader({}, (entry) => void found.push(entry))
  reader.read(schema, '#')
  return found
    .filter(({ code }) => code === 'document/structure')
    .map(({ place, message }) => ({ below: keysOf(place) ?? [], message }))
}

interface Slip {
  readonly at: readonly string[]
  readonly message: string
  readonly fix: string
}

/** Keywords that are nearly one of JSON Schema, and references that are not written as those to components are. */
function slipsIn(node: unknown, path: readonly string[]): readonly Slip[] {
  const holds = (key: string): string => valueAt(table['schema'] ?? {}, key)?.holds ?? ''
  return Object.entries(isObject(node) ? node : {}).flatMap(([key, value]): readonly Slip[] => {
    const at = [...path, key]
    if (key === '$ref') return typeof value === 'string' ? referenceSlip(value, at) : []
    if (holds(key) === 'schema') return slipsIn(value, at)
    if (/^schema[[{]/.test(holds(key)) && typeof value === 'object')
      return Object.entries(value ?? {}).flatMap(([name, each]) => slipsIn(each, [...at, name]))
    return keywordSlip(key, at)
  })
}

function keywordSlip(key: string, at: readonly string[]): readonly Slip[] {
  const known = Object.keys(table['schema'] ?? {})
  const [near] = known.includes(key) || key.startsWith('x-') ? [] : nearNames(key, known)
  if (near === undefined) return []
  const message = `\`${at.join('.')}\` is not a keyword of schemas; did you mean \`${near}\`?`
  return [{ at, message, fix: 'Correct its spelling, or remove it.' }]
}

function referenceSlip(reference: string, at: readonly string[]): readonly Slip[] {
  if (componentIn(reference) !== null) return []
  const name = /[^/#]+$/.exec(reference)?.[0]
  const meant = name === undefined ? '' : ` Did you mean ${referenceToComponent(name)}?`
  const message = `\`${at.join('.')}\` must refer to a schema of the document or of sdk.yaml; got ${JSON.stringify(reference)}.${meant}`
  return [{ at, message, fix: `Write ${referenceToComponent('')} and the name of the schema.` }]
}
