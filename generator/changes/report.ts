/** The report of changes: for a terminal, for a pull request, and for machines. */
import type { Change, Changes, Level } from './change.ts'

export type ReportForm = 'text' | 'markdown' | 'json'

const titles: Readonly<Record<Level, string>> = {
  major: 'Breaking',
  minor: 'New or changed, and programs still compile',
  patch: 'Without effect on programs'
}

const levels = ['major', 'minor', 'patch'] as const

/** The whole report in one form. */
export function printChanges(changes: Changes, form: ReportForm): string {
  switch (form) {
    case 'json':
      return `${JSON.stringify({ verdict: changes.verdict, bump: changes.bump, changes: changes.changes }, null, 2)}\n`
    case 'text':
      return textOf(changes)
    case 'markdown':
      return markdownOf(changes)
    default:
      return form satisfies never
  }
}

/** How many changes of each level there are, in words: `2 breaking, 5 others`. */
function countChanges({ changes }: Changes): string {
  const breaking = changes.filter((change) => change.breaking).length
  return `${breaking} breaking, ${changes.length - breaking} other`
}

function headline(changes: Changes): string {
  return changes.verdict === 'none'
    ? 'Nothing changes for programs.'
    : `Verdict: ${changes.verdict}. The version goes up by ${changes.bump}. ${countChanges(changes)}.`
}

function textOf(changes: Changes): string {
  const sections = levels.flatMap((level) => {
    const own = changes.changes.filter((change) => change.level === level)
    return own.length === 0 ? [] : ['', `${titles[level]}:`, ...own.flatMap(linesOf)]
  })
  return `${[headline(changes), ...sections].join('\n')}\n`
}

function linesOf({ kind, name, place, reason, decidedBy, proposal }: Change): readonly string[] {
  return [
    `  ${kind}  ${name}`,
    `      ${reason} (${decidedBy}, ${place})`,
    ...(proposal === null ? [] : [`      → ${proposal}`])
  ]
}

function markdownOf(changes: Changes): string {
  const sections = levels.flatMap((level) => {
    const own = changes.changes.filter((change) => change.level === level)
    if (own.length === 0) return []
    const rows = own.map(({ kind, name, place, reason, decidedBy, proposal }) =>
      row([kind, code(name), code(place), reason, decidedBy, proposal === null ? '' : code(proposal)])
    )
    const table = [
      row(['Change', 'Name', 'Place', 'Reason', 'Decided by', 'Proposal']),
      row(['---', '---', '---', '---', '---', '---']),
      ...rows
    ]
    return ['', `## ${titles[level]}`, '', ...table]
  })
  return `${[headline(changes), ...sections].join('\n')}\n`
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('\\', '\\\\').replaceAll('|', '\\|')).join(' | ')} |`
}

/** Text between backticks, more of them than the text has in a row. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`
}
