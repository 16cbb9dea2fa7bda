import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, jsonl } from './ask.ts'
import { isObject } from './json.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer({ timing: { channelMs: 60_000 } })
})
afterEach(() => server.close())

const channel = '0123456789abcdef01234567'
const publish = (message: unknown, headers: Readonly<Record<string, string>> = {}): Promise<unknown> => ask(server, `POST /channel/${channel}/publish`, { message }, headers)

interface Subscription {
  /** The next event; null at the end. */
  next(): Promise<{ readonly type: string; readonly data: unknown } | null>
  cancel(): Promise<void>
}

/** Subscribes and takes the first event, after which the server listens. */
async function subscribe(path: string, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Promise<Subscription> {
  const gone = new AbortController()
  const sent = { authorization: `Bearer ${server.secret}`, 'content-type': 'application/json', ...jsonl, ...headers }
  const response = await fetch(`${server.baseUrl}${path}`, { method: 'POST', headers: sent, body: JSON.stringify(body), signal: gone.signal })
  const source = lines(response)
  expect((await source.next()).value).toBe('{"type":"nop","data":{}}')
  return {
    async next() {
      const { value, done } = await source.next()
      return done === true ? null : JSON.parse(value)
    },
    async cancel() {
      gone.abort()
      await source.return(undefined).catch(() => undefined)
    },
  }
}

async function* lines(response: Response): AsyncGenerator<string> {
  let rest = ''
  for await (const text of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const found = (rest + text).split('\n')
    rest = found.pop() ?? ''
    yield* found
  }
}

describe('a channel', () => {
  test('brings what is published while somebody listens, and nothing of before', async () => {
    await publish({ n: 0 })
    const heard = await subscribe(`/channel/${channel}/subscribe`, { historyLength: 10 })
    expect(await publish({ n: 1 })).toMatchObject({ json: { id: channel } })
    expect(await heard.next()).toEqual({ type: 'message', data: { n: 1 } })
    await heard.cancel()
    expect(await server.requests[1]?.ended).toBe('cancelled')
  })

  test('belongs to the key and to the account that it acts as', async () => {
    const child = { 'x-runas-user-id': server.childUserId }
    const [own, childs, other] = [
      await subscribe(`/channel/${channel}/subscribe`),
      await subscribe(`/channel/${channel}/subscribe`, {}, child),
      await subscribe(`/channel/${channel}/subscribe`, {}, { authorization: `Bearer ${server.accessToken}` }),
    ]
    await publish({ to: 'own' })
    await publish({ to: 'child' }, child)
    await publish({ to: 'other' }, { authorization: `Bearer ${server.accessToken}` })
    expect([await own.next(), await childs.next(), await other.next()]).toMatchObject([{ data: { to: 'own' } }, { data: { to: 'child' } }, { data: { to: 'other' } }])
    await Promise.all([own.cancel(), childs.cancel(), other.cancel()])
  })

  test('needs an id of 16 characters', async () => {
    for (const action of ['publish', 'subscribe']) {
      expect(await ask(server, `POST /channel/short/${action}`, action === 'publish' ? { message: {} } : {}, jsonl)).toMatchObject({ status: 400 })
    }
  })

  test('is cut after its time, with an error in the stream', async () => {
    await server.close()
    server = await startServer({ timing: { channelMs: 30 } })
    const heard = await subscribe(`/channel/${channel}/subscribe`)
    expect(await heard.next()).toEqual({ type: 'error', data: { code: 'GENERIC_ERROR', message: 'This operation was aborted' } })
    expect(await heard.next()).toBeNull()
  })

  test('as JSON begins and does not end', async () => {
    await server.close()
    server = await startServer({ timing: { slowJsonMs: 5 } })
    const gone = new AbortController()
    const response = await fetch(`${server.baseUrl}/channel/${channel}/subscribe`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.secret}`, 'content-type': 'application/json' },
      body: '{}',
      signal: gone.signal,
    })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
    const read = response.text()
    gone.abort()
    await expect(read).rejects.toThrow('aborted')
  })
})

describe('tasks and the event log', () => {
  test('tell of what the test emits', async () => {
    server.state.add('task', { id: 'T1' })
    const [task, log] = [await subscribe('/task/T1/subscribe'), await subscribe('/event/log/subscribe')]
    server.emit('task/T1', { type: 'operationBegin', data: { id: 'o' } })
    server.emit('event/log', { type: 'item', data: { id: 'l' } })
    expect([await task.next(), await log.next()]).toEqual([{ type: 'operationBegin', data: { id: 'o' } }, { type: 'item', data: { id: 'l' } }])
    await Promise.all([task.cancel(), log.cancel()])
  })
})

describe('a dispatch', () => {
  const dispatch = (extra: unknown = {}, path = '/conversation/dispatch'): ReturnType<typeof ask> =>
    ask(server, `POST ${path}`, { ...(path === '/conversation/dispatch' ? { messages: [{ type: 'user', text: 'Hi' }] } : { text: 'Hi' }), ...(isObject(extra) ? extra : {}) })

  async function inner(heard: Subscription): Promise<readonly unknown[]> {
    const seen: unknown[] = []
    for (let event = await heard.next(); event !== null; event = await heard.next()) {
      const inside = isObject(event.data) ? event.data : {}
      seen.push(inside['type'])
      expect(inside).not.toHaveProperty('createdAt')
      if (inside['type'] === 'result' || inside['type'] === 'error') break
    }
    return seen
  }

  test('answers with a channel at once; the channel has its history, the newest last', async () => {
    const { json } = await dispatch({ channelId: channel })
    expect(json).toEqual({ channelId: channel })
    const whole = await subscribe(`/channel/${channel}/subscribe`, { historyLength: 1000 })
    expect(await inner(whole)).toEqual(['sendResult', 'completeBegin', 'token', 'token', 'token', 'usage', 'completeEnd', 'receiveResult', 'result'])
    const last = await subscribe(`/channel/${channel}/subscribe`, { historyLength: 2 })
    expect(await inner(last)).toEqual(['receiveResult', 'result'])
    await Promise.all([whole.cancel(), last.cancel()])
  })

  test('goes on while somebody listens', async () => {
    server.engine.plan({ tokens: ['a', 'b', 'c'], tokenMs: 30 })
    await dispatch({ channelId: channel })
    const heard = await subscribe(`/channel/${channel}/subscribe`, { historyLength: 1000 })
    expect(await inner(heard)).toEqual(['sendResult', 'completeBegin', 'token', 'token', 'token', 'usage', 'completeEnd', 'receiveResult', 'result'])
    await heard.cancel()
  })

  test('with the same channel is not run again', async () => {
    server.state.add('conversation', { id: 'C1' })
    await dispatch({ channelId: channel }, '/conversation/C1/dispatch')
    expect((await dispatch({ channelId: channel }, '/conversation/C1/dispatch')).json).toEqual({ channelId: channel })
    await expect.poll(() => server.state.rows('conversation/C1/message').length).toBe(2)
    await dispatch({ channelId: `${channel}x` }, '/conversation/C1/dispatch')
    await expect.poll(() => server.state.rows('conversation/C1/message').length).toBe(4)
  })

  test('makes a channel where none is given, and refuses a short one', async () => {
    const { json } = await dispatch()
    expect(isObject(json) && String(json['channelId']).length).toBeGreaterThanOrEqual(24)
    expect((await dispatch({ channelId: '0123456789abcdef' })).status).toBe(400)
  })

  test('of an unknown conversation is a 200, and silence', async () => {
    expect(await dispatch({ channelId: channel }, '/conversation/none/dispatch')).toMatchObject({ status: 200, json: { channelId: channel } })
    const heard = await subscribe(`/channel/${channel}/subscribe`, { historyLength: 1000 })
    server.engine.plan({ text: 'x' })
    expect(await Promise.race([heard.next(), new Promise((resolve) => setTimeout(resolve, 30, 'silence'))])).toBe('silence')
    await heard.cancel()
  })

  test('that fails ends with an error, whose code may be missing', async () => {
    server.engine.plan({ fails: { code: 'NOT_FOUND', message: 'no bot', beforeAnything: true } }, { fails: { code: 'X', internal: true, beforeAnything: true } })
    await dispatch({ channelId: channel })
    await dispatch({ channelId: `${channel}2` })
    const [told, hidden] = [await subscribe(`/channel/${channel}/subscribe`, { historyLength: 9 }), await subscribe(`/channel/${channel}2/subscribe`, { historyLength: 9 })]
    expect(await told.next()).toEqual({ type: 'message', data: { type: 'error', data: { message: 'no bot', code: 'NOT_FOUND' } } })
    expect(await hidden.next()).toEqual({ type: 'message', data: { type: 'error', data: { message: 'Something went wrong' } } })
    await Promise.all([told.cancel(), hidden.cancel()])
  })
})

describe('functions', () => {
  const functions = (result?: unknown): unknown => [{ name: 'add', description: 'Adds', parameters: { type: 'object', properties: {} }, ...(result === undefined ? {} : { result }) }]
  const complete = (result?: unknown): ReturnType<typeof ask> => ask(server, 'POST /conversation/complete', { messages: [{ type: 'user', text: 'call add {"a":1}' }], functions: functions(result) }, jsonl)

  test('are called over their channel, and wait for the answer', async () => {
    const asked = complete({ channel })
    await expect.poll(() => server.requests.length).toBe(1)
    await publish({ data: { sum: 3 } })
    const { lines } = await asked
    const [begin, end] = lines.filter((event) => event.type.startsWith('waitFor'))
    expect(begin).toMatchObject({ type: 'waitForChannelMessageBegin', data: { channel, function: { name: 'add', args: { a: 1 } } } })
    expect(end).toMatchObject({ type: 'waitForChannelMessageEnd', data: { channel, message: { data: { sum: 3 } } } })
    expect(lines.at(-1)?.data).toMatchObject({ text: 'It answered {"sum":3}' })
  })

  test('take errors as answers, and answers that the request already has', async () => {
    const asked = complete({ channel })
    await expect.poll(() => server.requests.length).toBe(1)
    await publish({ error: 'no' })
    expect((await asked).lines.at(-1)?.data).toMatchObject({ text: 'It answered {"error":"no"}' })
    expect((await complete({ data: 5 })).lines.at(-1)?.data).toMatchObject({ text: 'It answered 5' })
  })

  test('without a way to answer end the completion', async () => {
    expect((await complete()).lines.at(-1)?.data).toMatchObject({ end: { reason: 'activity' } })
  })
})
