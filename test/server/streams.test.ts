import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, jsonl } from './ask.ts'
import { isObject } from '../../templates/testing/json.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer({ timing: { nopMs: 20, pingMs: 20, slowJsonMs: 20 } })
})
afterEach(() => server.close())

const body = { messages: [{ type: 'user', text: 'Hi' }] }
const complete = (headers: Readonly<Record<string, string>> = jsonl): ReturnType<typeof ask> =>
  ask(server, 'POST /conversation/complete', body, headers)

describe('a silence', () => {
  test('a silent completion sends pings, another silent stream one nop', async () => {
    server.engine.plan({ delayMs: 70, text: 'x' })
    const types = (await complete()).lines.map((event) => event.type)
    expect(types.filter((type) => type === 'ping').length).toBeGreaterThanOrEqual(1)
    const { id } = server.state.add('conversation')
    server.engine.plan({ delayMs: 70, text: 'x' })
    const { lines } = await ask(server, `POST /conversation/${id}/receive`, {}, jsonl)
    expect(lines.filter((event) => event.type === 'nop')).toEqual([{ type: 'nop', data: {} }])
    expect(lines[0]?.type).toBe('nop')
  })

  test('a silence at the end of a completion ends in a result of the stream', async () => {
    server.engine.plan({ silentEnd: true })
    expect((await complete()).lines.at(-1)).toEqual({ type: 'result', data: { ping: true } })
  })
})

describe('an error', () => {
  const limit = { code: 'LIMITS_REACHED', message: 'You have exceeded your allocated account limits: token' }

  test('an error before the first event is a status without the plain-refusal header', async () => {
    server.engine.plan({ fails: { ...limit, beforeAnything: true } })
    const { status, json, headers } = await complete()
    expect([status, json, headers.get('content-type'), headers.get('x-failure-code')]).toEqual([
      429,
      limit,
      'application/json',
      null
    ])
  })

  test('an error after the first event is an event and a clean end', async () => {
    server.engine.plan({ tokens: ['a', 'b', 'c'], fails: { ...limit, afterTokens: 2 } })
    const { status, lines } = await complete()
    expect([status, lines.slice(-3).map((event) => event.type)]).toEqual([200, ['token', 'token', 'error']])
    expect(lines.at(-1)).toEqual({ type: 'error', data: limit })
  })

  test('an error inside the engine is not reported', async () => {
    server.engine.plan({
      fails: { code: 'X', message: 'secret detail', internal: true, afterTokens: 0 },
      text: 'a'
    })
    const { text, lines } = await complete()
    expect(text).not.toContain('secret detail')
    expect(lines.at(-1)).toEqual({
      type: 'error',
      data: { code: 'GENERIC_ERROR', message: 'Something went wrong' }
    })
  })

  test('a late JSON error is in a 200', async () => {
    server.engine.plan(
      { delayMs: 40, fails: { ...limit, beforeAnything: true } },
      { fails: { ...limit, beforeAnything: true } }
    )
    expect(await complete({})).toMatchObject({ status: 200, json: limit })
    expect(await complete({})).toMatchObject({ status: 429, json: limit })
  })
})

describe('the engine', () => {
  test('the engine streams tokens, reasoning and other events as planned', async () => {
    server.engine.plan({
      tokens: ['🙂', ' ok'],
      reasoning: ['hm'],
      events: [{ type: 'progressReport', data: { id: 'p', step: 1, total: 2, eta: null }, createdAt: 5 }],
      reason: 'length'
    })
    const { lines } = await complete()
    expect(lines.map((event) => event.type)).toEqual([
      'sendResult',
      'completeBegin',
      'reasoningToken',
      'progressReport',
      'token',
      'token',
      'usage',
      'completeEnd',
      'receiveResult',
      'result'
    ])
    expect(lines.at(-1)?.data).toMatchObject({ text: '🙂 ok', end: { reason: 'length' } })
  })

  test('send and receive have their own routes, whose results have no end', async () => {
    const { id } = server.state.add('conversation')
    const sent = await ask(server, `POST /conversation/${id}/send`, { text: 'Hi' }, jsonl)
    expect(sent.lines).toMatchObject([{ type: 'result', data: { text: 'Hi', entities: [] } }])
    const received = await ask(server, `POST /conversation/${id}/receive`)
    expect(isObject(received.json) && Object.keys(received.json).sort()).toEqual(['id', 'text', 'usage'])
    expect((await ask(server, 'POST /conversation/none/receive', {}, jsonl)).status).toBe(404)
  })

  test('the engine continues without a text', async () => {
    const { id } = server.state.add('conversation')
    const { lines } = await ask(server, `POST /conversation/${id}/complete`, {}, jsonl)
    expect(lines[0]?.type).toBe('completeBegin')
    expect(server.state.rows(`conversation/${id}/message`)).toHaveLength(1)
  })

  test('executed abilities and magic give only a result', async () => {
    server.seed('/skillset/S/ability/A/execute')
    server.seed('/magic/M/generate')
    const executed = await ask(server, 'POST /skillset/S/ability/A/execute', { input: 'x' }, jsonl)
    const generated = await ask(server, 'POST /magic/M/generate', { text: 'x' })
    expect([executed.lines.map((event) => event.type), generated.json]).toEqual([
      ['result'],
      { text: 'Magic: x', usage: { token: 1 } }
    ])
  })
})
