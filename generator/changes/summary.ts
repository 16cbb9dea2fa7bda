/** The changes as a run sums them up: what breaks programs and what is gone by name, the rest by number. */
import type { Change, Level } from './change.ts'
import { sectionsOf } from './groups.ts'
import { textSections } from './reportText.ts'

const levels = ['major', 'minor', 'patch'] as const

/** A change, and the reason for which it is accepted, if a person was asked. */
type Told = Change & { readonly accepted?: string | null }

/** The lines of a summary, without a headline; none if nothing changed. */
export function summaryLines(changes: readonly Told[]): readonly string[] {
  const breaking = changes.filter((change) => change.breaking)
  const accepted = breaking.filter((change) => (change.accepted ?? null) !== null)
  const open = breaking.filter((change) => !accepted.includes(change))
  const gone = changes.filter((change) => !change.breaking && change.kind.endsWith('/removed'))
  const rest = changes.filter((change) => !breaking.includes(change) && !gone.includes(change))
  const counts = levels.flatMap((level) => sectionsOf(rest, level).map(({ title }) => title))
  return [
    ...named('Breaking', open, ['major']),
    ...named('Breaking, and accepted in sdk.yaml', accepted, ['major']),
    ...named('Gone, and programs still compile', gone, ['minor', 'patch']),
    ...(counts.length === 0 ? [] : ['', `Programs still compile: ${counts.join(', ')}.`])
  ]
}

function named(title: string, changes: readonly Change[], shown: readonly Level[]): readonly string[] {
  return changes.length === 0
    ? []
    : ['', `${title} (${changes.length}):`, ...shown.flatMap((level) => textSections(changes, level))]
}
