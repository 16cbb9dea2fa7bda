/** released.json: what a run compares with, and what it tells until the next release. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../support/revisions.ts'
import { runProcess } from './process.ts'
import { configText, documentText, generatedProject, project, sketch, type Project } from './project.ts'

const { 'POST /bot/create': _, ...shrunk } = sketch
const grown = documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' })
const record = 'spec/released.json'

/** A generated project whose document lost an operation. */
const withRemoval = (): Promise<Project> => generatedProject({ 'spec/spec.json': documentText(shrunk) })

const removal = `Changes for programs since the baseline in ${record} (nothing was released yet): major; the version goes up by minor.

Breaking (2):

  1 method removed: A program that calls it does not compile.
    client.bot.create (POST /bot/create)

  1 exported name removed: A program that imports it does not compile.
    BotCreateRequest (POST /bot/create)

2 of 2 breaking changes are not accepted for 0.1.0: \`changes --gate\` fails until they are, and \`changes --print-accept\` writes the lines.
`

describe('the first run', () => {
  test('the first run records what it writes as the baseline, and tells nothing', async () => {
    const here = project()
    const { status, out } = await here.run('--offline')
    expect({ status, told: out.includes('Changes') }).toEqual({ status: 0, told: false })
    const { form, version, package: name, surface } = JSON.parse(here.read(record))
    expect({ form, version, name }).toEqual({ form: 1, version: null, name: '@chatbotkit/client' })
    expect(surface).toEqual(JSON.parse(here.read('generated/surface.json')))
  })

  test('a trial run records nothing', async () => {
    const here = project({ 'other.json': grown })
    expect((await here.run('--spec', 'other.json')).status).toBe(0)
    expect(here.has(record)).toBe(false)
  })

  test('the first run over a package that exists takes that package for what programs use', async () => {
    const here = await withRemoval()
    const before = here.read(record)
    rmSync(here.at(record))
    const { out } = await here.run('--offline')
    expect(out).toContain(removal)
    expect(here.read(record)).toBe(before)
  })

  test('an up-to-date run writes a record that is missing', async () => {
    const here = await generatedProject()
    const before = here.read(record)
    rmSync(here.at(record))
    expect(await here.run('--offline')).toMatchObject({
      status: 0,
      out: expect.stringContaining('up to date')
    })
    expect(here.read(record)).toBe(before)
  })
})

describe('a removal', () => {
  test('a removal is told by the run that makes it, by the next one and by a check', async () => {
    const here = await withRemoval()
    const checked = await here.run('--check', '--offline')
    expect(checked.error).toContain(removal)
    const first = await here.run('--offline')
    const second = await here.run('--offline')
    const third = await here.run('--check', '--offline')
    expect(first.out).toContain(`${removal}\nAll of it is new since the last run.\n`)
    expect(second.out).toContain('generated is up to date')
    expect(third.out).toBe(second.out)
    expect(second.out).toContain(`${removal}\nSince the last run nothing changed for programs.\n`)
  })

  test('JSON has every change in full, also in an up-to-date run', async () => {
    const here = await withRemoval()
    const told = async (...argv: string[]) =>
      JSON.parse((await here.run('--offline', '--json', ...argv)).out).changes
    const stale = await told('--check')
    const first = await told()
    const second = await told()
    expect(first.sinceRelease).toMatchObject({
      place: record,
      version: null,
      verdict: 'major',
      bump: 'minor'
    })
    expect(first.sinceRelease.changes).toContainEqual({
      kind: 'method/removed',
      place: 'POST /bot/create',
      name: 'client.bot.create',
      level: 'major',
      breaking: true,
      reason: 'A program that calls it does not compile.',
      decidedBy: 'probe',
      proposal: null,
      successor: null,
      accepted: null
    })
    expect(first.sinceLastRun.changes.map((each: object) => ({ ...each, accepted: null }))).toEqual(
      first.sinceRelease.changes
    )
    expect(stale).toEqual(first)
    expect(second.sinceRelease).toEqual(first.sinceRelease)
    expect(second.sinceLastRun).toEqual({ verdict: 'none', bump: 'none', changes: [] })
  })

  test('what is taken back before a release is told no more', async () => {
    const here = await withRemoval()
    await here.run('--offline')
    here.put('spec/spec.json', documentText())
    const { out } = await here.run('--offline')
    expect(out).not.toContain('since the baseline')
    expect(out).toContain(
      'Changes for programs since the last run: minor.\n\nPrograms still compile: 1 method added, 1 exported name added.\n'
    )
    expect((await here.run('--offline')).out).not.toContain('Changes')
  })

  test('a run that is up to date repeats it without the compiler', async () => {
    const here = await withRemoval()
    await here.run('--offline')
    const loaded = here.at('loaded')
    const { status, out } = await runProcess({
      folder: here.folder,
      argv: ['--offline'],
      environment: { SPY: loaded },
      node: ['--import', join(root, 'test/cli/spy.mjs')]
    })
    expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining(removal) })
    expect(here.read('loaded')).toContain('/cli/cli.js')
    expect(here.read('loaded')).not.toMatch(/node_modules\/(?:typescript\/lib|zod|oxfmt)\//)
  })
})

describe('a record that changed since the output was written', () => {
  test('another record is compared with, remembered, and does not make the output stale', async () => {
    const here = await withRemoval()
    const before = here.read(record)
    await here.run('--offline')
    const surface = JSON.parse(here.read('generated/surface.json'))
    here.put(record, JSON.stringify({ ...JSON.parse(before), version: '0.1.0', surface }))
    expect(await here.run('--check', '--offline')).toMatchObject({
      status: 0,
      out: expect.not.stringContaining('Changes')
    })
    expect((await here.run('--offline')).out).not.toContain('Changes')
    here.put(record, JSON.stringify({ ...JSON.parse(before), version: '0.1.1' }))
    expect((await here.run('--check', '--offline')).out).toContain(
      'Changes for programs since 0.1.1 (spec/released.json): major'
    )
  })

  test('line ends of a checkout change nothing', async () => {
    const here = await withRemoval()
    await here.run('--offline')
    const { out } = await here.run('--offline')
    here.put(record, here.read(record).replaceAll('\n', '\r\n'))
    const tree = here.tree('generated', true)
    expect(await here.run('--offline')).toEqual({ status: 0, out, error: '' })
    expect(here.tree('generated', true)).toEqual(tree)
  })

  test('a record of another package tells that the package was renamed', async () => {
    const here = await generatedProject()
    here.put('spec/sdk.yaml', configText().replace('@chatbotkit/client', '@chatbotkit/other'))
    const { status, out } = await here.run('--offline')
    expect(status).toBe(0)
    expect(out).toContain('1 package changed: The package is called @chatbotkit/other now')
  })
})

describe('a record that a person broke', () => {
  test.each([
    { text: '', want: `${record}:1:1: ` },
    { text: '{\n "form": 1,\n "version" null\n}', want: `${record}:3:12: ` },
    { text: '{ "form": 1, "form": 1 }', want: `${record}:1:14: ` },
    { text: '[]', want: `${record}: The file: ` },
    { text: '{ "form": 2 }', want: `${record}: The form of the record must be 1; got 2.` },
    {
      text: '{ "form": 1, "package": "a", "version": 1, "surface": {} }',
      want: `${record}: version: `
    },
    {
      text: '{ "form": 1, "package": "a", "version": null, "surface": { "form": 2 } }',
      want: `${record}: subpaths of the surface: `
    },
    {
      text: '{ "form": 1, "package": "a", "version": null, "surface": { "form": 3 } }',
      want: `${record}: The form of the surface must be 2; got 3.`
    },
    {
      text: '{ "form": 1, "package": "a", "version": null, "surface": {}, "extra": 1 }',
      want: `${record}: The file: `
    }
  ])('a record that reads $text is one error with its place and the remedy', async ({ text, want }) => {
    const here = await generatedProject({ [record]: text, 'spec/spec.json': documentText(shrunk) })
    const before = here.tree()
    const { status, out, error } = await here.run('--offline')
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(error).toContain(`error lock/form at ${want}`)
    expect(error).toMatch(/^[^\n]*\n {2}→ [^\n]*\n$/)
    expect(here.tree()).toEqual(before)
  })
})
