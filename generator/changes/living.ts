/** Keeps of the successors those that programs can use: one that was named in an earlier version may be gone by now. */
import type { Surface } from '../target/surface.ts'
import type { Change } from './change.ts'
import { publicNames } from './names.ts'
import { callsByRoute } from './programLines.ts'

/** Each removed name with a successor that the new surface has: the last of a chain, or null. */
export function withLivingSuccessors(now: Surface, changes: readonly Change[]): readonly Change[] {
  const calls = [...callsByRoute(now).values()].flat()
  const names = [...publicNames(now).values()].flatMap((each) => [...each.keys()])
  const living: Partial<Record<Change['kind'], ReadonlySet<string>>> = {
    'method/removed': new Set(calls),
    'export/removed': new Set([...names, ...calls]),
    'subpath/removed': new Set(Object.keys(now.subpaths))
  }
  const next = new Map(changes.map(({ kind, name, successor }) => [`${kind} ${name}`, successor]))
  return changes.map((change) => {
    const known = living[change.kind]
    if (known === undefined) return change
    const seen = new Set<string>()
    let successor = change.successor
    while (successor !== null && !known.has(successor)) {
      // A name that was given back and forth leads to itself.
      if (seen.has(successor)) return { ...change, successor: null }
      seen.add(successor)
      successor = next.get(`${change.kind} ${successor}`) ?? null
    }
    return successor === change.successor ? change : { ...change, successor }
  })
}
