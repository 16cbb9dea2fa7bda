import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { logTo, type Hooks } from '../../../templates/runtime/index.ts'
import { failWith, resetAt, stallBeforeHeaders } from '../../server/faultMakers.ts'
import { startServer, type TestServer } from '../../server/server.ts'
import { platform, rejection } from '../platform.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.close())

const request = { messages: [{ type: 'user', text: 'Hi' }] }
const channel = '0123456789abcdef01234567'
const subscribe = `POST /channel/${channel}/subscribe`
const subscriptions = (): number => server.requests.filter(({ path }) => path.endsWith('/subscribe')).length

/** What hooks are told, one word after the other. */
function told(): { hooks: Hooks; words: string[] } {
  const words: string[] = []
  const last = (url: string): string => new URL(url).pathname.split('/').at(-1) ?? ''
  const hooks: Hooks = {
    beforeAttempt: ({ url, number }) => void words.push(`before ${last(url)} ${number}`),
    afterAttempt: ({ url, response, error }) =>
      void words.push(`after ${last(url)} ${response?.status ?? (error as Error).name}`),
    beforeRetry: ({ number, delay, error }) =>
      void words.push(`retry ${number} ${Number.isFinite(delay)} ${(error as Error).name}`)
  }
  return { hooks, words }
}

describe('hooks', () => {
  test('hooks see every connection of a following and the wait before each', async () => {
    const { hooks, words } = told()
    server.script(subscribe, resetAt(150), failWith(503))
    await platform(server, { hooks })
      .dispatch({ ...request, channelId: channel })
      .follow()
      .result()
    expect(words).toEqual([
      'before dispatch 1',
      'after dispatch 200',
      'before subscribe 1',
      'after subscribe 200',
      'retry 1 true ConnectionError',
      'before subscribe 1',
      'after subscribe 503',
      'retry 1 true ServiceUnavailableError',
      'before subscribe 2',
      'after subscribe 200'
    ])
  })

  test('an error of a hook before the wait ends the following', async () => {
    server.script(subscribe, resetAt(150))
    const hooks: Hooks = {
      beforeRetry: () => {
        throw new Error('no more')
      }
    }
    const work = platform(server, { hooks }).dispatch({ ...request, channelId: channel })
    expect(await rejection(work.follow().result())).toMatchObject({ message: 'no more' })
    expect(subscriptions()).toBe(1)
  })

  test('a hook that never returns does not keep an abandoned following', async () => {
    server.script(subscribe, resetAt(150))
    const beforeRetry = vi.fn(() => new Promise<void>(() => {}))
    const controller = new AbortController()
    const call = platform(server, { hooks: { beforeRetry } }).dispatch({ ...request, channelId: channel })
    const outcome = rejection(call.follow({ signal: controller.signal }).result())
    await vi.waitFor(() => expect(beforeRetry).toHaveBeenCalled(), 30_000)
    controller.abort(new Error('enough'))
    expect(await outcome).toMatchObject({ message: 'enough' })
  })

  test('a log tells that a channel is asked again', async () => {
    const lines: string[] = []
    const write = (line: string): void => void lines.push(line)
    const hooks = logTo({ debug: write, info: write, warn: write, error: write }, { level: 'warn' })
    server.script(subscribe, resetAt(150))
    await platform(server, { hooks })
      .dispatch({ ...request, channelId: channel })
      .follow()
      .result()
    expect(lines).toEqual([expect.stringMatching(/^Attempt 1 failed, the next one follows in \d+ ms$/)])
  })
})

describe('the option of the following wins, then that of the dispatch, then that of the client', () => {
  const stalls = (): void => server.script(subscribe, { cut: { at: 200, how: 'stall' } })

  test.each([
    { what: 'client', client: { idleTimeout: 300 }, dispatch: {}, follow: {} },
    { what: 'dispatch', client: { idleTimeout: 60_000 }, dispatch: { idleTimeout: 300 }, follow: {} },
    {
      what: 'following',
      client: { idleTimeout: 60_000 },
      dispatch: { idleTimeout: 60_000 },
      follow: { idleTimeout: 300 }
    }
  ])('the idleTimeout of the $what applies', async ({ client, dispatch, follow }) => {
    stalls()
    const work = platform(server, client).dispatch({ ...request, channelId: channel }, dispatch)
    expect(await work.follow(follow).text()).toBe('You said: Hi')
    // A busy machine may be silent for that long too.
    expect(subscriptions()).toBeGreaterThan(1)
  })

  test.each([
    { what: 'client', client: { timeout: 600 }, dispatch: {}, follow: {} },
    { what: 'dispatch', client: { timeout: 5_000 }, dispatch: { timeout: 600 }, follow: {} },
    { what: 'following', client: { timeout: 5_000 }, dispatch: { timeout: 5_000 }, follow: { timeout: 600 } },
    {
      what: 'following, where the deadline is the more special one',
      client: {},
      dispatch: {},
      follow: { timeout: 5_000, deadline: 600 }
    }
  ])('the timeout of the $what applies', async ({ client, dispatch, follow }) => {
    server.engine.plan({ tokens: ['a', 'b'], tokenMs: 5_000 })
    const work = platform(server, client).dispatch({ ...request, channelId: channel }, dispatch)
    await work
    expect(await rejection(work.follow(follow).text())).toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(/within 600 ms.*longer deadline/)
    })
  })

  test('a timeout of 0 is not a limit for a following', async () => {
    server.engine.plan({ tokens: ['a', 'b'], tokenMs: 10 })
    const work = platform(server, { timeout: 1_000 }).dispatch(request)
    expect(await work.follow({ deadline: 0, silence: 0, idleTimeout: 0 }).text()).toBe('ab')
  })

  test.each([
    { what: 'client', client: { headersTimeout: 200, retries: 1 }, follow: {} },
    { what: 'following', client: { headersTimeout: 9_000 }, follow: { headersTimeout: 200, retries: 1 } }
  ])('the headersTimeout, retries and retryDelay of the $what apply', async ({ client, follow }) => {
    server.script(subscribe, stallBeforeHeaders(), stallBeforeHeaders())
    const error = await rejection(
      platform(server, client)
        .follow(channel, { ...follow, retryDelay: 1 })
        .text()
    )
    expect(error).toMatchObject({ name: 'TimeoutError', phase: 'headers' })
    expect(subscriptions()).toBe(2)
  })

  test('the nearest headers, user and fetchOptions apply', async () => {
    const seen: unknown[] = []
    const client = platform(server, {
      headers: { 'x-a': 'client', 'x-b': 'client' },
      fetchOptions: { referrerPolicy: 'no-referrer', credentials: 'omit' },
      fetch: (url, init) => {
        seen.push([Reflect.get(init, 'referrerPolicy'), Reflect.get(init, 'credentials')])
        return fetch(url, init)
      }
    })
    const options = { headers: { 'x-b': 'call' }, runAsUserId: server.childUserId }
    await client
      .dispatch(request, { ...options, fetchOptions: { credentials: 'include' } })
      .follow()
      .result()
    expect(server.requests.map(({ headers }) => [headers['x-a'], headers['x-b']])).toEqual([
      ['client', 'call'],
      ['client', 'call']
    ])
    expect(server.requests.map(({ headers }) => headers['x-runas-userid'])).toEqual([
      server.childUserId,
      server.childUserId
    ])
    expect(seen).toEqual([
      ['no-referrer', 'include'],
      ['no-referrer', 'include']
    ])
  })

  test('another acting user of the following replaces that of the dispatch', async () => {
    const client = platform(server)
    const work = client.dispatch(request, { runAsUserId: server.childUserId })
    const follow = { runAsChildUserEmail: 'nobody@example.com', silence: 500 }
    expect(await rejection(work.follow(follow).result())).toMatchObject({ status: 401 })
    expect(server.requests.at(-1)?.headers).not.toHaveProperty('x-runas-userid')
  })
})
