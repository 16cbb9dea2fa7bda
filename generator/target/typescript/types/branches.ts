/** Plans how the branches of a `oneOf` or `anyOf` are printed, beside the properties that they share. */
import type { Schema } from '../../../model/api.ts'
import { valueAt } from '../../../ground/valueAt.ts'
import { follow, saysObject, shapeOf } from './shapes.ts'
import type { Resolve, Shape } from './shapes.ts'

/** One branch of a union, ready to be printed: a schema of its own, an object to intersect it with, or both. */
export interface Branch {
  readonly schema: Schema | null
  readonly object: Schema | null
  /** Properties that belong to other branches and may not come with this one. */
  readonly refused: readonly string[]
  /** Properties by whose literal the branches are told apart. */
  readonly tags: ReadonlySet<string>
}

/** How many properties the branches of one union may refuse together; beyond it the type would be longer than anybody reads. */
const mostRefused = 5_000

/** The alternatives of a schema: those of `oneOf`, else those of `anyOf`. */
export function alternativesOf(schema: Schema): readonly Schema[] {
  return schema.oneOf ?? schema.anyOf ?? []
}

/** The schema with `anyOf` among the members of `allOf` if it has `oneOf` too: both hold. */
export function oneUnion(schema: Schema): Schema {
  const { anyOf, ...rest } = schema
  return schema.oneOf === undefined || anyOf === undefined
    ? schema
    : { ...rest, allOf: [...(schema.allOf ?? []), { anyOf }] }
}

/**
 * The branches of a union. What the schema itself requires is required in each branch, whether or not the branch
 * does. With `exclusive`, objects that share no property refuse each other's, so that they cannot be mixed.
 */
export function planBranches(schema: Schema, resolve: Resolve, exclusive: boolean): readonly Branch[] {
  const declared = knownProperties(schema, resolve)
  const demanded = (schema.required ?? []).filter((name) => !Object.hasOwn(declared, name))
  const { alternatives, disjoint } = flatten(schema, resolve)
  const shapes = alternatives.map((alternative) => shapeOf(alternative, resolve))
  const tags = tagsOf(shapes)
  const refuses =
    exclusive &&
    disjoint &&
    alternatives.length *
      shapes.reduce((sum, shape) => sum + Object.keys(shape?.properties ?? {}).length, 0) <=
      mostRefused
  // What the schema requires and one branch alone declares is in each of them, as that one has it.
  const anywhere: Readonly<Record<string, Schema>> = {
    ...Object.fromEntries(
      shapes.flatMap((shape) =>
        Object.entries(shape?.properties ?? {}).filter(([name]) => demanded.includes(name))
      )
    ),
    ...declared
  }
  return alternatives.map((alternative, index) => {
    const shape = shapes[index] ?? null
    if (shape === null) {
      const object = isObject(alternative, resolve) ? demand(demanded, declared) : null
      return { schema: inherit(alternative, schema), object, refused: [], tags }
    }
    const refused = refuses
      ? foreignNames(shapes, shape).filter((name) => !Object.hasOwn(anywhere, name))
      : []
    const required = [...new Set([...shape.required, ...demanded])]
    const missing = required.filter(
      (name) => !Object.hasOwn(shape.properties, name) && Object.hasOwn(anywhere, name)
    )
    if (alternative.$ref === undefined && alternative.allOf === undefined) {
      const properties = { ...alternative.properties, ...pick(anywhere, missing) }
      return { schema: null, object: { ...alternative, type: 'object', properties, required }, refused, tags }
    }
    const extra = demand(
      demanded.filter((name) => !shape.required.includes(name)),
      { ...anywhere, ...shape.properties }
    )
    return {
      schema: alternative,
      object: extra ?? (refused.length > 0 ? { type: 'object' } : null),
      refused,
      tags
    }
  })
}

/**
 * The schema as one object with the properties of every branch; null if the branches share one. A row of the
 * database has the columns of every branch; the server fills those of one and leaves the others empty.
 */
export function joinBranches(schema: Schema, resolve: Resolve): Schema | null {
  const { alternatives, disjoint } = flatten(schema, resolve)
  if (!disjoint || alternatives.length < 2) return null
  const columns = alternatives.flatMap((alternative) =>
    Object.entries(shapeOf(alternative, resolve)?.properties ?? {})
  )
  const { oneOf, anyOf, ...rest } = schema
  return {
    ...rest,
    type: 'object',
    properties: { ...schema.properties, ...Object.fromEntries(columns), ...schema.properties }
  }
}

/** The schema with the union among the members of `allOf` as its own, if there is exactly one and none beside it. */
export function liftUnion(schema: Schema, resolve: Resolve): Schema {
  const members = schema.allOf ?? []
  const unions = members.filter((member) => isPureUnion(follow(member, resolve)))
  const [union, ...others] = unions
  if (union === undefined || others.length > 0 || alternativesOf(schema).length > 0) return schema
  return { ...schema, allOf: members.filter((member) => member !== union), anyOf: [union] }
}

function isPureUnion(schema: Schema | undefined): schema is Schema {
  if (schema === undefined || schema.nullable === true) return false
  return alternativesOf(schema).length > 0 && schema.properties === undefined && schema.allOf === undefined
}

/** Opens references to unions if that shows alternatives that share no property; else they stay as named. */
function flatten(schema: Schema, resolve: Resolve): { alternatives: readonly Schema[]; disjoint: boolean } {
  const alternatives = alternativesOf(schema)
  const opened = openUnions(alternatives, resolve, new Set())
  if (opened !== null && areDisjoint(opened, resolve)) return { alternatives: opened, disjoint: true }
  return { alternatives, disjoint: false }
}

/** How many unions inside one another are opened to see whether their alternatives are disjoint. */
const mostOpened = 50

/** The alternatives with unions among them opened; null if there are too many or if one union comes twice, whose alternatives are not disjoint then. */
function openUnions(
  alternatives: readonly Schema[],
  resolve: Resolve,
  opened: Set<Schema>
): readonly Schema[] | null {
  const open: Schema[] = []
  for (const alternative of alternatives) {
    const found = follow(alternative, resolve)
    const isUnion = isPureUnion(found)
    if (isUnion && (opened.has(found) || opened.size === mostOpened)) return null
    const inside = isUnion ? openUnions(alternativesOf(found), resolve, opened.add(found)) : [alternative]
    if (inside === null) return null
    open.push(...inside)
  }
  return open
}

function areDisjoint(alternatives: readonly Schema[], resolve: Resolve): boolean {
  const seen = new Set<string>()
  if (alternatives.length < 2) return false
  return alternatives.every((alternative) => {
    const shape = shapeOf(alternative, resolve)
    if (shape === null || shape.open) return false
    const names = Object.keys(shape.properties)
    if (names.length === 0 || names.some((name) => seen.has(name))) return false
    for (const name of names) seen.add(name)
    return true
  })
}

function foreignNames(shapes: readonly (Shape | null)[], own: Shape): readonly string[] {
  return shapes.flatMap((shape) => (shape === null || shape === own ? [] : Object.keys(shape.properties)))
}

/** The properties that are one literal, another in each branch. */
function tagsOf(shapes: readonly (Shape | null)[]): ReadonlySet<string> {
  const [first, ...others] = shapes
  if (first === undefined || first === null || others.length === 0) return new Set()
  const names = Object.keys(first.properties).filter((name) => {
    const values = shapes.flatMap((shape) => literalsOf(shape, name) ?? [undefined])
    return !values.includes(undefined) && new Set(values).size === values.length
  })
  return new Set(names)
}

function literalsOf(shape: Shape | null, name: string): readonly unknown[] | undefined {
  const property = valueAt(shape?.properties, name)
  return property?.const === undefined ? property?.enum : [property.const]
}

/** A branch of `{ type: 'string', oneOf: […] }` is a string too. */
function inherit(alternative: Schema, schema: Schema): Schema {
  if (alternative.$ref !== undefined || alternative.type !== undefined || schema.type === undefined)
    return alternative
  if (saysObject(schema)) return alternative
  const { oneOf, anyOf, nullable, ...rest } = schema
  return { ...rest, ...alternative }
}

function isObject(schema: Schema, resolve: Resolve): boolean {
  const found = follow(schema, resolve)
  return found !== undefined && (found.type === undefined || found.type === 'object')
}

function demand(names: readonly string[], declared: Readonly<Record<string, Schema>>): Schema | null {
  if (names.length === 0) return null
  return { type: 'object', properties: pick(declared, names), required: names }
}

/** The named properties; an undescribed one may hold any value. */
export function pick(
  from: Readonly<Record<string, Schema>>,
  names: readonly string[]
): Readonly<Record<string, Schema>> {
  return Object.fromEntries(names.map((name) => [name, valueAt(from, name) ?? {}]))
}

/** Every property that holds for the schema before a branch is chosen, those of `allOf` included. */
export function knownProperties(schema: Schema, resolve: Resolve): Readonly<Record<string, Schema>> {
  const inherited = (schema.allOf ?? []).flatMap((member) =>
    Object.entries(shapeOf(member, resolve)?.properties ?? {})
  )
  return Object.fromEntries([...inherited, ...Object.entries(schema.properties ?? {})])
}
