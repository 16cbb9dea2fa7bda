/** Repeating without bound, over sockets: what a server answers at once is not asked again at once. */
import { expect, test } from 'vitest'
import { isRateLimit } from '../../../templates/runtime/index.ts'
import { json, listen, rejection } from '../loopback.ts'
import { Shelf, type BookClient } from '../service.ts'

const message = 'You have exceeded your allocated rate limits: rate/poll'
const limited = { message, code: 'LIMITS_REACHED' }
const calls: Readonly<Record<string, (book: BookClient) => PromiseLike<unknown>>> = {
  GET: (book) => book.fetch('1'),
  POST: (book) => book.create({}),
  stream: (book) => book.read('1', {}).stream().next(),
  'binary upload': (book) => book.upload('1', new Uint8Array(3))
}
const headers: readonly Readonly<Record<string, string>>[] = [
  { 'retry-after': '0' },
  { 'retry-after-ms': '0' },
  { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' },
  { 'retry-after': '-1' },
  { 'retry-after-ms': 'NaN' }
]

test.each(Object.keys(calls))(
  '%s: a 429 that asks for no wait is followed by a few attempts only',
  async (kind) => {
    // Each has a secret of its own, so that none waits for another.
    const counts = await Promise.all(
      headers.map(async (asked, index) => {
        const { url, received } = await listen(json(limited, 429, asked))
        const options = { secret: `s${index}`, baseUrl: url, retries: 1, retryDelay: 0, rateLimitWait: 600 }
        const call = calls[kind]?.(new Shelf(options).book)
        expect(isRateLimit(await rejection(call ?? Promise.resolve()))).toBe(true)
        return received.length
      })
    )
    expect(Math.max(...counts)).toBeLessThanOrEqual(2)
  }
)

test('rateLimitWait: 0 never waits for a rate limit, and retries: 0 never waits at all', async () => {
  for (const none of [{ rateLimitWait: 0 }, { retries: 0 }]) {
    const { url, received } = await listen(json(limited, 429, { 'retry-after': '50' }))
    const shelf = new Shelf({ secret: JSON.stringify(none), baseUrl: url, ...none })
    const started = performance.now()
    for (const id of ['1', '2']) expect(isRateLimit(await rejection(shelf.book.fetch(id)))).toBe(true)
    expect(received).toHaveLength(2)
    // A call that waited would have waited 50 seconds.
    expect(performance.now() - started).toBeLessThan(40_000)
  }
})

test('retries: 0 calls a secret function once more after a 401 and sends no third request', async () => {
  const { url, received } = await listen(json({ message: 'no', code: 'NOT_AUTHENTICATED' }, 401))
  let asked = 0
  const shelf = new Shelf({ secret: () => `s${asked++}`, baseUrl: url, retries: 0 })
  expect(await rejection(shelf.book.create({}))).toMatchObject({ status: 401 })
  expect(received.map((each) => each.headers.authorization)).toEqual(['Bearer s0', 'Bearer s1'])
})

test.each([-1, NaN, 'soon'])('rateLimitWait: %s is refused', async (wait) => {
  const options = { secret: 's', baseUrl: 'http://127.0.0.1:9', rateLimitWait: wait as number }
  expect(await rejection(new Shelf(options).book.fetch('1'))).toMatchObject({
    name: 'ArgumentError',
    message: expect.stringContaining('rateLimitWait')
  })
})
