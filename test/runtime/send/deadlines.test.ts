import { getEventListeners } from 'node:events'
import { expect, onTestFinished, test, vi } from 'vitest'
import { isAbort, isTimeout } from '../../../templates/runtime/index.ts'
import { json, listen, rejection, sleep, type Handler } from '../loopback.ts'
import { Shelf } from '../service.ts'

const silent: Handler = () => {}
const stalled =
  (text: string, type = 'application/json'): Handler =>
  (response) => {
    response.writeHead(200, { 'content-type': type })
    response.write(text)
  }
const item = '{"type":"item","data":{"id":"1"}}\n'

test('an unanswered attempt times out and is repeated if that is safe', async () => {
  const { url, received } = await listen(silent, json({ id: '1' }))
  const shelf = new Shelf({ secret: 's', baseUrl: url, headersTimeout: 500, retryDelay: 1 })
  expect(await shelf.book.fetch('1')).toEqual({ id: '1' })
  expect(received).toHaveLength(2)
  const second = await listen(silent)
  const other = new Shelf({ secret: 's', baseUrl: second.url, headersTimeout: 500, retryDelay: 1 })
  expect(await rejection(other.book.create({}))).toMatchObject({
    name: 'TimeoutError',
    phase: 'headers',
    method: 'POST'
  })
  expect(await rejection(other.book.fetch('1', null, { retryTimeout: false }))).toMatchObject({
    phase: 'headers'
  })
  expect(second.received).toHaveLength(2)
})

test('a stalled body times out', async () => {
  const { url } = await listen(stalled('{"id"'))
  const shelf = new Shelf({ secret: 's', baseUrl: url, bodyTimeout: 80, retries: 0 })
  expect(await rejection(shelf.book.fetch('1'))).toMatchObject({ name: 'TimeoutError', phase: 'body' })
})

test('the total timeout covers headers, body, retries and streams, and is not repeated', async () => {
  for (const handler of [silent, stalled('{"id"'), json({}, 503, { 'retry-after': '30' })]) {
    const { url, received } = await listen(handler)
    const started = Date.now()
    const error = await rejection(new Shelf({ secret: 's', baseUrl: url, timeout: 100 }).book.fetch('1'))
    expect(Date.now() - started).toBeLessThan(5000)
    expect(isTimeout(error) || (error as { status?: number }).status === 503).toBe(true)
    expect(received).toHaveLength(1)
  }
  const { url } = await listen(stalled(item, 'application/jsonl'))
  const stream = new Shelf({ secret: 's', baseUrl: url }).book.list(null, { timeout: 1_000 }).stream()
  await stream.next()
  expect(await rejection(stream.next())).toMatchObject({ name: 'TimeoutError', phase: 'total' })
})

test('a stream that was left keeps no timer', async () => {
  const { url } = await listen(stalled(item, 'application/jsonl'))
  const watch = () => new Shelf({ secret: 's', baseUrl: url }).book.watch('1', {}, { idleTimeout: 29_000 })
  const [started, cleared] = [vi.spyOn(globalThis, 'setTimeout'), vi.spyOn(globalThis, 'clearTimeout')]
  onTestFinished(() => void vi.restoreAllMocks())
  const left = () => {
    const gone = new Set(cleared.mock.calls.map(([timer]) => timer))
    const timers = started.mock.results.filter((_, index) => started.mock.calls[index]?.[1] === 29_000)
    return [timers.length, timers.filter(({ value }) => !gone.has(value)).length]
  }
  for await (const _ of watch()) break
  expect(left()).toEqual([1, 0])
  const stream = watch()
  await stream.next()
  const waiting = rejection(stream.next())
  stream.abort('enough')
  expect(await waiting).toBe('enough')
  expect(left()).toEqual([2, 0])
})

test('silence ends a stream if an idle timeout is set', async () => {
  const { url } = await listen(stalled(item, 'application/jsonl'))
  const stream = new Shelf({ secret: 's', baseUrl: url }).book.watch('1', {}, { idleTimeout: 500 })
  expect((await stream.next()).done).toBe(false)
  expect(await rejection(stream.next())).toMatchObject({ name: 'TimeoutError', phase: 'idle' })
  expect(await stream.next()).toEqual({ value: undefined, done: true })
})

test('heartbeats reset the idle timeout', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  onTestFinished(() => void vi.useRealTimers())
  const { url } = await listen(async (response) => {
    response.writeHead(200, { 'content-type': 'application/jsonl' })
    for (let beat = 0; beat < 6; beat++) {
      response.write('{"type":"ping","data":{}}\n')
      await vi.advanceTimersByTimeAsync(40)
    }
    response.end(item)
  })
  const events: unknown[] = []
  for await (const event of new Shelf({ secret: 's', baseUrl: url }).book.watch(
    '1',
    {},
    { idleTimeout: 120 }
  ))
    events.push(event)
  expect(events).toEqual([{ type: 'item', data: { id: '1' } }])
})

test('an abort rejects at once with its reason and is not repeated', async () => {
  const moments: Record<string, Handler> = {
    headers: silent,
    body: stalled('{"id"'),
    waiting: json({}, 503, { 'retry-after': '30' })
  }
  for (const [moment, handler] of Object.entries(moments)) {
    const { url, received } = await listen(handler)
    const controller = new AbortController()
    const call = new Shelf({ secret: 's', baseUrl: url }).book.fetch('1', null, { signal: controller.signal })
    const outcome = rejection(call)
    await vi.waitFor(() => expect(received).toHaveLength(1), 30_000)
    await sleep(60)
    const started = Date.now()
    const reason = new Error(moment)
    controller.abort(reason)
    expect(await outcome).toBe(reason)
    expect(Date.now() - started).toBeLessThan(5000)
    expect(received).toHaveLength(1)
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  }
})

test('an aborted signal sends nothing', async () => {
  const { url, received } = await listen(json({}))
  const shelf = new Shelf({ secret: 's', baseUrl: url })
  expect(isAbort(await rejection(shelf.book.fetch('1', null, { signal: AbortSignal.abort() })))).toBe(true)
  expect(
    isAbort(await rejection(shelf.book.list(null, { abortSignal: AbortSignal.abort() }).stream().next()))
  ).toBe(true)
  await sleep(30)
  expect(received).toHaveLength(0)
})

test('an abort of a stream is an error, not its end, and closes the connection', async () => {
  let closed = false
  const { url } = await listen((response) => {
    response.on('close', () => (closed = true))
    response.writeHead(200, { 'content-type': 'application/jsonl' })
    response.write(item + item)
  })
  const shelf = new Shelf({ secret: 's', baseUrl: url })
  const controller = new AbortController()
  const seen: unknown[] = []
  const outcome = rejection(
    (async () => {
      for await (const event of shelf.book.list(null, { signal: controller.signal }).stream()) {
        seen.push(event)
        controller.abort()
      }
    })()
  )
  expect(isAbort(await outcome)).toBe(true)
  expect(seen).toHaveLength(1)
  await vi.waitFor(() => expect(closed).toBe(true), 30_000)
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
})

test('break, return, cancel, abort() and await using end the request', async () => {
  let closed = 0
  const { url } = await listen((response) => {
    response.on('close', () => closed++)
    response.writeHead(200, { 'content-type': 'application/jsonl' })
    response.write(item)
  })
  const shelf = new Shelf({ secret: 's', baseUrl: url })
  const open = (): ReturnType<typeof shelf.book.watch> => shelf.book.watch('1')
  for await (const event of open()) if (event) break
  const left = open()
  await left.next()
  await left.return()
  expect(await left.next()).toEqual({ value: undefined, done: true })
  const cancelled = open()
  await cancelled.next()
  const pending = cancelled.next()
  await cancelled.cancel()
  expect(await pending).toEqual({ value: undefined, done: true })
  const aborted = open()
  await aborted.next()
  const waiting = rejection(aborted.next())
  aborted.abort()
  expect(isAbort(await waiting)).toBe(true)
  const disposed = open()
  await disposed.next()
  await disposed[Symbol.asyncDispose]()
  await vi.waitFor(() => expect(closed).toBe(5), 30_000)
})

test('ten thousand calls on one signal leave no listener', async () => {
  const { signal } = new AbortController()
  const fetch = async (): Promise<Response> =>
    new Response('{"id":"1"}', { headers: { 'content-type': 'application/json' } })
  const shelf = new Shelf({ secret: 's', fetch })
  for (let round = 0; round < 100; round++) {
    await Promise.all(Array.from({ length: 100 }, () => shelf.book.fetch('1', null, { signal })))
  }
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

test('a call does not wait for a fetch that ignores its signal', async () => {
  const shelf = new Shelf({ secret: 's', fetch: () => new Promise(() => {}), timeout: 50, retries: 0 })
  expect(isTimeout(await rejection(shelf.book.fetch('1')))).toBe(true)
})

test('a timeout of 0 is not a limit', async () => {
  const { url } = await listen(async (response) => {
    await sleep(30)
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('{')
    await sleep(30)
    response.end('}')
  })
  const shelf = new Shelf({
    secret: 's',
    baseUrl: url,
    timeout: 0,
    headersTimeout: 0,
    bodyTimeout: 0,
    idleTimeout: 0
  })
  expect(await shelf.book.fetch('1')).toEqual({})
})

test('an abandoned call closes its connection', async () => {
  let closed = 0
  const { url, received } = await listen((response) => void response.on('close', () => closed++))
  const shelf = new Shelf({ secret: 's', baseUrl: url, retries: 0 })
  const controller = new AbortController()
  const outcome = rejection(shelf.book.create({}, { signal: controller.signal }))
  await vi.waitFor(() => expect(received).toHaveLength(1), 30_000)
  controller.abort()
  await outcome
  await rejection(shelf.book.create({}, { headersTimeout: 300 }))
  await vi.waitFor(() => expect(closed).toBe(2), 30_000)
})

test('a broken answer after the call has ended is ignored', async () => {
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  onTestFinished(() => void process.off('unhandledRejection', unhandled))
  const broken = new ReadableStream({ start: (controller) => controller.error(new Error('broken')) })
  const fetch = (): Promise<Response> => sleep(60).then(() => new Response(broken))
  await rejection(new Shelf({ secret: 's', fetch, retries: 0 }).book.fetch('1', null, { timeout: 20 }))
  await sleep(150)
  expect(unhandled).not.toHaveBeenCalled()
})

test('a call abandoned within its body closes its connection', async () => {
  let closed = 0
  const { url } = await listen((response) => {
    response.on('close', () => closed++)
    response.writeHead(200, { 'content-type': 'application/json' }).write('{')
  })
  const shelf = new Shelf({ secret: 's', baseUrl: url, retries: 0 })
  for (const use of [
    () => shelf.book.fetch('1', null, { bodyTimeout: 60 }),
    () => shelf.book.list(null, { timeout: 60 })
  ])
    await rejection(use())
  const signal = AbortSignal.timeout(60)
  await rejection(shelf.book.create({}, { signal }))
  await vi.waitFor(() => expect(closed).toBe(3), 30_000)
})

test('an answer after the call has ended is discarded', async () => {
  const cancelled = vi.fn()
  const fetch = async (): Promise<Response> => {
    await sleep(60)
    return new Response(new ReadableStream({ cancel: cancelled }))
  }
  await rejection(new Shelf({ secret: 's', fetch, retries: 0 }).book.fetch('1', null, { timeout: 20 }))
  await vi.waitFor(() => expect(cancelled).toHaveBeenCalled(), 30_000)
})
