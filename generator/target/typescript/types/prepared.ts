/** The schemas that openapi-typescript gets to see, and the parts they are made of. */

/** One keyword a schema, so that openapi-typescript never has two to weigh against each other. */
export type PreparedSchema =
  | { readonly $ref: string }
  | { readonly type: 'string' | 'number' | 'boolean' | 'null' }
  | { readonly enum: readonly [unknown] }
  | { readonly type: 'array'; readonly items: PreparedSchema }
  | { readonly type: 'array'; readonly prefixItems: readonly PreparedSchema[] }
  | PreparedObject
  | { readonly allOf: readonly PreparedSchema[] }
  | { readonly anyOf: readonly PreparedSchema[] }
  | Readonly<Record<string, never>>

/**
 * An object. Its keys are numbers, and the properties carry their names: openapi-typescript takes keys for parts of a
 * URL and decodes them, once for each level below.
 */
export interface PreparedObject {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, PreparedProperty>>
  readonly required: readonly string[]
}

/** A property with its name and its finished comment; without a name, all keys that are not properties. */
export interface PreparedProperty {
  readonly anyOf: readonly PreparedSchema[]
  readonly 'x-name': string | null
  readonly 'x-comment': string
}

/** Any value. */
export const unknownType: PreparedSchema = {}

/** Null. */
export const nullType = { type: 'null' } as const

/** Types that JSON Schema cannot express are references under a prefix of their own; the printer replaces them. */
export const keywordHome = 'keyword'

/** No value at all. */
export const never = keyword('never')

/** The value of an optional property that is spelled out but not given. */
export const undefinedType = keyword('undefined')

/** Bytes in a form. */
export const blob = keyword('Blob')

/** Names of which the compiler knows that every object inherits them. `__proto__` and older ones are not declared. */
const declared: ReadonlySet<string> = new Set(
  'constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf'.split(' ')
)

/** What an object without a field of this name has under it, which the type of the field must admit; `others` if it has nothing. */
export function inheritedTypes(
  name: string,
  ...others: readonly PreparedSchema[]
): readonly PreparedSchema[] {
  return declared.has(name) ? [keyword(`${inheritedMark}${name}`)] : others
}

/** What the name of a keyword begins with that is the type of an inherited member. */
export const inheritedMark = 'inherited '

/** In the union of an element of a tuple: it may be left out. */
export const optionalMark = keyword('optional')

/** In the union of the last element of a tuple: any number of them. */
export const restMark = keyword('rest')

/** Any string, written so that an editor still completes the literals beside it. */
export const openString = keyword('openString')

/** A type of exactly one value; of a list the kinds of its elements, and of a number beyond the greatest any number. */
export function literal(value: unknown): PreparedSchema {
  if (value === null) return nullType
  if (typeof value === 'number' && !Number.isFinite(value)) return { type: 'number' }
  if (Array.isArray(value))
    return { type: 'array', items: value.length === 0 ? unknownType : unite(unique(value.map(literal))) }
  if (typeof value !== 'object') return { enum: [value] }
  const entries = Object.entries(value).map(
    ([name, member], index) =>
      [`p${index}`, { anyOf: [literal(member)], 'x-name': name, 'x-comment': '' }] as const
  )
  return { type: 'object', properties: Object.fromEntries(entries), required: entries.map(([key]) => key) }
}

/** Whether the type is null alone. */
export function isNull(schema: PreparedSchema): boolean {
  return schema === nullType
}

/** The union of types, as one schema. */
export function unite(types: readonly PreparedSchema[]): PreparedSchema {
  const [only, ...others] = types
  return only !== undefined && others.length === 0 ? only : { anyOf: types }
}

/** The types without repetitions, in their order. */
export function unique(types: readonly PreparedSchema[]): readonly PreparedSchema[] {
  if (types.length < 2) return types
  return [...new Map(types.map((type) => [type === unknownType ? '' : JSON.stringify(type), type])).values()]
}

/** The name of a mark in a reference. */
export function isMark(name: string): name is 'optional' | 'rest' {
  return name === 'optional' || name === 'rest'
}

function keyword(name: string): { readonly $ref: string } {
  return { $ref: `#/${keywordHome}/${name}` }
}
