import { ArgumentError } from '../errors/errors.ts'
import { encoded, fieldsOf, isMap, orRepeated, type Writer } from './query.ts'

/** Writes what is inside an object or a list under its key or its number in brackets: `name[key][0]` (OpenAPI 3.0.4 §4.8.12.3). */
export const indexed: Writer = (name, value, encode = encoded) => pairsOf(name, value, encode, 0).join('&')

/** The same, but the name of a list that holds neither objects nor lists is repeated. */
export const brackets: Writer = /* @__PURE__ */ orRepeated(indexed)

function pairsOf(
  name: string,
  value: unknown,
  encode: NonNullable<Parameters<Writer>[2]>,
  depth: number
): string[] {
  if (value === undefined || value === null) return []
  if (depth > 99) throw new ArgumentError('A parameter is nested too deeply')
  const inside = Array.isArray(value) ? Object.entries(value) : isMap(value) ? fieldsOf(value) : null
  return inside === null
    ? [`${encode(name)}=${encode(value, name)}`]
    : inside.flatMap(([key, part]) => pairsOf(`${name}[${key}]`, part, encode, depth + 1))
}
