import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { configText, documentText, generatedProject, sketch } from './project.ts'
import { watching } from './watching.ts'

test('--watch runs again after a change, outlives a failing run, and ends cleanly with Ctrl-C', async () => {
  const here = await generatedProject()
  const { child, run, ended } = watching(here.folder, '--offline')
  expect(await run()).toContain('generated is up to date')
  const sdk = here.read('spec/sdk.yaml')
  here.put('spec/sdk.yaml', sdk.replace('package:', 'pakcage:'))
  expect(await run()).toMatch(/error config\/key at spec\/sdk\.yaml:\d+:\d+: .*pakcage/)
  // Both at once are one run.
  here.put('spec/sdk.yaml', sdk)
  here.put('spec/spec.json', documentText({ ...sketch, 'GET /bot/list': 'listBots' }))
  expect(await run()).toContain('generated: 1 resource, 3 operations')
  child.kill('SIGINT')
  expect(await ended()).toMatchObject({ status: 0 })
}, 120_000)

test.runIf(process.env['LONG'])(
  '--watch sees a document that was away for a while, and one that sdk.yaml names before it exists',
  async () => {
    const here = await generatedProject({
      'api/api.json': documentText(),
      'spec/sdk.yaml': configText('../api/api.json')
    })
    const { run } = watching(here.folder)
    await run()
    rmSync(here.at('api/api.json'))
    expect(await run()).toContain('error input/missing at api/api.json')
    // Longer than a watcher takes for the step of an editor that writes a file anew.
    await wait(500)
    here.put('api/api.json', documentText())
    expect(await run()).toContain('1 resource, 2 operations')
    here.put('spec/sdk.yaml', configText('../later/api.json'))
    expect(await run()).toContain('error input/missing at later/api.json')
    here.put('later/api.json', documentText())
    expect(await run()).toContain('1 resource, 2 operations')
  },
  120_000
)

test('--watch ends if the working folder is removed', async () => {
  const here = await generatedProject()
  const { run, ended } = watching(here.folder, '--offline')
  await run()
  rmSync(here.folder, { recursive: true })
  const { status, text } = await ended()
  expect(text).toContain('error input/missing at the working folder: It was removed.')
  expect(status).toBe(1)
}, 120_000)
