/** Makes answers that are valid against their schemas from what is known. */
import { isObject } from './json.ts'
import type { Node } from './table.ts'
import { complaints, fieldsOf, requiredOf, type Schemas } from './validate.ts'

export type Values = Readonly<Record<string, unknown>>

/** An answer: what its schema requires and what is known; of a row, every column if empty ones are sent as null. */
export function fill(index: number, values: Values, schemas: Schemas, nulls: boolean): unknown {
  return filled(index, values, schemas, { nulls, isRow: schemas.at(index).row === true })
}

/** The same for a row that is a part of an answer. */
export function fillRow(index: number, values: Values, schemas: Schemas, nulls: boolean): unknown {
  return filled(index, values, schemas, { nulls, isRow: true })
}

function filled(
  index: number,
  values: Values,
  schemas: Schemas,
  { nulls, isRow }: { readonly nulls: boolean; readonly isRow: boolean }
): unknown {
  const node = schemas.at(index)
  const fields = fieldsOf(node, schemas)
  if (Object.keys(fields).length === 0) return sample(index, schemas)
  const required = new Set(requiredOf(node))
  const present = Object.entries(fields).flatMap(([name, field]) => {
    const value = Object.hasOwn(values, name) ? fitting(values[name], field, schemas) : undefined
    if (value !== undefined) return [[name, value] as const]
    if (required.has(name)) return [[name, sample(field, schemas)] as const]
    return nulls && isRow ? [[name, null] as const] : []
  })
  const known = Object.fromEntries(present)
  // A union may ask for more than its fields.
  return complaints(known, index, schemas, () => nulls).length === 0 ? known : joined(index, known, schemas)
}

/** The first branch of the union beside the fields that are known. */
function joined(index: number, known: Values, schemas: Schemas): unknown {
  const base = sample(index, schemas)
  if (!isObject(base)) return base
  const both = { ...base, ...known }
  return complaints(both, index, schemas).length === 0 ? both : base
}

/** A value that fits its schema, else nothing; times are kept in milliseconds, and a schema may ask for text. */
function fitting(value: unknown, index: number, schemas: Schemas): unknown {
  const { type } = schemas.at(index)
  const converted =
    type === 'string' && typeof value === 'number'
      ? new Date(value).toISOString()
      : (type === 'integer' || type === 'number') && typeof value === 'string' && value !== ''
        ? Number(value)
        : value
  return complaints(converted, index, schemas).length === 0 ? converted : undefined
}

/** Some value that fits a schema, the same each time. */
export function sample(index: number, schemas: Schemas, depth = 0): unknown {
  const node = schemas.at(index)
  if (node.enum !== undefined) return node.enum[0]
  const [branch] = node.any ?? []
  if (branch !== undefined && node.p === undefined) return sample(branch, schemas, depth + 1)
  switch (node.type) {
    case 'string':
      return sampleText(node)
    case 'number':
    case 'integer':
      return sampleNumber(index, schemas)
    case 'boolean':
      return false
    case 'array':
      return Array.from({ length: node.items === undefined ? 0 : (node.minItems ?? 0) }, () =>
        sample(node.items ?? 0, schemas, depth + 1)
      )
    default:
      return sampleObject(node, schemas, depth)
  }
}

const texts: Readonly<Record<string, string>> = {
  'date-time': '2025-01-01T00:00:00.000Z',
  date: '2025-01-01',
  email: 'ada@example.com',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  uuid: '00000000-0000-4000-8000-000000000001'
}

function sampleText({ format = '', minLength = 0, maxLength }: Node): string {
  return (texts[format] ?? 'text').padEnd(minLength, 't').slice(0, maxLength)
}

/** Zero, else a number near one of the limits. */
function sampleNumber(index: number, schemas: Schemas): number {
  const node = schemas.at(index)
  const { minimum: low = node.exclusiveMinimum, maximum: high = node.exclusiveMaximum ?? low ?? 0 } = node
  const step = node.multipleOf ?? 1
  const least = Math.ceil((low ?? high) / step) * step
  const tried = [0, least, least + step, Math.ceil(high / step - 1) * step, ((low ?? high) + high) / 2]
  return tried.find((value) => complaints(value, index, schemas).length === 0) ?? high
}

/** Required fields; a schema that requires itself ends after a few levels. */
function sampleObject(node: Node, schemas: Schemas, depth: number): Values {
  const [branch] = node.any ?? []
  const below = branch === undefined ? {} : sample(branch, schemas, depth + 1)
  const fields = fieldsOf(node, schemas)
  const own = requiredOf(node).flatMap((name) => {
    const field = fields[name]
    return field === undefined || depth > 8 ? [] : [[name, sample(field, schemas, depth + 1)] as const]
  })
  return { ...(isObject(below) ? below : {}), ...Object.fromEntries(own) }
}
