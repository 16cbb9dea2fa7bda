/** Tells of operations whose path moved while their operationId stayed: their names stay, too, until a person decides. */
import type { Decisions } from '../decide/decisions.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { LockedOperation, NamesLock } from './lockedNames.ts'
import type { Placed } from './methods.ts'
import { camelCase } from './names.ts'
import { idCount } from './paths.ts'
import { stepsOf } from './pathText.ts'
import { keyInLine } from '../ground/text.ts'

/** News for each recorded method whose operation takes another number of ids, or has another path that would give it another name. */
export function movedDiagnostics(
  placed: readonly Placed[],
  decisions: Decisions,
  lock: NamesLock
): readonly Diagnostic[] {
  return placed.flatMap((one) => {
    const entry = one.recorded ? valueAt(lock.operations, one.id) : undefined
    if (entry !== undefined && entry.ids !== idCount(one.route)) return [otherIds(one, entry)]
    if (entry === undefined || entry.path === one.erased) return []
    const decided = decisions.take('operations', one.id)
    const resource = (decided?.resource === undefined ? one.route.resource : stepsOf(decided.resource)).map(
      camelCase
    )
    // Of two operations on one path, one is named by its operationId.
    const isShared = placed.some((other) => other !== one && other.path === one.path)
    const name = isShared ? one.name : camelCase(one.verb)
    const followed = [...resource, name].join('.')
    if (followed === entry.method) return []
    const former = placed.find(
      (other) => other.moved && valueAt(lock.operations, other.id)?.path === one.erased
    )
    if (former !== undefined) return [takenOver(one, former, entry.method)]
    return [
      diagnostic(
        'name/held',
        one.pointer,
        `${one.id} keeps its method ${entry.method}: its path was ${entry.path} and is ${one.erased}.`,
        `Write in sdk.yaml renamed: { ${keyInLine(one.id)}: ${keyInLine(one.id)} } to call it ${followed} and keep ${entry.method} as a deprecated alias, or confirm the name: operations: { ${keyInLine(one.id)}: { resource: ${one.resource.join('/')}, name: ${one.name} } }.`
      )
    ]
  })
}

/** A call with another number of ids is another call, whatever its name: no alias keeps programs compiling. */
function otherIds(one: Placed, { method, ids }: LockedOperation): Diagnostic {
  const now = [...one.resource, one.name].join('.')
  const name =
    now === method ? `${one.id} keeps its method ${method}` : `${one.id} was ${method} and is ${now}`
  return diagnostic(
    'name/moved',
    one.pointer,
    `${name}: it was called with ${ids} ids, and the path ${one.path} has ${idCount(one.route)}.`,
    `Programs that call it break, as the report of changes says. To name it by its path, write in sdk.yaml: renamed: { ${one.id}: ${one.id} }.`
  )
}

/** Two operations that exchanged their ids look like two that exchanged their paths: a person knows which it was. */
function takenOver(one: Placed, former: Placed, method: string): Diagnostic {
  const [id, other] = [one.id, former.id]
  return diagnostic(
    'name/held',
    one.pointer,
    `${id} keeps its method ${method}, which now calls ${one.erased}: that was the path of ${other}.`,
    `If the ids moved and not the paths, write in sdk.yaml renamed: { ${other}: ${id} }, so that each method calls the path that it called. If the paths moved, write renamed: { ${id}: ${id} } to name it by its path.`
  )
}
