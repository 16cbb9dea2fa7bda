/** The faults of the hand-written SDK by their numbers in the protocol notes; the runtime must have none of them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, json, lines, listen, rejection, sleep, type Handler } from './loopback.ts'
import { Shelf, type BookClient } from './service.ts'

async function book(
  ...handlers: Handler[]
): Promise<BookClient & { received: Awaited<ReturnType<typeof listen>>['received'] }> {
  const { url, received } = await listen(...handlers)
  return Object.assign(new Shelf({ secret: 'sk-secret', baseUrl: url, retryDelay: 1 }).book, { received })
}

async function all(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const events: unknown[] = []
  for await (const event of stream) events.push(event)
  return events
}

const event = { type: 'item', data: { id: '1', name: 'é😀\u2028' } }

test('fault 1: a chunk border within a character leaves the character intact', async () => {
  const bytes = Buffer.from(`${JSON.stringify(event)}\n`)
  const books = await book(async (response) => {
    response.writeHead(200, { 'content-type': 'application/jsonl' })
    for (const byte of bytes) {
      response.write(Buffer.of(byte))
      if (byte > 127) await sleep(1)
    }
    response.end()
  })
  expect(await all(books.list().stream())).toEqual([event])
})

test('fault 2: a line of 8 MB arrives whole', async () => {
  const books = await book(lines({ type: 'item', data: { text: 'x'.repeat(8_000_000) } }))
  expect(await all(books.list().stream())).toHaveLength(1)
})

test('fault 3: a blank line is skipped, and a truncated or malformed one is an error of the SDK', async () => {
  const raw =
    (text: string): Handler =>
    (response) =>
      void response.end(text)
  expect(await all((await book(raw(`\n${JSON.stringify(event)}\n\n`))).list().stream())).toEqual([event])
  expect(await rejection(all((await book(raw('{"type":'))).records().stream()))).toMatchObject({
    name: 'StreamInterruptedError'
  })
  expect(await rejection(all((await book(raw('nonsense\n'))).list().stream()))).toMatchObject({
    name: 'InvalidLineError',
    line: 1
  })
})

test('fault 4: an abort in a stream, or before its headers, takes effect at once', async () => {
  for (const handler of [cut, (): Handler => () => {}].map((make) => make(''))) {
    const books = await book(handler)
    const controller = new AbortController()
    const outcome = rejection(all(books.list(null, { signal: controller.signal }).stream()))
    const started = Date.now()
    controller.abort()
    expect(await outcome).toMatchObject({ name: 'AbortError' })
    expect(Date.now() - started).toBeLessThan(5000)
  }
})

test('fault 5: a POST is not repeated after a failure that may have done its work', async () => {
  for (const handler of [
    json({}, 500),
    json({}, 503),
    (response) => void response.destroy(),
    json({ message: 'quota', code: 'LIMITS_REACHED' }, 429)
  ] satisfies Handler[]) {
    const books = await book(handler)
    await rejection(books.create({}))
    expect(books.received).toHaveLength(1)
  }
})

test('fault 6: an error has status, url, headers and body; errors in a 200 and error events are thrown', async () => {
  const body = { message: 'Not found', code: 'NOT_FOUND' }
  const error = await rejection((await book(json(body, 404, { 'x-failure-code': 'F' }))).fetch('1'))
  expect(error).toMatchObject({ status: 404, url: expect.stringContaining('/book/1/fetch'), body })
  expect(await rejection((await book(json(body))).fetch('1'))).toMatchObject({ status: 404 })
  expect(
    await rejection(all((await book(lines({ type: 'error', data: body }))).list().stream()))
  ).toMatchObject({ status: 404 })
})

test('fault 7: no identifier changes the route', async () => {
  const books = await book(json({ id: '1' }))
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.constantFrom('x/../../dataset/D1', '?a=b', '#x', '%2e%2e', 'a%2Fb', ' '),
        fc.string({ minLength: 1, unit: 'grapheme' })
      ),
      async (id) => {
        if (id === '.' || id === '..') return
        await books.fetch(id)
        const path = books.received.at(-1)?.url.split('/') ?? []
        expect(path).toHaveLength(5)
        expect(decodeURIComponent(path[3] ?? '')).toBe(id)
      }
    ),
    { numRuns: 50 }
  )
})

test('fault 7: query values arrive as they were given', async () => {
  const books = await book(json({ id: '1' }))
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.string({ minLength: 1, unit: 'grapheme' }),
      async (value, key) => {
        await books.fetch('1', { q: value, map: { [key]: value } })
        const query = new URL(books.received.at(-1)?.url ?? '', 'http://x').searchParams
        expect(query.get('q')).toBe(value)
        expect(query.get(`map[${key}]`)).toBe(value)
      }
    ),
    { numRuns: 50 }
  )
})

test('fault 8: another origin gets nothing of the request', async () => {
  const other = await listen(json({ id: '1' }))
  const books = await book((response) => void response.writeHead(307, { location: other.url }).end())
  await books.fetch('1', null, { runAsUserId: 'u', headers: { 'x-own': '1' } })
  expect(
    Object.keys(other.received[0]?.headers ?? {}).filter((name) => /auth|runas|x-own/.test(name))
  ).toEqual([])
  expect(await rejection(books.create({ secret: 1 }))).toMatchObject({ name: 'RedirectError' })
  expect(other.received).toHaveLength(1)
})

test('fault 9: a view sends its own bytes, not those of its buffer', async () => {
  const books = await book(json({ id: '1' }))
  await books.upload('1', Buffer.from('foreign-hello').subarray(8))
  expect(books.received[0]).toMatchObject({ body: 'hello', headers: { 'content-length': '5' } })
})

test('fault 10: a header is sent once, whatever its case', async () => {
  const books = await book(json({ id: '1' }))
  await books.create(
    {},
    { headers: { AUTHORIZATION: 'Own x', 'CONTENT-type': 'application/json; charset=utf-8' } }
  )
  expect(books.received[0]?.headers).toMatchObject({
    authorization: 'Own x',
    'content-type': 'application/json; charset=utf-8'
  })
})

test('fault 12: awaiting twice makes one request and gives one value', async () => {
  const books = await book(json({ id: '1' }))
  const call = books.create({})
  expect([await call, await call]).toEqual([{ id: '1' }, { id: '1' }])
  expect(books.received).toHaveLength(1)
})

test('fault 14: a stalled body times out, and a plain call accepts a signal', async () => {
  const books = await book((response) => void response.write('{'))
  expect(await rejection(books.create({}, { timeout: 60 }))).toMatchObject({ name: 'TimeoutError' })
  expect(await rejection(books.create({}, { signal: AbortSignal.timeout(60) }))).toMatchObject({
    name: 'TimeoutError'
  })
})

test('fault 15: a query accepts arrays, dates and objects', async () => {
  const books = await book(json({ id: '1' }))
  await books.fetch('1', { ids: ['a', 'b'], since: new Date(1), map: { k: 0, no: undefined, not: null } })
  expect(decodeURIComponent(books.received[0]?.url ?? '')).toBe(
    '/v1/book/1/fetch?ids=a&ids=b&since=1970-01-01T00:00:00.001Z&map[k]=0'
  )
})

test('fault 16: the path of baseUrl is kept', async () => {
  const { url, received } = await listen(json({ id: '1' }))
  await new Shelf({ secret: 's', baseUrl: `${url}/proxy/api/v1` }).book.fetch('1')
  expect(received[0]?.url).toBe('/proxy/api/v1/book/1/fetch')
})

test('fault 17: heartbeats are dropped, and a download without content is null', async () => {
  expect(
    await all(
      (await book(lines({ type: 'nop', data: {} }, event, { type: 'ping', data: {} }))).list().stream()
    )
  ).toEqual([event])
  expect(await (await book((response) => void response.writeHead(204).end())).download('1')).toBeNull()
})
