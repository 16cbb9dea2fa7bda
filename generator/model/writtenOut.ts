/** Schemas of parameters that no exported type has: no type carries what they refer to, so it is written out. */
import type { Schema } from '../read/document.ts'
import type { Parameter } from './api.ts'
import { referenceOf } from './schemaWalk.ts'

/** A parameter whose schema has no references at its top, in its elements and in the branches of a union. */
export function writtenOut(parameter: Parameter, expand: (schema: Schema) => Schema): Parameter {
  const { type } = parameter
  if (type.kind !== 'inline') return parameter
  return { ...parameter, type: { kind: 'inline', schema: whole(type.schema, expand, new Set()) } }
}

function whole(schema: Schema, expand: (schema: Schema) => Schema, within: ReadonlySet<string>): Schema {
  const key = referenceOf(schema)
  // A list of itself has no end.
  if (key !== null && within.has(key)) return {}
  const { items, oneOf, anyOf, ...own } = expand(schema)
  const inside = key === null ? within : new Set([...within, key])
  return {
    ...own,
    ...(items === undefined ? {} : { items: whole(items, expand, inside) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map(expand) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(expand) })
  }
}
