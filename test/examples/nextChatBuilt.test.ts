/** test/examples/next-chat as a person runs it: built by Next.js, started, and opened in Chromium. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sharedProject } from '../generated/sharedProject.ts'
import { startServer, type TestServer } from '../server/server.ts'
import { installPeers } from '../support/peers.ts'
import { root } from '../support/revisions.ts'
import { openPage, type Page } from './browser.ts'

const run = promisify(execFile)
const versions = { next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' }
const next = 'node_modules/next/dist/bin/next'

describe.skipIf(process.env['LONG'] === undefined)('next-chat, built by Next.js', () => {
  let server: TestServer
  let page: Page | undefined
  let site: ChildProcess | undefined
  let folder = ''

  beforeAll(async () => {
    server = await startServer()
    folder = mkdtempSync(join(tmpdir(), 'next-chat-'))
    const modules = join(folder, 'node_modules')
    const peers = await installPeers('next', versions)
    // A bundler takes a link out of the project for a fault; hard links of the files cost nothing.
    await run('cp', ['-al', join(peers, 'node_modules'), modules])
    cpSync(join(root, 'test/examples/next-chat'), folder, { recursive: true })
    mkdirSync(join(modules, '@types'))
    const copies = { typescript: 'typescript', csstype: 'csstype', 'undici-types': 'undici-types' }
    const types = { '@types/react': '@types/react', 'types-node-22': '@types/node' }
    for (const [from, to] of Object.entries({ ...copies, ...types }))
      cpSync(join(root, 'node_modules', from), join(modules, to), { recursive: true })
    const project = await sharedProject()
    cpSync(project.installed, join(modules, project.manifest.name), { recursive: true })
    project.remove()
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CI: 'true' }
    await run(process.execPath, [next, 'build'], { cwd: folder, env })
    page = await openPage(await start())
  }, 600_000)

  afterAll(async () => {
    await page?.close()
    if (site?.pid !== undefined) process.kill(-site.pid, 'SIGKILL')
    await server?.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  /** Starts the site, and says where it is. */
  async function start(): Promise<string> {
    const env = {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      CHATBOTKIT_API_SECRET: server.secret,
      CHATBOTKIT_API_URL: server.baseUrl
    }
    site = spawn(process.execPath, [next, 'start', '-p', '0', '-H', '127.0.0.1'], {
      cwd: folder,
      env,
      detached: true
    })
    let said = ''
    site.stdout?.on('data', (piece: Buffer) => (said += piece.toString()))
    site.stderr?.on('data', (piece: Buffer) => (said += piece.toString()))
    await vi.waitFor(() => expect(said).toMatch(/Ready/), { timeout: 60_000 })
    return /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? ''
  }

  const evaluate = (expression: string): Promise<unknown> =>
    page === undefined ? Promise.reject(new Error('no page is open')) : page.evaluate(expression)

  /** Asks what a visitor asks, and waits until the page can be asked again. */
  async function ask(text: string): Promise<unknown> {
    await evaluate(`(() => {
      document.querySelector('input').value = ${JSON.stringify(text)}
      document.querySelector('form').requestSubmit()
    })()`)
    await vi.waitFor(
      async () => expect(await evaluate("document.querySelector('button').disabled")).toBe(false),
      {
        timeout: 20_000
      }
    )
    return evaluate("[...document.querySelectorAll('p')].map((line) => line.textContent)")
  }

  test('the page of next-chat shows answers, continues the conversation, and shows an error of the API', async () => {
    // Until React has taken the form over, submitting it leaves the page.
    const taken = "Object.keys(document.querySelector('form') ?? {}).some((key) => key.startsWith('__react'))"
    await vi.waitFor(async () => expect(await evaluate(taken)).toBe(true), { timeout: 30_000 })
    server.engine.plan({ tokens: ['Three', ' lamps'] })
    expect(await ask('How many lamps?')).toEqual(['How many lamps?', 'Three lamps'])
    const fails = { code: 'LIMITS_REACHED', message: 'Enough', afterTokens: 1 }
    server.engine.plan({ tokens: ['No', ' chairs'], fails })
    expect(await ask('And chairs?')).toEqual([
      'How many lamps?',
      'Three lamps',
      'And chairs?',
      expect.stringMatching(/^No \(.*Enough.*\)$/)
    ])
    const paths = server.requests.map(({ path }) => path).filter((path) => path.endsWith('/complete'))
    expect([paths.length, new Set(paths).size]).toEqual([2, 1])
  })
})
