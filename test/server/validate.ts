import type { Schema } from '../../generator/read/document.ts'
import { isObject } from './json.ts'

/** Gives the schema behind a reference. */
export type Expand = (schema: Schema) => Schema

/**
 * Everything that a value has against a schema, in the words of the service. Objects are closed where the schema names
 * fields and does not say that others may stand beside them.
 */
export function complaints(value: unknown, schema: Schema, expand: Expand): readonly string[] {
  return check({ value, schema, label: '', expand, closed: true })
}

interface Check {
  readonly value: unknown
  readonly schema: Schema
  readonly label: string
  readonly expand: Expand
  /** False while it is asked whether a branch of a union fits at all: its own fields only. */
  readonly closed: boolean
}

function check(given: Check): readonly string[] {
  const schema = given.expand(given.schema)
  const here: Check = { ...given, schema }
  const { value } = given
  if (value === null && isNullable(here)) return []
  const union = schema.anyOf ?? schema.oneOf
  if (union !== undefined && schema.properties === undefined && schema.required === undefined)
    return checkUnion(here, union)
  if (schema.enum !== undefined && !schema.enum.includes(value))
    return [`${name(here)} must be one of [${schema.enum.join(', ')}]`]
  switch (schema.type) {
    case 'object':
      return checkObject(here)
    case 'array':
      return checkArray(here)
    case 'string':
      return checkString(here)
    case 'number':
    case 'integer':
      return checkNumber(here)
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${name(here)} must be a boolean`]
    default:
      return schema.properties !== undefined || union !== undefined ? checkObject(here) : []
  }
}

const name = ({ label }: Check): string => `"${label === '' ? 'value' : label}"`

const below = (here: Check, key: string): string => (here.label === '' ? key : `${here.label}.${key}`)

/** `meta` and the length of a session may be null everywhere; ids and dates may, because an update clears them so. */
function isNullable({ schema, label }: Check): boolean {
  return schema.nullable === true || /(^|\.)(meta|\$update|durationInSeconds|[a-zA-Z]+(Id|At))$/.test(label)
}

function checkUnion(here: Check, union: readonly Schema[]): readonly string[] {
  const results = union.map((schema) => check({ ...here, schema }))
  if (results.some((result) => result.length === 0)) return []
  // What the branch of the same kind of value says is the most helpful, as with the library of the service.
  return (
    results.find(
      (_, index) => isObject(here.value) === (here.expand(union[index] ?? {}).type === 'object')
    ) ?? [`${name(here)} does not match any of the allowed types`]
  )
}

function checkObject(here: Check): readonly string[] {
  const { value, schema } = here
  if (!isObject(value)) return [`${name(here)} must be of type object`]
  const branches = (schema.anyOf ?? schema.oneOf ?? []).map(here.expand)
  const fitting = branches.filter((branch) => check({ ...here, schema: branch, closed: false }).length === 0)
  const first = branches[0]
  if (first !== undefined && fitting.length === 0) return check({ ...here, schema: first, closed: false })
  // A field of any branch is known; where two branches have it, the one that fits says what it may be.
  const known = [...branches.filter((branch) => !fitting.includes(branch)), ...fitting].map(
    (branch) => branch.properties ?? {}
  )
  const properties: Readonly<Record<string, Schema>> = {
    ...Object.assign({}, ...known),
    ...schema.properties
  }
  const missing = (schema.required ?? [])
    .filter((key) => value[key] === undefined)
    .map((key) => `"${below(here, key)}" is required`)
  const wrong = Object.entries(value).flatMap(([key, item]) => checkField(here, key, item, properties))
  return [...missing, ...wrong]
}

function checkField(
  here: Check,
  key: string,
  item: unknown,
  properties: Readonly<Record<string, Schema>>
): readonly string[] {
  const own = Object.hasOwn(properties, key) ? properties[key] : undefined
  const others = here.schema.additionalProperties
  if (own !== undefined)
    return check({ ...here, value: item, schema: own, label: below(here, key), closed: true })
  if (typeof others === 'object')
    return check({ ...here, value: item, schema: others, label: below(here, key), closed: true })
  const open =
    others === true ||
    (others === undefined &&
      here.schema.properties === undefined &&
      here.schema.anyOf === undefined &&
      here.schema.oneOf === undefined)
  return open || !here.closed ? [] : [`"${below(here, key)}" is not allowed`]
}

function checkArray(here: Check): readonly string[] {
  const { value, schema, label } = here
  if (!Array.isArray(value)) return [`${name(here)} must be an array`]
  const items = schema.items
  return items === undefined
    ? []
    : value.flatMap((item: unknown, index) =>
        check({ ...here, value: item, schema: items, label: `${label}[${index}]`, closed: true })
      )
}

function checkString(here: Check): readonly string[] {
  const { value, schema } = here
  if (typeof value !== 'string') return [`${name(here)} must be a string`]
  if (schema.minLength !== undefined && value.length < schema.minLength)
    return [`${name(here)} length must be at least ${schema.minLength} characters long`]
  if (schema.maxLength !== undefined && value.length > schema.maxLength)
    return [`${name(here)} length must be less than or equal to ${schema.maxLength} characters long`]
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(value))
    return [`${name(here)} with value "${value}" fails to match the required pattern: /${schema.pattern}/`]
  return []
}

function checkNumber(here: Check): readonly string[] {
  const { value, schema } = here
  if (typeof value !== 'number') return [`${name(here)} must be a number`]
  if (schema.type === 'integer' && !Number.isInteger(value)) return [`${name(here)} must be an integer`]
  if (schema.minimum !== undefined && value < schema.minimum)
    return [`${name(here)} must be greater than or equal to ${schema.minimum}`]
  if (schema.maximum !== undefined && value > schema.maximum)
    return [`${name(here)} must be less than or equal to ${schema.maximum}`]
  return []
}
