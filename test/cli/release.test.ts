/** `changes --release`: what stands becomes what was released. */
import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { configText, documentText, generatedProject, sketch, type Project } from './project.ts'

const { 'POST /bot/create': _, ...shrunk } = sketch
const url = 'http://127.0.0.1:9/spec.json'
const record = (here: Project) => JSON.parse(here.read('spec/released.json'))

const configOf = (version: string, more = ''): string =>
  configText(url, more).replace('version: 0.1.0', `version: ${version}`)

const accept = (version: string): string =>
  `accept:\n  - changes: [bot.create, BotCreateRequest]\n    reason: Nobody used it.\n    for: ${version}\n`

/** A project that was released as 0.1.0 and then lost an operation. */
async function released(): Promise<Project> {
  const here = await generatedProject()
  await here.run('changes', '--release')
  here.put('spec/spec.json', documentText(shrunk))
  return here
}

describe('changes --release', () => {
  test('the first release records the version of the package, and a second one changes nothing', async () => {
    const here = await generatedProject()
    const first = await here.run('changes', '--release')
    expect(first).toMatchObject({ status: 0, error: '' })
    expect(first.out).toBe(
      '0.1.0 is recorded as released: spec/released.json. Commit this with the package.\n'
    )
    expect(record(here).version).toBe('0.1.0')
    const before = here.tree('.', true)
    expect((await here.run('changes', '--release', '0.1.0')).out).toBe(
      '0.1.0 is recorded as released already; nothing changed.\n'
    )
    expect(here.tree('.', true)).toEqual(before)
    expect((await here.run('--check', '--offline')).status).toBe(0)
    expect((await here.run('--offline')).out).not.toContain('Changes')
  })

  test('output that is stale is not released', async () => {
    const here = await released()
    const before = here.tree('.')
    const { status, out, error } = await here.run('changes', '--release')
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(error).toContain('error output/stale at generated/')
    expect(here.tree('.')).toEqual(before)
  })

  test('a breaking change that is not accepted is not released', async () => {
    const here = await released()
    await here.run('--offline')
    const before = here.tree('.')
    const { status, error } = await here.run('changes', '--release')
    expect(status).toBe(3)
    expect(error).toContain('client.bot.create')
    expect(here.tree('.')).toEqual(before)
  })

  test('a version that was released, or that is too low for the changes, is refused with the one to give', async () => {
    const here = await released()
    for (const version of ['0.1.0', '0.1.1', '0.0.9']) {
      here.put('spec/sdk.yaml', configOf(version, accept('0.2.0')))
      await here.run('--offline')
      const { status, error } = await here.run('changes', '--release')
      expect({ version, status, error }).toEqual({
        version,
        status: 1,
        error: expect.stringContaining(
          `error changes/version at generated/package.json: 0.1.0 is released, and the changes since then ask for 0.2.0; the package has the version ${version}.`
        )
      })
    }
    expect(record(here).version).toBe('0.1.0')
  })

  test('a release keeps what it accepted in the lock, and the lines of sdk.yaml are news to delete', async () => {
    const here = await released()
    here.put('spec/sdk.yaml', configOf('0.2.0', accept('0.2.0')))
    await here.run('--offline')
    const { status, out } = await here.run('changes', '--release', '0.2.0', '--json')
    expect({ status, ...JSON.parse(out) }).toEqual({
      status: 0,
      ok: true,
      version: '0.2.0',
      recorded: ['spec/names.lock.yaml', 'spec/released.json']
    })
    expect(record(here)).toMatchObject({
      version: '0.2.0',
      surface: JSON.parse(here.read('generated/surface.json'))
    })
    const lock = here.read('spec/names.lock.yaml')
    expect(lock).toContain('accepted:\n  - changes:')
    expect((await here.run('--check', '--offline')).status).toBe(0)
    const next = await here.run('--offline')
    expect(next.error).toMatch(
      /^news accept\/released at spec\/sdk\.yaml:\d+:10: The changes that this entry accepts were released as 0\.2\.0\.\n/
    )
    expect(here.read('spec/names.lock.yaml')).toBe(lock)
    const again = await here.run('--offline')
    expect(again.error).toBe('')
    expect((await here.run('changes', '--release')).out).toContain('already')
    here.put('spec/sdk.yaml', configOf('0.2.0'))
    here.put('spec/spec.json', documentText())
    await here.run('--offline')
    expect(here.read('spec/names.lock.yaml')).toContain('accepted:')
  })

  test('another version than that of the package is refused', async () => {
    const here = await generatedProject()
    const { status, error } = await here.run('changes', '--release', '0.3.0')
    expect(status).toBe(1)
    expect(error).toContain('The package has the version 0.1.0, and 0.3.0 is to be released.')
  })

  test('after a release only what changed since then is told', async () => {
    const here = await released()
    here.put('spec/spec.json', documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' }))
    const { out } = await here.run('--offline')
    expect(out).toContain(
      'Changes for programs since 0.1.0 (spec/released.json): minor; the version goes up by patch.'
    )
    here.put('spec/sdk.yaml', configOf('0.1.1'))
    await here.run('--offline')
    expect((await here.run('changes', '--release')).status).toBe(0)
    expect((await here.run('--offline')).out).not.toContain('Changes')
  })

  test('without output nothing is released', async () => {
    const here = await generatedProject()
    rmSync(here.at('generated'), { recursive: true })
    expect((await here.run('changes', '--release')).status).toBe(1)
    expect(record(here).version).toBeNull()
  })
})
