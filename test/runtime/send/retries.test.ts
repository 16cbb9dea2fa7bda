import { expect, test, vi } from 'vitest'
import { isQuota, isRateLimit } from '../../../templates/runtime/index.ts'
import { askedDelay, delayOf } from '../../../templates/runtime/send/retry.ts'
import { cut, json, listen, rejection, sleep, type Handler } from '../loopback.ts'
import { Shelf } from '../service.ts'

const quick = { secret: 'sk-x', retryDelay: 1 }
const busy = json({ message: 'x', code: 'SERVICE_UNAVAILABLE' }, 503)
const rate = (headers = {}): Handler =>
  json(
    { message: 'You have exceeded your allocated rate limits: rate/poll', code: 'LIMITS_REACHED' },
    429,
    headers
  )
const quota = json(
  { message: 'You have exceeded your allocated account limits: token', code: 'LIMITS_REACHED' },
  429
)
const ok = json({ id: '1' })
const reset: Handler = (response) => void response.destroy()

test('a safe or idempotent call is repeated after a passing failure', async () => {
  for (const failure of [busy, reset, json({}, 408), json({}, 502), json({}, 504)]) {
    const { url, received } = await listen(failure, ok)
    expect(await new Shelf({ ...quick, baseUrl: url }).book.fetch('1')).toEqual({ id: '1' })
    expect(received).toHaveLength(2)
    const again = await listen(failure, ok)
    expect(await new Shelf({ ...quick, baseUrl: again.url }).book.update('1', { name: 'x' })).toEqual({
      id: '1'
    })
    expect(again.received.map((each) => each.body)).toEqual(['{"name":"x"}', '{"name":"x"}'])
  }
})

test('any other call is sent once, whatever fails after it was sent', async () => {
  for (const failure of [busy, reset, json({}, 500), json({}, 502), cut('{"id"', 'application/json')]) {
    const { url, received } = await listen(failure, ok)
    await rejection(new Shelf({ ...quick, baseUrl: url }).book.create({}))
    expect(received).toHaveLength(1)
  }
})

test('idempotent: true or the idempotency field lets a call be repeated', async () => {
  const first = await listen(busy, ok)
  await new Shelf({ ...quick, baseUrl: first.url }).book.create({}, { idempotent: true })
  const second = await listen(busy, ok)
  await new Shelf({ ...quick, baseUrl: second.url }).book.order({ orderId: 'o' })
  const third = await listen(busy, ok)
  await rejection(new Shelf({ ...quick, baseUrl: third.url }).book.order({}))
  expect([first, second, third].map((each) => each.received.length)).toEqual([2, 2, 1])
})

test('a refused connection is tried again by every call', async () => {
  const { url, server } = await listen(ok)
  server.close()
  const tried: number[] = []
  const hooks = { beforeAttempt: ({ number }: { number: number }) => void tried.push(number) }
  const error = await rejection(new Shelf({ ...quick, baseUrl: url, hooks }).book.create({}))
  expect(error).toMatchObject({ name: 'ConnectionError', status: null, method: 'POST' })
  expect(tried).toEqual([1, 2, 3, 4])
})

test('a broken body is requested again if that is safe', async () => {
  const { url, received } = await listen(cut('{"id":', 'application/json'), ok)
  expect(await new Shelf({ ...quick, baseUrl: url }).book.fetch('1')).toEqual({ id: '1' })
  expect(received).toHaveLength(2)
})

test('retries: 0 makes one attempt, and 2 makes three', async () => {
  const { url, received } = await listen(busy)
  const shelf = new Shelf({ ...quick, baseUrl: url, retries: 2 })
  await rejection(shelf.book.fetch('1', null, { retries: 0 }))
  expect(received).toHaveLength(1)
  await rejection(shelf.book.fetch('1'))
  expect(received).toHaveLength(4)
})

test('every call waits for a rate limit, none for a quota', async () => {
  const { url, received } = await listen(
    rate({ 'retry-after-ms': '10' }),
    rate({ 'retry-after-ms': '10' }),
    ok
  )
  expect(await new Shelf({ ...quick, baseUrl: url }).book.create({})).toEqual({ id: '1' })
  expect(received).toHaveLength(3)
  const second = await listen(quota, ok)
  const error = await rejection(new Shelf({ ...quick, baseUrl: second.url }).book.fetch('1'))
  expect([isQuota(error), isRateLimit(error), second.received.length]).toEqual([true, false, 1])
  const third = await listen(rate({ 'retry-after': '1' }), ok)
  expect(
    isRateLimit(await rejection(new Shelf({ ...quick, baseUrl: third.url, retries: 0 }).book.fetch('1')))
  ).toBe(true)
  expect(third.received).toHaveLength(1)
})

test('a rate limit of more than 65 seconds is an error at once', async () => {
  const { url } = await listen(rate({ 'retry-after': '66' }), ok)
  expect(isRateLimit(await rejection(new Shelf({ ...quick, baseUrl: url }).book.fetch('1')))).toBe(true)
})

test.each(['66000', '1e12'])('a failure that asks for %s milliseconds is an error at once', async (asked) => {
  const { url, received } = await listen(json({}, 503, { 'retry-after-ms': asked }), ok)
  const started = Date.now()
  expect(await rejection(new Shelf({ ...quick, baseUrl: url }).book.fetch('1'))).toMatchObject({
    status: 503
  })
  expect(Date.now() - started).toBeLessThan(5000)
  expect(received).toHaveLength(1)
})

test('awaiting a call while it waits sends it no more often', async () => {
  const { url, received } = await listen(rate({ 'retry-after-ms': '30' }), ok)
  const call = new Shelf({ ...quick, baseUrl: url }).book.create({})
  await vi.waitFor(() => expect(received).toHaveLength(2), 30_000)
  expect(await call).toEqual({ id: '1' })
  expect(received).toHaveLength(2)
})

test('a rate limit holds back other calls of the same secret, and no others', async () => {
  const { url, received } = await listen(rate({ 'retry-after-ms': '1000' }), ok)
  const refused = vi.fn()
  const shelf = new Shelf({ ...quick, baseUrl: url, hooks: { beforeRetry: refused } })
  const first = shelf.book.fetch('1')
  await vi.waitFor(() => expect(refused).toHaveBeenCalled(), 30_000)
  const started = Date.now()
  const same = shelf
    .extend({ timezone: 'UTC' })
    .book.fetch('2')
    .then(() => Date.now() - started)
  await Promise.all([
    shelf.extend({ runAsUserId: 'u' }).book.fetch('3'),
    new Shelf({ ...quick, baseUrl: url, secret: 'sk-y' }).book.fetch('4')
  ])
  expect(received.map((each) => each.url.split('/')[3]).sort()).toEqual(['1', '3', '4'])
  expect(await same).toBeGreaterThan(800)
  await first
  expect(received.map((each) => each.url.split('/')[3]).sort()).toEqual(['1', '1', '2', '3', '4'])
})

test('a header that sets the acting user is held back like the option', async () => {
  const { url, received } = await listen(rate({ 'retry-after-ms': '1000' }), ok)
  const refused = vi.fn()
  const shelf = new Shelf({ ...quick, secret: null, baseUrl: url, hooks: { beforeRetry: refused } })
  const ask = (id: string, headers: Record<string, string>): PromiseLike<unknown> =>
    shelf.extend({ headers: { authorization: 'Bearer a', ...headers } }).book.fetch(id)
  const first = ask('1', { 'x-runas-userid': 'u' })
  await vi.waitFor(() => expect(refused).toHaveBeenCalled(), 30_000)
  const same = shelf
    .extend({ runAsUserId: 'u' })
    .book.fetch('2', null, { headers: { authorization: 'Bearer a' } })
  await Promise.all([
    ask('3', {}),
    ask('4', { 'x-runas-userid': 'v' }),
    ask('5', { authorization: 'Bearer b' })
  ])
  expect(received.map((each) => each.url.split('/')[3]).sort()).toEqual(['1', '3', '4', '5'])
  await Promise.all([first, same])
  expect(received).toHaveLength(6)
})

test('Retry-After is read as seconds, milliseconds and date', () => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2030-01-01T00:00:00Z'))
  const read = (name: string, value: string): number | null => askedDelay(new Headers({ [name]: value }))
  expect(read('retry-after', '2')).toBe(2000)
  expect(read('retry-after-ms', '250')).toBe(250)
  expect(read('retry-after', 'Tue, 01 Jan 2030 00:00:05 GMT')).toBe(5000)
  expect(read('retry-after', 'Tue, 01 Jan 2029 00:00:05 GMT')).toBe(0)
  for (const nonsense of ['', 'soon', '-1']) expect(read('retry-after', nonsense)).toBeNull()
  vi.restoreAllMocks()
})

test('a date in Retry-After is compared with the date of the answer', () => {
  const date = 'Tue, 01 Jan 2030 00:00:00 GMT'
  const headers = new Headers({ date, 'retry-after': 'Tue, 01 Jan 2030 00:00:07 GMT' })
  expect(askedDelay(headers)).toBe(7000)
})

test.each([
  { random: 1, want: [250, 500, 1000, 8000] },
  { random: 0, want: [125, 250, 500, 4000] }
])('a wait is between half and all of a doubling step: random $random', ({ random, want }) => {
  vi.spyOn(Math, 'random').mockReturnValue(random)
  expect([0, 1, 2, 9].map((failures) => delayOf('failure', 250, failures))).toEqual(want)
  vi.restoreAllMocks()
})

test('a requested wait is at least half of the step, and half a second for a rate limit', () => {
  expect([0, 3].map((failures) => delayOf('failure', 250, failures, 1))).toEqual([125, 1000])
  expect([0, 3].map((failures) => delayOf('limit', 0, failures, 0))).toEqual([500, 4000])
  expect(delayOf('limit', 0, 0, 20_000)).toBe(20_000)
})

test('hooks see each attempt and may add headers', async () => {
  const { url, received } = await listen(busy, ok)
  const seen: unknown[] = []
  const shelf = new Shelf({
    ...quick,
    baseUrl: url,
    hooks: {
      beforeAttempt: (attempt) => void (attempt.headers['x-trace'] = `t${attempt.number}`),
      afterAttempt: ({ number, response, error }) =>
        void seen.push([number, response?.status, error instanceof Error]),
      beforeRetry: ({ number }) => void seen.push(`retry ${number}`)
    }
  })
  await shelf.book.fetch('1')
  expect(seen).toEqual([[1, 503, true], 'retry 1', [2, 200, false]])
  expect(received.map((each) => each.headers['x-trace'])).toEqual(['t1', 't2'])
})

test('a rate limit holds others back even if the call that met it gives up', async () => {
  const { url, received } = await listen(rate({ 'retry-after-ms': '3000' }), ok)
  const shelf = new Shelf({ ...quick, baseUrl: url })
  await rejection(shelf.book.fetch('1', null, { retries: 0 }))
  const started = Date.now()
  const ended: string[] = []
  await Promise.all([
    shelf.book.fetch('3').then(() => ended.push('3')),
    shelf.book.fetch('2', null, { retries: 0 }).then(() => ended.push('2'))
  ])
  expect(ended).toEqual(['2', '3'])
  expect(Date.now() - started).toBeGreaterThan(2500)
  expect(received).toHaveLength(3)
})

test('few of many held calls are refused again', async () => {
  vi.useFakeTimers()
  const times: number[] = []
  let refusals = 0
  const fetch = async (): Promise<Response> => {
    await sleep(20)
    const isFull = times.filter((time) => time > Date.now() - 2_000).length >= 10
    if (!isFull) times.push(Date.now())
    else refusals++
    const message = 'You have exceeded your allocated rate limits: rate/poll'
    return isFull
      ? Response.json({ message, code: 'LIMITS_REACHED' }, { status: 429 })
      : Response.json({ id: '1' })
  }
  const shelf = new Shelf({ secret: 'sk-many', fetch })
  const started = Date.now()
  const all = Promise.all(Array.from({ length: 60 }, (_, index) => shelf.book.fetch(String(index))))
  while (times.length < 60 && Date.now() - started < 65_000) await vi.advanceTimersByTimeAsync(100)
  await all
  vi.useRealTimers()
  // All but the first ten are sent before anybody knows.
  expect(refusals).toBeGreaterThanOrEqual(50)
  expect(refusals).toBeLessThan(110)
})
