/** What changes after another tool raised the version, and before the release, needs a changeset of its own. */
import { readdirSync, rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Sketch } from '../support/sketch.ts'
import { configText, documentText, madeBefore, project, sketch, type Project } from './project.ts'

const whole: Sketch = { ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' }
const { 'POST /bot/create': _, ...shrunk } = whole
const { 'GET /bot/{botId}/fetch': __, ...smaller } = shrunk
const more: Sketch = { ...smaller, 'POST /lamp/create': 'createLamp' }

const own = (here: Project) =>
  readdirSync(here.at('.changeset')).filter((name) => name.startsWith('chatbotkit-client-'))

/** The texts of the changesets of the package after a run. */
async function saidAfter(here: Project, operations?: Sketch): Promise<readonly string[]> {
  if (operations !== undefined) here.put('spec/spec.json', documentText(operations))
  expect(await here.run('--offline')).toMatchObject({ status: 0 })
  return own(here).map((name) => here.read(`.changeset/${name}`))
}

/** What `changeset version` does. */
function raise(here: Project, version: string): void {
  const manifest = JSON.parse(here.read('generated/package.json'))
  here.put('generated/package.json', `${JSON.stringify({ ...manifest, version }, null, 2)}\n`)
  for (const name of own(here)) rmSync(here.at(`.changeset/${name}`))
}

const raised = madeBefore(async () => {
  const decisions = configText().replace(/version: .*/, 'version: external')
  const here = project({ 'spec/sdk.yaml': decisions, '.changeset/config.json': '{}' })
  expect(await saidAfter(here, whole)).toEqual([])
  expect(await saidAfter(here, shrunk)).toHaveLength(1)
  raise(here, '0.2.0')
  return here
})

describe('a version that another tool raised before the release', () => {
  test('a removal after the raise is said in a changeset, without what was said before it, in every run', async () => {
    const here = raised()
    expect(await saidAfter(here)).toEqual([])
    const said = await saidAfter(here, smaller)
    expect(said).toEqual([expect.stringMatching(/^---\n"@chatbotkit\/client": minor\n---\n/)])
    expect(said[0]).toContain('client.bot.fetch')
    expect(said[0]).not.toContain('client.bot.create')
    expect(await saidAfter(here)).toEqual(said)
    const [grown = '', ...others] = await saidAfter(here, more)
    expect(others).toEqual([])
    expect(grown).toContain('client.bot.fetch')
    expect(grown).toContain('client.lamp')
  })

  test('what was undone after the raise leaves no changeset, and a second raise says all that was there', async () => {
    const here = raised()
    expect(await saidAfter(here, smaller)).toHaveLength(1)
    expect(await saidAfter(here, shrunk)).toEqual([])
    expect(await saidAfter(here, smaller)).toHaveLength(1)
    raise(here, '0.3.0')
    expect(await saidAfter(here)).toEqual([])
    const said = await saidAfter(here, more)
    expect(said).toEqual([expect.stringContaining('"@chatbotkit/client": patch')])
    expect(said[0]).not.toContain('client.bot.fetch')
  })
})
