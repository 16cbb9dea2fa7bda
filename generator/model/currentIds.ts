/** Finds the operations of a document in the lock: by their operationId, else by method and path. */
import { compareText } from '../ground/text.ts'
import { valueAt } from '../ground/valueAt.ts'
import { mentioning } from './claimedNames.ts'
import { withKeys } from './lockKeys.ts'
import type { NamesLock } from './lockedNames.ts'

/**
 * The lock in which every recorded operation of the document is an entry under the id that it has today: real revisions rename
 * operationIds, and parameters of paths. Names that were replaced belong to no operation.
 *
 * @param present method and path with the names of parameters erased, by operationId.
 * @param renamed operations whose former names a line of sdk.yaml gives.
 */
export function underCurrentIds(
  lock: NamesLock,
  present: ReadonlyMap<string, string>,
  renamed: ReadonlySet<string>
): NamesLock {
  const ids = renamedIds(lock, present, renamed)
  if (ids.size === 0) return lock
  const entries = Object.entries(lock.operations).map(
    ([key, entry]) =>
      [
        ids.get(key) ?? key,
        entry.now === undefined ? entry : { ...entry, now: ids.get(entry.now) ?? entry.now }
      ] as const
  )
  // A line of sdk.yaml may name an operation by the id that it had.
  const remembered = mentioning(lock, { operation: [...ids.keys()] })
  const former = Object.entries(lock.ids ?? {}).map(([id, now]) => [id, ids.get(now) ?? now] as const)
  return withKeys(
    {
      ...lock,
      operations: Object.fromEntries(entries),
      ids: Object.fromEntries([...former, ...ids]),
      ...remembered
    },
    ids
  )
}

/** The ids of today by the ids under which operations were recorded, for those that have another. */
function renamedIds(
  lock: NamesLock,
  present: ReadonlyMap<string, string>,
  renamed: ReadonlySet<string>
): ReadonlyMap<string, string> {
  const entries = Object.entries(lock.operations).sort(([left], [right]) => compareText(left, right))
  // What a line of sdk.yaml says of an operation takes precedence over its path.
  const known = new Set([...renamed, ...entries.map(([, { now }]) => now)])
  const byPath = new Map(
    entries.flatMap(([id, { path, now }]) =>
      now === undefined && !present.has(id) ? [[path, id] as const] : []
    )
  )
  const found = new Map<string, string>()
  for (const [id, path] of [...present].sort(([left], [right]) => compareText(left, right))) {
    const old = byPath.get(path)
    const isRecorded = valueAt(lock.operations, id)?.now === undefined && Object.hasOwn(lock.operations, id)
    if (old !== undefined && !isRecorded && !known.has(id) && !found.has(old)) found.set(old, id)
  }
  return found
}
