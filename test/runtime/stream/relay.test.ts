import { expect, test } from 'vitest'
import {
  decodeServerSentEvents,
  isUnknownEvent,
  readEvents,
  readEventsAs
} from '../../../templates/runtime/index.ts'
import { json, lines, listen, rejection, sleep, type Handler } from '../loopback.ts'
import { Shelf, liveLines, service, type ReadEvent } from '../service.ts'
import { readAs } from '../readAs.ts'

const events = [
  { type: 'token', data: { token: 'a' } },
  { type: 'ping', data: {} },
  { type: 'result', data: { text: 'a' } }
]

async function relay(...handlers: Handler[]): Promise<{ shelf: Shelf; closed: () => boolean }> {
  let closed = false
  const watched = handlers.map((handler): Handler => (response, received, request) => {
    response.on('close', () => (closed = true))
    return handler(response, received, request)
  })
  const { url } = await listen(...watched)
  return { shelf: new Shelf({ secret: 'sk-secret', baseUrl: url, retries: 0 }), closed: () => closed }
}

test('a relay passes on every line with heartbeats, and readEvents reads them', async () => {
  const { shelf } = await relay(lines(...events))
  const response = shelf.book
    .read('b', {})
    .stream()
    .toResponse({ status: 201, headers: { 'x-own': '1' } })
  expect([response.status, response.headers.get('content-type'), response.headers.get('x-own')]).toEqual([
    201,
    'application/jsonl',
    '1'
  ])
  const copy = response.clone()
  expect(await response.text()).toBe(events.map((event) => `${JSON.stringify(event)}\n`).join(''))
  const seen: unknown[] = []
  for await (const event of readAs<ReadEvent>(copy, { style: liveLines, service })) seen.push(event)
  expect(seen).toEqual([events[0], events[2]])
})

test('readEvents follows the convention of the API: text, result, and heartbeats on request only', async () => {
  const answer = (): Response => new Response(events.map((event) => `${JSON.stringify(event)}\n`).join(''))
  const convention = { service, style: liveLines }
  const types = async (heartbeats?: boolean): Promise<string[]> => {
    const seen: string[] = []
    for await (const { type } of readEventsAs<ReadEvent>(convention, answer(), { heartbeats }))
      seen.push(type)
    return seen
  }
  expect(await types()).toEqual(['token', 'result'])
  expect(await types(true)).toEqual(['token', 'ping', 'result'])
  expect(await readEventsAs<ReadEvent>(convention, answer()).text()).toBe('a')
  expect(await readEventsAs<ReadEvent>(convention, answer()).result()).toEqual({ text: 'a' })
})

test('an error becomes the last line and is thrown by the reader', async () => {
  const { shelf } = await relay(
    lines(events[0], { type: 'error', data: { message: 'gone', code: 'NOT_FOUND' } })
  )
  const stream = readAs<ReadEvent>(shelf.book.read('b', {}).stream().toResponse(), { service })
  expect((await stream.next()).value).toEqual(events[0])
  expect(await rejection(stream.next())).toMatchObject({ name: 'NotFoundError', apiMessage: 'gone' })
})

test('an error before the first event becomes a line without internals of the relay', async () => {
  const { shelf } = await relay(json({ message: 'no such book', code: 'NOT_FOUND' }, 404))
  expect(await shelf.book.read('b', {}).stream().toResponse().text()).toBe(
    '{"type":"error","data":{"message":"no such book","code":"NOT_FOUND"}}\n'
  )
  const failing = new Shelf({
    secret: 'sk-secret',
    retries: 0,
    fetch: () => Promise.reject(new Error('sk-secret'))
  })
  expect(await failing.book.read('b', {}).stream().toResponse().text()).not.toContain('sk-secret')
})

test('a reader that leaves cancels the upstream request', async () => {
  const { shelf, closed } = await relay((response) => {
    response.writeHead(200, { 'content-type': 'application/jsonl' })
    response.write(`${JSON.stringify(events[0])}\n`)
  })
  const reader = shelf.book.read('b', {}).stream().toReadableStream().getReader()
  await reader.read()
  await reader.cancel()
  await sleep(50)
  expect(closed()).toBe(true)
})

test('readEvents rejects a failed response', async () => {
  expect(
    await rejection(readEvents(Response.json({ message: 'm', code: 'C' }, { status: 500 })).next())
  ).toMatchObject({ status: 500, code: 'C' })
})

test('readEvents stops at the signal of the reader', async () => {
  const controller = new AbortController()
  const stream = readEvents(new Response(new ReadableStream({})), { signal: controller.signal })
  const outcome = rejection(stream.next())
  await sleep(10)
  controller.abort(new Error('enough'))
  expect(await outcome).toMatchObject({ message: 'enough' })
})

test('readEvents shows heartbeats on request and marks unknown types', async () => {
  const { shelf } = await relay(lines(...events, { type: 'brandNew', data: 1, createdAt: 5 }))
  const seen: [string, boolean][] = []
  for await (const event of shelf.book.read('b', {}).stream({ heartbeats: true }))
    seen.push([event.type, isUnknownEvent(event)])
  expect(seen).toEqual([
    ['token', false],
    ['ping', false],
    ['result', false],
    ['brandNew', true]
  ])
})

test('a stream without a result rejects if the result is requested', async () => {
  const { shelf } = await relay(lines(events[0]))
  expect(await rejection(shelf.book.read('b', {}).stream().result())).toMatchObject({
    name: 'StreamInterruptedError'
  })
})

test('the response of a stream is available beside its events', async () => {
  const { shelf } = await relay(lines(...events))
  const stream = shelf.book.read('b', {}).stream()
  expect((await stream.response).headers.get('content-type')).toBe('application/jsonl')
  expect(await stream.text()).toBe('a')
})

test('readEvents reads server-sent events without types: data, an end mark and errors', async () => {
  const body = (text: string): Response =>
    new Response(text, { headers: { 'content-type': 'text/event-stream' } })
  const style = {
    framing: 'sse',
    mediaType: 'text/event-stream',
    done: '[DONE]',
    decoder: decodeServerSentEvents
  } as const
  const seen: unknown[] = []
  for await (const event of readAs(body('data: {"a":1}\n\ndata: [DONE]\n\n'), { style })) seen.push(event)
  expect(seen).toEqual([{ a: 1 }])
  const failing = readAs(body('data: {"error":{"message":"limit","code":"NOT_FOUND"}}\n\n'), {
    style,
    service
  })
  expect(await rejection(failing.next())).toMatchObject({ name: 'NotFoundError', apiMessage: 'limit' })
})
