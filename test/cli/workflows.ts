/** Reads workflows, and plays them on a stage as GitHub does. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../support/revisions.ts'
import { runProgram, type Stage } from './stage.ts'

export interface Step {
  readonly name?: string
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
  readonly 'working-directory'?: string
}

export interface Job {
  readonly if?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Readonly<Record<string, string>>
  readonly concurrency: { readonly group: string }
  readonly jobs: Readonly<Record<string, Job>>
}

export const workflowNames = ['sdk-gate.yml', 'sdk-release.yml', 'sdk-update.yml'] as const

/** The text of a workflow as `init --workflows` writes it. */
export function workflowText(name: string): string {
  return readFileSync(join(root, 'templates/workflows', name), 'utf8')
}

export function workflowOf(name: string): Workflow {
  return parse(workflowText(name))
}

/** How a played workflow ended. */
export interface Played {
  /** `success`, or the step that failed with its status; `skipped` if the job did not start. */
  readonly outcome: string
  /** What was written for the page of the run. */
  readonly summary: string
  readonly out: string
  readonly folder: string
}

/** Plays the one job of a workflow on a branch. */
export async function play(stage: Stage, name: string, branch = 'main'): Promise<Played> {
  const [job] = Object.values(workflowOf(name).jobs)
  if (job === undefined) throw new Error(`${name} has no job`)
  const context = new Map([
    ['github.ref_name', branch],
    ['github.event.repository.default_branch', 'main'],
    ['github.token', 'a-token']
  ])
  const files = { output: `${stage.origin}.output`, summary: `${stage.origin}.summary` }
  for (const file of Object.values(files)) writeFileSync(file, '')
  const played = { outcome: 'success', folder: '', out: '' }
  let failed: string | null = null
  const result = (): Played => ({ ...played, summary: readFileSync(files.summary, 'utf8') })
  if (!holds(job.if, context)) return { ...result(), outcome: 'skipped' }
  for (const step of job.steps) {
    const always = step.if === '${{ !cancelled() }}'
    if (!always && (failed !== null || !holds(step.if, context))) continue
    if (step.uses !== undefined) {
      if (step.uses.startsWith('actions/checkout@'))
        played.folder = stage.checkout(branch, Number(step.with?.['fetch-depth'] ?? 1))
      else if (!step.uses.startsWith('actions/setup-node@')) throw new Error(`Unknown action ${step.uses}`)
      continue
    }
    const { status, out, error } = await runProgram('bash', ['-e', '-c', step.run ?? ''], {
      cwd: join(played.folder, step['working-directory'] ?? ''),
      env: {
        ...stage.environment,
        CI: 'true',
        GITHUB_OUTPUT: files.output,
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_REF_NAME: branch,
        ...Object.fromEntries(
          Object.entries(step.env ?? {}).map(([key, text]) => [key, filled(text, context)])
        )
      }
    })
    played.out += out + error
    for (const line of readFileSync(files.output, 'utf8').split('\n').filter(Boolean)) {
      const [key = '', ...value] = line.split('=')
      context.set(`steps.${step.id ?? ''}.outputs.${key}`, value.join('='))
    }
    if (status !== 0) failed ??= `${step.name ?? 'a step'}: ${String(status)}`
  }
  return { ...result(), outcome: failed ?? 'success' }
}

/** The text with each expression replaced; one that is not known has no value, as at GitHub. */
function filled(text: string, context: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, path: string) => context.get(path) ?? '')
}

/** The conditions that the workflows have: a value is, or is not, another. */
function holds(condition: string | undefined, context: ReadonlyMap<string, string>): boolean {
  if (condition === undefined) return true
  const [, left = '', operator, right = ''] = /^(\S+) (==|!=) (\S+)$/.exec(condition) ?? []
  if (operator === undefined) throw new Error(`Unknown condition ${condition}`)
  const valueOf = (side: string): string =>
    side.startsWith("'") ? side.slice(1, -1) : (context.get(side) ?? '')
  return (valueOf(left) === valueOf(right)) === (operator === '==')
}
