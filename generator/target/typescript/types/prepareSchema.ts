/** Rewrites a schema so that openapi-typescript prints the type we promise: DESIGN §5 says what it prints wrong by itself. */
import { fail } from '../../../ground/diagnostics.ts'
import type { TypeRole } from '../../../model/api.ts'
import type { Schema } from '../../../model/api.ts'
import {
  alternativesOf,
  joinBranches,
  knownProperties,
  liftUnion,
  oneUnion,
  pick,
  planBranches
} from './branches.ts'
import type { Branch } from './branches.ts'
import { columns, commentLines } from '../words/docs.ts'
import { fieldDocs } from './fieldDocs.ts'
import {
  inheritedTypes,
  isNull,
  literal,
  never,
  nullType,
  openString,
  optionalMark,
  restMark,
  blob,
  undefinedType,
  unique,
  unite,
  unknownType
} from './prepared.ts'
import type { PreparedObject, PreparedProperty, PreparedSchema } from './prepared.ts'
import { admitsNothing, admitsNull, follow, isStringEnum, saysObject, tupleOf } from './shapes.ts'
import type { Resolve } from './shapes.ts'

/** Where a type is used, as far as the printing depends on it. */
export interface Place {
  /** The name of the type, for diagnostics. */
  readonly name: string
  readonly role: TypeRole
  readonly row: boolean
  readonly resolve: Resolve
}

interface Scope extends Place {
  readonly depth: number
  readonly tags: ReadonlySet<string>
  /** Whether string enums take values of tomorrow. */
  readonly open: boolean
}

/** Prepares the schema of one type. */
export function prepareSchema(schema: Schema, place: Place): PreparedSchema {
  const row = place.row && place.role !== 'event'
  return prepare(schema, { ...place, row, depth: 0, tags: new Set(), open: row })
}

function prepare(schema: Schema, scope: Scope): PreparedSchema {
  return unite(members(schema, scope))
}

/** The members of the union that a schema is, null last; one member for most. */
function members(schema: Schema, scope: Scope): readonly PreparedSchema[] {
  const all = unique(valueMembers(schema, scope))
  if (all.includes(unknownType)) return [unknownType]
  const values = completed(
    all.filter((member) => !isNull(member)),
    scope
  )
  return values.length < all.length || admitsNull(schema) ? [...values, nullType] : values
}

/** Known strings beside any string: TypeScript would keep `string` alone, and an editor would complete nothing. */
function completed(values: readonly PreparedSchema[], { resolve }: Scope): readonly PreparedSchema[] {
  const isAny = (member: PreparedSchema): boolean => 'type' in member && member.type === 'string'
  if (values.length < 2 || !values.some(isAny)) return values
  const isKnown = (member: PreparedSchema): boolean =>
    ('enum' in member && typeof member.enum[0] === 'string') ||
    ('$ref' in member && isStringEnum(follow(member, resolve)))
  return values.some(isKnown) ? unique(values.map((member) => (isAny(member) ? openString : member))) : values
}

function valueMembers(schema: Schema, scope: Scope): readonly PreparedSchema[] {
  if (schema.$ref !== undefined) {
    const opens = scope.open && isStringEnum(follow(schema, scope.resolve))
    return [{ $ref: schema.$ref }, ...(opens ? [openString] : [])]
  }
  if (schema['x-unreadable'] !== undefined) return [unknownType]
  if (admitsNothing(schema)) return [never]
  if (schema.const !== undefined || schema.enum !== undefined) {
    const literals = (schema.const === undefined ? (schema.enum ?? []) : [schema.const]).map(literal)
    if (literals.length === 0) return [never]
    return [...literals, ...(scope.open && isStringEnum(schema) ? [openString] : [])]
  }
  if (alternativesOf(schema).length > 0 || (schema.allOf ?? []).length > 0) return composition(schema, scope)
  return typesOf(schema).flatMap((type) => ofType(type, schema, scope))
}

function typesOf(schema: Schema): readonly (string | null)[] {
  if (typeof schema.type === 'string') return schema.type === 'null' ? [] : [schema.type]
  if (schema.type !== undefined) return schema.type.filter((type) => type !== 'null')
  if (saysObject(schema)) return ['object']
  if (schema.items !== undefined) return ['array']
  return schema.format === 'binary' ? ['string'] : [null]
}

function ofType(type: string | null, schema: Schema, scope: Scope): readonly PreparedSchema[] {
  switch (type) {
    case null:
      return [unknownType]
    case 'string':
      return [schema.format === 'binary' ? blob : { type }]
    case 'number':
    case 'integer':
      return [{ type: 'number' }]
    case 'boolean':
      return [{ type }]
    case 'array':
      return [list(schema, { ...scope, tags: new Set() })]
    case 'object':
      return [object(schema, scope)]
    default:
      return fail(
        'document/structure',
        scope.name,
        `A schema has the type ${JSON.stringify(type)}.`,
        'Use a type of JSON Schema.'
      )
  }
}

function list(schema: Schema, scope: Scope): PreparedSchema {
  const tuple = tupleOf(schema)
  if (tuple === null)
    return { type: 'array', items: schema.items === undefined ? unknownType : prepare(schema.items, scope) }
  const elements = tuple.elements.map((element, index) => {
    const own = prepare(element, scope)
    return index < tuple.least ? own : { anyOf: [own, optionalMark] }
  })
  const rest = tuple.others === null ? [] : [{ anyOf: [prepare(tuple.others, scope), restMark] }]
  return { type: 'array', prefixItems: [...elements, ...rest] }
}

function composition(given: Schema, scope: Scope): readonly PreparedSchema[] {
  const single = oneUnion(given)
  const schema = scope.row || isSent(scope) ? liftUnion(single, scope.resolve) : single
  const joined = scope.row ? joinBranches(schema, scope.resolve) : null
  if (joined !== null) return valueMembers(joined, scope)
  const branches = planBranches(schema, scope.resolve, maySend(scope)).flatMap((branch) =>
    branchMembers(branch, scope)
  )
  const parts = [
    ...baseParts(schema, scope),
    ...(schema.allOf ?? []).map((member) => members(member, scope)),
    branches
  ]
  const [only, ...others] = parts.filter((part) => part.length > 0 && !part.includes(unknownType))
  if (only === undefined) return [unknownType]
  return others.length === 0 ? only : [{ allOf: [only, ...others].map(unite) }]
}

/** The object beside `oneOf`, `anyOf` and `allOf`, if there is one. */
function baseParts(schema: Schema, scope: Scope): readonly (readonly PreparedSchema[])[] {
  const declared = knownProperties(schema, scope.resolve)
  const required = (schema.required ?? []).filter(
    (name) => Object.hasOwn(declared, name) || alternativesOf(schema).length === 0
  )
  const inherited = required.filter((name) => !Object.hasOwn(schema.properties ?? {}, name))
  const properties = { ...schema.properties, ...pick(declared, inherited) }
  const says = Object.keys(properties).length > 0 || (schema.additionalProperties ?? false) !== false
  return says ? [[object({ ...schema, properties, required }, scope)]] : []
}

function branchMembers(branch: Branch, scope: Scope): readonly PreparedSchema[] {
  const own = branch.schema === null ? null : members(branch.schema, scope)
  if (branch.object === null) return own ?? []
  const rest = object(branch.object, { ...scope, tags: branch.tags }, branch.refused)
  return own === null ? [rest] : [{ allOf: [unite(own), rest] }]
}

function object(schema: Schema, scope: Scope, refused: readonly string[] = []): PreparedObject {
  const required = new Set(schema.required)
  const undeclared = [...required]
    .filter((name) => !Object.hasOwn(schema.properties ?? {}, name))
    .map((name) => [name, {}] as const)
  const declared: readonly (readonly [string, Schema])[] = [
    ...Object.entries(schema.properties ?? {}),
    ...undeclared
  ]
  const inner = { ...scope, depth: scope.depth + 1 }
  const fields = declared.map(([name, one]) => field(one, name, required.has(name), inner))
  const others =
    refused.length > 0
      ? refused.map((name) => property(name, inheritedTypes(name, never)))
      : indexOf(schema, fields, inner)
  const entries = [...fields, ...others].map((one, number) => [`p${number}`, one] as const)
  return {
    type: 'object',
    properties: Object.fromEntries(entries),
    required: entries.flatMap(([key, one]) =>
      one['x-name'] === null || required.has(one['x-name']) ? [key] : []
    )
  }
}

function property(name: string | null, types: readonly PreparedSchema[], comment = ''): PreparedProperty {
  return { anyOf: types, 'x-name': name, 'x-comment': comment }
}

function field(schema: Schema, name: string, required: boolean, scope: Scope): PreparedProperty {
  const types = members(schema, { ...scope, tags: new Set(), open: scope.open && !scope.tags.has(name) })
  const absent = [...inheritedTypes(name), ...(scope.row ? [nullType] : []), undefinedType]
  const all = required || types.includes(unknownType) ? types : unique([...types, ...absent])
  return property(
    name,
    all,
    commentLines(fieldDocs(schema, scope.resolve), columns - 2 * scope.depth).join('\n')
  )
}

/** All keys beyond the properties, if they are allowed. An index signature must admit the properties as well. */
function indexOf(
  schema: Schema,
  fields: readonly PreparedProperty[],
  scope: Scope
): readonly PreparedProperty[] {
  const additional = schema.additionalProperties
  if (fields.length === 0 && typeof additional !== 'object') {
    // The server refuses keys that the document does not list: an empty list of properties means an empty body.
    const empty =
      additional === false || (additional === undefined && schema.properties !== undefined && isSent(scope))
    return [property(null, [empty ? never : unknownType])]
  }
  if (additional === undefined || additional === false) return []
  const own = additional === true ? [unknownType] : members(additional, scope)
  const types = unique([...own, ...fields.flatMap((one) => one.anyOf)])
  return [property(null, types.includes(unknownType) ? [unknownType] : types)]
}

/** Whether a request may refer to the type: what it refers to must refuse a mix as the request itself does. */
function maySend(place: Place): boolean {
  return isSent(place) || (!place.row && (place.role === 'shared' || place.role === 'nested'))
}

function isSent(place: Place): boolean {
  return place.role === 'request' || place.role === 'parameters' || place.role === 'options'
}
