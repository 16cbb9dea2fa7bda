import { ArgumentError } from '../errors/errors.ts'
import { fieldsOf, isMap, repeated, type Writer } from './query.ts'

/** Writes an object as `name[key]`, and what is deeper in it in dots: `name.key.inner`. The name of a list is repeated. */
export const dots: Writer = (name, value) => pairsOf(name, value, 0)

function pairsOf(name: string, value: unknown, depth: number): string {
  if (!isMap(value) && !Array.isArray(value)) return repeated(name, value)
  if (depth > 9) throw new ArgumentError('A query parameter is nested too deeply')
  const parts = Array.isArray(value)
    ? value.map((part) => pairsOf(name, part, depth + 1))
    : fieldsOf(value).map(([key, part]) =>
        pairsOf(depth || isMap(part) ? `${name}.${key}` : `${name}[${key}]`, part, depth + 1)
      )
  return parts.filter(Boolean).join('&')
}
