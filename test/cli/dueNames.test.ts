/** The life of a former name from the rename to the release that it goes with. */
import { describe, expect, test } from 'vitest'
import { release } from '../support/release.ts'
import type { Sketch } from '../support/sketch.ts'
import { configText, documentText, madeBefore, project, type Project } from './project.ts'

const renamed: Sketch = { 'POST /robot/create': 'createRobot' }
const others = (...names: readonly string[]): Sketch =>
  Object.fromEntries(names.map((name) => [`POST /${name}/go`, `go${name.toUpperCase()}`]))

/** A project with a former name since 0.1.1, which was released. */
const withFormerName = madeBefore(async () => {
  const config = configText()
    .replace(/version: .*/, 'version: managed')
    .replace(/^renamed:.*$/m, '')
  const here = project({ 'spec/sdk.yaml': config })
  await run(here, { 'POST /bot/create': 'createBot', ...others('a', 'b', 'c', 'd') })
  release(here)
  here.put('spec/sdk.yaml', `${config}\nrenamed: { createBot: createRobot }\n`)
  expect(await run(here, { ...renamed, ...others('a', 'b', 'c', 'd') })).toBe('0.1.1')
  release(here)
  return here
})

/** Runs on a document, and gives the version of the package. */
async function run(here: Project, sketch: Sketch): Promise<string> {
  here.put('spec/spec.json', documentText(sketch))
  expect(await here.run('--offline')).toMatchObject({ status: 0 })
  return JSON.parse(here.read('generated/package.json')).version
}

const isThere = (here: Project): boolean => here.has('generated/src/resources/bot.ts')

describe('a former name', () => {
  test('goes with the second release that breaks programs for another reason, and not before', async () => {
    const here = withFormerName()
    expect(await run(here, { ...renamed, ...others('a', 'b', 'c') })).toBe('0.2.0')
    expect(isThere(here)).toBe(true)
    release(here)
    expect(await run(here, { ...renamed, ...others('a', 'b', 'c', 'e') })).toBe('0.2.1')
    expect(isThere(here)).toBe(true)
    expect(await run(here, { ...renamed, ...others('a', 'b', 'e') })).toBe('0.3.0')
    expect(isThere(here)).toBe(false)
  })

  test('that is due comes back if nothing breaks any more, and goes for good with the release', async () => {
    const here = withFormerName()
    await run(here, { ...renamed, ...others('a', 'b', 'c') })
    release(here)
    await run(here, { ...renamed, ...others('a', 'b') })
    const [tree, names] = [here.tree('generated'), here.read('spec/names.lock.yaml')]
    expect(names).toContain('now: createRobot')
    expect(await here.run('--check', '--offline')).toMatchObject({ status: 0 })
    expect(await run(here, { ...renamed, ...others('a', 'b', 'c') })).toBe('0.2.0')
    expect(isThere(here)).toBe(true)
    expect(await run(here, { ...renamed, ...others('a', 'b') })).toBe('0.3.0')
    expect([here.tree('generated'), here.read('spec/names.lock.yaml')]).toEqual([tree, names])
    const accept = "accept: [{ changes: ['**'], reason: Announced., for: 0.3.0 }]"
    here.put('spec/sdk.yaml', `${here.read('spec/sdk.yaml')}${accept}\n`)
    expect(await run(here, { ...renamed, ...others('a', 'b') })).toBe('0.3.0')
    const { status, error } = await here.run('changes', '--release')
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(here.read('spec/names.lock.yaml')).not.toContain('now: createRobot')
    expect(await here.run('--check', '--offline')).toMatchObject({ status: 0 })
    expect(await run(here, { ...renamed, ...others('a', 'b') })).toBe('0.3.0')
    expect(isThere(here)).toBe(false)
  })
})
