import { valueAt } from '../ground/valueAt.ts'
import type { Schema } from './document.ts'

/**
 * Merges the members of an `allOf` into the one schema they describe together: properties in order of first
 * appearance with the later definition, `required` of all, every other keyword from the last member that has it.
 * Two unions cannot be merged; all but the last stay as an `allOf` of unions.
 */
export function mergeAllOf(members: readonly Schema[]): Schema {
  return members.reduce(mergeTwo, {})
}

function mergeTwo(left: Schema, right: Schema): Schema {
  const { allOf: leftRest = [], ...leftOwn } = left
  const { allOf: rightRest = [], ...rightOwn } = right
  const union = conflictingUnion(left, right)
  const rest = [...leftRest, ...union, ...rightRest]
  return {
    ...without(leftOwn, union.length > 0),
    ...rightOwn,
    ...mergedProperties(left, right),
    ...(left.required === undefined && right.required === undefined
      ? {}
      : { required: [...(left.required ?? []), ...(right.required ?? [])] }),
    ...(rest.length > 0 ? { allOf: rest } : {})
  }
}

function mergedProperties(left: Schema, right: Schema): Schema {
  if (left.properties === undefined && right.properties === undefined) return {}
  const narrowed = Object.entries(right.properties ?? {}).flatMap(([name, narrower]) => {
    const field = valueAt(left.properties ?? {}, name)
    return field !== undefined && onlyNarrows(narrower, field)
      ? [[name, mergeTwo(field, narrower)] as const]
      : []
  })
  return { properties: { ...left.properties, ...right.properties, ...Object.fromEntries(narrowed) } }
}

/** Whether the later definition of an object says nothing of its fields but which are required: the former one says what they are. */
function onlyNarrows({ type = 'object', required, ...others }: Schema, field: Schema): boolean {
  return (
    type === 'object' &&
    required !== undefined &&
    field.properties !== undefined &&
    !shaping.some((key) => others[key] !== undefined)
  )
}

/** Keywords by which a schema is a whole definition. */
const shaping = [
  '$ref',
  'properties',
  'additionalProperties',
  'allOf',
  'anyOf',
  'oneOf',
  'enum',
  'const',
  'items'
] as const

function conflictingUnion(left: Schema, right: Schema): readonly Schema[] {
  const hasUnion = right.oneOf !== undefined || right.anyOf !== undefined
  if (!hasUnion) return []
  if (left.oneOf !== undefined) return [{ oneOf: left.oneOf }]
  return left.anyOf === undefined ? [] : [{ anyOf: left.anyOf }]
}

function without(schema: Schema, unions: boolean): Schema {
  if (!unions) return schema
  const { oneOf: _, anyOf: __, ...rest } = schema
  return rest
}
