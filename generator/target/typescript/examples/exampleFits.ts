/** Whether a value is one that a schema allows: documents have examples of other schemas, and of earlier ones. */
import { valueAt } from '../../../ground/valueAt.ts'
import type { Schema } from '../../../model/api.ts'
import { admitsNull, follow, tupleOf, type Resolve } from '../types/shapes.ts'
import { fitsPattern } from './fitsPattern.ts'
import { wholeSchema } from './wholeSchema.ts'

/** Deeper than this, a schema describes itself. */
const deepest = 12

/** Says whether a schema allows a value, as far as it can be told; what cannot be told is not allowed. */
export function exampleFits(schema: Schema, value: unknown, resolve: Resolve, depth = 0): boolean {
  const found = follow(schema, resolve)
  if (found === undefined || depth > deepest) return false
  if (value === null) return admitsNull(found) || (found.enum?.includes(null) ?? false)
  const { anyOf, oneOf, ...others } = found
  const branches = anyOf ?? oneOf
  if (branches !== undefined && branches.length > 0) {
    const rest = anyOf === undefined ? others : { ...others, ...(oneOf === undefined ? {} : { oneOf }) }
    return branches.some((branch) =>
      exampleFits({ ...rest, allOf: [...(rest.allOf ?? []), branch] }, value, resolve, depth + 1)
    )
  }
  const whole = wholeSchema(found, resolve)
  if (whole === undefined || !isListed(whole, value)) return false
  const kinds = [whole.type ?? []].flat()
  return kinds.length === 0
    ? isOfKeywords(whole, value, resolve, depth)
    : kinds.some((kind) => isOfKind(kind, whole, value, resolve, depth))
}

function isListed({ enum: values, const: only }: Schema, value: unknown): boolean {
  const text = JSON.stringify(value)
  return (
    (values === undefined || values.some((each) => JSON.stringify(each) === text)) &&
    (only === undefined || JSON.stringify(only) === text)
  )
}

/** Without a type, only the keywords say of what kind a value is. */
function isOfKeywords(whole: Schema, value: unknown, resolve: Resolve, depth: number): boolean {
  if (whole.properties !== undefined || whole.required !== undefined)
    return isOfKind('object', whole, value, resolve, depth)
  if (whole.items !== undefined) return isOfKind('array', whole, value, resolve, depth)
  return typeof value !== 'string' || isText(whole, value)
}

function isOfKind(kind: string, whole: Schema, value: unknown, resolve: Resolve, depth: number): boolean {
  switch (kind) {
    case 'string':
      return typeof value === 'string' && isText(whole, value)
    case 'integer':
      return Number.isInteger(value) && isInRange(whole, Number(value))
    case 'number':
      return typeof value === 'number' && isInRange(whole, value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'array':
      return Array.isArray(value) && isList(whole, value, resolve, depth)
    case 'object':
      return isRecord(value) && hasFields(whole, value, resolve, depth)
    default:
      return false
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(schema: Schema, value: readonly unknown[], resolve: Resolve, depth: number): boolean {
  const { items = {}, minItems = 0, maxItems = Number.POSITIVE_INFINITY, uniqueItems = false } = schema
  const tuple = tupleOf(schema)
  const schemaAt = (index: number): Schema | null =>
    tuple === null ? items : (tuple.elements[index] ?? tuple.others)
  return (
    value.length >= minItems &&
    value.length <= maxItems &&
    !(uniqueItems && new Set(value.map((item) => JSON.stringify(item))).size < value.length) &&
    value.every((item, index) => {
      const own = schemaAt(index)
      return own !== null && exampleFits(own, item, resolve, depth + 1)
    })
  )
}

/** A field that the schema does not have is refused by the types of the package, unless the schema lets others in. */
function hasFields(
  { properties, required = [], additionalProperties: others, ...bounds }: Schema,
  value: Readonly<Record<string, unknown>>,
  resolve: Resolve,
  depth: number
): boolean {
  const isOpen = others !== false && (others !== undefined || properties === undefined)
  const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = bounds
  const { length } = Object.keys(value)
  return (
    length >= minProperties &&
    length <= maxProperties &&
    required.every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, field]) => {
      const schema = valueAt(properties ?? {}, name) ?? (typeof others === 'object' ? others : undefined)
      return schema === undefined ? isOpen : exampleFits(schema, field, resolve, depth + 1)
    })
  )
}

const formats: Readonly<Record<string, RegExp>> = {
  'date-time': /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  uuid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
  email: /^[^\s@<>]+@[^\s@<>.]+\.[^\s@<>]+$/,
  uri: /^[a-z][a-z\d+.-]*:[^\s<>{}|\\^`"]+$/i,
  url: /^[a-z][a-z\d+.-]*:[^\s<>{}|\\^`"]+$/i,
  ipv4: /^(?:\d{1,3}\.){3}\d{1,3}$/
}

function isText({ pattern, format, minLength = 0, maxLength }: Schema, value: string): boolean {
  const most = maxLength ?? Number.POSITIVE_INFINITY
  if (value.length < minLength || value.length > most || format === 'binary') return false
  if (valueAt(formats, format ?? '')?.test(value) === false) return false
  // In the syntax of another language, a value cannot be judged.
  return pattern === undefined || fitsPattern(pattern, value)
}

/** Whether a number is within the limits of a schema. */
export function isInRange(schema: Schema, value: number): boolean {
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below, multipleOf } = schema
  return (
    (minimum === undefined || (above === true ? value > minimum : value >= minimum)) &&
    (maximum === undefined || (below === true ? value < maximum : value <= maximum)) &&
    (typeof above !== 'number' || value > above) &&
    (typeof below !== 'number' || value < below) &&
    (multipleOf === undefined || Math.abs(value / multipleOf - Math.round(value / multipleOf)) <= 1e-9)
  )
}
