import { ArgumentError } from '../errors/errors.ts'
import { describe, isRecordLike, tagOf } from '../values.ts'

/**
 * How a query parameter is written if its arrays do not repeat the name or its objects are not `name[key]`. `fields`: the
 * fields of an object are parameters of their own. `commas` and `pipes`: arrays, and names and values of objects, are joined by these.
 */
export type QueryEncoding = 'fields' | 'commas' | 'pipes'

/** Writes a query; dates are ISO 8601. */
export function encodeQuery(
  values: Readonly<Record<string, unknown>>,
  encoding: Readonly<Record<string, QueryEncoding>> | undefined
): string {
  const pairs: string[] = []
  for (const [name, value] of Object.entries(values)) {
    const how = encoding && Object.hasOwn(encoding, name) ? encoding[name] : undefined
    switch (how) {
      case undefined:
        add(pairs, name, value, 0)
        break
      case 'fields':
        for (const [key, part] of isMap(value) ? fieldsOf(value) : [[name, value]])
          for (const each of given(part)) pairs.push(`${encoded(key)}=${encoded(each)}`)
        break
      case 'commas':
        join(pairs, name, value, ',')
        break
      case 'pipes':
        join(pairs, name, value, '%7C')
        break
      default:
        how satisfies never
    }
  }
  return pairs.join('&')
}

function join(pairs: string[], name: string, value: unknown, separator: string): void {
  const parts = given(isMap(value) ? fieldsOf(value).flat() : value).map(encoded)
  if (typeof value === 'object' && parts.some((part) => part.includes(separator)))
    throw new ArgumentError(`The values of ${name} must not contain ${decodeURIComponent(separator)}`)
  if (parts.length) pairs.push(`${encoded(name)}=${parts.join(separator)}`)
}

function given(value: unknown): unknown[] {
  return [value].flat().filter((each) => each !== undefined && each !== null)
}

// A map or an address has no entries that could be seen, and would be left out in silence.
function fieldsOf(value: object): [string, unknown][] {
  if (!isRecordLike(value)) throw refused(value)
  return Object.entries(value).filter(([, part]) => part !== undefined && part !== null)
}

function add(pairs: string[], name: string, value: unknown, depth: number): void {
  if (value === undefined || value === null) return
  if (Array.isArray(value)) {
    for (const part of value) add(pairs, name, part, depth + 1)
  } else if (isMap(value)) {
    if (depth > 9) throw new ArgumentError('A query parameter is nested too deeply')
    for (const [key, part] of fieldsOf(value)) {
      // Servers that read `name[key]` read deeper levels in dots only.
      add(pairs, depth || isMap(part) ? `${name}.${key}` : `${name}[${key}]`, part, depth + 1)
    }
  } else pairs.push(`${encoded(name)}=${encoded(value)}`)
}

function refused(value: unknown): ArgumentError {
  return new ArgumentError(`A query parameter must not be ${describe(value)}`)
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && tagOf(value) !== 'Date'
}

function encoded(value: unknown): string {
  if (typeof value === 'function' || typeof value === 'symbol' || Array.isArray(value) || isMap(value))
    throw refused(value)
  return encodeURIComponent(tagOf(value) === 'Date' ? (value as Date).toISOString() : String(value))
}
