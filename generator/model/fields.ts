import type { Schema } from '../read/document.ts'

/** Replaces a schema that refers to a component by that component. */
export type Expand = (schema: Schema) => Schema

/** The names of the fields of a schema and of the members that it is made of. */
export function fieldsOf(schema: Schema, expand: Expand): readonly string[] {
  const own = Object.keys(expand(schema).properties ?? {})
  return [...new Set([...own, ...membersOf(schema, expand).flatMap((member) => fieldsOf(member, expand))])]
}

/** The members of a union or an intersection. */
export function membersOf(schema: Schema, expand: Expand): readonly Schema[] {
  const { oneOf = [], anyOf = [], allOf = [] } = expand(schema)
  return [...oneOf, ...anyOf, ...allOf]
}
