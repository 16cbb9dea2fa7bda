/** What speaks for an operation that is gone and one that is new being the same, beside the end of the path and equal types. */
import type { OperationSurface } from '../target/surface.ts'

/** Members that most requests and answers have. */
const common: ReadonlySet<string> = new Set(['id', 'cursor', 'order', 'take', 'meta', 'items'])

/** How much has to speak for the operations that would be moved in one way. */
export const enough = 1

/**
 * How much of what few operations have is in both: a word of the resource, or members of their types. Types that hold an id alone
 * are equal for every `delete`.
 *
 * @param shape what both operations take and give.
 */
export function evidenceFor(before: OperationSurface, after: OperationSurface, shape: string): number {
  const own = new Set(resourceWords(before))
  if (resourceWords(after).some((word) => own.has(word))) return enough
  const members = [
    ...shape.replace(/\[\w+: \w+\]/g, '').matchAll(/([A-Za-z_$][\w$]*|'[^']*'|"[^"]*")\??:/g)
  ].map(([, name = '']) => name)
  return members.filter((name) => !common.has(name)).length
}

/** The words of the path before its last literal, in the singular. */
function resourceWords({ route }: OperationSurface): readonly string[] {
  const literals = route
    .split('/')
    .slice(1)
    .filter((segment) => !segment.startsWith('{'))
  return literals.slice(0, -1).flatMap((literal) =>
    literal
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z\d]+/)
      .filter(Boolean)
      .map((word) => word.replace(/s$/, ''))
  )
}
