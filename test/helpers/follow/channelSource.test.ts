import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ChannelSource, type ChannelSubject } from '../../../templates/helpers/follow/channelSource.ts'
import { ConnectionError, EventStream, TimeoutError } from '../../../templates/runtime/index.ts'
import { invocation } from '../../../templates/runtime/forHelpers.ts'
import { Platform, rejection, type CompleteEvent, type Result } from '../platform.ts'

const channelId = '0123456789abcdef01234567'
const limits = { deadline: 0, silence: 0, idle: 0 }

/** A source whose connections say what is given, one after the other. */
function source(
  connections: readonly (readonly object[])[],
  { retries = 0, ...more }: Partial<ChannelSubject> & { readonly retries?: number } = {}
): { source: ChannelSource; count: () => number } {
  let count = 0
  const fetch = async (): Promise<Response> => {
    const lines = connections[count++] ?? []
    return new Response(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }
  const client = new Platform({ secret: 's', retries, retryDelay: 0, fetch })
  const operation = { method: 'POST', path: '/channel/{channelId}/subscribe' }
  const call = invocation(client, operation, [channelId], {}, {})
  return { source: new ChannelSource({ channelId, call, limits, ...more }), count: () => count }
}

const nop = { type: 'nop', data: {} }
const a = { type: 'message', data: { type: 'token', data: { token: 'a' } } }
const end = { type: 'message', data: { type: 'result', data: { text: 'a' } } }
const read = (from: ChannelSource): EventStream<CompleteEvent, Result> => new EventStream(from)

beforeEach(() => void vi.useRealTimers())
afterEach(() => void vi.useRealTimers())

test('a channel source continues over any number of connections that bring something', async () => {
  const { source: from, count } = source([[nop], [nop], [nop, a], [nop, a], [nop, a, end]])
  expect(await read(from).text()).toBe('a')
  expect(count()).toBe(5)
})

test('a channel source gives up after a few connections that bring nothing', async () => {
  const { source: from, count } = source([[nop, a], [], [], []], { retries: 2 })
  expect(await rejection(read(from).result())).toMatchObject({ name: 'StreamInterruptedError' })
  expect(count()).toBe(4)
})

test('a channel source waits for the call that starts the work, and fails with it', async () => {
  const order: string[] = []
  const { source: from, count } = source([[end]], {
    started: async () => void order.push(`after ${count()}`)
  })
  expect(await read(from).result()).toEqual({ text: 'a' })
  expect(order).toEqual(['after 0'])
  const failed = source([[end]], { started: () => Promise.reject(new Error('no work')) })
  expect(await rejection(read(failed.source).result())).toMatchObject({ message: 'no work' })
  expect(failed.count()).toBe(0)
})

test('a channel source shows every event and its end to the tool run', async () => {
  const seen: unknown[] = []
  const { source: from } = source([[a, end]], {
    attend: () => ({ seen: ({ type }) => void seen.push(type), end: () => void seen.push('over') })
  })
  await read(from).result()
  expect(seen.slice(0, 3)).toEqual(['token', 'result', 'over'])
})

test('a channel source ends with the error that kept an answer from being published', async () => {
  const { source: from } = source(
    Array.from({ length: 99 }, () => [nop]),
    {
      attend: (failed) => {
        setTimeout(() => failed(new Error('not published')), 5)
        return { seen: () => undefined, end: () => undefined }
      }
    }
  )
  expect(await rejection(read(from).result())).toMatchObject({ message: 'not published' })
})

test.each([
  { what: 'the deadline', limit: { deadline: 20 }, message: /did not end within 20 ms/ },
  { what: 'the silence', limit: { silence: 20 }, message: /Nothing was heard .* within 20 ms/ }
])('a channel source ends after $what, with the channel in the message', async ({ limit, message }) => {
  const { source: from } = source(
    Array.from({ length: 999 }, () => [nop]),
    { limits: { ...limits, ...limit } }
  )
  const error = await rejection(read(from).result())
  expect(error).toBeInstanceOf(TimeoutError)
  expect(error).toMatchObject({ message: expect.stringMatching(message) })
  expect((error as Error).message).toContain(channelId)
})

test('a channel source keeps no timer after the work', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { source: from } = source([[a, end]], { limits: { deadline: 5_000, silence: 5_000, idle: 0 } })
  await read(from).result()
  expect(vi.getTimerCount()).toBe(0)
})

test('a channel source that is closed before the end of the work was cut', () => {
  expect(() => source([]).source.finish()).toThrow(ConnectionError)
})
