/** The sections of a report for a pull request. */
import type { Change, Level } from './change.ts'
import { sectionsOf, type Row } from './groups.ts'
import { code, prose } from './markdown.ts'
import { isLine } from './paste.ts'
import { laterName } from './reportText.ts'

/** The lines of all sections of one level. */
export function markdownSections(changes: readonly Change[], level: Level): readonly string[] {
  return sectionsOf(changes, level).flatMap(({ kind, title, reason, rows }) => [
    '',
    `**${title}**${reason === '' ? '' : `: ${prose(reason)}`}`,
    '',
    ...rows.flatMap((row) => linesOf(row, level === 'major' || kind.startsWith('method/')))
  ])
}

/** A request of the platform has a limit of 65,536 characters: of what still compiles the place is left out. */
function linesOf({ changes, place, reason }: Row, withPlace: boolean): readonly string[] {
  const names = changes.map((change) => {
    const later = laterName(change)
    return later === null ? code(change.name) : `${code(change.name)} → ${code(later)}`
  })
  const rest = [
    ...(reason === '' ? [] : [` – ${prose(reason)}`]),
    ...(place === '' || !withPlace ? [] : [` (${code(place)})`])
  ]
  const notes = new Set(
    changes.flatMap(({ proposal, successor }) =>
      proposal === null || successor !== null || isLine(proposal) ? [] : [proposal]
    )
  )
  return [`- ${names.join(', ')}${rest.join('')}`, ...[...notes].map((note) => `  - ${prose(note)}`)]
}
