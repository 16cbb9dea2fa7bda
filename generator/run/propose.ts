/** `propose`: fetches the document, regenerates, and keeps one pull request that says what changed. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Verdict } from '../changes/change.ts'
import { printChanges } from '../changes/report.ts'
import { fail } from '../ground/diagnostics.ts'
import { counted } from '../ground/text.ts'
import { recordNames } from '../records/journal.ts'
import { run, succeeds } from './commands.ts'
import type { Options } from './options.ts'
import { generate } from './pipeline.ts'
import { closePullRequest, openPullRequest, tellPullRequest, type Words } from './pullRequest.ts'
import type { Summary } from './summary.ts'
import { unchanged } from './told.ts'

export interface ProposeOptions {
  readonly options: Options
  readonly branch: string
  /** The file name of the workflow that judges the pull request, or null. */
  readonly gate: string | null
}

/** What came of it. */
export type Proposal =
  | { readonly kind: 'nothing'; readonly closed: number | null }
  | { readonly kind: 'proposed'; readonly address: string; readonly bump: Verdict; readonly pushed: boolean }

const git = (...argv: readonly string[]): string => run('git', argv)

/** GitHub takes 65,536 characters. */
const longestBody = 60_000

/**
 * Proposes what changed.
 *
 * @throws GenerationError if the document cannot be fetched or generated, or if git or gh fails; nothing is pushed then.
 */
export async function propose({ options, branch, gate }: ProposeOptions): Promise<Proposal> {
  const base = startingPoint(branch)
  const open = openPullRequest(branch, base)
  const there = remoteHead(branch)
  if (open !== null && there !== '') takeUp(options, branch, base)
  else git('switch', '--quiet', '--force-create', branch, base)
  try {
    const { told } = await generate(options)
    commit(options)
    if (succeeds('git', ['diff', '--quiet', base, 'HEAD'])) return withdraw(open, branch, there)
    const words = wordsOf(told)
    // A branch that has these files already keeps its head: reviews and checks belong to it.
    const pushed = there === '' || !succeeds('git', ['diff', '--quiet', there, 'HEAD'])
    if (pushed) push(branch, there, 'HEAD')
    const address = tellPullRequest(open, words, { branch, base })
    if (pushed && gate !== null) run('gh', ['workflow', 'run', gate, '--ref', branch])
    return { kind: 'proposed', address, bump: words.label, pushed }
  } finally {
    // The checkout was clean, and what was generated is committed or was never written.
    git('reset', '--quiet', '--hard')
    git('switch', '--quiet', base)
  }
}

/** The branch that the proposal is for. */
function startingPoint(branch: string): string {
  const base = git('branch', '--show-current')
  const refuse = (message: string, fix: string): never => fail('pipeline/command', 'git', message, fix)
  if (base === '') refuse('No branch is checked out.', 'Check out the branch that the pull request is for.')
  if (base === branch)
    refuse(
      `${branch} is checked out, and it is the branch of the pull request.`,
      'Check out the branch that it is for.'
    )
  if (git('status', '--porcelain', '--untracked-files=no') !== '')
    refuse('The checkout has changes that are not committed.', 'Commit them, or put them aside.')
  return base
}

/** The commit that a branch has on the server; empty if it is not there. */
function remoteHead(branch: string): string {
  const reference = `refs/heads/${branch}`
  const [head = ''] = git('ls-remote', 'origin', reference).split(/\s/)
  if (head !== '') git('fetch', '--quiet', 'origin', reference)
  return head
}

/**
 * Goes on with the branch: what people committed to it stays, a line that accepts a change perhaps. Records and package are those
 * of the base, because the run writes them anew.
 */
function takeUp(options: Options, branch: string, base: string): void {
  git('switch', '--quiet', '--force-create', branch, 'FETCH_HEAD')
  succeeds('git', ['merge', '--quiet', '--no-commit', '--no-ff', base])
  const ours = writtenPaths(options)
  const conflictsIn = (...paths: readonly string[]): readonly string[] =>
    git('diff', '--name-only', '--diff-filter=U', ...paths)
      .split('\n')
      .filter(Boolean)
  const settled = new Set(conflictsIn('--', ...ours))
  const conflicts = conflictsIn().filter((path) => !settled.has(path))
  if (conflicts.length === 0) {
    if (ours.length > 0) git('restore', `--source=${base}`, '--staged', '--worktree', '--', ...ours)
    return
  }
  git('reset', '--quiet', '--hard')
  git('switch', '--quiet', base)
  fail(
    'pipeline/command',
    'git merge',
    `${branch} and ${base} changed the same lines of ${conflicts.join(', ')}.`,
    `Merge ${base} into ${branch} by hand, or close the pull request: the next run begins a new one.`
  )
}

/** What a run writes, as pathspecs of git that match something: the records, and the package without what people put into it. */
function writtenPaths({ config, out }: Options): readonly string[] {
  const paths = [...recordNames.map((name) => join(dirname(config), name)), out]
  const there = paths.filter((path) => existsSync(path) || git('ls-files', '--', path) !== '')
  return there.length === 0 ? [] : [...there, `:(exclude)${join(out, 'src/custom')}`]
}

function commit(options: Options): void {
  git('add', '--all', '--', ...writtenPaths(options))
  const isMerge = succeeds('git', ['rev-parse', '--quiet', '--verify', 'MERGE_HEAD'])
  if (isMerge || !succeeds('git', ['diff', '--cached', '--quiet']))
    git('commit', '--quiet', '--message', 'Regenerate the package from the document')
}

/** Pushes unless the branch moved since it was looked at. */
function push(branch: string, there: string, what: string): void {
  const reference = `refs/heads/${branch}`
  git('push', '--quiet', `--force-with-lease=${reference}:${there}`, 'origin', `${what}:${reference}`)
}

function withdraw(open: ReturnType<typeof openPullRequest>, branch: string, there: string): Proposal {
  if (open === null) return { kind: 'nothing', closed: null }
  closePullRequest(open)
  if (there !== '') push(branch, there, '')
  return { kind: 'nothing', closed: open.number }
}

/** What the pull request says: the report of the changes since the release, as the run told them. */
function wordsOf({ sinceRelease, sinceLastRun }: Summary['told']): Words {
  const changes = sinceRelease ?? sinceLastRun ?? unchanged
  const { bump } = changes
  return { title: `Update the SDK (${bump})`, body: fitting(printChanges(changes, 'markdown')), label: bump }
}

/** A report that is too long for a pull request ends with a line that says so. */
function fitting(report: string): string {
  if (report.length <= longestBody) return report
  const kept = report.slice(0, report.lastIndexOf('\n', longestBody))
  const left = report.slice(kept.length).trim().split('\n').length
  const isInBlock = (kept.match(/^```/gm)?.length ?? 0) % 2 === 1
  return `${kept}${isInBlock ? '\n```' : ''}\n\n${counted(left, 'more line')} ${left === 1 ? 'does' : 'do'} not fit here. \`chatbotkit-sdk-generator changes\` prints all, and so does the summary of the gate.\n`
}
