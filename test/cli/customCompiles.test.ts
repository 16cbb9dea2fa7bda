/** The files of people in src/custom are compiled by every run that could break them, and by a gate and a release. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../support/revisions.ts'
import { runProcess } from './process.ts'
import {
  configText,
  documentText,
  generatedProject,
  madeBefore,
  project,
  sketch,
  type Project
} from './project.ts'

const { 'POST /bot/create': _, ...shrunk } = sketch
const grown = documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' })

/** Uses a method that the next document lacks; nothing attaches it. */
const make = `import type { BotClient } from '../resources/bot.ts'

export const make = (bot: BotClient): Promise<unknown> => bot.create({})
`
const path = 'generated/src/custom/make.ts'

/** What is said of the method that is gone, and of the change behind it. */
const fault =
  /error output\/compile at generated\/src\/custom\/make\.ts:3: Property 'create' .* client\.bot\.create was removed \(POST \/bot\/create\): /

/** A project with a file of people that compiles. */
const withCustom = madeBefore(async () => {
  const here = await generatedProject({ [path]: make })
  expect(await here.run('--offline')).toMatchObject({ status: 0, error: '' })
  return here
})

describe('a run over files of people', () => {
  test('a document that breaks a file of people is refused with the change behind it, again by each further run', async () => {
    const here = withCustom()
    here.put('spec/spec.json', documentText(shrunk))
    const before = here.tree()
    for (const argv of [['--offline'], ['--offline', '--dry-run'], ['--offline']]) {
      const { status, error } = await here.run(...argv)
      expect({ argv, status, error }).toEqual({ argv, status: 1, error: expect.stringMatching(fault) })
      expect(here.tree()).toEqual(before)
    }
    here.put(path, 'export const make = 1\n')
    expect(await here.run('--offline')).toMatchObject({ status: 0, error: '' })
    expect(here.read('generated/src/resources/bot.ts')).not.toContain('create(')
  })

  test('a file that is written after the change is told of it until the release', async () => {
    const here = await generatedProject({ 'spec/spec.json': documentText(shrunk) })
    expect((await here.run('--offline')).status).toBe(0)
    here.put(path, make)
    expect(await here.run('--offline')).toMatchObject({ status: 1, error: expect.stringMatching(fault) })
    expect(await here.run('--check', '--offline')).toMatchObject({
      status: 1,
      error: expect.stringMatching(fault)
    })
  })

  test('a first run and a trial compile the files of people too', async () => {
    const wrong = { [path]: 'export const make: string = 1\n' }
    const said = /error output\/compile at generated\/src\/custom\/make\.ts:1: Type 'number'/
    const here = project({ ...wrong, 'other.json': grown })
    for (const argv of [['--offline'], ['--spec', 'other.json']])
      expect(await here.run(...argv)).toMatchObject({ status: 1, error: expect.stringMatching(said) })
    expect(here.has('generated/src/index.ts')).toBe(false)
    expect(here.has('spec/released.json')).toBe(false)
  })

  test('a file that imports another package is for the tools of people to compile', async () => {
    const here = await generatedProject({
      'generated/src/custom/make.test.ts': "import { test } from 'vitest'\ntest('is', () => 'unknown')\n"
    })
    expect(await here.run('--offline')).toMatchObject({ status: 0, error: '' })
  })
})

describe('the compiler is loaded', () => {
  /** What a run in a process of its own loads. */
  async function loadedBy(here: Project, ...argv: string[]): Promise<string> {
    const list = here.at('loaded')
    here.put('loaded', '')
    const { status, error } = await runProcess({
      folder: here.folder,
      argv: [...argv, '--offline', '--quiet'],
      environment: { SPY: list },
      node: ['--import', join(root, 'test/cli/spy.mjs')]
    })
    expect({ status, error }).toEqual({ status: 0, error: '' })
    return here.read('loaded')
  }

  /** The module that compiles, in the build that a checkout runs. */
  const compilation = /\/compilation-\w+\.js$/m

  test('never by an up-to-date run, and by no run whose files are those that were compiled', async () => {
    const here = withCustom()
    expect(await loadedBy(here)).not.toContain('node_modules/typescript/lib/')
    here.put('spec/sdk.yaml', `${configText()}\n# Words of a person.\n`)
    expect(await loadedBy(here)).not.toMatch(compilation)
    here.put(path, `${make}export const two = 2\n`)
    expect(await loadedBy(here)).toMatch(compilation)
  })
})

describe('a gate and a release', () => {
  test('a gate that is closed tells the faults of files of people as well, and one that is open fails for them', async () => {
    const here = withCustom()
    here.put('spec/spec.json', documentText(shrunk))
    expect(await here.run('changes', '--gate')).toMatchObject({
      status: 3,
      out: expect.stringContaining('client.bot.create'),
      error: expect.stringMatching(fault)
    })
    const { out: lines } = await here.run('changes', '--print-accept')
    here.put('spec/sdk.yaml', `${configText()}\n${lines.replace(/reason: .*/, 'reason: Nobody made bots.')}`)
    expect(await here.run('changes', '--gate')).toMatchObject({
      status: 1,
      out: '',
      error: expect.stringMatching(fault)
    })
    here.put(path, 'export const make = 1\n')
    expect(await here.run('changes', '--gate')).toMatchObject({ status: 0, error: '' })
  })

  test('a release of files that do not compile is refused', async () => {
    const here = withCustom()
    here.put(path, make.replace('create', 'creat'))
    expect(await here.run('changes', '--release')).toMatchObject({
      status: 1,
      error: expect.stringContaining("Property 'creat' does not exist")
    })
    here.put(path, make)
    expect(await here.run('changes', '--release')).toMatchObject({ status: 0, error: '' })
  })
})
