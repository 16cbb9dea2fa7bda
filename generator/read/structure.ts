import { compareText } from '../ground/text.ts'
import type { Schema } from './document.ts'

/** Keywords that describe a schema to people without changing which values it accepts. */
const annotations = new Set(['description', 'title', 'example', 'examples', 'default', 'deprecated', '$$ref'])

/**
 * A text that is equal for two schemas exactly when they accept the same values as far as their keywords say:
 * annotations are left out, and the order of properties and of `required` does not count.
 */
export function structureOf(schema: Schema): string {
  return canonical(schema)
}

/** Schemas are compared at every level of their parents, so each text is made once. */
const known = new WeakMap<object, string>()

function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const before = known.get(value)
  if (before !== undefined) return before
  const text = Array.isArray(value) ? `[${value.map(canonical).join(',')}]` : canonicalObject(value)
  known.set(value, text)
  return text
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .filter(([key, member]) => !annotations.has(key) && member !== undefined)
    .sort(([left], [right]) => compareText(left, right))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalMember(key, member)}`).join(',')}}`
}

/** Inside `properties` the keys are names of fields, not keywords: a field called `description` counts. */
function canonicalMember(key: string, member: unknown): string {
  if (key === 'required' && Array.isArray(member))
    return canonical([...new Set(member.map(String))].sort(compareText))
  if (key !== 'properties' || typeof member !== 'object' || member === null) return canonical(member)
  const fields = Object.entries(member).sort(([left], [right]) => compareText(left, right))
  return `[${fields.map(([name, field]) => `[${JSON.stringify(name)},${canonical(field)}]`).join(',')}]`
}
