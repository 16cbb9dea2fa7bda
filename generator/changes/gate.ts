/** Which breaking changes a person has accepted. */
import { SemVer } from 'semver'
import { nearNames } from '../ground/nearest.ts'
import { acceptanceIn, accepts, namesOf } from './acceptance.ts'
import type { Change, Changes } from './change.ts'
import { needsReason } from './reason.ts'

/** An entry under `accept` in sdk.yaml. */
export interface Entry {
  /** Names or patterns. */
  readonly changes: readonly string[]
  readonly reason: string
  /** The version that they are accepted for. */
  readonly for: string
}

/** A change, and the reason for which sdk.yaml accepts it; null if it need not be accepted, or is not. */
export interface Judged extends Change {
  readonly accepted: string | null
}

/** Texts under `accept` that accept nothing. */
export interface Idle {
  readonly entry: number
  /** Null for an entry as a whole. */
  readonly item: number | null
  readonly kind: 'released' | 'nothing breaks' | 'other version' | 'no reason' | 'no change'
  readonly text: string
  /** Names of breaking changes that it may have meant. */
  readonly near: readonly string[]
}

/** What is judged. */
export interface Case {
  readonly changes: Changes
  readonly entries: readonly Entry[]
  readonly released: string | null
  /** The version that the changes will be released as. */
  readonly version: string
  /** The name of the package. */
  readonly name: string
}

/** Every change with the reason for which it is accepted, and what accepts nothing. An entry counts for its version alone, and once it has a reason. */
export function judgeAcceptances({ changes: { changes }, entries, released, version, name }: Case): {
  readonly changes: readonly Judged[]
  readonly idle: readonly Idle[]
} {
  const breaking = changes.filter((change) => change.breaking)
  const isReleased = (entry: Entry): boolean =>
    released !== null && new SemVer(entry.for).compare(released) <= 0
  const own = entries.filter((entry) => entry.for === version && !isReleased(entry))
  const acceptedBy = (change: Change): string | null =>
    own.find(
      (entry) => !needsReason(entry.reason) && entry.changes.some((text) => accepts(text, change, name))
    )?.reason ?? null
  const idle = entries.flatMap((entry, index): readonly Idle[] => {
    if (!own.includes(entry)) {
      // The version that is being prepared may be the released one: an entry for it would accept nothing either.
      const waiting = breaking.length === 0 ? 'nothing breaks' : 'other version'
      const kind = isReleased(entry) ? 'released' : waiting
      return [{ entry: index, item: null, kind, text: entry.for, near: [] }]
    }
    if (needsReason(entry.reason))
      return [{ entry: index, item: null, kind: 'no reason', text: entry.reason, near: [] }]
    return entry.changes.flatMap((text, item) =>
      breaking.some((change) => accepts(text, change, name))
        ? []
        : [{ entry: index, item, kind: 'no change', text, near: nearOf(text, breaking, name) }]
    )
  })
  return {
    changes: changes.map((change) => ({ ...change, accepted: change.breaking ? acceptedBy(change) : null })),
    idle
  }
}

function nearOf(text: string, breaking: readonly Change[], name: string): readonly string[] {
  const { pattern } = acceptanceIn(text)
  return nearNames(
    pattern,
    breaking.flatMap((change) => namesOf(change, name))
  )
}
