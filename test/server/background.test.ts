import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, jsonl } from './ask.ts'
import { isObject } from '../../templates/testing/json.ts'
import { startServer, type TestServer } from './server.ts'
import { subscribe, type Subscription } from './subscribe.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer({ timing: { channelMs: 60_000 } })
})
afterEach(() => server.close())

const channel = '0123456789abcdef01234567'
const publish = (message: unknown): Promise<unknown> =>
  ask(server, `POST /channel/${channel}/publish`, { message })

describe('a dispatch', () => {
  const dispatch = (extra: unknown = {}, path = '/conversation/dispatch'): ReturnType<typeof ask> =>
    ask(server, `POST ${path}`, {
      ...(path === '/conversation/dispatch' ? { messages: [{ type: 'user', text: 'Hi' }] } : { text: 'Hi' }),
      ...(isObject(extra) ? extra : {})
    })

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

  test('a dispatch answers at once with a channel that has its history, newest last', async () => {
    const { json } = await dispatch({ channelId: channel })
    expect(json).toEqual({ channelId: channel })
    const whole = await subscribe(server, `/channel/${channel}/subscribe`, { historyLength: 1000 })
    expect(await inner(whole)).toEqual([
      'sendResult',
      'completeBegin',
      'token',
      'token',
      'token',
      'usage',
      'completeEnd',
      'receiveResult',
      'result'
    ])
    const last = await subscribe(server, `/channel/${channel}/subscribe`, { historyLength: 2 })
    expect(await inner(last)).toEqual(['receiveResult', 'result'])
    await Promise.all([whole.cancel(), last.cancel()])
  })

  test('a dispatch continues while a subscriber listens', async () => {
    server.engine.plan({ tokens: ['a', 'b', 'c'], tokenMs: 30 })
    await dispatch({ channelId: channel })
    const heard = await subscribe(server, `/channel/${channel}/subscribe`, { historyLength: 1000 })
    expect(await inner(heard)).toEqual([
      'sendResult',
      'completeBegin',
      'token',
      'token',
      'token',
      'usage',
      'completeEnd',
      'receiveResult',
      'result'
    ])
    await heard.cancel()
  })

  test('a second dispatch with the same channel does not run again', async () => {
    server.state.add('conversation', { id: 'C1' })
    await dispatch({ channelId: channel }, '/conversation/C1/dispatch')
    expect((await dispatch({ channelId: channel }, '/conversation/C1/dispatch')).json).toEqual({
      channelId: channel
    })
    await expect.poll(() => server.state.rows('conversation/C1/message').length).toBe(2)
    await dispatch({ channelId: `${channel}x` }, '/conversation/C1/dispatch')
    await expect.poll(() => server.state.rows('conversation/C1/message').length).toBe(4)
  })

  test('a dispatch without a channel gets one, and a short channel id is refused', async () => {
    const { json } = await dispatch()
    expect(isObject(json) && String(json['channelId']).length).toBeGreaterThanOrEqual(24)
    expect((await dispatch({ channelId: '0123456789abcdef' })).status).toBe(400)
  })

  test('a dispatch of an unknown conversation is a 200 with an empty channel', async () => {
    expect(await dispatch({ channelId: channel }, '/conversation/none/dispatch')).toMatchObject({
      status: 200,
      json: { channelId: channel }
    })
    const heard = await subscribe(server, `/channel/${channel}/subscribe`, { historyLength: 1000 })
    server.engine.plan({ text: 'x' })
    expect(
      await Promise.race([heard.next(), new Promise((resolve) => setTimeout(resolve, 30, 'silence'))])
    ).toBe('silence')
    await heard.cancel()
  })

  test('a dispatch that fails ends with an error that may lack a code', async () => {
    server.engine.plan(
      { fails: { code: 'NOT_FOUND', message: 'no bot', beforeAnything: true } },
      { fails: { code: 'X', internal: true, beforeAnything: true } }
    )
    await dispatch({ channelId: channel })
    await dispatch({ channelId: `${channel}2` })
    const [told, hidden] = [
      await subscribe(server, `/channel/${channel}/subscribe`, { historyLength: 9 }),
      await subscribe(server, `/channel/${channel}2/subscribe`, { historyLength: 9 })
    ]
    expect(await told.next()).toEqual({
      type: 'message',
      data: { type: 'error', data: { message: 'no bot', code: 'NOT_FOUND' } }
    })
    expect(await hidden.next()).toEqual({
      type: 'message',
      data: { type: 'error', data: { message: 'Something went wrong' } }
    })
    await Promise.all([told.cancel(), hidden.cancel()])
  })
})

describe('functions', () => {
  const functions = (result?: unknown): unknown => [
    {
      name: 'add',
      description: 'Adds',
      parameters: { type: 'object', properties: {} },
      ...(result === undefined ? {} : { result })
    }
  ]
  const complete = (result?: unknown): ReturnType<typeof ask> =>
    ask(
      server,
      'POST /conversation/complete',
      { messages: [{ type: 'user', text: 'call add {"a":1}' }], functions: functions(result) },
      jsonl
    )

  test('functions are called over their channel and wait for the answer', async () => {
    const asked = complete({ channel })
    await expect.poll(() => server.requests.length).toBe(1)
    await publish({ data: { sum: 3 } })
    const { lines } = await asked
    const [begin, end] = lines.filter((event) => event.type.startsWith('waitFor'))
    expect(begin).toMatchObject({
      type: 'waitForChannelMessageBegin',
      data: { channel, function: { name: 'add', args: { a: 1 } } }
    })
    expect(end).toMatchObject({
      type: 'waitForChannelMessageEnd',
      data: { channel, message: { data: { sum: 3 } } }
    })
    expect(lines.at(-1)?.data).toMatchObject({ text: 'It answered {"sum":3}' })
  })

  test('functions accept errors as answers, and answers given in the request', async () => {
    const asked = complete({ channel })
    await expect.poll(() => server.requests.length).toBe(1)
    await publish({ error: 'no' })
    expect((await asked).lines.at(-1)?.data).toMatchObject({ text: 'It answered {"error":"no"}' })
    expect((await complete({ data: 5 })).lines.at(-1)?.data).toMatchObject({ text: 'It answered 5' })
  })

  test('functions without a way to answer end the completion', async () => {
    expect((await complete()).lines.at(-1)?.data).toMatchObject({ end: { reason: 'activity' } })
  })
})
