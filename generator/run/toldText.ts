/** What a run tells of changes for programs, for a terminal. */
import { isDeepStrictEqual } from 'node:util'
import type { Changes } from '../changes/change.ts'
import { linesToPaste } from '../changes/paste.ts'
import { summaryLines } from '../changes/summary.ts'
import type { SinceRelease, Told } from './told.ts'
import { openOf } from './unaccepted.ts'

/** The text; empty if there is nothing to tell. `config` is the path of sdk.yaml. */
export function toldText({ sinceRelease, sinceLastRun }: Told, config: string): string {
  const lines = [
    ...(sinceRelease === null ? [] : sinceReleaseLines(sinceRelease, config)),
    ...(sinceLastRun === null ? [] : sinceLastRunLines(sinceLastRun, sinceRelease))
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function sinceReleaseLines(since: SinceRelease, config: string): readonly string[] {
  if (since.verdict === 'none') return []
  const paste = linesToPaste(since.changes)
  return [
    `Changes for programs since ${releaseOf(since)}: ${verdictOf(since)}`,
    ...summaryLines(since.changes),
    ...gateLines(since),
    ...(paste === ''
      ? []
      : ['', `To keep the old names, add to \`renamed\` in ${config}:`, '', paste.trimEnd()])
  ]
}

function gateLines(since: SinceRelease): readonly string[] {
  const [all, open] = [since.changes.filter(({ breaking }) => breaking).length, openOf(since).length]
  if (all === 0) return []
  if (open === 0) return ['', `What breaks programs is accepted for ${since.prepares}.`]
  return [
    '',
    `${open} of ${all} breaking ${all === 1 ? 'change' : 'changes'} ${open === 1 ? 'is' : 'are'} not accepted for ${since.prepares}: \`changes --gate\` fails until ${open === 1 ? 'it is' : 'they are'}, and \`changes --print-accept\` writes the lines.`
  ]
}

function releaseOf({ version, place }: SinceRelease): string {
  return version === null ? `the baseline in ${place} (nothing was released yet)` : `${version} (${place})`
}

function verdictOf({ verdict, bump }: Changes): string {
  return `${verdict}; the version goes up by ${bump}.`
}

/** Most often both are the same, and that is said in a line. */
function sinceLastRunLines(last: Changes, since: SinceRelease | null): readonly string[] {
  if (since !== null && since.verdict === 'none' && last.verdict === 'none') return []
  if (last.verdict === 'none')
    return since === null ? [] : ['', 'Since the last run nothing changed for programs.']
  if (since !== null && isSame(last, since)) return ['', 'All of it is new since the last run.']
  const unknown = since === null ? ' (What was released is not recorded: a run that saves records it.)' : ''
  const headline = `Changes for programs since the last run: ${last.verdict}.${unknown}`
  return [
    ...(since === null || since.verdict === 'none' ? [] : ['']),
    headline,
    ...summaryLines(last.changes)
  ]
}

/** Whether two comparisons found the same; what is accepted is known of one of them alone. */
function isSame(one: Changes, other: Changes): boolean {
  const [own, others] = [one, other].map(({ changes }) =>
    changes.map((change) => ({ ...change, accepted: null }))
  )
  return isDeepStrictEqual(own, others)
}
