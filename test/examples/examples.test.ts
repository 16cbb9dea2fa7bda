import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { ChatBotKit } from '../../generated/src/index.ts'
import * as faults from '../server/faultMakers.ts'
import { startServer, type ServerOptions, type TestServer } from '../server/server.ts'
import { lookOn, research, type Surroundings } from './backgroundAgent.ts'
import { completionRoute, showAnswer } from './edgeRoute.ts'
import { countBots } from './manyAccounts.ts'
import { exportConversations, openArchive, type Archive } from './nightlyExport.ts'

let server: TestServer
let cbk: ChatBotKit

async function start(options?: ServerOptions): Promise<void> {
  server = await startServer(options)
  cbk = new ChatBotKit({ secret: server.secret, baseUrl: server.baseUrl, retryDelay: 1 })
}

afterEach(() => server.close())

describe('an edge route', () => {
  const visit = (body: string, signal?: AbortSignal): Request =>
    new Request('https://edge.example/', { method: 'POST', body, ...(signal && { signal }) })
  const upstream = () => server.requests.find(({ path }) => path.endsWith('/complete'))

  test('the edge route streams a completion to a browser, token by token', async () => {
    await start()
    const { id } = await cbk.conversation.create({})
    server.engine.plan({ tokens: ['Hello', ' ', 'there'] })
    const shown: string[] = []
    const response = await completionRoute(cbk, id, visit('{"text":"Hi"}'))
    expect(response.headers.get('content-type')).toBe('application/jsonl')
    await showAnswer(response, (text) => void shown.push(text))
    expect(shown).toEqual(['Hello', ' ', 'there'])
  })

  test('the edge route ends the upstream request when the visitor leaves, on every platform', async () => {
    await start()
    const { id } = await cbk.conversation.create({})
    for (const way of ['body', 'signal']) {
      server.requests.length = 0
      server.engine.plan({ tokens: ['a', 'b', 'c'], tokenMs: 1_000 })
      const gone = new AbortController()
      const response = await completionRoute(cbk, id, visit('{"text":"Hi"}', gone.signal))
      const reader = response.body?.getReader()
      await reader?.read()
      if (way === 'body') await reader?.cancel()
      else gone.abort()
      expect(await upstream()?.ended).toBe('cancelled')
    }
  })

  test('the edge route shows errors of the API to the page, and sends nothing for an empty question', async () => {
    await start()
    const { id } = await cbk.conversation.create({})
    server.engine.plan({
      tokens: ['a', 'b'],
      fails: { code: 'LIMITS_REACHED', message: 'Enough', afterTokens: 1 }
    })
    const shown: string[] = []
    const answer = showAnswer(
      await completionRoute(cbk, id, visit('{"text":"Hi"}')),
      (text) => void shown.push(text)
    )
    await expect(answer).rejects.toMatchObject({ apiMessage: 'Enough', code: 'LIMITS_REACHED' })
    expect(shown).toEqual(['a'])
    server.requests.length = 0
    for (const body of ['', '{}', 'null', '{"text":5}', '{"text":""}'])
      expect((await completionRoute(cbk, id, visit(body))).status).toBe(400)
    expect(server.requests).toEqual([])
  })
})

describe('a nightly export', () => {
  let ids: string[] = []
  let path = ''

  async function startWith(...texts: string[]): Promise<void> {
    await start()
    ids = []
    for (const text of texts) await add(text)
    path = join(await mkdtemp(join(tmpdir(), 'export-')), 'archive.jsonl')
  }
  const add = async (text: string): Promise<void> =>
    void ids.push((await cbk.conversation.create({ messages: [{ type: 'user', text }] })).id)
  const night = async (wrap: (archive: Archive) => Archive = (archive) => archive): Promise<number> =>
    exportConversations(cbk, wrap(await openArchive(path)))
  const lines = async (): Promise<{ conversation: { id: string }; messages: { text: string }[] }[]> =>
    (await readFile(path, 'utf8'))
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
  const exported = async (): Promise<string[]> => (await lines()).map(({ conversation }) => conversation.id)

  test('the nightly export stores each conversation with its messages once, night after night', async () => {
    await startWith('one', 'two')
    expect(await night()).toBe(2)
    expect(await night()).toBe(0)
    await add('three')
    expect(await night()).toBe(1)
    expect(await exported()).toEqual(ids)
    expect((await lines()).map(({ messages }) => messages.map(({ text }) => text))).toEqual([
      ['one'],
      ['two'],
      ['three']
    ])
  })

  test('the nightly export continues after it was killed at any request', async () => {
    await startWith('one', 'two', 'three')
    for (let killed = 0; ; killed++) {
      await writeFile(path, '')
      let left = killed
      const dying = new ChatBotKit({
        secret: server.secret,
        baseUrl: server.baseUrl,
        fetch: (url, init) => (left-- > 0 ? fetch(url, init) : Promise.reject(new Error('killed'))),
        retries: 0
      })
      const survived = await exportConversations(dying, await openArchive(path)).catch(() => null)
      await night()
      expect(await exported(), `killed at request ${killed}`).toEqual(ids)
      if (survived !== null) return expect(killed).toBeGreaterThan(3)
    }
  })

  test('the nightly export continues after it was killed at any byte of a line', async () => {
    await startWith('one', 'zwö')
    await night()
    const whole = await readFile(path)
    for (let bytes = 0; bytes <= whole.length; bytes += 7) {
      await writeFile(path, whole.subarray(0, bytes))
      await night()
      expect((await readFile(path)).equals(whole), `killed at byte ${bytes}`).toBe(true)
    }
  })

  test('the nightly export continues after a failed write and over a broken connection', async () => {
    await startWith('one', 'two', 'three')
    const full = (archive: Archive): Archive => ({
      ...archive,
      store: async (...given) => {
        if (archive.stored.length === 2) throw new Error('The disk is full')
        await archive.store(...given)
      }
    })
    await expect(night(full)).rejects.toThrow('The disk is full')
    server.script('GET /conversation/list', faults.resetAt(60))
    expect(await night()).toBe(1)
    expect(await exported()).toEqual(ids)
  })

  test('the nightly export continues after the newest stored conversations were deleted', async () => {
    await startWith('one', 'two', 'three')
    await night()
    await cbk.conversation.delete(ids[1] ?? '', {})
    await cbk.conversation.delete(ids[2] ?? '', {})
    await add('four')
    expect(await night()).toBe(1)
    expect(await exported()).toEqual(ids)
    for (const id of [ids[0], ids[3]]) await cbk.conversation.delete(id ?? '', {})
    await add('five')
    expect(await night()).toBe(1)
  })

  test('the nightly export leaves out conversations that are deleted while it runs', async () => {
    await startWith('one', 'two', 'three')
    server.script(
      { path: new RegExp(`/${ids[1]}/message/list`) },
      faults.failWith(404, { code: 'NOT_FOUND' })
    )
    expect(await night()).toBe(2)
    expect(await exported()).toEqual([ids[0], ids[2]])
  })
})

describe('a service for many sub-accounts', () => {
  const counted = { path: '/bot/list' }

  test('the service asks for each sub-account in its own name, in order', async () => {
    await start()
    await cbk.bot.create({ name: 'of the parent' })
    const child = cbk.extend({ runAsUserId: server.childUserId })
    await child.bot.create({ name: 'one' })
    await child.bot.create({ name: 'two' })
    expect(await countBots(cbk, ['nobody', server.childUserId])).toEqual([
      { userId: 'nobody', problem: 'unknown', error: expect.objectContaining({ status: 401 }) },
      { userId: server.childUserId, bots: 2 }
    ])
  })

  test('the service continues with the other sub-accounts if one fails, and reports why', async () => {
    await start()
    const hurried = cbk.extend({ retries: 0 })
    server.script(counted, faults.quotaExceeded(), faults.rateLimited(), faults.failWith(500))
    const ids = [server.childUserId, server.childUserId, server.childUserId, server.childUserId]
    const outcomes = await countBots(hurried, ids, 1)
    expect(outcomes.map((outcome) => ('problem' in outcome ? outcome.problem : outcome.bots))).toEqual([
      'exhausted',
      'busy',
      'failed',
      0
    ])
  })

  test('the service lets a sub-account at its limit wait while the others continue', async () => {
    await start()
    const finished: string[] = []
    const requests = new Map<string, number>()
    const client = cbk.extend({
      fetch: async (_, init) => {
        const userId = new Headers(init.headers).get('x-runas-userid') ?? ''
        requests.set(userId, (requests.get(userId) ?? 0) + 1)
        const refused = {
          message: 'You have exceeded your allocated rate limits: rate/poll',
          code: 'LIMITS_REACHED'
        }
        if (userId === 'busy' && requests.get(userId) === 1)
          return Response.json(refused, { status: 429, headers: { 'retry-after-ms': '300' } })
        finished.push(userId)
        return Response.json({ items: [] })
      }
    })
    const others = Array.from({ length: 20 }, (_, index) => `account ${index}`)
    const outcomes = await countBots(client, ['busy', ...others], 2)
    expect(outcomes).toEqual(['busy', ...others].map((userId) => ({ userId, bots: 0 })))
    expect(finished.at(-1)).toBe('busy')
    expect(requests.get('busy')).toBe(2)
  })
})

describe('a background agent', () => {
  const lines: string[] = []
  const surroundings = (started: Surroundings['started'] = () => undefined): Surroundings => {
    lines.length = 0
    return { stock: new Map([['lamp', 3]]), started, report: (line) => void lines.push(line) }
  }

  test('the background agent answers with tools', async () => {
    await start()
    const calls = [{ name: 'lookUpStock', args: { article: 'lamp' } }]
    server.engine.plan({
      calls,
      text: ([found]) => `There are ${(found as { pieces: number }).pieces} lamps.`
    })
    expect(await research(cbk, 'How many lamps are there?', surroundings())).toBe('There are 3 lamps.')
    expect(lines).toEqual(['looked up lamp'])
  })

  test('the background agent survives every cut of the server and answers each question once', async () => {
    await start({ timing: { channelMs: 30 } })
    const tokens = Array.from({ length: 12 }, () => 'a')
    server.engine.plan({ calls: [{ name: 'lookUpStock', args: { article: 'lamp' } }], tokens, tokenMs: 15 })
    expect(await research(cbk, 'How many lamps are there?', surroundings())).toBe(tokens.join(''))
    expect(lines).toEqual(['looked up lamp'])
    expect(server.requests.filter(({ path }) => path.endsWith('/subscribe')).length).toBeGreaterThan(2)
  })

  test('the background agent lets another process watch from the beginning', async () => {
    await start()
    server.engine.plan({ tokens: ['There', ' are', ' three'], tokenMs: 10 })
    const other = new ChatBotKit({ secret: server.secret, baseUrl: server.baseUrl })
    const shown: string[] = []
    let looking: Promise<void> | undefined
    const started = (channelId: string): void => {
      looking = lookOn(other, channelId, (text) => void shown.push(text))
    }
    await research(cbk, 'How many lamps are there?', surroundings(started))
    await looking
    expect(shown.join('')).toBe('There are three')
  })
})
