import { isRecord } from '../../runtime/forHelpers.ts'

/**
 * How a value violates a JSON Schema. Checked are `type`, `enum`, `properties`, `required`, `additionalProperties` and
 * `items`; other keywords only inform the model.
 */
export function complaints(value: unknown, schema: unknown, place: string): readonly string[] {
  if (!isRecord(schema)) return []
  const { type, enum: allowed } = schema
  const types = Array.isArray(type) ? type : type === undefined ? [] : [type]
  if (types.length && !types.some((each) => isOfType(value, each)))
    return [`${place || 'the value'} must be ${types.join(' or ')}`]
  if (Array.isArray(allowed) && !allowed.some((each) => isSame(each, value))) {
    return [`${place || 'the value'} must be one of ${JSON.stringify(allowed)}`]
  }
  if (Array.isArray(value))
    return value.flatMap((item, index) => complaints(item, schema['items'], `${place}[${index}]`))
  return isRecord(value) ? objectComplaints(value, schema, place) : []
}

function objectComplaints(
  value: Readonly<Record<string, unknown>>,
  schema: Readonly<Record<string, unknown>>,
  place: string
): readonly string[] {
  const properties = isRecord(schema['properties']) ? schema['properties'] : {}
  const required: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : []
  const others = schema['additionalProperties']
  const below = (name: string): string => (place ? `${place}.${name}` : name)
  const missing = required
    .filter((name) => typeof name === 'string' && !Object.hasOwn(value, name))
    .map((name) => `${below(String(name))} is missing`)
  const wrong = Object.entries(value).flatMap(([name, part]) => {
    if (Object.hasOwn(properties, name)) return complaints(part, properties[name], below(name))
    return others === false ? [`${below(name)} is not known`] : complaints(part, others, below(name))
  })
  return [...missing, ...wrong]
}

function isOfType(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isRecord(value)
    case 'integer':
      return Number.isInteger(value)
    default:
      return typeof value === type
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other))
}
