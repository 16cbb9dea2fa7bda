/** The schemas of the model as a table without words: each part is there once, and others refer to its place. */
import { componentIn } from '../../../ground/component.ts'
import { valueAt } from '../../../ground/valueAt.ts'
import type { NamedType, Schema, TypeUse } from '../../../model/api.ts'
import { isCheckable } from '../../../ground/pattern.ts'
import type { TableNode } from './merged.ts'

/** The table, and the place of what an operation sends or gets. */
export interface Nodes {
  readonly list: readonly TableNode[]
  /** Names of properties, which schemas refer to by place. */
  readonly names: readonly string[]
  placeOf(use: TypeUse): number
}

/** Keywords that are kept as they are. */
const kept = [
  'type',
  'enum',
  'format',
  'pattern',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'nullable'
] as const

/** Makes an empty table; it grows with what is asked of it. */
export function nodesOf(types: readonly NamedType[]): Nodes {
  const named = new Map(types.map((type) => [type.name, type]))
  const places = new Map<string, number>()
  const ofTypes = new Map<string, number>()
  const list: TableNode[] = []
  const names = new Map<string, number>()

  function placeOfType(name: string): number {
    const known = ofTypes.get(name)
    if (known !== undefined) return known
    const type = named.get(name)
    // A type may refer to itself, so its place is taken before its parts are known.
    const place = list.push({ own: {} }) - 1
    ofTypes.set(name, place)
    if (type !== undefined) list[place] = nodeOf(type.schema, type.row ? { row: true } : {})
    return place
  }

  function place(schema: Schema): number {
    const name = componentIn(schema.$ref)
    if (name !== null && Object.keys(schema).every((key) => !isKept(key))) return placeOfType(name)
    const node = nodeOf(schema)
    const text = JSON.stringify(node)
    const known = places.get(text)
    if (known !== undefined) return known
    const made = list.push(node) - 1
    places.set(text, made)
    return made
  }

  function placeOfName(name: string): number {
    const place = names.get(name) ?? names.size
    names.set(name, place)
    return place
  }

  function nodeOf(given: Schema, more: object = {}): TableNode {
    const [schema = {}, ...others] = ofOneType(given)
    return others.length === 0
      ? nodeOfType(schema, more)
      : {
          own: { ...(given.nullable === true ? { nullable: true } : {}), ...more },
          any: [schema, ...others].map(place)
        }
  }

  function nodeOfType(given: Schema, more: object): TableNode {
    const schema = withLimits(given)
    const { properties = {}, required = [], items, additionalProperties: others } = schema
    const referred = componentIn(schema.$ref)
    const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(place)
    const all = Object.keys(properties)
    const first = all.filter((name) => required.includes(name))
    const ordered = [...first, ...all.filter((name) => !required.includes(name))]
    const need = [...new Set(required)].filter((name) => !all.includes(name))
    // What has properties is an object; a reference has the type of what it refers to.
    const isPlain = schema.type === 'object' && (schema.properties !== undefined || referred !== null)
    const words = kept.filter((key) => schema[key] !== undefined && !(key === 'type' && isPlain))
    const own = {
      ...Object.fromEntries(words.map((key) => [key, schema[key]])),
      ...(referred !== null || first.length === 0 ? {} : { r: first.length }),
      ...(referred !== null || need.length === 0 ? {} : { need }),
      ...more
    }
    const pair = (name: string): number[] => [placeOfName(name), place(valueAt(properties, name) ?? {})]
    return {
      own,
      ...(referred === null ? {} : { ref: placeOfType(referred) }),
      // What is beside a reference says the same fields again.
      ...(referred !== null || schema.properties === undefined ? {} : { p: ordered.flatMap(pair) }),
      ...(items === undefined ? {} : { items: place(items) }),
      ...(others === undefined ? {} : { more: typeof others === 'object' ? place(others) : others }),
      ...(branches.length === 0 ? {} : { any: branches })
    }
  }

  return {
    list,
    get names() {
      return [...names.keys()]
    },
    placeOf: (use) => (use.kind === 'named' ? placeOfType(use.name) : place(use.schema))
  }
}

/** Without what the mock cannot check: a pattern of another language, or one that keeps the engine busy. */
function withLimits({ pattern, ...schema }: Schema): Schema {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below, uniqueItems, ...rest } = schema
  return {
    ...rest,
    ...(pattern === undefined || !isCheckable(pattern) ? {} : { pattern }),
    // OpenAPI 3.0 marks a limit as exclusive; 3.1 gives the exclusive one its own number.
    ...(minimum === undefined ? {} : above === true ? { exclusiveMinimum: minimum } : { minimum }),
    ...(maximum === undefined ? {} : below === true ? { exclusiveMaximum: maximum } : { maximum }),
    ...(typeof above === 'number' ? { exclusiveMinimum: above } : {}),
    ...(typeof below === 'number' ? { exclusiveMaximum: below } : {}),
    ...(uniqueItems === true ? { uniqueItems } : {})
  }
}

/** Whether a schema refuses no text. */
export function takesAnyText(schema: Schema): boolean {
  const { type = 'string', items, properties, anyOf, oneOf, $ref } = schema
  const own = withLimits(schema)
  const limits = kept.filter((key) => own[key] !== undefined && !/^(?:type|format|nullable)$/.test(key))
  return (
    [type].flat().includes('string') &&
    limits.length === 0 &&
    (items ?? properties ?? anyOf ?? oneOf ?? $ref) === undefined
  )
}

/** A schema for each type that a value may have; `null` beside a type makes that type nullable (OpenAPI 3.1, JSON Schema 2020-12 §6.1.1). */
function ofOneType({ type, const: only, ...schema }: Schema): readonly Schema[] {
  const whole: Schema = only === undefined ? schema : { ...schema, enum: [only] }
  const all = [type ?? []].flat()
  const types = all.filter((each) => each !== 'null')
  if (types.length === 0) return [all.length === 0 ? whole : { enum: [null], nullable: true }]
  const nullable = types.length < all.length ? { nullable: true } : {}
  return types.map((each) => ({ ...whole, ...nullable, type: each }))
}

function isKept(key: string): boolean {
  return kept.some((each) => each === key) || ['properties', 'anyOf', 'oneOf', 'items'].includes(key)
}
