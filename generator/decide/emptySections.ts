import { z } from 'zod'
import { isObject } from '../ground/json.ts'
import { valueAt } from '../ground/valueAt.ts'
import { bare } from './formAt.ts'

/**
 * A value in which a section with nothing below it is an empty one: YAML reads the `null` that a key has once its last line was
 * deleted or commented out. A single value, or an entry under a name that a person chose, is never empty.
 */
export function fillEmptySections(form: z.core.$ZodType, value: unknown): unknown {
  const inner = bare(form)
  if (inner instanceof z.ZodRecord) {
    if (value === null) return {}
    if (!isObject(value)) return value
    return mapValues(value, (item) => (item === null ? null : fillEmptySections(inner.valueType, item)))
  }
  if (inner instanceof z.ZodArray) {
    if (value === null) return []
    if (!Array.isArray(value)) return value
    return value.map((item: unknown) => (item === null ? null : fillEmptySections(inner.element, item)))
  }
  if (!(inner instanceof z.ZodObject)) return value
  if (!isObject(value)) return value ?? {}
  return mapValues(value, (item, key) => {
    const below = valueAt<z.core.$ZodType>(inner.shape, key)
    return below === undefined ? item : fillEmptySections(below, item)
  })
}

function mapValues(
  value: Readonly<Record<string, unknown>>,
  map: (item: unknown, key: string) => unknown
): unknown {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, map(item, key)]))
}
