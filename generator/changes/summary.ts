/** The changes as a run sums them up: what breaks programs and what is gone by name, the rest by number. */
import type { Change, Changes, Level } from './change.ts'
import { sectionsOf } from './groups.ts'
import { textSections } from './reportText.ts'

const levels = ['major', 'minor', 'patch'] as const

/** The lines of a summary, without a headline; none if nothing changed. */
export function summaryLines({ changes }: Changes): readonly string[] {
  const breaking = changes.filter((change) => change.breaking)
  const gone = changes.filter((change) => !change.breaking && change.kind.endsWith('/removed'))
  const rest = changes.filter((change) => !breaking.includes(change) && !gone.includes(change))
  const counts = levels.flatMap((level) => sectionsOf(rest, level).map(({ title }) => title))
  return [
    ...named('Breaking', breaking, ['major']),
    ...named('Gone, and programs still compile', gone, ['minor', 'patch']),
    ...(counts.length === 0 ? [] : ['', `Programs still compile: ${counts.join(', ')}.`])
  ]
}

function named(title: string, changes: readonly Change[], shown: readonly Level[]): readonly string[] {
  return changes.length === 0
    ? []
    : ['', `${title} (${changes.length}):`, ...shown.flatMap((level) => textSections(changes, level))]
}
