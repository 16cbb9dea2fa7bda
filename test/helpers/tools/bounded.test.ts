/** Repeating without bound, in the helpers: following, storing and publishing end too, by a count and a time. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { publishChannelMessage as publish } from '../../../templates/operations/tools.ts'
import { runTools } from '../../../templates/helpers/tools/toolRun.ts'
import type { Fetch } from '../../../templates/runtime/index.ts'
import { Platform } from '../platform.ts'
import { Uploader } from '../upload/uploader.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const channel = '0123456789abcdef01234567'
const minute = 60_000
const message = 'You have exceeded your allocated rate limits: rate/channel'
const limited = (): Response =>
  Response.json({ message, code: 'LIMITS_REACHED' }, { status: 429, headers: { 'retry-after': '0' } })

let secrets = 0
const secret = (): string => `bounded${secrets++}`

/** A body of one line that says nothing, which then ends or stays open. */
function quiet(stays: boolean): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"type":"nop","data":{}}\n'))
      if (!stays) controller.close()
    }
  })
  return new Response(body, { headers: { 'content-type': 'application/jsonl' } })
}

/** What a promise rejects with, while the time passes, and how long it took. */
async function endOf(
  promise: PromiseLike<unknown>,
  longest: number
): Promise<{ error: unknown; took: number }> {
  const started = performance.now()
  let end: { error: unknown; took: number } | null = null
  void Promise.resolve(promise).then(
    () => (end = { error: null, took: performance.now() - started }),
    (error: unknown) => (end = { error, took: performance.now() - started })
  )
  for (let passed = 0; end === null && passed < longest; passed += 5_000)
    await vi.advanceTimersByTimeAsync(5_000)
  if (end === null) throw new Error('it still goes on')
  return end
}

test('a channel that closes repeatedly without an event is given up, also without a deadline', async () => {
  let sent = 0
  const fetch: Fetch = async () => {
    sent++
    return quiet(false)
  }
  const work = new Platform({ secret: secret(), fetch }).follow(channel, { deadline: 0, silence: 0 })
  const { error, took } = await endOf(work.next(), 180 * minute)
  expect(error).toMatchObject({ name: 'StreamInterruptedError' })
  expect(sent).toBe(1_001)
  expect(took).toBeGreaterThan(60 * minute)
})

test('a channel that closes repeatedly is asked at most every four seconds within the deadline', async () => {
  let sent = 0
  const fetch: Fetch = async () => {
    sent++
    return quiet(false)
  }
  const work = new Platform({ secret: secret(), fetch }).follow(channel, {
    deadline: 10 * minute,
    silence: 0
  })
  const { error, took } = await endOf(work.next(), 12 * minute)
  expect(error).toMatchObject({ name: 'TimeoutError' })
  expect(took).toBeLessThanOrEqual(10 * minute + 5_000)
  expect(sent).toBeLessThan(165)
})

test('a short idle timeout does not make a silent channel be asked without a pause', async () => {
  let sent = 0
  const fetch: Fetch = async () => {
    sent++
    return quiet(true)
  }
  const options = { deadline: 10 * minute, silence: 0, idleTimeout: 10 }
  await endOf(new Platform({ secret: secret(), fetch }).follow(channel, options).next(), 12 * minute)
  expect(sent).toBeLessThan(165)
})

test('a subscription refused by a rate limit is sent at most 17 times', async () => {
  let sent = 0
  const fetch: Fetch = async () => {
    sent++
    return limited()
  }
  const { error, took } = await endOf(
    new Platform({ secret: secret(), fetch }).follow(channel).next(),
    3 * minute
  )
  expect(error).toMatchObject({ status: 429 })
  expect(sent).toBeLessThanOrEqual(17)
  expect(took).toBeLessThanOrEqual(66_000)
})

test.each([
  { status: 429, most: 17 },
  { status: 503, most: 4 },
  { status: 504, most: 4 }
])('a storage that always answers $status is sent a file at most $most times', async ({ status, most }) => {
  let stored = 0
  const fetch: Fetch = async (url) => {
    if (!String(url).startsWith('https://storage.example'))
      return Response.json({
        id: '1',
        uploadRequest: { method: 'PUT', url: 'https://storage.example/x', headers: {} }
      })
    stored++
    return new Response('', { status, headers: { 'retry-after': '0' } })
  }
  const file = new Blob([new Uint8Array(4_000_001)])
  const { error, took } = await endOf(new Uploader({ secret: secret(), fetch }).file('1', file), 4 * minute)
  expect(error).toMatchObject({ status })
  expect(stored).toBeLessThanOrEqual(most)
  expect(took).toBeLessThanOrEqual(70_000)
})

test('a tool answer refused by a rate limit is published at most 17 times', async () => {
  let sent = 0
  const fetch: Fetch = async () => {
    sent++
    return limited()
  }
  const resource = new Platform({ secret: secret(), fetch })
  const failed = new Promise<never>((_, reject) => {
    const tool = { description: '', parameters: { type: 'object' }, handler: () => 1 }
    const offered = new Map([[channel, { name: 'f', tool }]])
    const run = runTools({ offered, resource, publish, options: {}, signals: [], failed: reject })
    run.seen({ type: 'waitForChannelMessageBegin', data: { channel, function: { name: 'f', args: {} } } })
  })
  const { error, took } = await endOf(failed, 3 * minute)
  expect(error).toMatchObject({ status: 429 })
  expect(sent).toBeLessThanOrEqual(17)
  expect(took).toBeLessThanOrEqual(66_000)
})
