import { ArgumentError } from '../errors/errors.ts'
import { describe, isRecordLike, tagOf } from '../values.ts'

/** Writes one value, which errors call by the name, as text that the place of a parameter can carry. */
export type Encode = (value: unknown, name?: string) => string

/** Writes a parameter: in a query its pairs, in other places its value. An empty text leaves it out. */
export type Writer = (name: string, value: unknown, encode?: Encode) => string

/** The parameters that are written in another way than is usual, by name. */
export type Writers = Readonly<Record<string, Writer>>

/** Writes a query; dates are ISO 8601. `usual` writes what has no writer of its own: the name of a list is repeated unless given. */
export function encodeQuery(
  values: Readonly<Record<string, unknown>>,
  writers: Writers = {},
  usual: Writer = repeated
): string {
  const written = Object.entries(values).map(([name, value]) => {
    const write = Object.hasOwn(writers, name) ? writers[name] : null
    return (write ?? usual)(name, value)
  })
  return written.filter(Boolean).join('&')
}

/** The name once for each value of a list: `name=1&name=2`. */
export const repeated: Writer = (name, value, encode = encoded) =>
  given(value)
    .map((each) => `${encode(name)}=${encode(each, name)}`)
    .join('&')

/** Writes objects, and lists that hold objects or lists, by another writer; the name of any other list is repeated. */
export function orRepeated(write: Writer): Writer {
  return (name, value, encode) =>
    ([value].flat().some((each) => isMap(each) || Array.isArray(each)) ? write : repeated)(
      name,
      value,
      encode
    )
}

/** The values that are there, of a list or of one. */
export function given(value: unknown): unknown[] {
  return [value].flat().filter((each) => each !== undefined && each !== null)
}

/** The fields of an object that are there. A map or an address has no entries that could be seen, and would be left out in silence. */
export function fieldsOf(value: object): [string, unknown][] {
  if (!isRecordLike(value)) throw refused(value)
  return Object.entries(value).filter(([, part]) => part !== undefined && part !== null)
}

function refused(value: unknown, name = 'A parameter'): ArgumentError {
  return new ArgumentError(`${name} must not be ${typeof value === 'number' ? value : describe(value)}`)
}

/** Says whether a value consists of fields. */
export function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && tagOf(value) !== 'Date'
}

/** The text of one value. */
export function textOf(value: unknown, name?: string): string {
  if (tagOf(value) === 'Date') return (value as Date).toISOString()
  const isNone = typeof value === 'number' && !Number.isFinite(value)
  if (isNone || typeof value === 'symbol' || Object(value) === value) throw refused(value, name)
  return String(value)
}

/** The text of one value, with every character that an address gives a meaning percent-encoded. */
export function encoded(value: unknown, name?: string): string {
  return encodeURIComponent(textOf(value, name))
}
