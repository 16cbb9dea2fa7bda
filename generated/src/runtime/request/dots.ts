import { ArgumentError } from '../errors/errors.ts'
import { encoded, fieldsOf, isMap, type Writer } from './query.ts'

/** Writes an object as `name[key]`, and what is deeper in it in dots: `name.key.inner`. The name of a list is repeated. */
export const dots: Writer = (name, value) => pairsOf(name, value, 0).join('&')

function pairsOf(name: string, value: unknown, depth: number): string[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value.flatMap((part) => pairsOf(name, part, depth + 1))
  if (!isMap(value)) return [`${encoded(name)}=${encoded(value)}`]
  if (depth > 9) throw new ArgumentError('A query parameter is nested too deeply')
  return fieldsOf(value).flatMap(([key, part]) =>
    pairsOf(depth || isMap(part) ? `${name}.${key}` : `${name}[${key}]`, part, depth + 1)
  )
}
