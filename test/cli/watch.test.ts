import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/revisions.ts'
import { documentText, generatedProject, sketch } from './project.ts'

test('--watch runs again after a change, outlives a failing run, and ends cleanly with Ctrl-C', async () => {
  const here = await generatedProject()
  const child = spawn(process.execPath, [join(root, 'generator/cli/bin.js'), '--offline', '--watch'], {
    cwd: here.folder,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => void (printed += text))
  /** What is printed until the next run is over. */
  const run = async (): Promise<string> => {
    while (!printed.includes('Waiting for changes')) await new Promise((resolve) => setTimeout(resolve, 20))
    const text = printed
    printed = ''
    return text
  }
  expect(await run()).toContain('generated is up to date')
  const sdk = here.read('spec/sdk.yaml')
  here.put('spec/sdk.yaml', sdk.replace('package:', 'pakcage:'))
  expect(await run()).toMatch(/error config\/key at spec\/sdk\.yaml:\d+:\d+: .*pakcage/)
  // Both at once are one run.
  here.put('spec/sdk.yaml', sdk)
  here.put('spec/spec.json', documentText({ ...sketch, 'GET /bot/list': 'listBots' }))
  expect(await run()).toContain('generated: 1 resource, 3 operations')
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([0, null])
}, 120_000)
