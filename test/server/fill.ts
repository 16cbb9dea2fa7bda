import type { Schema } from '../../generator/read/document.ts'
import { isObject } from './json.ts'
import type { Expand } from './validate.ts'

type Values = Readonly<Record<string, unknown>>

/** A row as the service sends it: every column that the schema knows is there, an empty one as null. */
export function fillRow(schema: Schema, values: Values, expand: Expand): Values {
  const { properties, required } = columnsOf(schema, expand)
  const known = Object.entries(properties).map(([name, field]) => {
    const given = convert(values[name], expand(field))
    return [name, given ?? (required.has(name) ? sample(field, expand) : null)]
  })
  return Object.fromEntries(known)
}

/** An answer that is no row: what the schema requires, and of the rest only what is known. */
export function fillAnswer(schema: Schema, values: Values, expand: Expand): unknown {
  const whole = expand(schema)
  if (whole.properties === undefined) return sample(whole, expand)
  const { properties, required } = columnsOf(whole, expand)
  const present = Object.entries(properties).filter(
    ([name]) => required.has(name) || values[name] !== undefined
  )
  return Object.fromEntries(
    present.map(([name, field]) => [name, convert(values[name], expand(field)) ?? sample(field, expand)])
  )
}

/** The fields of an object and of the branches that stand beside them. */
export function columnsOf(
  schema: Schema,
  expand: Expand
): { readonly properties: Readonly<Record<string, Schema>>; readonly required: ReadonlySet<string> } {
  const whole = expand(schema)
  const branches = [...(whole.anyOf ?? []), ...(whole.oneOf ?? [])].map(expand)
  const properties: Readonly<Record<string, Schema>> = {
    ...whole.properties,
    ...Object.assign({}, ...branches.map((branch) => branch.properties ?? {}))
  }
  return { properties, required: new Set(whole.required ?? []) }
}

/** Times are kept as milliseconds; some schemas want them as text. */
function convert(value: unknown, schema: Schema): unknown {
  return schema.type === 'string' && typeof value === 'number' ? new Date(value).toISOString() : value
}

/** Some value that fits a schema, the same each time. */
export function sample(schema: Schema, expand: Expand): unknown {
  const whole = expand(schema)
  if (whole.enum !== undefined) return whole.enum[0]
  if (whole.default !== undefined) return whole.default
  const branch = whole.anyOf?.[0] ?? whole.oneOf?.[0]
  if (branch !== undefined && whole.properties === undefined) return sample(branch, expand)
  switch (whole.type) {
    case 'string':
      return whole.format === 'date-time' ? new Date(0).toISOString() : (whole.example ?? 'text')
    case 'number':
    case 'integer':
      return whole.minimum ?? 0
    case 'boolean':
      return false
    case 'array':
      return []
    default:
      return sampleObject(whole, expand)
  }
}

function sampleObject(schema: Schema, expand: Expand): Values {
  const { properties, required } = columnsOf(schema, expand)
  return Object.fromEntries(
    [...required].flatMap((name) =>
      properties[name] === undefined ? [] : [[name, sample(properties[name], expand)]]
    )
  )
}

/** Some value for every field of an object, required or not. */
export function sampleAll(schema: Schema, expand: Expand): Values {
  return Object.fromEntries(
    Object.entries(columnsOf(schema, expand).properties).map(([name, field]) => [name, sample(field, expand)])
  )
}

/** Reads a field that holds text. */
export function textOf(value: unknown, name: string): string | null {
  const field = isObject(value) ? value[name] : undefined
  return typeof field === 'string' ? field : null
}
