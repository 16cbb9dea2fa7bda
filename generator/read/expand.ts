import { mergeAllOf } from './allOf.ts'
import { most } from './budget.ts'
import type { Schema } from './document.ts'
import { checkKeywords } from './keywords.ts'
import { isObject } from '../ground/json.ts'
import { liftRequired } from './repairSchema.ts'
import { canonicalPointer, lookUp } from './pointer.ts'

/**
 * The top level of a schema with references followed and allOf merged: enough to
 * tell branches of a union apart. Each schema is visited once, so that recursive shapes end.
 */
export function expander(root: unknown): (found: unknown) => Schema {
  const known = new WeakMap<object, Schema>()
  const expand = (found: unknown, depth: number): Schema => {
    if (!isObject(found) || depth > most.depth) return {}
    const before = known.get(found)
    if (before !== undefined) return before
    known.set(found, {})
    const { $ref, allOf, properties, ...own } = checkKeywords(
      liftRequired(found, '', () => undefined),
      '',
      () => undefined
    )
    const members = Array.isArray(allOf)
      ? allOf.slice(0, most.branches).map((member) => expand(member, depth + 1))
      : []
    const place = typeof $ref === 'string' ? canonicalPointer($ref) : null
    const target = place === null ? [] : [expand(lookUp(root, place), depth + 1)]
    const fields = isObject(properties)
      ? Object.entries(properties).flatMap(([name, field]) =>
          isObject(field) ? [[name, field] as const] : []
        )
      : []
    // Neither a remaining allOf nor a repeated name helps to tell branches apart.
    const { allOf: _, ...merged } = mergeAllOf([
      ...members,
      ...target,
      { ...own, ...(fields.length > 0 ? { properties: Object.fromEntries(fields) } : {}) }
    ])
    const schema =
      merged.required === undefined ? merged : { ...merged, required: [...new Set(merged.required)] }
    known.set(found, schema)
    return schema
  }
  return (found) => expand(found, 0)
}
