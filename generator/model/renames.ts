/** Applies `renamed` of sdk.yaml to the recorded names: what an operation or a component was called becomes another name for it. */
import type { PlaceOf } from '../decide/places.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { valueAt } from '../ground/valueAt.ts'
import { compareText } from '../ground/text.ts'
import type { Document } from '../read/document.ts'
import { erasedPath } from './paths.ts'
import type { LockedOperation, NamesLock } from './lockedNames.ts'

/** What the document has. */
export interface Present {
  /** Method and path with the names of parameters erased, by operationId. */
  readonly operations: ReadonlyMap<string, string>
  readonly components: ReadonlySet<string>
}

/** What `renamed` may name. */
export function presentIn({ paths, components }: Document): Present {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(
      ([method, { operationId }]) => [operationId, `${method.toUpperCase()} ${erasedPath(path)}`] as const
    )
  )
  return { operations: new Map(operations), components: new Set(Object.keys(components.schemas)) }
}

type Lines = Readonly<Record<string, string>>

/**
 * The lock in which each renamed operation and component is an entry that says what replaced it. A line that was applied by
 * an earlier run changes nothing. `since` is the version that has the new names first.
 */
export function applyRenames(lock: NamesLock, renamed: Lines, present: Present, since: string): NamesLock {
  return renameComponents(renameOperations(lock, renamed, present, since), renamed, present, since)
}

function renameOperations(
  lock: NamesLock,
  renamed: Lines,
  { operations: present }: Present,
  since: string
): NamesLock {
  const moves = new Map(
    Object.entries(lock.operations).flatMap(([old, entry]) => {
      const now = targetOf(old, renamed, present)
      return now !== null && moved(lock, old, entry, now, present) ? [[old, now] as const] : []
    })
  )
  const entries = Object.entries(lock.operations).map(([key, entry]): Entry => {
    const now = entry.now ?? moves.get(key)
    if (now === undefined) return { key, to: key, entry }
    const to = present.has(key) ? `${key}@${entry.method}` : key
    const own = { ...entry, now: entry.now === undefined ? now : (moves.get(now) ?? now) }
    return { key, to, entry: { ...own, since: entry.since ?? since } }
  })
  const keys = new Map(entries.map(({ key, to }) => [key, to]))
  return {
    ...lock,
    operations: Object.fromEntries(entries.map(({ to, entry }) => [to, entry])),
    types: withKeys(lock.types, keys)
  }
}

interface Entry {
  readonly key: string
  /** The key that it has from now on: an operation that has the id needs it for its own names. */
  readonly to: string
  readonly entry: LockedOperation
}

/** News for each line whose operation or component is still there as it was recorded, so that it has nothing to rename. */
export function idleLines(
  lock: NamesLock,
  renamed: Lines,
  { operations, components }: Present,
  placeOf: PlaceOf
): readonly Diagnostic[] {
  return Object.entries(renamed).flatMap(([old, now]) => {
    const entry = valueAt(lock.operations, old)
    const isOperation = entry !== undefined && entry.now === undefined && now !== old
    const isIdle = isOperation
      ? operations.get(old) === entry.path
      : components.has(old) && Object.hasOwn(lock.types, old)
    if (!isIdle || !(operations.has(now) || components.has(now))) return []
    const message = `renamed.${old}: The document has ${old} where its names are recorded, and they stay.`
    const fix = 'Remove the line if it is no longer needed.'
    return [
      { ...diagnostic('config/unused', placeOf(['renamed', old], 'key'), message, fix), severity: 'news' }
    ]
  })
}

/** Where a line leads: the document may have renamed it more than once. Null if it leads nowhere. */
function targetOf(
  old: string,
  renamed: Lines,
  present: { readonly has: (name: string) => boolean }
): string | null {
  const seen = new Set<string>()
  for (let now = valueAt(renamed, old); now !== undefined && !seen.has(now); now = valueAt(renamed, now)) {
    if (present.has(now)) return now
    seen.add(now)
  }
  return null
}

/** Whether a line is still to be applied: two operations may have exchanged their ids, and the line stays after that. */
function moved(
  lock: NamesLock,
  old: string,
  entry: LockedOperation,
  now: string,
  present: ReadonlyMap<string, string>
): boolean {
  if (entry.now !== undefined) return false
  // A line that names one id twice asks that its names follow its path.
  if (now === old || !present.has(old)) return true
  const isApplied = Object.entries(lock.operations).some(
    ([key, other]) => key.startsWith(`${old}@`) && other.now === now
  )
  return !isApplied && present.get(old) !== entry.path
}

function renameComponents(
  lock: NamesLock,
  renamed: Lines,
  { components: present }: Present,
  since: string
): NamesLock {
  const recorded = new Set(Object.keys(lock.types).map(ownerOf))
  const moves = Object.keys(renamed).flatMap((old) => {
    const now = targetOf(old, renamed, present)
    const isComponent = recorded.has(old) && !Object.hasOwn(lock.operations, old)
    return now === null || !isComponent || present.has(old) ? [] : [[old, now] as const]
  })
  const before = Object.entries(lock.components ?? {})
  if (moves.length === 0 && before.length === 0) return lock
  const all = new Map(moves)
  const kept = before.map(
    ([old, entry]) => [old, { ...entry, now: all.get(entry.now) ?? entry.now }] as const
  )
  const added = moves.map(([old, now]) => [old, { now, since }] as const)
  const entries = new Map([...added, ...kept])
  const keyOf = (old: string): string => (present.has(old) ? `${old}@${valueAt(lock.types, old) ?? ''}` : old)
  return {
    ...lock,
    components: Object.fromEntries([...entries].map(([old, entry]) => [keyOf(old), entry])),
    types: withKeys(lock.types, new Map([...entries.keys()].map((old) => [old, keyOf(old)])))
  }
}

/** The names of types under the new keys of what they belong to. */
function withKeys(types: NamesLock['types'], keys: ReadonlyMap<string, string>): NamesLock['types'] {
  const entries = Object.entries(types).map(([key, name]) => {
    const owner = ownerOf(key)
    return [(keys.get(owner) ?? owner) + key.slice(owner.length), name] as const
  })
  return Object.fromEntries(entries.sort(([left], [right]) => compareText(left, right)))
}

/** The operation or the component to which the key of a type belongs. */
export function ownerOf(key: string): string {
  return key.split('#')[0] ?? key
}
