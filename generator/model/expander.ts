import { valueAt } from '../ground/valueAt.ts'
import type { Document, Schema } from '../read/document.ts'
import { referenceOf } from './schemaWalk.ts'

/** The schema behind a chain of references to components; `read` has refused endless chains. */
export function expander(document: Document): (schema: Schema) => Schema {
  const expand = (schema: Schema): Schema => {
    const key = referenceOf(schema)
    if (key === null) return schema
    const { $ref: _, ...own } = schema
    return { ...expand(valueAt(document.components.schemas, key) ?? {}), ...own }
  }
  return expand
}
