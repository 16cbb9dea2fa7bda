/** How much one document may mean: a few kilobytes of references can mean more than any machine holds. */
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Schema } from './document.ts'

/** The most that is read; the largest schema that is known of the API has some fifty parts, six levels and ten branches. */
export const most = {
  /** Parts of one schema, with every reference into a part of another written out: fields, elements, branches, values. */
  parts: 5_000,
  /** Parts of all schemas together. */
  allParts: 400_000,
  levels: 64,
  branches: 1_000,
  /** References in a chain, each only a reference to the next. */
  chain: 64,
  /** Schemas that are inside one another while one is read. */
  depth: 200
} as const

/** The size of a schema as it will be printed. */
export interface Size {
  readonly parts: number
  readonly levels: number
}

/** Measures schemas; each object is measured once, however often it is used. */
export function measurer(): (schema: Schema) => Size {
  const known = new WeakMap<object, Size>()
  const measure = (schema: Schema): Size => {
    const found = known.get(schema)
    if (found !== undefined) return found
    const inside = childrenOf(schema).map(measure)
    const own = 1 + (schema.enum?.length ?? 0) + (schema.required?.length ?? 0)
    const size = {
      parts: inside.reduce((sum, { parts }) => sum + parts, own),
      levels: 1 + inside.reduce((deepest, { levels }) => Math.max(deepest, levels), 0)
    }
    known.set(schema, size)
    return size
  }
  return measure
}

function childrenOf({
  properties,
  items,
  additionalProperties,
  not,
  allOf,
  oneOf,
  anyOf
}: Schema): readonly Schema[] {
  const one = [items, additionalProperties, not].filter((schema) => typeof schema === 'object')
  return [...Object.values(properties ?? {}), ...one, ...[allOf, oneOf, anyOf].flatMap((list) => list ?? [])]
}

/** What is too much about a schema, or null if nothing is. */
export function excessOf({ parts, levels }: Size, { oneOf, anyOf }: Schema): string | null {
  const branches = Math.max(oneOf?.length ?? 0, anyOf?.length ?? 0)
  if (parts > most.parts)
    return `The schema has ${parts} parts if its references are written out; at most ${most.parts} are read.`
  if (levels > most.levels)
    return `The schema has ${levels} levels if its references are written out; at most ${most.levels} are read.`
  return branches > most.branches
    ? `The schema is a choice of ${branches}; at most ${most.branches} are read.`
    : null
}

/** The error of a part that exceeds its budget. */
export function overBudget(pointer: string, message: string): Diagnostic {
  return diagnostic(
    'document/limit',
    pointer,
    message,
    'Name the shapes under components.schemas and refer to them there, or leave this part out.'
  )
}
