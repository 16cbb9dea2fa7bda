/** The counts that a run reports: an up-to-date run counts what the run that wrote the output counted. */
import { expect, test } from 'vitest'
import type { Sketch } from '../support/sketch.ts'
import { configText, documentText, project, type Project } from './project.ts'

const widgets: Sketch = {
  'GET /widget/list': 'listWidgets',
  'GET /widget/{widgetId}/fetch': 'fetchWidget'
}
const old: Sketch = {
  'POST /team/create': 'createTeam',
  'POST /team/{teamId}/delete': 'deleteTeam',
  ...widgets
}
const now: Sketch = {
  'POST /crew/create': 'createCrew',
  'POST /crew/{crewId}/delete': 'deleteCrew',
  ...widgets
}

async function countsOf(here: Project, ...argv: string[]) {
  const { operations, types, upToDate } = JSON.parse((await here.run('--offline', '--json', ...argv)).out)
  return { operations, types, upToDate }
}

test.each([
  { what: 'no other name', after: old, more: '' },
  {
    what: 'deprecated aliases of renamed operations',
    after: now,
    more: 'renamed: { createTeam: createCrew, deleteTeam: deleteCrew }'
  },
  {
    what: 'aliases of sdk.yaml',
    after: old,
    more: 'aliases: { team.build: createTeam, widget.read: fetchWidget }'
  },
  {
    what: 'an operation with a collection form and an item form',
    after: { ...old, 'GET /widget/fetch': 'fetchWidgets' },
    more: ''
  }
])('an up-to-date run of a package with $what counts as the run that wrote it', async ({ after, more }) => {
  const without = configText().replace(/^(?:renamed|aliases):.*$/gm, '')
  const here = project({ 'spec/sdk.yaml': without, 'spec/spec.json': documentText(old) })
  await here.run('--offline')
  here.put('spec/sdk.yaml', `${without}\n${more}\n`)
  here.put('spec/spec.json', documentText(after))
  const { upToDate: _, ...counts } = await countsOf(here)
  expect(counts.operations).toBe(Object.keys(after).length)
  expect(await countsOf(here)).toEqual({ ...counts, upToDate: true })
  expect(await countsOf(here, '--check')).toEqual({ ...counts, upToDate: true })
})
