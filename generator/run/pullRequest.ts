/** The pull request in which changes of the document are proposed. */
import type { Verdict } from '../changes/change.ts'
import { fail } from '../ground/diagnostics.ts'
import { isObject } from '../ground/json.ts'
import { run } from './commands.ts'

/** A pull request that is open. */
export interface PullRequest {
  readonly number: number
  readonly labels: readonly string[]
}

/** What a pull request says. */
export interface Words {
  readonly title: string
  readonly body: string
  readonly label: Verdict
}

const labels: Readonly<Record<Verdict, string>> = {
  none: 'Nothing changes for programs',
  patch: 'The version goes up by a patch',
  minor: 'The version goes up by its minor part',
  major: 'The version goes up by its major part'
}

/** The open pull request of a branch of this repository: a fork may have a branch of the same name. */
export function openPullRequest(branch: string, base: string): PullRequest | null {
  const fields = ['--json', 'number,labels,isCrossRepository']
  const listed: unknown = JSON.parse(
    run('gh', ['pr', 'list', '--head', branch, '--base', base, '--state', 'open', ...fields])
  )
  if (!Array.isArray(listed))
    return fail(
      'pipeline/command',
      'gh pr list',
      'It printed something else than a list.',
      'Update gh, the command line of GitHub.'
    )
  const own: unknown = listed.find((each: unknown) => isObject(each) && each['isCrossRepository'] === false)
  if (!isObject(own)) return null
  const names = Array.isArray(own['labels']) ? own['labels'] : []
  return {
    number: Number(own['number']),
    labels: names.flatMap((each: unknown) =>
      isObject(each) && typeof each['name'] === 'string' ? [each['name']] : []
    )
  }
}

/** Opens the pull request, or brings an open one up to date; returns what gh prints, its address. */
export function tellPullRequest(
  open: PullRequest | null,
  { title, body, label }: Words,
  { branch, base }: { readonly branch: string; readonly base: string }
): string {
  run('gh', ['label', 'create', label, '--description', labels[label], '--force'])
  const said = ['--title', title, '--body-file', '-']
  if (open === null)
    return run('gh', ['pr', 'create', '--head', branch, '--base', base, ...said, '--label', label], body)
  const former = open.labels.filter((each) => each !== label && Object.hasOwn(labels, each))
  const dropped = former.flatMap((each) => ['--remove-label', each])
  return run('gh', ['pr', 'edit', String(open.number), ...said, '--add-label', label, ...dropped], body)
}

/** Closes the pull request, because nothing of it is left. */
export function closePullRequest({ number }: PullRequest): void {
  run('gh', [
    'pr',
    'close',
    String(number),
    '--comment',
    'The document is again what the package was made from.'
  ])
}
