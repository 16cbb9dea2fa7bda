/** Items of a changelog that need no more than the names and what became of them. */
import type { Change } from './change.ts'
import { sectionsOf } from './groups.ts'
import { codes, prose } from './markdown.ts'
import type { Noted } from './notes.ts'

/** Of more names than this it is enough to know that there are more, if nothing breaks. */
const most = 8

/** One item for each thing that happened, with the names to which it happened. */
export function plainItems({ namesOf }: Noted, changes: readonly Change[]): readonly string[] {
  return (['major', 'minor', 'patch'] as const).flatMap((level) =>
    sectionsOf(changes, level).flatMap(({ kind, title, reason: common, rows }) => {
      if (kind === 'docs/changed') return [`- ${title}.`]
      const byReason = new Map<string, string[]>()
      for (const { reason, changes: own } of rows) {
        const said = common === '' ? reason : common
        byReason.set(said, [...(byReason.get(said) ?? []), ...own.flatMap(namesOf)])
      }
      return [...byReason].map(([reason, names]) => {
        const list = listed([...new Set(names)], level === 'major')
        return `- ${list}${reason === '' ? '' : `: ${prose(reason)}`}`
      })
    })
  )
}

function listed(names: readonly string[], isWhole: boolean): string {
  return isWhole || names.length <= most
    ? codes(names)
    : `${codes(names.slice(0, most))} and ${names.length - most} more`
}
