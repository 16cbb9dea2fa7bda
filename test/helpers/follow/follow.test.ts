import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FollowOptions, FollowStream, GapEvent } from '../../../templates/helpers/follow/follow.ts'
import { readEvents } from '../../../templates/runtime/index.ts'
import {
  errorEvent,
  failWith,
  lateError,
  resetAt,
  resetBeforeHeaders,
  together,
  truncateAt
} from '../../server/faultMakers.ts'
import { startServer, type TestServer } from '../../server/server.ts'
import { platform, rejection, type CompleteEvent, type Request } from '../platform.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.close())

const request = { messages: [{ type: 'user', text: 'Hi' }] }
const channel = '0123456789abcdef01234567'
const whole = [
  'sendResult',
  'completeBegin',
  'token',
  'token',
  'token',
  'usage',
  'completeEnd',
  'receiveResult',
  'result'
]

const isGap = (event: unknown): boolean =>
  typeof event === 'object' && event !== null && 'type' in event && event.type === 'gap'
const subscriptions = (): number => server.requests.filter(({ path }) => path.endsWith('/subscribe')).length

async function types(stream: FollowStream<CompleteEvent>): Promise<string[]> {
  const seen: string[] = []
  for await (const { type } of stream) seen.push(type)
  return seen
}

describe('a dispatch', () => {
  test('a dispatch has a channel before it is answered, and its result names it', async () => {
    const call = platform(server).dispatch(request)
    expect(call.channelId.length).toBeGreaterThanOrEqual(24)
    expect(await call).toEqual({ channelId: call.channelId })
    expect((await call.withResponse()).response.status).toBe(200)
    expect(server.requests[0]?.json).toEqual({ ...request, channelId: call.channelId })
  })

  test('a dispatch keeps a given channel, and accepts null or no request', async () => {
    server.state.add('conversation', { id: 'C1' })
    const client = platform(server)
    expect(await client.dispatch({ ...request, channelId: channel })).toEqual({ channelId: channel })
    const calls = [client.dispatch('C1'), client.dispatch('C1', { channelId: undefined })]
    for (const call of calls) expect(await call).toEqual({ channelId: call.channelId })
    expect(await rejection(client.dispatch({ ...request, channelId: 'short' }))).toMatchObject({
      status: 400
    })
  })

  test('a dispatch is repeated after a failure and runs once', async () => {
    server.state.add('conversation', { id: 'C1' })
    server.script('POST /conversation/C1/dispatch', resetBeforeHeaders({ committed: true }), failWith(503))
    await platform(server).dispatch('C1', { text: 'Hi' })
    expect(server.requests).toHaveLength(3)
    expect(new Set(server.requests.map(({ text }) => text)).size).toBe(1)
    await expect.poll(() => server.state.rows('conversation/C1/message').length).toBe(2)
  })

  test('a dispatch that cannot be encoded rejects', async () => {
    expect(await rejection(platform(server).dispatch('C1', 'text' as unknown as Request))).toMatchObject({
      name: 'ArgumentError'
    })
    expect(await rejection(platform(server).dispatch('', {}).follow().result())).toMatchObject({
      name: 'ArgumentError'
    })
  })
})

describe('following', () => {
  test('following gives the events inside the messages up to the result', async () => {
    const stream = platform(server).dispatch(request).follow()
    expect(await types(stream)).toEqual(whole)
    expect(server.requests.at(-1)?.json).toEqual({ historyLength: 1000 })
    expect(await server.requests.at(-1)?.ended).toBe('cancelled')
  })

  test('following needs no connection after the result', async () => {
    const stream = platform(server).dispatch(request).follow()
    while ((await stream.next()).value?.type !== 'result') expect(subscriptions()).toBe(1)
    expect(await server.requests.at(-1)?.ended).toBe('cancelled')
    expect(await stream.next()).toEqual({ done: true, value: undefined })
  })

  test('following gives text, result, a body of lines and a response', async () => {
    const client = platform(server)
    const { channelId } = await client.dispatch(request)
    expect(await client.follow(channelId).text()).toBe('You said: Hi')
    expect(await client.follow(channelId).result()).toMatchObject({
      text: 'You said: Hi',
      end: { reason: 'stop' }
    })
    expect(await new Response(client.follow(channelId).toReadableStream()).text()).toContain(
      '{"type":"token","data":{"token":"You"}}\n'
    )
    const relayed = client.follow(channelId).toResponse()
    expect(await readEvents<CompleteEvent>(relayed).result()).toMatchObject({ text: 'You said: Hi' })
  })

  test('following is typed by its operation', async () => {
    const stream = platform(server).dispatch(request).follow()
    for await (const event of stream) {
      if (event.type === 'gap') event satisfies GapEvent
      else if (event.type === 'token') event.data.token satisfies string
      else if (event.type === 'result') event.data.text satisfies string
    }
  })

  test('following sees messages sent while it listens, and works from another client', async () => {
    server.engine.plan({ tokens: ['a', 'b', 'c'], tokenMs: 20 })
    const { channelId } = await platform(server).dispatch(request)
    expect(await platform(server).follow(channelId).text()).toBe('abc')
  })

  test('following acts as the user of the dispatch', async () => {
    const stream = platform(server).dispatch(request, { runAsUserId: server.childUserId }).follow()
    expect((await stream.result()).text).toBe('You said: Hi')
    expect(server.requests.map(({ headers }) => headers['x-runas-userid'])).toEqual([
      server.childUserId,
      server.childUserId
    ])
  })

  test('following throws the error of the work after the events before it, even without a code', async () => {
    server.engine.plan(
      { tokens: ['a', 'b'], fails: { code: 'NOT_FOUND', message: 'gone', afterTokens: 1 } },
      { fails: { code: 'X', internal: true, beforeAnything: true } }
    )
    const seen: string[] = []
    const client = platform(server)
    const error = await rejection(
      (async () => {
        for await (const { type } of client.dispatch(request).follow()) seen.push(type)
      })()
    )
    expect(seen).toEqual(['sendResult', 'completeBegin', 'token'])
    expect(error).toMatchObject({ name: 'NotFoundError', apiMessage: 'gone', code: 'NOT_FOUND' })
    expect(await rejection(client.dispatch(request).follow().text())).toMatchObject({
      status: 500,
      code: null,
      apiMessage: 'Something went wrong'
    })
  })

  test('following rejects with the error of a failed dispatch, also if it is read late', async () => {
    server.script('POST /conversation/dispatch', failWith(400))
    const stream = platform(server).dispatch(request).follow()
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(await rejection(stream.result())).toMatchObject({ status: 400 })
    expect(subscriptions()).toBe(0)
  })

  test('leaving the loop or the block ends the request', async () => {
    server.engine.plan({ tokens: ['a', 'b'], tokenMs: 5_000 })
    const client = platform(server)
    const { channelId } = await client.dispatch(request)
    for await (const { type } of client.follow(channelId)) if (type === 'token') break
    const stream = client.follow(channelId)
    await stream.next()
    await stream[Symbol.asyncDispose]()
    const subscribed = server.requests.filter(({ path }) => path.endsWith('/subscribe'))
    expect(await Promise.all(subscribed.map(({ ended }) => ended))).toEqual(['cancelled', 'cancelled'])
  })
})

describe('a channel that is cut', () => {
  const tokens = ['a', 'a', 'b', 'a', 'a', 'b', 'b', 'a']

  async function text(
    times: Partial<{ channelMs: number; tokenMs: number }> = {},
    options: FollowOptions = {}
  ): Promise<string> {
    await server.close()
    server = await startServer({ timing: { channelMs: times.channelMs ?? 770_000 } })
    server.engine.plan({ tokens, tokenMs: times.tokenMs ?? 10 })
    return platform(server).dispatch(request).follow(options).text()
  }

  test('following continues without loss or repetition when the server cuts the channel', async () => {
    expect(await text({ channelMs: 100, tokenMs: 60 })).toBe(tokens.join(''))
    expect(subscriptions()).toBeGreaterThan(2)
  })

  test.each([
    { what: 'reset', fault: resetAt(330) },
    { what: 'ended cleanly within a line', fault: truncateAt(330) },
    {
      what: 'ended with the words of an abort',
      fault: errorEvent(5, { code: 'GENERIC_ERROR', message: 'This operation was aborted' })
    }
  ])('following continues when the channel is $what', async ({ fault }) => {
    const client = platform(server)
    server.engine.plan({ tokens })
    const { channelId } = await client.dispatch(request)
    await client.follow(channelId).result()
    server.script(`POST /channel/${channelId}/subscribe`, fault, fault)
    const events: unknown[] = []
    for await (const event of client.follow(channelId)) events.push(event)
    expect(events.map((event) => (event as { data: { token?: string } }).data.token ?? '').join('')).toBe(
      tokens.join('')
    )
    expect(events).not.toContainEqual(expect.objectContaining({ type: 'gap' }))
    expect(subscriptions()).toBe(4)
  })

  test('another error in the stream ends the following with it', async () => {
    const client = platform(server)
    const { channelId } = await client.dispatch(request)
    server.script(
      `POST /channel/${channelId}/subscribe`,
      errorEvent(2, { code: 'LIMITS_REACHED', message: 'You have exceeded your allocated rate limits: x' })
    )
    expect(await rejection(client.follow(channelId).text())).toMatchObject({ status: 429, kind: 'rateLimit' })
  })

  test('an error in a 200 in place of the channel ends the following', async () => {
    const client = platform(server)
    const { channelId } = await client.dispatch(request)
    server.script(`POST /channel/${channelId}/subscribe`, lateError('NOT_FOUND', 'Not found'))
    expect(await rejection(client.follow(channelId).text())).toMatchObject({ status: 404 })
  })

  test('a cut without history is reported as a gap, and a message equal to the last one is kept', async () => {
    const client = platform(server)
    server.script(`POST /channel/${channel}/subscribe`, resetAt(150))
    const stream = client.follow(channel)
    const seen: unknown[] = []
    let published = 0
    while (!seen.some(isGap)) seen.push(await heard(stream.next()))
    // How many events arrive before the cut depends on how the connection divides its bytes.
    expect(seen.indexOf(seen.find(isGap))).toBeGreaterThan(0)
    expect(seen.at(-1)).toEqual({ type: 'gap', data: { missed: [] } })
    expect(await stream.next()).toMatchObject({ done: false, value: { type: 'token' } })
    expect(subscriptions()).toBe(2)
    await stream.cancel()

    /** Publishes until an event is heard: each message is new, but after the cut it is like the last one that was heard. */
    async function heard(event: Promise<IteratorResult<unknown>>): Promise<unknown> {
      let over = false
      const told = event.finally(() => (over = true))
      while (!over) {
        const message =
          subscriptions() > 1 && seen.length > 1
            ? seen.at(-1)
            : { type: 'token', data: { token: `${++published}` } }
        await client.request('POST', `/channel/${channel}/publish`, { body: { message } })
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      return (await told).value
    }
  })

  test('repeated cuts without a byte end the following', async () => {
    const client = platform(server, { retries: 2 })
    const { channelId } = await client.dispatch(request)
    server.script(`POST /channel/${channelId}/subscribe`, resetAt(150), together(resetAt(0), { times: 9 }))
    expect(await rejection(client.follow(channelId).text())).toMatchObject({ name: 'StreamInterruptedError' })
    expect(subscriptions()).toBe(4)
  })

  test('an unnoticed cut is found after a silence', async () => {
    const client = platform(server)
    const { channelId } = await client.dispatch(request)
    server.script(`POST /channel/${channelId}/subscribe`, { cut: { at: 200, how: 'stall' } })
    expect(await client.follow(channelId, { idleTimeout: 300 }).text()).toBe('You said: Hi')
    // A busy machine may be silent for that long too.
    expect(subscriptions()).toBeGreaterThan(1)
  })
})

describe('deadlines', () => {
  test('following an unknown conversation ends after a silence, with the remedy', async () => {
    const error = await rejection(
      platform(server).dispatch('none', { text: 'Hi' }).follow({ silence: 1_000 }).result()
    )
    expect(error).toMatchObject({
      name: 'TimeoutError',
      phase: 'total',
      message: expect.stringMatching(/Nothing was heard .* within 1000 ms.*does not exist/)
    })
    expect(await server.requests.at(-1)?.ended).toBe('cancelled')
  })

  test('the deadline ends work that takes too long, over all connections', async () => {
    await server.close()
    server = await startServer({ timing: { channelMs: 20 } })
    server.engine.plan({ tokens: ['a', 'b'], tokenMs: 5_000 })
    const error = await rejection(
      platform(server, { timeout: 5 }).dispatch(request, { timeout: 5_000 }).follow({ deadline: 90 }).text()
    )
    expect(error).toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(/within 90 ms.*longer deadline/)
    })
  })

  test('a signal ends the following at once in every state', async () => {
    server.engine.plan({ tokens: ['a', 'b'], tokenMs: 5_000 }, { tokens: ['a', 'b'], tokenMs: 5_000 })
    for (const where of ['dispatch', 'follow'] as const) {
      const gone = new AbortController()
      const stream = platform(server)
        .dispatch(request, where === 'dispatch' ? { signal: gone.signal } : {})
        .follow(where === 'follow' ? { signal: gone.signal } : {})
      setTimeout(() => gone.abort(new Error('enough')), 30)
      expect(await rejection(stream.text())).toMatchObject({ message: 'enough' })
    }
    const stream = platform(server).follow(channel)
    const read = rejection(stream.next())
    stream.abort()
    expect(await read).toMatchObject({ name: 'AbortError' })
  })
})
