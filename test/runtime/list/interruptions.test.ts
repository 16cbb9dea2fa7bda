import { expect, test, vi } from 'vitest'
import { ConnectionError, type EventStream, type ItemEvent } from '../../../templates/runtime/index.ts'
import { cut, lines, listen, rejection, type Handler } from '../loopback.ts'
import { Shelf, type Book } from '../service.ts'

const item = (id: string): string => `${JSON.stringify({ type: 'item', data: { id } })}\n`

async function ids(stream: EventStream<ItemEvent<Book>>): Promise<string[]> {
  const seen: string[] = []
  for await (const { data } of stream) seen.push(data.id)
  return seen
}

test('a signal whose reason is an error of the SDK ends the list with it, without resuming', async () => {
  for (const moment of ['reading', 'waiting']) {
    const { url, received } = await listen(
      moment === 'reading'
        ? (response) => void response.writeHead(200).write(item('a') + item('b'))
        : cut(item('a') + item('b'))
    )
    const controller = new AbortController()
    const shelf = new Shelf({ secret: 's', baseUrl: url, retryDelay: 60_000 })
    const stream = shelf.book.list().stream({ signal: controller.signal })
    await stream.next()
    await stream.next()
    const outcome = rejection(stream.next())
    const reason = new ConnectionError('another call failed')
    setTimeout(() => controller.abort(reason), 100)
    expect(await outcome).toBe(reason)
    expect(reason).toMatchObject({ cursor: null, url: null })
    expect(received).toHaveLength(1)
  }
})

test('a deadline that ends a list tells where the list can continue', async () => {
  const { url } = await listen((response) => void response.writeHead(200).write(item('a') + item('b')))
  for (const [phase, options] of Object.entries({
    idle: { idleTimeout: 500, retries: 0 },
    total: { timeout: 1_000 }
  })) {
    const stream = new Shelf({ secret: 's', baseUrl: url }).book.list(null, options).stream()
    expect(await rejection(ids(stream))).toMatchObject({
      name: 'TimeoutError',
      phase,
      cursor: 'b',
      lastItem: { id: 'b' }
    })
  }
})

test('a list resumes after its idle timeout, unless deadlines are not to be repeated', async () => {
  const stall: Handler = (response) => void response.writeHead(200).write(item('a') + item('b'))
  const rest = lines(...['b', 'c'].map((id) => ({ type: 'item', data: { id } })))
  for (const retryTimeout of [undefined, false]) {
    const { url, received } = await listen(stall, rest)
    const shelf = new Shelf({ secret: 's', baseUrl: url, retryDelay: 1, idleTimeout: 500, retryTimeout })
    const outcome = await ids(shelf.book.list().stream()).catch((error: unknown) => error)
    if (retryTimeout === undefined) expect(outcome).toEqual(['a', 'b', 'c'])
    else expect(outcome).toMatchObject({ name: 'TimeoutError', phase: 'idle', cursor: 'b' })
    expect(received).toHaveLength(retryTimeout === undefined ? 2 : 1)
  }
  const { url, received } = await listen(stall)
  const shelf = new Shelf({ secret: 's', baseUrl: url, retryDelay: 1, idleTimeout: 500 })
  expect(await rejection(ids(shelf.book.records().stream()))).toMatchObject({
    name: 'TimeoutError',
    lastItem: { id: 'b' }
  })
  expect(received).toHaveLength(1)
})

test('an interruption carries the last event of the stream', async () => {
  const { url } = await listen(cut(item('a') + item('b') + '{"type":"it'))
  const stream = new Shelf({ secret: 's', baseUrl: url }).book.watch('1')
  expect(await rejection(ids(stream))).toMatchObject({
    name: 'StreamInterruptedError',
    cursor: null,
    lastItem: { id: 'b' }
  })
})

test('a stream leaves no timer however it ends', async () => {
  vi.useFakeTimers()
  const line = (type: string): string =>
    `${JSON.stringify({ type, data: { code: 'NOT_FOUND', message: 'm' } })}\n`
  const endings: Record<string, [string, (stream: EventStream<unknown, unknown>) => Promise<unknown>]> = {
    left: [line('token'), (stream) => stream.return()],
    cancelled: [line('token'), (stream) => stream.cancel()],
    aborted: [line('token'), async (stream) => stream.abort()],
    disposed: [line('token'), (stream) => stream[Symbol.asyncDispose]()],
    'an error event': [line('token') + line('error'), (stream) => rejection(stream.next())],
    'a malformed line': [`${line('token')}nonsense\n`, (stream) => rejection(stream.next())]
  }
  for (const [name, [text, end]] of Object.entries(endings)) {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(text))
    })
    const shelf = new Shelf({ secret: 's', fetch: async () => new Response(body), timeout: 90_000 })
    const stream = shelf.book.read('1', {}).stream()
    await stream.next()
    await end(stream)
    // Deadlines that rest are kept for the next call; they do not keep a process alive.
    await vi.advanceTimersByTimeAsync(100_000)
    expect([name, vi.getTimerCount()]).toEqual([name, 0])
  }
  vi.useRealTimers()
})
