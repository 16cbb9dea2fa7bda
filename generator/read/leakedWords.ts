import { checkKeywords } from './keywords.ts'
import { isObject } from '../ground/json.ts'
import { lookUp, pointerTo } from './pointer.ts'
import { diagnostic } from '../ground/diagnostics.ts'
import type { Schema } from './document.ts'
import type { Report } from './repair.ts'

/** A component whose title or description may have leaked into shapes that it was merged into. */
export interface MergedComponent {
  readonly pointer: string
  readonly schema: Schema
}

/**
 * A shape that was merged from components in the resolved form may have the title or description of one of them, which does not
 * of the whole. It holds every field of that one then.
 */
export function dropLeakedWords(
  schema: Schema,
  components: readonly MergedComponent[],
  pointer: string,
  report: Report
): Schema {
  const leaked = (['description', 'title'] as const).filter(
    (key) =>
      schema[key] !== undefined &&
      components.some((part) => part.schema[key] === schema[key] && isPart(part, schema, pointer))
  )
  if (leaked.length === 0) return schema
  report(
    diagnostic(
      'repair/description',
      pointer,
      `A merged shape carried the ${leaked.join(' and the ')} of one of its parts; it was dropped.`
    )
  )
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !leaked.some((one) => one === key)))
}

/** A component is merged only from smaller ones: two equal ones may have the same description. */
function isPart(part: MergedComponent, whole: Schema, pointer: string): boolean {
  const fields = Object.keys(part.schema.properties ?? {})
  const own = whole.properties ?? {}
  const smaller = fields.length < Object.keys(own).length || !pointer.startsWith('#/components/')
  return (
    part.pointer !== pointer &&
    fields.length > 0 &&
    smaller &&
    fields.every((name) => Object.hasOwn(own, name))
  )
}

/**
 * The resolved form merges an allOf with the descriptions of its members, so a merged shape may have that of a
 * component. The live form has nothing to leak.
 */
export function leakingComponents(root: unknown): readonly MergedComponent[] {
  const schemas = lookUp(root, '#/components/schemas')
  if (!isObject(root) || !('$$normalized' in root) || !isObject(schemas)) return []
  return Object.entries(schemas)
    .map(([name, schema]) => ({
      pointer: pointerTo('#/components/schemas', name),
      schema: checkKeywords(isObject(schema) ? schema : {}, '', () => undefined)
    }))
    .filter(({ schema }) => 'description' in schema || 'title' in schema)
}
