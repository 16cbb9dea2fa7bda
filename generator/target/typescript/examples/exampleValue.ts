/** Makes a value that is valid against a schema and that a reader understands: the document's own example, else one by name and kind. */
import { valueAt } from '../../../ground/valueAt.ts'
import type { Schema } from '../../../model/api.ts'
import { saysObject, tupleOf, type Resolve } from '../types/shapes.ts'
import { code } from '../words/doors.ts'
import { Verbatim } from '../words/literal.ts'
import { exampleFits, isInRange } from './exampleFits.ts'
import { exampleText, usualNumber } from './exampleText.ts'
import { wholeSchema } from './wholeSchema.ts'

/** What an example is made for: the name of the field, and which of several items it is. */
export interface Wanted {
  readonly name: string
  readonly resolve: Resolve
  /** How many objects and lists it is inside. */
  readonly depth: number
  readonly nth: number
  /** Whether a value of any kind is a text, because it becomes one. */
  readonly asText?: boolean
}

/** Deeper than this, a schema describes itself. */
const deepest = 12

/** At most so many keys are invented. */
const few = 20

/** The bytes of a file: they are an expression, not a literal. */
export const bytes = new Verbatim(code`new Blob(['Hello'])`)

/** A value for a schema; undefined if none is known. */
export function exampleValue(schema: Schema, wanted: Wanted): unknown {
  if (wanted.depth > deepest) return undefined
  const whole = wholeSchema(schema, wanted.resolve)
  if (whole === undefined) return undefined
  const given = documented(schema, whole, wanted.resolve) ?? whole.const ?? listed(whole, wanted)
  if (given !== undefined) return given
  // Only null is left of a list of values, or nothing.
  if (whole.const === null || whole.enum?.includes(null) === true) return null
  if (whole.enum !== undefined) return undefined
  switch (kindOf(whole, wanted)) {
    case 'string':
      return whole.format === 'binary' ? bytes : nthText(exampleText(wanted.name, whole), wanted)
    case 'integer':
    case 'number':
      return exampleNumber(wanted.name, whole, wanted.nth)
    case 'boolean':
      return true
    case 'array':
      return exampleArray(whole, wanted)
    case 'null':
      return null
    default:
      return exampleObject(wanted.asText === true ? filled(whole) : whole, [], wanted)
  }
}

/** The document's own example, if its schema allows it. */
export function documented(schema: Schema, { example, examples = [] }: Schema, resolve: Resolve): unknown {
  return [example, ...examples].find((each) => each !== undefined && exampleFits(schema, each, resolve))
}

/**
 * An object with what its schema requires, and with these fields beside, within the numbers of fields that it allows; undefined if a
 * required one has no value.
 */
export function exampleObject(
  whole: Schema,
  beside: readonly string[],
  { resolve, depth, asText = false }: Pick<Wanted, 'resolve' | 'depth' | 'asText'>
): Readonly<Record<string, unknown>> | undefined {
  const { properties = {}, required = [], minProperties: least = 0, maxProperties: most = Infinity } = whole
  const fields = new Map<string, unknown>()
  for (const name of new Set([...required, ...beside, ...Object.keys(properties), ...freeKeys(whole)])) {
    const isRequired = required.includes(name)
    const isWanted = isRequired || fields.size < least || (beside.includes(name) && fields.size < most)
    if (!isWanted) continue
    const schema = valueAt(properties, name) ?? keySchema(whole)
    const value = exampleValue(schema, { name, resolve, depth: depth + 1, nth: 0, asText })
    if (value !== undefined) fields.set(name, value)
    else if (isRequired) return undefined
  }
  return Object.fromEntries(fields)
}

/** An object without fields has no text. */
function filled({ minProperties = 0, ...whole }: Schema): Schema {
  return { ...whole, minProperties: Math.max(1, minProperties) }
}

/** Keys that no property has, of an object that takes any. */
function freeKeys({ additionalProperties, minProperties = 0 }: Schema): readonly string[] {
  if (additionalProperties === false) return []
  return Array.from({ length: Math.min(minProperties, few) }, (_, nth) =>
    nth === 0 ? 'key' : `key${nth + 1}`
  )
}

function keySchema({ additionalProperties }: Schema): Schema {
  return typeof additionalProperties === 'object' ? additionalProperties : {}
}

function listed({ enum: values = [] }: Schema, { nth }: Wanted): unknown {
  const present = values.filter((value) => value !== null)
  return present[nth % Math.max(1, present.length)]
}

/** The kind of value that a schema describes, null aside. */
function kindOf(schema: Schema, { asText = false }: Wanted): string {
  const kinds = typeof schema.type === 'object' ? schema.type : [schema.type ?? '']
  const first = kinds.find((kind) => kind !== 'null') ?? kinds[0] ?? ''
  if (first !== '') return first
  if (schema.items !== undefined) return 'array'
  const isText = schema.format !== undefined || schema.pattern !== undefined
  return isText || (asText && !saysObject(schema)) ? 'string' : 'object'
}

function nthText(text: string | undefined, { nth }: Wanted): string | undefined {
  return text === undefined || nth === 0 ? text : `${text} ${nth + 1}`
}

/** The default, else the usual one, moved into the range of the schema; another one for each item of a list. */
function exampleNumber(name: string, schema: Schema, nth: number): number {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY, multipleOf: step } = schema
  const { exclusiveMinimum: above, exclusiveMaximum: below } = schema
  const least = typeof above === 'number' ? Math.max(minimum, above + 1) : above ? minimum + 1 : minimum
  const most = typeof below === 'number' ? Math.min(maximum, below - 1) : below ? maximum - 1 : maximum
  const usual = Math.min(
    Math.max(typeof schema.default === 'number' ? schema.default : usualNumber(name), least),
    most
  )
  const [low, high] = [
    Math.max(minimum, typeof above === 'number' ? above : minimum),
    Math.min(maximum, typeof below === 'number' ? below : maximum)
  ]
  const tried = (start: number): number =>
    step === undefined ? start + nth : (Math.ceil(start / step) + nth) * step
  // There may be no whole number between the limits.
  const between =
    step ?? (Number.isFinite(high - low) && kindsOf(schema).includes('number') ? (high - low) / 4 : 1)
  const all = [tried(usual), low + between * (nth + 1), high - between * (nth + 1), tried(low), low, high]
  return all.find((value) => Number.isFinite(value) && isInRange(schema, value)) ?? tried(usual)
}

function kindsOf({ type = [] }: Schema): readonly string[] {
  return [type].flat()
}

/** One item, or as many as are required; of a tuple all. */
function exampleArray(schema: Schema, wanted: Wanted): unknown {
  const { items = {}, minItems = 0, maxItems, uniqueItems = false } = schema
  if (maxItems === 0) return []
  const tuple = tupleOf(schema)
  const length = Math.max(tuple?.elements.length ?? 1, minItems)
  const made = Array.from({ length }, (_, nth) =>
    exampleValue(tuple === null ? items : (tuple.elements[nth] ?? tuple.others ?? {}), {
      ...wanted,
      depth: wanted.depth + 1,
      nth
    })
  )
  const isTwice = uniqueItems && new Set(made.map((item) => JSON.stringify(item))).size < made.length
  if (!isTwice && made.every((item) => item !== undefined)) return made
  return minItems > 0 ? undefined : []
}
