/** The report of changes: for a terminal, for a pull request, and for machines. */
import type { Changes, Level } from './change.ts'
import { linesToPaste } from './paste.ts'
import { markdownSections } from './reportMarkdown.ts'
import { textSections } from './reportText.ts'

export type ReportForm = 'text' | 'markdown' | 'json'

const titles: Readonly<Record<Level, string>> = {
  major: 'Breaking',
  minor: 'New or changed, and programs still compile',
  patch: 'Without effect on programs'
}

const levels = ['major', 'minor', 'patch'] as const

/** One level of a report with its heading and its changes. */
interface Part {
  readonly level: Level
  readonly title: string
}

/** The whole report in one form. Every change is in each of them by its name; JSON has all that is known of it. */
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

/** How many changes there are, in words: `2 breaking, 5 other`. */
function countChanges({ changes }: Changes): string {
  const breaking = changes.filter((change) => change.breaking).length
  return `${breaking} breaking, ${changes.length - breaking} other`
}

function headline(changes: Changes): string {
  return changes.verdict === 'none'
    ? 'Nothing changes for programs.'
    : `Verdict: ${changes.verdict}. The version goes up by ${changes.bump}. ${countChanges(changes)}.`
}

/** What an arrow means; empty if no change has one. */
function legend({ changes }: Changes): string {
  return changes.some(({ successor }) => successor !== null)
    ? 'After an arrow: the new name, or what is new and has the same type or calls.'
    : ''
}

const advice = 'To keep the old names, add to `renamed` in sdk.yaml:'

function partsOf({ changes }: Changes): readonly Part[] {
  return levels.flatMap((level) => {
    const count = changes.filter((change) => change.level === level).length
    return count === 0 ? [] : [{ level, title: `${titles[level]} (${count})` }]
  })
}

function textOf(changes: Changes): string {
  const paste = linesToPaste(changes.changes)
  const parts = partsOf(changes).flatMap(({ level, title }) => [
    '',
    `${title}:`,
    ...textSections(changes.changes, level)
  ])
  const note = legend(changes)
  return [
    headline(changes),
    ...(note === '' ? [] : [note]),
    ...parts,
    ...(paste === '' ? [] : ['', advice, '', paste.trimEnd()]),
    ''
  ].join('\n')
}

/** What breaks is open, the rest is folded; the lines to paste are beside what they are about. */
function markdownOf(changes: Changes): string {
  const paste = linesToPaste(changes.changes)
  const block = paste === '' ? [] : ['', advice, '', '```yaml', paste.trimEnd(), '```']
  const parts = partsOf(changes).flatMap(({ level, title }) => {
    const body = markdownSections(changes.changes, level)
    return level === 'major'
      ? ['', `## ${title}`, ...body, ...block]
      : ['', `<details><summary>${title}</summary>`, ...body, '', '</details>']
  })
  const note = legend(changes)
  return `${[headline(changes), ...(note === '' ? [] : ['', note]), ...parts].join('\n')}\n`
}
