/** What the SDK promises of a named type, told a second time as JSON Schema: an oracle beside the printer. */
import Ajv2019 from 'ajv/dist/2019.js'
import type { ErrorObject } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import type { NamedType } from '../../generator/model/api.ts'
import type { Schema } from '../../generator/read/document.ts'
import { closed } from '../operations/schemas.ts'
import { limits } from './exceptions.ts'

/** Judges values of one type: what is wrong with a value, nothing where it is as promised. */
export type Judge = (value: unknown) => readonly ErrorObject[]

/** A text that stands for bytes in a sample: JSON has none. */
export const bytes = 'bytes of a form'

const home = '#/components/schemas/'

/** The schema of a type with the schemas of all others that it refers to in their places. */
export function expand(schema: Schema, lookup: ReadonlyMap<string, NamedType>): Schema {
  const { $ref, own } = reading(schema)
  if ($ref !== undefined) return { ...expand(targetOf($ref, lookup).schema, lookup), ...own }
  if (schema.format === 'binary') return { enum: [bytes] }
  return mapParts(schema, (part) => expand(part, lookup))
}

/** A reference with what is promised beside it: the fields that a type says again in its own words promise nothing new. */
function reading(schema: Schema): { readonly $ref: string | undefined; readonly own: Schema } {
  const { $ref, ...own } = schema
  const { type: _, properties: __, required: ___, ...beside } = own
  return { $ref, own: $ref === undefined ? own : beside }
}

function targetOf(reference: string, lookup: ReadonlyMap<string, NamedType>): NamedType {
  const target = lookup.get(reference.slice(home.length))
  if (target === undefined) throw new Error(`${reference} leads nowhere.`)
  return target
}

function mapParts(schema: Schema, change: (part: Schema) => Schema): Schema {
  const { properties, items, additionalProperties, anyOf, oneOf, allOf } = schema
  return {
    ...schema,
    ...(properties === undefined ? {} : { properties: mapValues(properties, change) }),
    ...(items === undefined ? {} : { items: change(items) }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: change(additionalProperties) }
      : {}),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(change) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map(change) }),
    ...(allOf === undefined ? {} : { allOf: allOf.map(change) })
  }
}

function mapValues(
  schemas: Readonly<Record<string, Schema>>,
  change: (schema: Schema) => Schema
): Readonly<Record<string, Schema>> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema)]))
}

/** What a request promises beyond the document: no unknown key, and no mix of alternatives that share nothing. */
function asSent(schema: Schema): Schema {
  return closed(declareRequired(exclusive(schema)))
}

/** What is required and described nowhere may be anything: the sampler and the closing of objects want it described. */
export function declareRequired(schema: Schema): Schema {
  const inner = mapParts(schema, declareRequired)
  const missing = (inner.required ?? []).filter((name) => !Object.hasOwn(inner.properties ?? {}, name))
  return missing.length === 0
    ? inner
    : {
        ...inner,
        properties: { ...Object.fromEntries(missing.map((name) => [name, {}])), ...inner.properties }
      }
}

function exclusive(schema: Schema): Schema {
  const inner = mapParts(schema, exclusive)
  const branches = inner.anyOf ?? inner.oneOf ?? []
  if (!areApart(branches)) return inner
  const names = branches.map(({ properties = {} }) => Object.keys(properties))
  const others = (index: number): readonly string[] => names.filter((_, other) => other !== index).flat()
  const { oneOf: _, ...rest } = inner
  return {
    ...rest,
    anyOf: branches.map((branch, index) => ({
      ...branch,
      not: { anyOf: others(index).map((name) => ({ required: [name] })) }
    }))
  }
}

/** Whether alternatives are objects that have no property in common. */
function areApart(branches: readonly Schema[]): boolean {
  const names = branches.map(({ properties = {} }) => Object.keys(properties))
  return (
    branches.length > 1 &&
    names.every((own) => own.length > 0) &&
    new Set(names.flat()).size === names.flat().length
  )
}

/**
 * What a row promises: null in every column that may be empty, and values of tomorrow in its enums. A component keeps
 * its own words where the row refers to it; the columns of alternatives that have none in common all stand in the row.
 */
function asRow(
  schema: Schema,
  lookup: ReadonlyMap<string, NamedType>,
  tags: ReadonlySet<string> = new Set()
): Schema {
  const { $ref, own } = reading(schema)
  if ($ref !== undefined && !isText(expand(schema, lookup)))
    return { ...promiseOf(targetOf($ref, lookup), lookup), ...own }
  if ($ref !== undefined) return opened({ ...expand({ $ref }, lookup), ...own })
  if (isText(schema)) return opened(schema)
  const { required = [], properties = {}, anyOf, oneOf, ...rest } = schema
  const branches = (anyOf ?? oneOf ?? []).map((branch) => expand(branch, lookup))
  const joined = areApart(branches)
    ? Object.assign({}, ...branches.map((branch) => branch.properties), properties)
    : properties
  const inner = tagsOf(branches)
  return {
    ...mapParts(rest, (part) => asRow(part, lookup)),
    required,
    ...(Object.keys(joined).length === 0 ? {} : { properties: columns(joined, required, tags, lookup) }),
    ...(branches.length === 0 || areApart(branches)
      ? {}
      : { anyOf: (anyOf ?? oneOf ?? []).map((branch) => asRow(branch, lookup, inner)) })
  }
}

/** An enum that is no list any more. */
function opened({ enum: _, ...schema }: Schema): Schema {
  return { ...schema, type: 'string' }
}

function isText({ enum: values = [] }: Schema): boolean {
  return values.length > 0 && values.every((value) => typeof value === 'string')
}

function columns(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
  tags: ReadonlySet<string>,
  lookup: ReadonlyMap<string, NamedType>
): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, given]) => {
      const schema = tags.has(name) ? given : asRow(given, lookup)
      return [name, required.includes(name) ? schema : { ...schema, nullable: true }]
    })
  )
}

/** Columns with one literal in each branch, another in each: they tell the branches apart and stay as they are. */
function tagsOf(branches: readonly Schema[]): ReadonlySet<string> {
  const names = Object.keys(branches[0]?.properties ?? {})
  const literals = (name: string): readonly unknown[] =>
    branches.flatMap(({ properties }) => properties?.[name]?.enum ?? [undefined, undefined])
  return new Set(
    names.filter(
      (name) => new Set(literals(name)).size === branches.length && literals(name).length === branches.length
    )
  )
}

/**
 * The dialect of the document in that of the validator: null beside a type or a list of values. A `oneOf` is read as
 * `anyOf`: the documents write it where branches overlap, so that what they describe would be refused.
 */
function inDialect(schema: Schema): Schema {
  const { nullable, oneOf, ...rest } = mapParts(schema, inDialect)
  const union =
    oneOf === undefined
      ? rest
      : rest.anyOf === undefined
        ? { ...rest, anyOf: oneOf }
        : { ...rest, allOf: [...(rest.allOf ?? []), { anyOf: oneOf }] }
  return nullable === true ? { anyOf: [{ type: 'null' }, union] } : union
}

/** The judges of one type. */
export interface Judges {
  /** By the schema as the document has it. */
  readonly document: Judge
  /** By the promise. */
  readonly promise: Judge
  /** By the promise without what no type can say: what the compiler should say. */
  readonly compiler: Judge
  /** By the same with every object closed: a literal with a key of another branch is refused by the compiler, a value is not. */
  readonly literal: Judge
}

/** Judges of a type of a model. */
export function judgesOf(type: NamedType, lookup: ReadonlyMap<string, NamedType>): Judges {
  const promise = promiseOf(type, lookup)
  return {
    document: judge(inDialect(expand(type.schema, lookup))),
    promise: judge(inDialect(promise)),
    compiler: judge(inDialect(withoutLimits(promise))),
    literal: judge(inDialect(withoutLimits(closed(declareRequired(promise)))))
  }
}

/** Whether values of the type go to the server. */
export function isSent({ role }: NamedType): boolean {
  return role === 'request' || role === 'parameters' || role === 'options'
}

function promiseOf(type: NamedType, lookup: ReadonlyMap<string, NamedType>): Schema {
  if (isSent(type)) return asSent(expand(type.schema, lookup))
  if (type.row && type.role !== 'event') return asRow(type.schema, lookup)
  return type.role === 'shared' || type.role === 'nested'
    ? exclusive(expand(type.schema, lookup))
    : named(type.schema, lookup)
}

/** The schema with each type that it refers to as that type is promised. */
function named(schema: Schema, lookup: ReadonlyMap<string, NamedType>): Schema {
  const { $ref, own } = reading(schema)
  if ($ref !== undefined) return { ...promiseOf(targetOf($ref, lookup), lookup), ...own }
  return mapParts(schema.format === 'binary' ? { enum: [bytes] } : schema, (part) => named(part, lookup))
}

/** The schema without the keywords that no type of TypeScript can express; every integer is a number. */
function withoutLimits(schema: Schema): Schema {
  const inner = mapParts(schema, withoutLimits)
  const kept = Object.entries(inner).filter(([keyword]) => !Object.hasOwn(limits, keyword))
  return { ...Object.fromEntries(kept), ...(schema.type === 'integer' ? { type: 'number' } : {}) }
}

const ajv = addFormats.default(new Ajv2019.default({ strict: false, allErrors: true, verbose: true }))

function judge(schema: Schema): Judge {
  const validate = ajv.compile(JSON.parse(JSON.stringify(schema)))
  return (value) => (validate(value) ? [] : (validate.errors ?? []))
}
