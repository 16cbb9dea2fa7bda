/** Follows references to the object that a schema describes. */
import { componentIn } from '../../../ground/component.ts'
import type { Schema } from '../../../model/api.ts'

/** Finds the schema of a named type; undefined if no type has the name. */
export type Resolve = (name: string) => Schema | undefined

/** The object that a schema describes, `allOf` and references followed. */
export interface Shape {
  readonly properties: Readonly<Record<string, Schema>>
  readonly required: readonly string[]
  /** Whether keys beyond the properties are allowed in so many words. */
  readonly open: boolean
}

/** The schema behind a chain of references; undefined if the chain has no target. */
export function follow(schema: Schema, resolve: Resolve): Schema | undefined {
  const seen = new Set<string>()
  let current: Schema | undefined = schema
  while (current?.$ref !== undefined) {
    const name = componentIn(current.$ref)
    if (name === null || seen.has(name)) return undefined
    seen.add(name)
    current = resolve(name)
  }
  return current
}

/** The object that a schema describes; null for a union, another kind of value, or one that may be null. */
export function shapeOf(
  schema: Schema,
  resolve: Resolve,
  within: ReadonlySet<Schema> = new Set()
): Shape | null {
  const found = follow(schema, resolve)
  if (found === undefined || within.has(found) || schema.nullable === true || !describesObject(found))
    return null
  const inside = new Set([...within, found])
  const own: Shape = {
    properties: found.properties ?? {},
    required: found.required ?? [],
    open: found.additionalProperties !== undefined && found.additionalProperties !== false
  }
  let merged = own
  for (const member of found.allOf ?? []) {
    const shape = shapeOf(member, resolve, inside)
    if (shape === null) return null
    merged = mergeShapes(merged, shape)
  }
  return merged
}

function mergeShapes(first: Shape, second: Shape): Shape {
  return {
    properties: { ...first.properties, ...second.properties },
    required: [...new Set([...first.required, ...second.required])],
    open: first.open || second.open
  }
}

/** Whether the schema says, by its type or by its keywords, that it describes an object. */
export function saysObject(schema: Schema): boolean {
  if (schema.type !== undefined) return schema.type === 'object'
  return (
    schema.properties !== undefined ||
    schema.additionalProperties !== undefined ||
    schema.required !== undefined
  )
}

function describesObject(schema: Schema): boolean {
  if (schema.enum !== undefined || schema.const !== undefined || schema.nullable === true) return false
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return false
  return saysObject(schema) || (schema.type === undefined && schema.allOf !== undefined)
}

/** Whether the schema admits null in so many words, in the dialect of 3.0 or 3.1. */
export function admitsNull(schema: Schema): boolean {
  if (schema.nullable === true || schema.type === 'null') return true
  return typeof schema.type === 'object' && schema.type.includes('null')
}

/** Whether the values of a schema are a list of strings, null aside. */
export function isStringEnum(schema: Schema | undefined): boolean {
  const values = schema?.const === undefined ? (schema?.enum ?? []) : [schema.const]
  const present = values.filter((value) => value !== null)
  return present.length > 0 && present.every((value) => typeof value === 'string')
}

/** Whether no value fits: what is not any value. */
export function admitsNothing({ not }: Schema): boolean {
  return not !== undefined && Object.keys(not).length === 0
}

/** A list whose first elements have a schema each. */
export interface TupleShape {
  readonly elements: readonly Schema[]
  /** How many of them every value has. */
  readonly least: number
  /** What may follow them; null if nothing may. */
  readonly others: Schema | null
}

/** The elements of a list that has a schema for each place; null for any other. */
export function tupleOf({ items, minItems = 0, maxItems, 'x-tuple': tuple }: Schema): TupleShape | null {
  const members = items?.anyOf
  if (tuple === undefined || members === undefined || members.length < tuple.elements) return null
  const elements = members.slice(0, Math.min(tuple.elements, maxItems ?? tuple.elements))
  const rest = tuple.others === 'items' ? members[tuple.elements] : {}
  const isClosed = tuple.others === 'none' || (maxItems !== undefined && maxItems <= elements.length)
  return {
    elements,
    least: Math.min(minItems, elements.length),
    others: isClosed || rest === undefined ? null : rest
  }
}
