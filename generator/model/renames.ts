/** Applies `renamed` of sdk.yaml to the recorded names: what an operation or a component was called becomes another name for it. */
import type { Decided, Decisions } from '../decide/decisions.ts'
import type { PlaceOf } from '../decide/places.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { valueAt } from '../ground/valueAt.ts'
import { sentAs } from '../read/pointer.ts'
import type { Document } from '../read/document.ts'
import { withFormerComponents, withFormerOperations } from './formerEntries.ts'
import { underCurrentIds } from './currentIds.ts'
import { ownerOf } from './lockKeys.ts'
import type { LockedOperation, NamesLock } from './lockedNames.ts'
import { camelCase } from './names.ts'
import { erasedPath } from './paths.ts'
import { methodFromOperationId, resourceNames } from './qualifiers.ts'

/** Where a line of sdk.yaml puts an operation. */
type Place = Pick<Decided['operations'], 'resource' | 'name'>

/** What the document has. */
export interface Present {
  /** Method and path with the names of parameters erased, by operationId. */
  readonly operations: ReadonlyMap<string, string>
  readonly components: ReadonlySet<string>
  /** What sdk.yaml says of the operations. */
  readonly decided: ReadonlyMap<string, Place>
}

/** What `renamed` may name. */
export function presentIn({ paths, components }: Document, { take }: Pick<Decisions, 'take'>): Present {
  const operations = new Map(
    Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(
        ([method, { operationId }]) => [operationId, `${sentAs(method)} ${erasedPath(path)}`] as const
      )
    )
  )
  const decided = [...operations.keys()].map((id) => [id, take('operations', id) ?? {}] as const)
  return { operations, components: new Set(Object.keys(components.schemas)), decided: new Map(decided) }
}

type Lines = Readonly<Record<string, string>>

/**
 * The lock in which each renamed operation and component is an entry that says what replaced it, and each operation of the
 * document has the entry of its id. A line that was applied by an earlier run changes nothing. `since` is the version that has
 * the new names first.
 */
export function applyRenames(lock: NamesLock, renamed: Lines, present: Present, since: string): NamesLock {
  const operations = new Map(
    Object.entries(lock.operations).flatMap(([old, entry]) => {
      const now = targetOf(old, renamed, present.operations)
      return now !== null && isToMove(lock, old, entry, now, present) ? [[old, now] as const] : []
    })
  )
  const former = withFormerOperations(lock, operations, new Set(present.operations.keys()), since)
  const named = underCurrentIds(former, present.operations, new Set(operations.values()))
  const recorded = new Set(Object.keys(named.types).map(ownerOf))
  const components = new Map(
    Object.keys(renamed).flatMap((old) => {
      const now = targetOf(old, renamed, present.components)
      const isComponent = recorded.has(old) && !Object.hasOwn(named.operations, old)
      return now === null || !isComponent || present.components.has(old) ? [] : [[old, now] as const]
    })
  )
  return withFormerComponents(named, components, present.components, since)
}

/** News for each line whose operation or component is still there as it was recorded, so that it has nothing to rename. */
export function idleLines(
  lock: NamesLock,
  renamed: Lines,
  present: Present,
  placeOf: PlaceOf
): readonly Diagnostic[] {
  const { operations, components } = present
  return Object.entries(renamed).flatMap(([old, now]) => {
    const entry = valueAt(lock.operations, old)
    const isIdle =
      entry !== undefined && entry.now === undefined
        ? operations.get(old) === entry.path && !isToMove(lock, old, entry, now, present)
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
function isToMove(
  lock: NamesLock,
  old: string,
  entry: LockedOperation,
  now: string,
  { operations, decided }: Present
): boolean {
  if (entry.now !== undefined) return false
  const path = operations.get(old)
  if (path === undefined) return true
  const ends = endsOf(lock, now, old)
  const isApplied = formerOf(lock, old).some((each) => ends.has(each.now ?? ''))
  // An earlier run may have recorded where the ids are now. What it chose by a rule for this id is not a name of another one.
  const isOwn = lock.provisional?.includes(`operations.${old}`) === true
  const isHeld = path !== entry.path || (!isOwn && !isNamedByPath(old, entry))
  if (now !== old) return !isApplied && isHeld
  // A line that names one id twice asks that its names follow its path, and what sdk.yaml decides.
  if (path !== entry.path || !fits(entry.method, decided.get(old))) return true
  return !isApplied && isHeld
}

/** The former names of an operation whose id is in use. */
function formerOf({ operations }: NamesLock, id: string): readonly LockedOperation[] {
  return Object.entries(operations).flatMap(([key, entry]) => (key.startsWith(`${id}@`) ? [entry] : []))
}

/** What an operation is called, and what it was renamed to after that; what `old` gave up itself is not of that. */
function endsOf(lock: NamesLock, id: string, old: string): ReadonlySet<string> {
  const ends = new Set([id])
  for (const end of ends) {
    if (end === old && end !== id) continue
    for (const { now } of formerOf(lock, end)) if (now !== undefined) ends.add(now)
  }
  return ends
}

/** Whether a method has its name by the rules from its path, with a qualifier perhaps. */
function isNamedByPath(id: string, { path, method }: LockedOperation): boolean {
  const literals = path
    .split('/')
    .slice(1)
    .filter((segment) => segment !== '{}')
  const [home, verb] = [literals.slice(0, -1), literals.at(-1) ?? '']
  const steps = method.split('.')
  const name = steps.at(-1) ?? ''
  return (
    steps.length === literals.length &&
    home.every((literal, depth) =>
      resourceNames(literal, steps.slice(0, depth)).includes(steps[depth] ?? '')
    ) &&
    (name.startsWith(camelCase(verb)) || name === methodFromOperationId(id, home))
  )
}

/** Whether a method is where a line of sdk.yaml puts it. */
function fits(method: string, { resource, name }: Place = {}): boolean {
  const steps = method.split('.')
  const home = resource?.split('/').map(camelCase).join('.')
  return (
    (name === undefined || camelCase(name) === steps.at(-1)) &&
    (home === undefined || home === steps.slice(0, -1).join('.'))
  )
}
