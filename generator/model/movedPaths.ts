/** Tells of operations whose path moved while their operationId stayed: their names stay, too, until a person decides. */
import type { Decisions } from '../decide/decisions.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { NamesLock } from './lockedNames.ts'
import type { Placed } from './methods.ts'
import { camelCase } from './names.ts'

/** News for each recorded method whose operation has another path than before, and would have another name by it. */
export function movedDiagnostics(
  placed: readonly Placed[],
  decisions: Decisions,
  lock: NamesLock
): readonly Diagnostic[] {
  return placed.flatMap((one) => {
    const entry = one.recorded ? valueAt(lock.operations, one.id) : undefined
    if (entry === undefined || entry.path === one.erased) return []
    const decided = decisions.take('operations', one.id)
    const resource = (decided?.resource?.split('/') ?? one.route.resource).map(camelCase)
    // Of two operations on one path, one is named by its operationId.
    const isShared = placed.some((other) => other !== one && other.path === one.path)
    const name = isShared ? one.name : camelCase(one.verb)
    const followed = [...resource, name].join('.')
    if (followed === entry.method) return []
    return [
      diagnostic(
        'name/held',
        one.pointer,
        `${one.id} keeps its method ${entry.method}: its path was ${entry.path} and is ${one.erased}.`,
        `Write in sdk.yaml renamed: { ${one.id}: ${one.id} } to call it ${followed} and keep ${entry.method} as a deprecated alias, or confirm the name: operations: { ${one.id}: { resource: ${one.resource.join('/')}, name: ${one.name} } }.`
      )
    ]
  })
}
