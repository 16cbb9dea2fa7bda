/**
 * Settles claims of several things on one public name, by a rule that does not depend on order: names that are recorded or decided
 * stay, a thing whose rank is lower comes before others, and what is left takes its next name, all of it at once.
 */
import { compareText } from '../ground/text.ts'
import { editsBetween } from '../ground/nearest.ts'

/** Names that differ in fewer letters are taken for one another. */
const clearDifference = 3

/** One thing that needs a public name. */
export interface Claim {
  readonly key: string
  /** Claims of one unit take their next names together. */
  readonly unit: string
  /** Whether the name stays, since it is recorded or decided. */
  readonly stays: boolean
  /** Of two things that claim one name, the one with the greater rank gives way. */
  readonly rank: number
  /** The level of the last name that there is. */
  readonly last: number
  /** The level at which names differ by words of the document, which may be one word in the singular and the plural; null if none does. */
  readonly wordsLevel: number | null
  /** The name at the present levels of all units. */
  nameAt(levelOf: (unit: string) => number): string
}

export interface Claims {
  /** The level at which a unit begins, if it is not the first. */
  readonly levels?: ReadonlyMap<string, number>
  readonly claims: readonly Claim[]
  /** Whether nothing may have this name, whoever claims it. */
  isFree(name: string): boolean
  /** Whether some claims on one name are one thing. */
  areOne(group: readonly Claim[], names: ReadonlyMap<string, string>): boolean
}

/** The names by key, and the units that were asked for their next name because something else claimed the one before. */
export interface Settlement {
  readonly names: ReadonlyMap<string, string>
  readonly moved: ReadonlySet<string>
  /** How far each unit has come. */
  readonly levels: ReadonlyMap<string, number>
}

/** Gives every claim a name. Claims that no rule can settle share a name afterwards: each of them stays, or has no other name. */
export function settle({ claims, isFree, areOne, levels: given = new Map() }: Claims): Settlement {
  const levels = new Map(given)
  const moved = new Set<string>()
  const rivals = new Map<string, readonly [Claim, Claim]>()
  const levelOf = (unit: string): number => levels.get(unit) ?? 0
  for (;;) {
    const names = new Map(claims.map((claim) => [claim.key, claim.nameAt(levelOf)]))
    const groups = [...groupByName(claims, names)].filter(
      ([name, group]) => !isFree(name) || (group.length > 1 && !areOne(group, names))
    )
    for (const [, group] of groups) rememberRivals(rivals, group)
    const movers = [
      ...groups.flatMap(([name, group]) =>
        isFree(name) ? moversOf(group, levelOf, (some) => areOne(some, names)) : group
      ),
      ...alike(rivals.values(), names, levelOf)
    ].filter((claim) => !claim.stays && levelOf(claim.unit) < claim.last)
    if (movers.length === 0) return { names, moved, levels }
    for (const unit of new Set(movers.map((claim) => claim.unit))) {
      levels.set(unit, levelOf(unit) + 1)
      moved.add(unit)
    }
  }
}

function groupByName(
  claims: readonly Claim[],
  names: ReadonlyMap<string, string>
): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    const name = names.get(claim.key) ?? ''
    groups.set(name, [...(groups.get(name) ?? []), claim])
  }
  return groups
}

function rememberRivals(rivals: Map<string, readonly [Claim, Claim]>, group: readonly Claim[]): void {
  for (const one of group)
    for (const other of group)
      if (compareText(one.key, other.key) < 0) rivals.set(`${one.key}\n${other.key}`, [one, other])
}

/** Those of a group that give way: all but the first in standing, or all, if several things are first. */
function moversOf(
  group: readonly Claim[],
  levelOf: (unit: string) => number,
  areOne: (group: readonly Claim[]) => boolean
): readonly Claim[] {
  const standing = (claim: Claim): number =>
    claim.stays ? -1 : claim.rank + (levelOf(claim.unit) > 0 ? 0.5 : 0)
  const least = Math.min(...group.map(standing))
  const first = group.filter((claim) => standing(claim) === least)
  return least === -1 || areOne(first) ? group.filter((claim) => !first.includes(claim)) : group
}

/** Those whose own words make too little difference to what had claimed the same name. */
function alike(
  rivals: Iterable<readonly [Claim, Claim]>,
  names: ReadonlyMap<string, string>,
  levelOf: (unit: string) => number
): readonly Claim[] {
  return [...rivals].flatMap(([one, other]) => {
    const [left, right] = [names.get(one.key) ?? '', names.get(other.key) ?? '']
    const isClear =
      left === right ||
      editsBetween(left.toLowerCase(), right.toLowerCase(), clearDifference) >= clearDifference
    return isClear ? [] : [one, other].filter((claim) => levelOf(claim.unit) === claim.wordsLevel)
  })
}
