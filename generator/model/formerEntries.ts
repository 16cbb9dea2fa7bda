/** Turns entries of the lock into those of former names, which say what replaced them. */
import { valueAt } from '../ground/valueAt.ts'
import { compareText } from '../ground/text.ts'
import { ownerOf, withKeys } from './lockKeys.ts'
import type { LockedOperation, NamesLock } from './lockedNames.ts'

/** What replaced an operation or a component, by the key of its entry. */
type Moves = ReadonlyMap<string, string>

/** The lock in which the moved operations are former names; what has no released name leaves nothing. */
export function withFormerOperations(
  given: NamesLock,
  moves: Moves,
  present: ReadonlySet<string>,
  since: string
): NamesLock {
  const lock = withoutProvisional(given, moves)
  const named = Object.entries(lock.operations)
    .map(([key, entry]) => {
      const now = entry.now ?? moves.get(key)
      if (now === undefined) return { key, entry, isNew: false }
      const own = { ...entry, now: entry.now === undefined ? now : (moves.get(now) ?? now) }
      return { key, entry: { ...own, since: entry.since ?? since }, isNew: entry.now === undefined }
    })
    .toSorted((left, right) => Number(left.isNew) - Number(right.isNew) || compareText(left.key, right.key))
  const operations = new Map<string, LockedOperation>()
  const keys = new Map<string, string>()
  for (const { key, entry } of named) {
    // An operation that has the id needs the key for its own names.
    let to = entry.now !== undefined && present.has(key) ? `${key}@${entry.method}` : key
    // It may give up one name again, for another operation.
    while (entry.now !== undefined && (operations.get(to)?.now ?? entry.now) !== entry.now)
      to += `@${entry.now}`
    operations.set(to, entry)
    keys.set(key, to)
  }
  return withKeys({ ...lock, operations: Object.fromEntries(operations) }, keys)
}

/** The lock in which the moved components are former names. */
export function withFormerComponents(
  given: NamesLock,
  moves: Moves,
  present: ReadonlySet<string>,
  since: string
): NamesLock {
  const before = Object.entries(given.components ?? {})
  if (moves.size === 0 && before.length === 0) return given
  const lock = withoutProvisional(given, moves)
  const kept = before.map(
    ([old, entry]) => [old, { ...entry, now: moves.get(entry.now) ?? entry.now }] as const
  )
  const owners = new Set(Object.keys(lock.types).map(ownerOf))
  const added = [...moves].flatMap(([old, now]) => (owners.has(old) ? [[old, { now, since }] as const] : []))
  const entries = new Map([...kept, ...added])
  const keyOf = (old: string): string => (present.has(old) ? `${old}@${valueAt(lock.types, old) ?? ''}` : old)
  const components = Object.fromEntries([...entries].map(([old, entry]) => [keyOf(old), entry]))
  return withKeys({ ...lock, components }, new Map([...entries.keys()].map((old) => [old, keyOf(old)])))
}

/** The lock without what no release has confirmed of things that are renamed: a name that a rule chose is given up without an alias. */
function withoutProvisional(lock: NamesLock, moves: Moves): NamesLock {
  const { provisional = [] } = lock
  if (moves.size === 0 || provisional.length === 0) return lock
  const isGivenUp = (section: 'operations' | 'types', key: string): boolean =>
    moves.has(ownerOf(key)) && provisional.includes(`${section}.${key}`)
  const types = Object.fromEntries(Object.entries(lock.types).filter(([key]) => !isGivenUp('types', key)))
  const owners = new Set(Object.keys(types).map(ownerOf))
  const operations = Object.entries(lock.operations).filter(
    ([key]) => !isGivenUp('operations', key) || owners.has(key)
  )
  return { ...lock, types, operations: Object.fromEntries(operations) }
}
