import { expect, test, vi } from 'vitest'
import type { Download } from '../../../templates/runtime/index.ts'
import { bodyOf, bytesOf } from '../bytes.ts'
import { json, lines, listen, rejection } from '../loopback.ts'
import { Shelf, jsonLines } from '../service.ts'
import { readAs } from '../readAs.ts'

const item = (id: string): { type: string; data: { id: string } } => ({ type: 'item', data: { id } })
const line = (id: string): Uint8Array => bytesOf(`${JSON.stringify(item(id))}\n`)

/** A body without an end that counts what is read of it, and tells whether it was cancelled. */
function endless(): {
  readonly body: ReadableStream<Uint8Array>
  readonly seen: { pulls: number; cancelled: unknown }
} {
  const seen = { pulls: 0, cancelled: undefined as unknown }
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => controller.enqueue(line(String(seen.pulls++))),
      cancel: (reason) => void (seen.cancelled = reason ?? 'no reason')
    },
    { highWaterMark: 0 }
  )
  return { body, seen }
}

test('a body is read only as far as its events are requested', async () => {
  const { body, seen } = endless()
  const stream = readAs(new Response(body), { style: jsonLines })
  expect((await stream.next()).value).toEqual(item('0'))
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(seen.pulls).toBe(1)
  await stream.return()
  await vi.waitFor(() => expect(seen.cancelled).toBeDefined(), 30_000)
})

test('a relay, a bare response and a download are read at the pace of their reader and cancelled with it', async () => {
  const ways: Record<string, (shelf: Shelf) => Promise<ReadableStream<Uint8Array> | null>> = {
    relay: async ({ book }) => book.read('1', {}).stream().toReadableStream(),
    response: async ({ book }) => (await book.fetch('1').asResponse()).body,
    download: async ({ book }) => (await book.download('1'))?.body ?? null
  }
  for (const [way, open] of Object.entries(ways)) {
    const { body, seen } = endless()
    const shelf = new Shelf({ secret: 's', fetch: async () => new Response(body) })
    const reader = (await open(shelf))?.getReader()
    await reader?.read()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect([way, seen.pulls <= 2]).toEqual([way, true])
    await reader?.cancel()
    await vi.waitFor(() => expect([way, seen.cancelled === undefined]).toEqual([way, false]), 30_000)
  }
})

test('an unread body can be cancelled', async () => {
  for (const open of [
    async ({ book }: Shelf) => (await book.download('1'))?.body.cancel('enough'),
    async ({ book }: Shelf) => (await book.fetch('1').asResponse()).body?.cancel('enough')
  ]) {
    const { body, seen } = endless()
    await open(new Shelf({ secret: 's', fetch: async () => new Response(body) }))
    expect(seen).toEqual({ pulls: 0, cancelled: 'enough' })
  }
})

test('events requested at once come in order', async () => {
  const { url } = await listen(lines(item('a'), item('b'), item('c')))
  const stream = new Shelf({ secret: 's', baseUrl: url }).book.watch('1')
  const results = await Promise.all(Array.from({ length: 5 }, () => stream.next()))
  expect(results).toEqual([
    ...['a', 'b', 'c'].map((id) => ({ value: item(id), done: false })),
    ...[1, 2].map(() => ({ value: undefined, done: true }))
  ])
})

test('events requested at once fail once and then end', async () => {
  const fetch = async (): Promise<Response> => new Response(bodyOf([line('a'), bytesOf('nonsense\n')]))
  const stream = new Shelf({ secret: 's', fetch }).book.watch('1')
  const results = await Promise.allSettled([stream.next(), stream.next(), stream.next()])
  expect(results).toMatchObject([
    { value: { value: item('a') } },
    { reason: { name: 'InvalidLineError' } },
    { value: { done: true } }
  ])
})

test("each iterator of a stream is the stream's own", async () => {
  const { url } = await listen(lines(item('a')))
  const iterator = new Shelf({ secret: 's', baseUrl: url }).book.watch('1')[Symbol.asyncIterator]()
  const seen: unknown[] = []
  for await (const event of iterator) seen.push(event)
  expect(seen).toEqual([item('a')])
})

test('await using ends the request at the end of its block', async () => {
  const { body, seen } = endless()
  const shelf = new Shelf({ secret: 's', fetch: async () => new Response(body) })
  {
    await using stream = shelf.book.watch('1')
    await stream.next()
    expect(seen.cancelled).toBeUndefined()
  }
  await vi.waitFor(() => expect(seen.cancelled).toBeDefined(), 30_000)
})

test('a limit ends the request with its last event', async () => {
  const { body, seen } = endless()
  const shelf = new Shelf({ secret: 's', fetch: async () => new Response(body) })
  const events: unknown[] = []
  for await (const event of shelf.book.list().stream({ limit: 2 })) events.push(event)
  expect(events).toEqual([item('0'), item('1')])
  expect(seen.pulls).toBe(2)
  await vi.waitFor(() => expect(seen.cancelled).toBeDefined(), 30_000)
})

test('a stream aborted before its first read sends nothing, and a running fetch ends', async () => {
  const fetch = vi.fn(() => new Promise<Response>(() => {}))
  const shelf = new Shelf({ secret: 's', fetch })
  const early = shelf.book.watch('1')
  early.abort(new Error('enough'))
  expect(await rejection(early.next())).toMatchObject({ message: 'enough' })
  expect(fetch).not.toHaveBeenCalled()
  const late = shelf.book.watch('1')
  const outcome = rejection(late.next())
  await vi.waitFor(() => expect(fetch).toHaveBeenCalled(), 30_000)
  late.abort(new Error('enough'))
  expect(await outcome).toMatchObject({ message: 'enough' })
})

test('a download is available as bytes, buffer, blob of its type or text', async () => {
  const { url } = await listen(
    (response) =>
      void response
        .writeHead(200, { 'content-type': 'text/x', 'content-disposition': 'inline; filename=a.txt' })
        .end('hé')
  )
  const { book } = new Shelf({ secret: 's', baseUrl: url })
  const open = async (): Promise<Download> =>
    (await book.download('1')) ?? Promise.reject(new Error('nothing'))
  expect(await (await open()).bytes()).toEqual(bytesOf('hé'))
  expect(new Uint8Array(await (await open()).arrayBuffer())).toEqual(bytesOf('hé'))
  const blob = await (await open()).blob()
  expect([blob.type, await blob.text()]).toEqual(['text/x', 'hé'])
  expect((await open()).name).toBe('a.txt')
})

test('the name of a download is read from any header that holds one', async () => {
  const names: [string, string | null][] = [
    ['attachment', null],
    ['attachment; filename="a \\"b\\".txt"', 'a "b".txt'],
    ['attachment; filename=a.txt; x=y', 'a.txt'],
    ['attachment; filename="x"; filename*=utf-8\'\'%E2%82%AC.txt', '€.txt'],
    ["attachment; filename*=UTF-8''%ff", '%ff']
  ]
  for (const [header, name] of names) {
    const fetch = async (): Promise<Response> =>
      new Response('x', { headers: { 'content-disposition': header } })
    expect((await new Shelf({ secret: 's', fetch }).book.download('1'))?.name).toBe(name)
  }
})

test('the size of a download is known unless it is compressed', async () => {
  const sizes: [Record<string, string>, number | null][] = [
    [{ 'content-length': '5' }, 5],
    [{ 'content-length': '5', 'content-encoding': 'gzip' }, null],
    [{}, null]
  ]
  for (const [headers, size] of sizes) {
    const fetch = async (): Promise<Response> => new Response('hello', { headers })
    expect((await new Shelf({ secret: 's', fetch }).book.download('1'))?.size).toBe(size)
  }
})

test('toResponse keeps the headers of the answer', async () => {
  const { url } = await listen(json({ id: '1' }, 200, { 'x-own': 'y' }))
  const response = await new Shelf({ secret: 's', baseUrl: url }).book.fetch('1').asResponse()
  expect([
    response.url,
    response.ok,
    response.redirected,
    response.type,
    response.headers.get('x-own')
  ]).toEqual([`${url}/v1/book/1/fetch`, true, false, 'basic', 'y'])
})
