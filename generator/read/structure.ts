import type { Schema } from './document.ts'

/** Keywords that describe a schema to people without changing which values it accepts. */
const annotations = new Set(['description', 'title', 'example', 'examples', 'default', 'deprecated', '$$ref'])

/**
 * A text that is equal for two schemas exactly when they accept the same values as far as their keywords say:
 * annotations are left out, and the order of properties and of `required` does not count.
 */
export function structureOf(schema: Schema): string {
  return JSON.stringify(canonical(schema))
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !annotations.has(key))
      .sort(([left], [right]) => compareText(left, right))
      .map(([key, member]) => [key, canonicalMember(key, member)]),
  )
}

/** Inside `properties` the keys are names of fields, not keywords: a field called `description` counts. */
function canonicalMember(key: string, member: unknown): unknown {
  if (key === 'required' && Array.isArray(member)) return [...new Set(member.map(String))].sort(compareText)
  if (key !== 'properties' || typeof member !== 'object' || member === null) return canonical(member)
  const fields = Object.entries(member).sort(([left], [right]) => compareText(left, right))
  return fields.map(([name, field]) => [name, canonical(field)])
}

/** Orders two texts by code unit: the same on every machine, whatever its locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
