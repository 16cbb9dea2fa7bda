/** The sections of a report for a terminal. */
import { visible } from '../ground/diagnostics.ts'
import type { Change, Level } from './change.ts'
import { sectionsOf, type Row } from './groups.ts'
import { isLine } from './paste.ts'

/** The width at which lines break; names and routes stay whole. */
const width = 110

/** The lines of all sections of one level. */
export function textSections(changes: readonly Change[], level: Level): readonly string[] {
  return sectionsOf(changes, level).flatMap(({ title, reason, rows }) => [
    '',
    `  ${title}${reason === '' ? '' : `: ${visible(reason)}`}`,
    ...rows.flatMap(linesOf)
  ])
}

function linesOf({ changes, place, reason }: Row): readonly string[] {
  const names = changes.map((change, index) => `${named(change)}${index < changes.length - 1 ? ',' : ''}`)
  const rest = [...(reason === '' ? [] : [`– ${reason}`]), ...(place === '' ? [] : [`(${place})`])]
  const notes = new Set(
    changes.flatMap(({ proposal, successor }) =>
      proposal === null || successor !== null || isLine(proposal) ? [] : [proposal]
    )
  )
  return [
    ...wrapped([...names, ...rest].map(visible), '    ', '        '),
    ...[...notes].map((note) => `        → ${visible(note)}`)
  ]
}

/** `SpaceSite.domain → slug` */
function named(change: Change): string {
  const later = laterName(change)
  return later === null ? change.name : `${change.name} → ${later}`
}

/** The name of what may take the place of something; of a field in the same type, its own name alone. */
export function laterName({ kind, name, successor }: Change): string | null {
  if (successor === null || !kind.startsWith('field/')) return successor
  const owner = name.slice(0, name.lastIndexOf('.') + 1)
  const rest = successor.slice(owner.length)
  return successor.startsWith(owner) && !rest.includes('.') ? rest : successor
}

/** Lines of pieces that stay whole. */
function wrapped(pieces: readonly string[], first: string, next: string): readonly string[] {
  const lines: string[] = []
  let line = first
  for (const piece of pieces) {
    const empty = line === first || line === next
    if (!empty && line.length + 1 + piece.length > width) {
      lines.push(line)
      line = next + piece
    } else line += empty ? piece : ` ${piece}`
  }
  return [...lines, line]
}
