import { ArgumentError } from '../errors/errors.ts'
import { describe, isRecordLike, tagOf } from '../values.ts'

/** Writes a query: arrays repeat the name (or join by commas), objects are `name[key]`, dates ISO 8601. */
export function encodeQuery(
  values: Readonly<Record<string, unknown>>,
  encoding: Readonly<Record<string, 'commas'>> | undefined
): string {
  const pairs: string[] = []
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value) && encoding?.[name] === 'commas') {
      if (value.length) pairs.push(`${encodeURIComponent(name)}=${value.map(encoded).join(',')}`)
    } else add(pairs, name, value, 0)
  }
  return pairs.join('&')
}

function add(pairs: string[], name: string, value: unknown, depth: number): void {
  if (value === undefined || value === null) return
  if (Array.isArray(value)) {
    for (const part of value) add(pairs, name, part, depth + 1)
  } else if (typeof value === 'object' && tagOf(value) !== 'Date') {
    if (depth > 9) throw new ArgumentError('A query parameter is nested too deeply')
    // A map or an address has no entries that could be seen, and would be left out in silence.
    if (!isRecordLike(value)) throw refused(value)
    for (const [key, part] of Object.entries(value)) {
      // Servers that read `name[key]` read deeper levels in dots only.
      add(pairs, depth || isDeep(part) ? `${name}.${key}` : `${name}[${key}]`, part, depth + 1)
    }
  } else pairs.push(`${encodeURIComponent(name)}=${encoded(value)}`)
}

function refused(value: unknown): ArgumentError {
  return new ArgumentError(`A query parameter must not be ${describe(value)}`)
}

function isDeep(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && tagOf(value) !== 'Date'
}

function encoded(value: unknown): string {
  if (typeof value === 'function' || typeof value === 'symbol') throw refused(value)
  return encodeURIComponent(tagOf(value) === 'Date' ? (value as Date).toISOString() : String(value))
}
