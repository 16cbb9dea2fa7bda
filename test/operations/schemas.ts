/** Samples of the document's schemas, and the same schemas closed for a validator. */
import type { JSONSchema7 } from 'json-schema'
import openapiSampler from 'openapi-sampler'
import type { Schema } from '../../generator/read/document.ts'
import { document } from './document.ts'

/** Which of the values that a schema allows is wanted. */
export interface Wish {
  /** Where there are several branches or listed values: which, counted round and round. */
  readonly variant: number
  /** Every field, every field with null where null is allowed, or only what is required. */
  readonly fields: 'all' | 'nulls' | 'required'
}

/** Everything that is awkward on its way: reserved characters, several bytes a letter, white space. */
const awkward = 'é 中 😀 "\\ / ? & = # % %20 + \n<'

/** Members of an object whose fields nobody declares. */
const members = { plain: 'text', 'with space': 'a&b=c', 'dotted.key': 'ä+1' }

/** The schema behind a reference, with the words that stand beside the reference. */
export function resolve(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  const { $ref, ...own } = schema
  const target = document.components.schemas[$ref.replace('#/components/schemas/', '')]
  if (target === undefined) throw new Error(`${$ref} leads nowhere.`)
  return { ...resolve(target), ...own }
}

/** A value of a schema, the same each time. */
export function sampleOf(schema: Schema, wish: Wish): unknown {
  const plain: JSONSchema7 = JSON.parse(JSON.stringify(choose(schema, wish, 'value')))
  return openapiSampler.sample(plain, {
    skipNonRequired: wish.fields === 'required',
    quiet: true,
    enablePatterns: true
  })
}

/** How many variants show every branch of every union in a schema. */
export function variantsOf(schema: Schema): number {
  const { anyOf = [], oneOf = [], properties = {}, items, additionalProperties } = resolve(schema)
  const branches = [...anyOf, ...oneOf]
  const below = [
    ...branches,
    ...Object.values(properties),
    ...(items === undefined ? [] : [items]),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : [])
  ]
  return Math.max(1, branches.length, ...below.map(variantsOf))
}

/** One value out of many: no references and no unions are left, and a text says where it belongs. */
function choose(given: Schema, wish: Wish, label: string): Schema {
  const {
    anyOf,
    oneOf,
    description: _,
    example: __,
    examples: ___,
    default: ____,
    ...schema
  } = resolve(given)
  if (wish.fields === 'nulls' && schema.nullable === true) return { example: null }
  const union = anyOf ?? oneOf
  if (union !== undefined) return choose(join(pick(union, wish.variant), schema), wish, label)
  if (schema.enum !== undefined) return { example: pick(schema.enum, wish.variant) }
  switch (schema.type) {
    case 'string':
      return isFree(schema)
        ? { ...schema, example: `${label}: ${awkward}`.padEnd(schema.minLength ?? 0, '.') }
        : schema
    case 'array':
      return { ...schema, items: choose(schema.items ?? {}, wish, label) }
    case 'object':
      return chooseMembers(schema, wish)
    default:
      return schema
  }
}

function chooseMembers(schema: Schema, wish: Wish): Schema {
  const { properties, additionalProperties, ...own } = schema
  if (typeof additionalProperties === 'object')
    return {
      ...own,
      example: Object.fromEntries(
        Object.keys(members).map((name) => [name, sampleOf(additionalProperties, wish)])
      )
    }
  if (properties === undefined) return { ...own, example: members }
  return {
    ...own,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [name, choose(field, wish, name)])
    )
  }
}

function isFree({ format, pattern, maxLength }: Schema): boolean {
  return format === undefined && pattern === undefined && maxLength === undefined
}

/** A branch together with what holds for every branch. */
function join(branch: Schema, shared: Schema): Schema {
  const one = resolve(branch)
  const required = [...(one.required ?? []), ...(shared.required ?? [])]
  const properties =
    one.properties === undefined && shared.properties === undefined
      ? {}
      : { properties: { ...shared.properties, ...one.properties } }
  return { ...shared, ...one, ...properties, required: [...new Set(required)] }
}

function pick<T>(values: readonly T[], variant: number): T {
  const value = values[variant % values.length]
  if (value === undefined) throw new Error('There is nothing to choose from.')
  return value
}

/**
 * The schema without references and with every object closed that names its fields and does not say that others may
 * stand beside them. `unevaluatedProperties` sees through unions, so a field of a branch that fits counts as named.
 */
export function closed(schema: Schema): Schema {
  const inside = closedInside(schema)
  return hasFields(inside) && inside.additionalProperties === undefined ? { ...inside, ...shut } : inside
}

const shut = { unevaluatedProperties: false }

function closedInside(given: Schema): Schema {
  const schema = resolve(given)
  return {
    ...schema,
    ...(schema.properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(schema.properties).map(([name, field]) => [name, closed(field)])
          )
        }),
    ...(schema.items === undefined ? {} : { items: closed(schema.items) }),
    ...(typeof schema.additionalProperties === 'object'
      ? { additionalProperties: closed(schema.additionalProperties) }
      : {}),
    ...(schema.anyOf === undefined ? {} : { anyOf: schema.anyOf.map(closedInside) }),
    ...(schema.oneOf === undefined ? {} : { oneOf: schema.oneOf.map(closedInside) })
  }
}

function hasFields({ properties, anyOf = [], oneOf = [] }: Schema): boolean {
  return properties !== undefined || [...anyOf, ...oneOf].some(hasFields)
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
