/** The example projects as a person runs them: copied beside the packed package, on the Node that they ask for. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Project } from '../generated/project.ts'
import { sharedProject } from '../generated/sharedProject.ts'
import { nodeBinary } from '../platforms/processes.ts'
import { startServer, type TestServer } from '../server/server.ts'
import { root } from '../support/revisions.ts'
import { openPage } from './browser.ts'
import { signatureOf } from './slack-bot/src/signature.ts'

const run = promisify(execFile)
const names = ['background-agent', 'nightly-export', 'relay-page', 'slack-bot']
const isLong = process.env['LONG'] !== undefined

let project: Project
let server: TestServer
let node = ''
let running: ChildProcess[] = []

describe.skipIf(!isLong)('the example projects', () => {
  beforeAll(async () => {
    ;[project, node] = await Promise.all([sharedProject(), nodeBinary('22.23.3')])
    const modules = join(project.folder, 'node_modules')
    mkdirSync(join(modules, '@types'))
    symlinkSync(join(root, 'node_modules/types-node-22'), join(modules, '@types/node'))
    symlinkSync(join(root, 'node_modules/zod'), join(modules, 'zod'))
    for (const name of names)
      cpSync(join(root, 'test/examples', name), join(project.folder, name), { recursive: true })
  }, 300_000)

  afterAll(() => project?.remove())

  beforeEach(async () => {
    server = await startServer()
    running = []
  })

  afterEach(async () => {
    for (const child of running) child.kill('SIGKILL')
    await server.close()
  })

  const env = (more: Readonly<Record<string, string>> = {}) => ({
    PATH: process.env['PATH'] ?? '',
    CHATBOTKIT_API_SECRET: server.secret,
    CHATBOTKIT_API_URL: server.baseUrl,
    ...more
  })
  const cwdOf = (name: string): string => join(project.folder, name)

  /** Runs a program of a project to its end. */
  const ran = (name: string, args: readonly string[]) =>
    run(node, [...args], { cwd: cwdOf(name), env: env() })

  /** Starts a program of a project, and waits for what it says first. */
  async function started(
    name: string,
    says: RegExp,
    more: Readonly<Record<string, string>>
  ): Promise<string> {
    const child = spawn(node, ['src/main.ts'], { cwd: cwdOf(name), env: env(more) })
    running.push(child)
    let said = ''
    child.stdout.on('data', (piece: Buffer) => (said += piece.toString()))
    child.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
    await vi.waitFor(() => expect(said).toMatch(says), { timeout: 30_000 })
    return says.exec(said)?.[1] ?? ''
  }

  test.each(names)('%s compiles by its own tsconfig.json against the packed package', async (name) => {
    const compiler = join(root, 'node_modules/typescript-7/bin/tsc')
    const { stdout } = await run(process.execPath, [compiler, '-p', cwdOf(name)]).catch(
      (error: { readonly stdout: string }) => error
    )
    expect(stdout).toBe('')
  })

  describe('nightly-export', () => {
    const archived = async (file: string): Promise<readonly string[]> => {
      const program = `const { DatabaseSync } = require('node:sqlite'); const db = new DatabaseSync(process.argv[1]);
        console.log(JSON.stringify(db.prepare('select c.id, (select group_concat(text) from message where conversation = c.id) as texts from conversation c order by position').all().map(({ id, texts }) => id + ' ' + texts)))`
      const { stdout } = await run(node, ['-e', program, join(cwdOf('nightly-export'), file)])
      return JSON.parse(stdout)
    }
    const add = (text: string): string => {
      const { id } = server.state.add('conversation')
      server.state.add(`conversation/${id}/message`, { type: 'user', text })
      return `${id} ${text}`
    }

    test('nightly-export stores what is new, night after night', async () => {
      const rows = [add('one'), add('two')]
      const night = async () => (await ran('nightly-export', ['src/main.ts', 'nights.db'])).stdout
      expect(await night()).toBe('nights.db: 2 new conversations\n')
      expect(await night()).toBe('nights.db: 0 new conversations\n')
      rows.push(add('three'))
      expect(await night()).toBe('nights.db: 1 new conversations\n')
      expect(await archived('nights.db')).toEqual(rows)
    })

    test('nightly-export that is killed again and again stores each conversation once', async () => {
      const rows = Array.from({ length: 40 }, (_, index) => add(`text ${index}`))
      for (const after of [3, 9, 20]) {
        server.requests.length = 0
        const child = spawn(node, ['src/main.ts', 'killed.db'], { cwd: cwdOf('nightly-export'), env: env() })
        await vi.waitFor(() => expect(server.requests.length).toBeGreaterThan(after), {
          timeout: 30_000,
          interval: 1
        })
        child.kill('SIGKILL')
        await once(child, 'exit')
      }
      await ran('nightly-export', ['src/main.ts', 'killed.db'])
      expect(await archived('killed.db')).toEqual(rows)
    })
  })

  test('background-agent answers with its tool, and another process watches it', async () => {
    const calls = [{ name: 'lookUpStock', args: { article: 'lamp' } }]
    server.engine.plan({ calls, tokens: ['There', ' are', ' three'] })
    const { stdout, stderr } = await ran('background-agent', ['src/main.ts', 'How', 'many?'])
    expect(stdout).toBe('There are three\n')
    expect(stderr).toContain('looked up lamp')
    const [, channelId = ''] = /npm run watch -- (\S+)/.exec(stderr) ?? []
    expect((await ran('background-agent', ['src/look.ts', channelId])).stdout).toBe('There are three\n')
  })

  test('slack-bot answers a mention of Slack in its thread', async () => {
    const posted: unknown[] = []
    const slack: Server = createServer((request, response) => {
      let text = ''
      request.on('data', (piece: Buffer) => (text += piece.toString()))
      request.on('end', () => {
        posted.push([request.url, request.headers.authorization, JSON.parse(text)])
        response.end('{"ok":true}')
      })
    }).listen(0, '127.0.0.1')
    await once(slack, 'listening')
    const found = slack.address()
    const port = typeof found === 'object' ? found?.port : 0
    const own = await started('slack-bot', /listening on port (\d+)/, {
      SLACK_SIGNING_SECRET: 'secret',
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_API_URL: `http://127.0.0.1:${port}`,
      PORT: '0'
    })
    server.engine.plan({ text: 'Good morning' })
    const event = { type: 'app_mention', channel: 'C1', ts: '1.1', text: '<@U1> hello' }
    const body = JSON.stringify({ type: 'event_callback', event_id: 'Ev1', team_id: 'T1', event })
    const timestamp = String(Math.floor(Date.now() / 1000))
    const headers = {
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signatureOf('secret', timestamp, body)
    }
    const answer = await fetch(`http://127.0.0.1:${own}/`, { method: 'POST', body, headers })
    expect(answer.status).toBe(200)
    await vi.waitFor(() => expect(posted).toHaveLength(1), { timeout: 10_000 })
    slack.close()
    expect(posted).toEqual([
      ['/chat.postMessage', 'Bearer xoxb-1', { channel: 'C1', thread_ts: '1.1', text: 'Good morning' }]
    ])
  })

  test('relay-page shows an answer in Chromium, and an error that comes in the middle of it', async () => {
    const address = await started('relay-page', /(http:\S+)/, { PORT: '0' })
    const page = await openPage(address)
    const asked = `new Promise((resolve) => {
      const state = document.querySelector('#state')
      document.querySelector('form').requestSubmit()
      const look = () => (state.textContent === 'asking' ? setTimeout(look, 20) : resolve([document.querySelector('#answer').textContent, state.textContent]))
      setTimeout(look, 20)
    })`
    try {
      await vi.waitFor(
        async () =>
          expect(await page.evaluate("document.querySelector('#state')?.textContent")).toBe('ready'),
        { timeout: 20_000 }
      )
      server.engine.plan({ tokens: ['There', ' are', ' three'] })
      expect(await page.evaluate(asked)).toEqual(['There are three', 'done'])
      server.engine.plan({
        tokens: ['There', ' are'],
        fails: { code: 'LIMITS_REACHED', message: 'Enough', afterTokens: 1 }
      })
      expect(await page.evaluate(asked)).toEqual(['There', 'LIMITS_REACHED: Enough'])
    } finally {
      await page.close()
    }
  })
})
