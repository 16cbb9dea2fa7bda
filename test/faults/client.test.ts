/** What the client as it is emitted promises, on the server of loopback. */
import { getEventListeners } from 'node:events'
import { inspect } from 'node:util'
import { afterEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import {
  ChatBotKit,
  isQuota,
  isRateLimit,
  readEvents,
  tool,
  type ClientOptions,
  type Download
} from '../../generated/src/index.ts'
import { jsonReply } from '../server/reply.ts'
import { startServer, type ServerOptions, type TestServer } from '../server/server.ts'
import { outcome } from './observe.ts'

let server: TestServer

async function open(options: ClientOptions = {}, world: ServerOptions = {}): Promise<ChatBotKit> {
  server = await startServer(world)
  return new ChatBotKit({ secret: server.secret, baseUrl: server.baseUrl, retryDelay: 1, ...options })
}

afterEach(async () => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  await server.close()
})

const chat = { model: 'bot/id=B1', messages: [{ role: 'user', content: 'one two three' }] }
const prompt = { messages: [{ type: 'user' as const, text: 'Hi' }] }

describe('limits in the manner of OpenAI', () => {
  test.each([
    ['rate/message', 'rate_limit_exceeded', [true, false]],
    ['account/message', 'insufficient_quota', [false, true]]
  ] as const)('%s is told apart, with a code or without', async (limit, type, kinds) => {
    const cbk = await open({ retries: 0 }, { limits: { [limit]: 0 } })
    for (const answer of [undefined, jsonReply({ error: { message: 'Enough', type } }, 429)]) {
      if (answer) server.script('POST /openai/chat/completions', { answer })
      const error = await outcome(cbk.openai.chat.completions(chat))
      expect([isRateLimit(error), isQuota(error)]).toEqual(kinds)
    }
  })
})

describe('server-sent events', () => {
  test('the OpenAI-style stream ends at its mark, and leaving the loop ends the request', async () => {
    const cbk = await open()
    server.state.add('bot', { id: 'B1' })
    const chunks: unknown[] = []
    for await (const chunk of cbk.openai.chat.completions(chat).stream()) chunks.push(chunk)
    expect(chunks.length).toBeGreaterThan(2)
    server.engine.plan({ tokens: ['a', 'b', 'c'], tokenMs: 1_000 })
    for await (const chunk of cbk.openai.chat.completions(chat).stream()) if (chunk) break
    expect(await server.requests.at(-1)?.ended).toBe('cancelled')
  })
})

test('a relay passes on the heartbeats of the service', async () => {
  const cbk = await open({}, { timing: { pingMs: 40 } })
  server.engine.plan({ tokens: ['a', 'b'], tokenMs: 150 })
  const lines = await cbk.conversation.complete(prompt).stream().toResponse().text()
  expect(lines).toContain('{"type":"ping","data":{}')
  const types: string[] = []
  for await (const { type } of readEvents<{ readonly type: string }>(new Response(lines), {
    heartbeats: true
  }))
    types.push(type)
  expect(types).toContain('ping')
  for await (const { type } of readEvents<{ readonly type: string }>(new Response(lines)))
    expect(type).not.toBe('ping')
  server.engine.plan({ tokens: ['a', 'b'], tokenMs: 150 })
  for await (const { type } of cbk.conversation.complete(prompt).stream()) expect(type).not.toBe('ping')
})

test('the reader of a relay gets the error class that the relay was refused with', async () => {
  const refused = {
    message: 'You have exceeded your allocated rate limits: rate/message',
    code: 'LIMITS_REACHED'
  }
  const relayed = new Response(`${JSON.stringify({ type: 'error', data: refused })}\n`)
  const error: unknown = await readEvents(relayed)
    .next()
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ status: 429, code: 'LIMITS_REACHED' })
  expect([isRateLimit(error), isQuota(error)]).toEqual([true, false])
})

test('a subscription that is cut ends and is not started again', async () => {
  const cbk = await open({}, { timing: { channelMs: 60 } })
  const stream = cbk.channel.subscribe('0123456789abcdef')
  expect(await outcome(stream.next())).toBeInstanceOf(Error)
  expect(server.requests).toHaveLength(1)
})

test('values that helpers return do not print the secret', async () => {
  const cbk = await open()
  const token = (await cbk.conversation.session.create((await cbk.conversation.create({})).id)).token
  const file = server.state.add('file').id
  const weather = tool({ description: 'Weather', parameters: { type: 'object' }, handler: () => 'fine' })
  const dispatch = cbk.conversation.dispatch(prompt)
  const shown = [
    cbk,
    cbk.extend({ runAsUserId: server.childUserId }),
    ChatBotKit.fromSession({ token }, { baseUrl: server.baseUrl }),
    dispatch,
    dispatch.follow(),
    cbk.conversation.follow('0123456789abcdef01234567'),
    cbk.file.upload(file, new Uint8Array(1)),
    await cbk.file.upload(file, new Uint8Array(1)),
    await cbk.file.download(file),
    cbk.conversation.complete({ ...prompt, tools: { weather } }),
    await cbk.bot.list(),
    await cbk.bot.list().withResponse()
  ]
  await dispatch
  for (const each of shown) {
    const text = inspect(each, { depth: 20, showHidden: true }) + (JSON.stringify(each) ?? '')
    expect(text).not.toContain(server.secret)
    expect(text).not.toContain(token)
  }
})

describe('one signal for very many calls', () => {
  const kinds: Readonly<Record<string, (cbk: ChatBotKit, signal: AbortSignal) => Promise<unknown>>> = {
    pages: (cbk, signal) => cbk.bot.list({ take: 1 }, { signal }).toArray(),
    'a page of pages': async (cbk, signal) => {
      for await (const bot of cbk.bot.list({ take: 1 }, { signal })) if (bot) break
    },
    'comma-separated values': (cbk, signal) => cbk.dataset.record.export('D1', {}, { signal }).csv(),
    completions: (cbk, signal) => cbk.conversation.complete(prompt, { signal }).stream().result(),
    tools: async (cbk, signal) => {
      const echo = tool({ description: 'E', parameters: { type: 'object' }, handler: () => 1 })
      return cbk.conversation.complete({ ...prompt, tools: { echo } }, { signal })
    },
    follow: (cbk, signal) => cbk.conversation.dispatch(prompt, { signal }).follow({ signal }).result(),
    uploads: async (cbk, signal) => cbk.file.upload('F1', new Blob(['x']), { signal }),
    downloads: async (cbk, signal) => (await cbk.file.download('F1', {}, { signal }))?.text(),
    failures: (cbk, signal) => outcome(cbk.bot.fetch('nobody', {}, { signal }))
  }

  test.each(Object.keys(kinds))('%s leave no listener on the signal', async (kind) => {
    const cbk = await open()
    for (const id of ['B1', 'B2']) server.state.add('bot', { id })
    server.state.add('file', { id: 'F1' })
    server.state.add('dataset', { id: 'D1' })
    await cbk.file.upload('F1', new Blob(['x']))
    const { signal } = new AbortController()
    for (let round = 0; round < 5; round += 1)
      await Promise.all(Array.from({ length: 10 }, () => kinds[kind]?.(cbk, signal)))
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })
})

test("the client reads the secret from the variable of the platform's command line, with or without a scheme before it", async () => {
  await open()
  vi.stubEnv('CHATBOTKIT_API_SECRET', server.secret)
  await new ChatBotKit({ baseUrl: server.baseUrl }).bot.list()
  await new ChatBotKit({ baseUrl: new URL(server.baseUrl), scheme: 'Token' }).bot.list()
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
    `Bearer ${server.secret}`,
    `Token ${server.secret}`
  ])
})

describe('in a browser', () => {
  const sent = async (options: ClientOptions): Promise<unknown> => {
    vi.stubGlobal('document', {})
    return outcome(new ChatBotKit({ ...options, fetch: async () => Response.json({ items: [] }) }).bot.list())
  }

  test.each<[string, ClientOptions]>([
    ['a secret key', { secret: 'sk-0123456789' }],
    ['an access token', { secret: 'oaac-0123456789' }],
    ['a secret key that a function gives', { secret: async () => 'sk-0123456789' }],
    [
      'a secret key for another place of the API',
      { secret: 'sk-0123456789', endpoints: { '/bot/list': '/v1/other' } }
    ],
    ['a time zone', { secret: 'a.b.c', timezone: 'UTC' }],
    ['a child account', { secret: 'a.b.c', runAsUserId: 'U1' }],
    ['a header of your own', { secret: 'a.b.c', headers: { 'X-Own': '1' } }]
  ])('the browser client refuses %s', async (_what, options) => {
    await open()
    expect(await sent(options)).toMatchObject({
      name: 'ArgumentError',
      message: expect.not.stringContaining('0123456789')
    })
  })

  test.each<[string, ClientOptions]>([
    ['the token of a session', { secret: 'a.b.c' }],
    ['no secret', { secret: null }],
    ['a secret key that is allowed', { secret: 'sk-0123456789', allowBrowserSecret: true }],
    ['a secret key for your own server', { secret: 'sk-0123456789', baseUrl: 'https://mine.example' }],
    [
      'a secret key for an endpoint of your own',
      { secret: 'sk-0123456789', endpoints: { '/api/v1/bot/list': 'https://mine.example/bots' } }
    ],
    ['a time zone for your own server', { secret: 'a.b.c', timezone: 'UTC', baseUrl: 'https://mine.example' }]
  ])('the browser client sends %s', async (_what, options) => {
    await open()
    expect(await sent(options)).toMatchObject({ items: [] })
  })
})

test('the type of a download allows an empty one', async () => {
  const cbk = await open()
  const { id } = server.state.add('file')
  const download = await cbk.file.download(id)
  expectTypeOf(download).toEqualTypeOf<Download | null>()
  expect(download).toBeNull()
})
