/** `propose`: fetches the document, regenerates, and keeps one pull request that says what changed. */
import { dirname, join } from 'node:path'
import type { Verdict } from '../changes/change.ts'
import { fail } from '../ground/diagnostics.ts'
import { reportChanges } from './changes.ts'
import { run, succeeds } from './commands.ts'
import type { Options } from './options.ts'
import { generate } from './pipeline.ts'
import { closePullRequest, openPullRequest, tellPullRequest } from './pullRequest.ts'

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
    await generate(options)
    commit(options)
    if (succeeds('git', ['diff', '--quiet', base, 'HEAD'])) return withdraw(open, branch, there)
    const { words, bump } = await wordsOf(options)
    // A branch that has these files already keeps its head: reviews and checks belong to it.
    const pushed = there === '' || !succeeds('git', ['diff', '--quiet', there, 'HEAD'])
    if (pushed) push(branch, there, 'HEAD')
    const address = tellPullRequest(open, words, { branch, base })
    if (pushed && gate !== null) run('gh', ['workflow', 'run', gate, '--ref', branch])
    return { kind: 'proposed', address, bump, pushed }
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
function takeUp({ config, out }: Options, branch: string, base: string): void {
  git('switch', '--quiet', '--force-create', branch, 'FETCH_HEAD')
  succeeds('git', ['merge', '--quiet', '--no-commit', '--no-ff', base])
  const own = [`:(exclude)${config}`, `:(exclude)${join(out, 'src/custom')}`]
  for (const folder of [dirname(config), out])
    if (git('ls-files', '--', folder, ...own) !== '')
      git('restore', `--source=${base}`, '--staged', '--worktree', '--', folder, ...own)
  const conflicts = git('diff', '--name-only', '--diff-filter=U')
  if (conflicts === '') return
  git('reset', '--quiet', '--hard')
  git('switch', '--quiet', base)
  fail(
    'pipeline/command',
    'git merge',
    `${branch} and ${base} changed the same lines of ${conflicts.split('\n').join(', ')}.`,
    `Merge ${base} into ${branch} by hand, or close the pull request: the next run begins a new one.`
  )
}

function commit({ config, out }: Options): void {
  git('add', '--all', '--', dirname(config), out)
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

/** What the pull request says: the report of the changes since the release. */
async function wordsOf(options: Options): Promise<{
  readonly words: Parameters<typeof tellPullRequest>[1]
  readonly bump: Verdict
}> {
  // The package stands as the run wrote it: nothing is generated again.
  const between = { options, from: null, to: options.out }
  const { bump } = JSON.parse(await reportChanges({ ...between, form: 'json' })) as { readonly bump: Verdict }
  const body = await reportChanges({ ...between, form: 'markdown' })
  return { words: { title: `Update the SDK (${bump})`, body: fitting(body), label: bump }, bump }
}

/** A report that is too long for a pull request ends with a line that says so. */
function fitting(report: string): string {
  if (report.length <= longestBody) return report
  const kept = report.slice(0, report.lastIndexOf('\n', longestBody))
  const left = report.slice(kept.length).trim().split('\n').length
  const isInBlock = (kept.match(/^```/gm)?.length ?? 0) % 2 === 1
  return `${kept}${isInBlock ? '\n```' : ''}\n\n${left} more lines do not fit here. \`chatbotkit-sdk-generator changes\` prints all, and so does the summary of the gate.\n`
}
