/** Gives every type its public name. */
import type { Diagnostic } from '../ground/diagnostics.ts'
import { valueAt } from '../ground/valueAt.ts'
import { compareText } from '../ground/text.ts'
import { claimOf, rankOf, recordedLevels, unitOf } from './typeClaims.ts'
import { typeFaults } from './typeFaults.ts'
import type { TypeDraft } from './typeDraft.ts'
import type { NamesLock } from './lockedNames.ts'
import { isIdentifier, isPlatformName } from './names.ts'
import { ownerOf, rivalsIn, type RivalsOf } from './rivals.ts'
import { areOne } from './oneType.ts'
import { settle, type Claim } from './settle.ts'

/** Names by draft key; two drafts share a name only if they are one type. */
export interface TypeNaming {
  readonly names: ReadonlyMap<string, string>
  /** The keys of the drafts whose name a rule about conflicts chose, and that is provisional. */
  readonly settled: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

/** What no type can be called. */
export interface Taken {
  /** Names of the runtime and of the client. */
  readonly reserved: ReadonlySet<string>
  /** Names of the classes of resources. */
  readonly classes: ReadonlySet<string>
}

/**
 * A recorded name takes precedence over the name by rule, which spells the role out if the platform has the short name.
 * Two claims on one name are one type if they agree in structure and home; else a rule settles them: an operation takes a
 * qualifier, and a component or a nested shape gives way to it.
 */
export function nameTypes(drafts: readonly TypeDraft[], lock: NamesLock, taken: Taken): TypeNaming {
  const readable = drafts.filter((draft) => !isUnreadable(draft))
  const kept = keptNames(readable, lock, taken.classes)
  const isFree = (name: string): boolean =>
    isIdentifier(name) && !isPlatformName(name) && !taken.reserved.has(name) && !taken.classes.has(name)
  const byKey = new Map(readable.map((draft) => [draft.key, draft]))
  const provisional = new Set(lock.provisional)
  const { names: settled, moved } = settle({
    levels: recordedLevels(readable, kept),
    claims: readable.map((draft) => claimOf(draft, kept, byKey, isFree)),
    isFree,
    areOne: (group, names) => areOne(draftsOf(group, byKey), names)
  })
  const isSettled = (draft: TypeDraft): boolean => {
    const owner = draft.owner === null ? undefined : byKey.get(draft.owner)
    if (kept.has(draft.key)) return provisional.has(`types.${draft.key}`)
    return (
      draft.isPlacedByRule ||
      moved.has(unitOf(draft)) ||
      (!draft.isChosen && (taken.classes.has(draft.wanted) || !isIdentifier(draft.wanted))) ||
      (owner !== undefined && isSettled(owner))
    )
  }
  const names = nameUnreadable(drafts.filter(isUnreadable), settled, lock, isFree)
  return {
    names,
    settled: contestedIn(readable.filter(isSettled), rivalsIn(readable, names), names),
    diagnostics: typeFaults({ drafts, names, lock, isFree })
  }
}

/** The keys of names that are provisional for a reason that holds: an operation with its names by rule, which nothing else claims, has none. */
function contestedIn(
  drafts: readonly TypeDraft[],
  rivalsOf: RivalsOf,
  names: ReadonlyMap<string, string>
): ReadonlySet<string> {
  const owners = new Set(
    drafts
      .filter(
        (draft) => draft.isPlacedByRule || names.get(draft.key) !== draft.wanted || rivalsOf(draft).length > 0
      )
      .map(ownerOf)
  )
  return new Set(drafts.filter((draft) => owners.has(ownerOf(draft))).map((draft) => draft.key))
}

function draftsOf(claims: readonly Claim[], byKey: ReadonlyMap<string, TypeDraft>): readonly TypeDraft[] {
  return claims.flatMap(({ key }) => byKey.get(key) ?? [])
}

/**
 * The recorded names that stay. A provisional one is not kept against a line of sdk.yaml; and of types that shared one name and
 * are not one type any more, the first by rule keeps it.
 */
function keptNames(
  drafts: readonly TypeDraft[],
  lock: NamesLock,
  classes: ReadonlySet<string>
): ReadonlyMap<string, string> {
  const provisional = new Set(lock.provisional)
  const recorded = drafts.flatMap((draft) => {
    const name = valueAt(lock.types, draft.key)
    const isKept =
      name !== undefined && !classes.has(name) && !(draft.isDecided && provisional.has(`types.${draft.key}`))
    return isKept ? [[draft, name] as const] : []
  })
  const names = new Map(recorded.map(([draft, name]) => [draft.key, name]))
  const holders = new Map<string, readonly TypeDraft[]>()
  for (const [draft, name] of recorded) holders.set(name, [...(holders.get(name) ?? []), draft])
  for (const [name, group] of holders) {
    const [first, ...others] = [...group].sort(
      (left, right) =>
        rankOf(left) - rankOf(right) ||
        Number(left.wanted !== name) - Number(right.wanted !== name) ||
        compareText(left.key, right.key)
    )
    for (const other of others)
      if (first !== undefined && !areOne([first, other], names)) names.delete(other.key)
  }
  return names
}

/** A component that is not declared, or cannot be read. */
function isUnreadable({ role, schema }: TypeDraft): boolean {
  return role === 'shared' && schema['x-unreadable'] !== undefined
}

/** A mistake of the document, a reference to `bot` for `Bot` perhaps, takes no name from a type that is described. */
function nameUnreadable(
  drafts: readonly TypeDraft[],
  settled: ReadonlyMap<string, string>,
  lock: NamesLock,
  isFree: (name: string) => boolean
): ReadonlyMap<string, string> {
  const names = new Map(settled)
  const used = new Set([...names.values(), ...Object.values(lock.types)])
  for (const draft of drafts) {
    const [first] = draft.ladder
    let name = isFree(draft.wanted) ? draft.wanted : (first?.long ?? draft.wanted)
    while (used.has(name) || !isFree(name)) name = `Unknown${name}`
    names.set(draft.key, valueAt(lock.types, draft.key) ?? name)
    used.add(names.get(draft.key) ?? name)
  }
  return names
}
