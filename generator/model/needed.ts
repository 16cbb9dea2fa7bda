/** Whether a caller must give a value: whether a schema accepts no empty object. */
import type { Schema } from '../read/document.ts'

/** How many references are followed one inside another; what is deeper inside counts as not needed. */
const deepest = 100

export function isNeeded(schema: Schema, expand: (schema: Schema) => Schema): boolean {
  return ask({ expand, asked: new Map() }, schema, new Set())
}

interface Asking {
  readonly expand: (schema: Schema) => Schema
  /** The answers for references, each asked once. */
  readonly asked: Map<string, boolean>
}

/** `within` are the references that lead here: one that leads back to itself adds nothing. */
function ask(asking: Asking, schema: Schema, within: ReadonlySet<string>): boolean {
  const { $ref } = schema
  if ($ref !== undefined) {
    const answer =
      asking.asked.get($ref) ??
      (!within.has($ref) &&
        within.size <= deepest &&
        ask(asking, asking.expand({ $ref }), new Set([...within, $ref])))
    asking.asked.set($ref, answer)
    return answer
  }
  if (schema.type !== undefined && schema.type !== 'object') return true
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  return (
    (schema.required ?? []).length > 0 ||
    (branches.length > 0 && branches.every((branch) => ask(asking, branch, within)))
  )
}
