/** A run with an external version that is killed between the package and its changeset. */
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { configText, copyOfProject, documentText, project, sketch, type Project } from '../cli/project.ts'
import { runOnDisk } from './disk.ts'

const grown = documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' })
const argv = ['--spec', 'new.json', '--save', '--quiet']

/** A package with a baseline, and a folder of changesets with one of another package. */
async function external(): Promise<Project> {
  const here = project({
    'spec/sdk.yaml': configText().replace(/version: .*/, 'version: external'),
    '.changeset/config.json': '{}',
    '.changeset/brave-lions-jump.md': '---\n"other": minor\n---\n\nTheirs.\n',
    'new.json': grown
  })
  expect(await here.run('--offline')).toMatchObject({ status: 0, error: '' })
  return here
}

test('a run that is killed before, after or while it writes the changeset leaves it to the next run', async () => {
  const here = await external()
  const other = copyOfProject(here)
  const whole = await runOnDisk({ folder: other.folder, argv })
  expect(whole).toMatchObject({ status: 0, error: '' })
  expect(readdirSync(other.at('.changeset'))).toHaveLength(3)
  const steps = whole.steps.flatMap((line, index) => (line.includes('.changeset/') ? [index + 1] : []))
  expect(steps.length).toBeGreaterThan(1)
  const ways = ['before', 'torn', 'after'] as const
  for (const [at, step] of steps.entries())
    for (const how of process.env['LONG'] === undefined ? [ways[at % 3] ?? 'torn'] : ways) {
      const copy = copyOfProject(here)
      const { signal } = await runOnDisk({ folder: copy.folder, argv, step, how })
      expect({ step, how, signal }).toEqual({ step, how, signal: 'SIGKILL' })
      expect(await copy.run('--offline')).toMatchObject({ status: 0, error: '' })
      expect({ step, how, tree: copy.tree() }).toEqual({ step, how, tree: other.tree() })
    }
}, 600_000)
