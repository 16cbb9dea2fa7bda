/** Says what is wrong with a key of sdk.yaml. */
import type { z } from 'zod'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { isObject } from '../ground/json.ts'
import { addressFault } from '../ground/address.ts'
import { nearNames } from '../ground/nearest.ts'
import { valueAt } from '../ground/valueAt.ts'
import { configForm } from './form.ts'
import { siblingsAt } from './formAt.ts'
import { keyDocs } from './keyDocs.ts'
import type { PlaceOf } from './places.ts'

/** The diagnostics of one fault that the form found in a value. */
export function keyFaults(issue: z.core.$ZodIssue, value: unknown, placeOf: PlaceOf): readonly Diagnostic[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key], placeOf))
  const name = path.length === 0 ? 'The file' : `\`${path.join('.')}\``
  const found = valueIn(value, path)
  const [wanted, docs] = [wantedBy(issue), keyDocs(path)]
  const message =
    found === undefined ? `${name} is missing; it ${wanted}` : `${name} ${wanted}; got ${shown(found)}`
  return [
    diagnostic('config/key', placeOf(path), `${message}.${hint(issue, found)}`, docs ?? 'Correct the value.')
  ]
}

function unknownKey(path: readonly string[], placeOf: PlaceOf): Diagnostic {
  const siblings = siblingsAt(configForm, path.slice(0, -1))
  const [near] = nearNames(path.at(-1) ?? '', siblings)
  const question = near === undefined ? '' : `; did you mean \`${near}\``
  return diagnostic(
    'config/key',
    placeOf(path),
    `\`${path.join('.')}\` is not a key${question}${near === undefined ? '.' : '?'}`,
    `Correct its spelling, or remove it. The keys here are ${siblings.join(', ')}.`
  )
}

/** What a value must be, as the rest of a sentence. */
function wantedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${valueAt(kinds, issue.expected) ?? issue.expected}`
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`
    case 'too_small':
      if (issue.origin === 'string') return 'must not be empty'
      if (issue.origin === 'array') return 'must have an item'
      return `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
    case 'too_big':
      return `must be at most ${issue.maximum}`
    case 'invalid_format':
      return issue.format === 'url' ? 'must be an address' : issue.message
    case 'invalid_key':
      return 'must have a name before the colon'
    default:
      return issue.message
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map'
}

/** The name that was meant, if the value had to be one of several. */
function hint(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'custom' && issue.params?.['place'] === true && typeof found === 'string') {
    const fault = addressFault(found)
    return fault === null ? '' : ` ${fault}`
  }
  const among: unknown[] =
    issue.code === 'invalid_value'
      ? issue.values
      : issue.code === 'custom' && Array.isArray(issue.params?.['among'])
        ? issue.params['among']
        : []
  const [near] = typeof found === 'string' ? nearNames(found, among.map(String)) : []
  return near === undefined ? '' : ` Did you mean ${near}?`
}

function valueIn(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((found, key) => {
    if (Array.isArray(found)) return found[Number(key)]
    return isObject(found) ? valueAt(found, key) : undefined
  }, value)
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
