/** `version: managed`: the version and the changelog follow from what was released and from what changed since. */
import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { release } from '../support/release.ts'
import { configText, documentText, madeBefore, project, sketch, type Project } from './project.ts'

const { 'POST /bot/create': _, ...shrunk } = sketch
const documents = {
  first: documentText(sketch),
  grown: documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' }),
  shrunk: documentText(shrunk)
}

function managedText(minimum: string | null = null): string {
  const line = minimum === null ? '' : `\n  minimumVersion: ${minimum}`
  return configText().replace(/version: .*/, `version: managed${line}`)
}

const managed = madeBefore(async () => {
  const here = project({ 'spec/sdk.yaml': managedText() })
  await run(here)
  return here
})

/** Runs, and gives the version of the package; the run must end well. */
async function run(here: Project, document?: string): Promise<string> {
  if (document !== undefined) here.put('spec/spec.json', document)
  const { status, error } = await here.run('--offline')
  expect({ status, error: error.replace(/^warning .*\n(?: {2}→ .*\n)?/gm, '') }).toEqual({
    status: 0,
    error: ''
  })
  return JSON.parse(here.read('generated/package.json')).version
}

const headings = (here: Project) => here.read('generated/CHANGELOG.md').match(/^## .*$/gm)

describe('a managed version', () => {
  test('the first version is 0.1.0, and its changelog says that it is the first', async () => {
    const here = managed()
    expect(JSON.parse(here.read('generated/package.json')).version).toBe('0.1.0')
    expect(here.read('generated/CHANGELOG.md')).toBe('# Changelog\n\n## 0.1.0\n\nThe first release.\n')
    expect(here.read('generated/src/version.ts')).toContain('/0.1.0')
    expect(await here.run('--check', '--offline')).toMatchObject({ status: 0 })
    expect(await run(here, documents.shrunk)).toBe('0.1.0')
  })

  test('runs before a release give one bump, and a revert gives none', async () => {
    const here = managed()
    release(here)
    expect(await run(here)).toBe('0.1.0')
    expect(await run(here, documents.grown)).toBe('0.1.1')
    const before = here.tree('generated')
    expect(await run(here)).toBe('0.1.1')
    expect(await run(here)).toBe('0.1.1')
    expect(here.tree('generated')).toEqual(before)
    expect(await run(here, documents.shrunk)).toBe('0.2.0')
    expect(here.read('generated/src/version.ts')).toContain('/0.2.0')
    expect(await run(here, documents.grown)).toBe('0.1.1')
    expect(here.tree('generated')).toEqual(before)
    expect(await run(here, documents.first)).toBe('0.1.0')
    expect(headings(here)).toEqual(['## 0.1.0'])
  })

  test('the changelog says what breaks and what is new, below the version that has it', async () => {
    const here = managed()
    release(here)
    await run(here, documents.shrunk)
    expect(here.read('generated/CHANGELOG.md')).toBe(
      [
        '# Changelog\n',
        '## 0.2.0\n',
        '### Breaking\n',
        '- `client.bot.create` is gone: the server no longer answers `POST /bot/create`.',
        '- `BotCreateRequest`: A program that imports it does not compile.\n',
        '## 0.1.0\n',
        'The first release.\n'
      ].join('\n')
    )
  })

  test('the changelog says why a person accepted that something breaks', async () => {
    const here = managed()
    release(here)
    const line = 'accept: [{ changes: [bot.create], reason: Bots are born elsewhere., for: 0.2.0 }]'
    here.put('spec/sdk.yaml', `${managedText().replace(/^accept:.*$/m, '')}\n${line}\n`)
    await run(here, documents.shrunk)
    expect(here.read('generated/CHANGELOG.md')).toContain(
      '\nBots are born elsewhere.\n\n- `client.bot.create` is gone'
    )
  })

  test('a release changes no byte of the package, and a check finds it up to date', async () => {
    const here = managed()
    release(here)
    await run(here, documents.grown)
    const files = ['package.json', 'CHANGELOG.md', 'src/version.ts'].map((name) => `generated/${name}`)
    const before = files.map(here.read)
    expect(release(here)).toBe('0.1.1')
    expect(await here.run('--check', '--offline')).toMatchObject({ status: 0 })
    expect(await run(here)).toBe('0.1.1')
    expect(files.map(here.read)).toEqual(before)
    expect(await run(here, documents.shrunk)).toBe('0.2.0')
    expect(headings(here)).toEqual(['## 0.2.0', '## 0.1.1', '## 0.1.0'])
  })

  test('a changelog that is deleted is written again, and one that was edited is refused', async () => {
    const here = managed()
    release(here)
    await run(here, documents.grown)
    const before = here.read('generated/CHANGELOG.md')
    rmSync(here.at('generated/CHANGELOG.md'))
    await run(here)
    expect(here.read('generated/CHANGELOG.md')).toBe(before)
    here.put('generated/CHANGELOG.md', `${before}\nMore.\n`)
    const { status, error } = await here.run('--offline')
    expect(status).toBe(1)
    expect(error).toContain('error output/edited at generated/CHANGELOG.md')
  })

  test('the changelog of a person is not replaced by one that the generator would write', async () => {
    const here = project()
    await run(here)
    here.put('generated/CHANGELOG.md', '# Ours\n')
    expect((await here.run('--check', '--offline')).error).not.toContain('CHANGELOG')
    await run(here)
    here.put('spec/sdk.yaml', managedText())
    expect((await here.run('--offline')).error).toContain('error output/edited at generated/CHANGELOG.md')
    expect(here.read('generated/CHANGELOG.md')).toBe('# Ours\n')
  })

  test('a minimum leads to 1.0.0 without a change, and the verdict counts from there', async () => {
    const here = managed()
    release(here)
    here.put('spec/sdk.yaml', managedText('1.0.0'))
    expect(await run(here)).toBe('1.0.0')
    expect(here.read('generated/CHANGELOG.md')).toContain('## 1.0.0\n\nNothing changed for programs.\n')
    release(here)
    expect(await run(here)).toBe('1.0.0')
    expect(await run(here, documents.grown)).toBe('1.1.0')
    expect(await run(here, documents.shrunk)).toBe('2.0.0')
  })

  test('a minimum beside a version of a person is refused with its place', async () => {
    const here = project({
      'spec/sdk.yaml': configText().replace(/version: (.*)/, 'version: $1\n  minimumVersion: 1.0.0')
    })
    const { status, error } = await here.run('--offline')
    expect(status).toBe(1)
    expect(error).toMatch(
      /error config\/key at spec\/sdk\.yaml:\d+:3: `package\.minimumVersion` needs `version: managed`/
    )
  })

  test('what is deprecated is deprecated since the version that is prepared, whichever that is', async () => {
    const here = managed()
    release(here)
    const { 'POST /bot/create': id = '', ...rest } = sketch
    const moved = { ...rest, 'POST /robot/create': 'createRobot' }
    here.put(
      'spec/sdk.yaml',
      `${managedText().replace(/^renamed:.*$/m, '')}\nrenamed: { ${id}: createRobot }\n`
    )
    expect(await run(here, documentText(moved))).toBe('0.1.1')
    expect(here.read('generated/src/resources/bot.ts')).toContain('Since 0.1.1: use client.robot.create')
    const fewer = { 'POST /robot/create': 'createRobot' }
    expect(await run(here, documentText(fewer))).toBe('0.2.0')
    expect(here.read('generated/src/resources/bot.ts')).toContain('Since 0.2.0: use client.robot.create')
    expect(here.read('spec/names.lock.yaml')).toContain('since: 0.2.0')
    expect(await here.run('--check', '--offline')).toMatchObject({ status: 0 })
    expect(here.read('generated/CHANGELOG.md')).toContain('### Deprecated')
    release(here)
    expect(await run(here, documentText({ ...fewer, 'POST /bot/{botId}/delete': 'deleteBot' }))).toBe('0.2.1')
    expect(here.read('generated/src/resources/bot.ts')).toContain('Since 0.2.0: use client.robot.create')
  })
})
