/** Lines of sdk.yaml that make a resource whose name is nearly that of another one: most often that one was meant. */
import type { Decisions } from '../decide/decisions.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { nearNames } from '../ground/nearest.ts'
import type { Placed } from './methods.ts'

/** A warning for each operation that such a line puts into a resource of its own; a recorded name is not taken for a slip. */
export function nearResources(
  placed: readonly Placed[],
  { placeOf }: Pick<Decisions, 'placeOf'>
): readonly Diagnostic[] {
  const others = new Set(placed.filter((one) => !isMade(one)).flatMap(({ resource }) => waysTo(resource)))
  return placed.filter(isMade).flatMap(({ id, resource }) => {
    const [home] = waysTo(resource).filter((way) => !others.has(way))
    const [near] = home === undefined ? [] : nearNames(home, others)
    if (home === undefined || near === undefined) return []
    return [
      diagnostic(
        'name/near',
        placeOf(['operations', id, 'resource'], 'value'),
        `operations.${id}.resource: The line makes the resource ${home}, which no other operation has. Did you mean ${near}?`,
        `Write ${near.replaceAll('.', '/')}. If ${home} is right, keep the line: once its name is recorded, nothing is said of it.`
      )
    ]
  })
}

/** Whether a line of sdk.yaml alone says where an operation is. */
function isMade({ chosen, recorded }: Placed): boolean {
  return chosen.resource && !recorded
}

/** The dotted paths of a resource and of those above it. */
function waysTo(resource: readonly string[]): readonly string[] {
  return resource.map((_, depth) => resource.slice(0, depth + 1).join('.'))
}
