/** Which kinds of values a schema of the document allows, as far as the writing of a parameter depends on it. */
import { isObject } from '../ground/json.ts'
import type { RawDocument } from './load.ts'
import { lookUp } from './pointer.ts'

export interface Shapes {
  readonly text: boolean
  readonly array: boolean
  readonly object: boolean
  /** True if an array or an object may hold another. */
  readonly nested: boolean
}

const none: Shapes = { text: false, array: false, object: false, nested: false }

/** A schema that says nothing allows each kind, and is not known to nest. */
const any: Shapes = { text: true, array: true, object: true, nested: false }

export function shapesOf(root: RawDocument, schema: unknown, seen: ReadonlySet<string> = new Set()): Shapes {
  if (!isObject(schema)) return any
  const { $ref } = schema
  if (typeof $ref === 'string')
    return seen.has($ref) ? none : shapesOf(root, lookUp(root, $ref), new Set([...seen, $ref]))
  const of = (each: unknown): Shapes => shapesOf(root, each, seen)
  const parts = [...list(schema['allOf']).map(of)].filter((shapes) => !isAny(shapes))
  const branches = [...list(schema['oneOf']), ...list(schema['anyOf'])].map(of)
  const own = ownShapes(schema, of)
  const known = [...parts, ...branches, ...(own === null ? [] : [own])]
  return known.length === 0 ? any : known.reduce(join)
}

function ownShapes(schema: Readonly<Record<string, unknown>>, of: (each: unknown) => Shapes): Shapes | null {
  const { type, properties, items, additionalProperties, unevaluatedProperties } = schema
  const others = additionalProperties ?? unevaluatedProperties
  const types = typesOf(type, schema)
  if (types.length === 0) return null
  const inside = [
    ...(types.includes('array') && items !== undefined ? [of(items)] : []),
    ...(types.includes('object') && isObject(properties) ? Object.values(properties).map(of) : []),
    ...(types.includes('object') && isObject(others) ? [of(others)] : [])
  ]
  return {
    text: types.some((each) => each !== 'array' && each !== 'object'),
    array: types.includes('array'),
    object: types.includes('object'),
    nested: inside.some((shapes) => !isAny(shapes) && (shapes.array || shapes.object))
  }
}

/** The types that a schema names, without null; else what its keywords apply to. */
function typesOf(type: unknown, schema: Readonly<Record<string, unknown>>): readonly unknown[] {
  const named = list(type).length > 0 ? list(type) : type === undefined ? [] : [type]
  if (named.length > 0) return named.filter((each) => each !== 'null')
  if ('properties' in schema || 'additionalProperties' in schema || 'unevaluatedProperties' in schema)
    return ['object']
  if ('items' in schema) return ['array']
  const values = 'const' in schema ? [schema['const']] : list(schema['enum'])
  return values.map((value) => (Array.isArray(value) ? 'array' : isObject(value) ? 'object' : 'string'))
}

/** Says whether nothing is known of the values. */
export function isAny(shapes: Shapes): boolean {
  return shapes.text && shapes.array && shapes.object
}

function join(left: Shapes, right: Shapes): Shapes {
  return {
    text: left.text || right.text,
    array: left.array || right.array,
    object: left.object || right.object,
    nested: left.nested || right.nested
  }
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
