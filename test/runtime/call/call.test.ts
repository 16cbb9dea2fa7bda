import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import { CallAlreadySentError, type EventStream } from '../../../templates/runtime/index.ts'
import { json, lines, listen, rejection, sleep, type Loopback } from '../loopback.ts'
import { Shelf } from '../service.ts'

async function shelfOn(...handlers: Parameters<typeof listen>): Promise<Loopback & { shelf: Shelf }> {
  const loopback = await listen(...handlers)
  return { ...loopback, shelf: new Shelf({ secret: 'sk-xyz', baseUrl: `${loopback.url}/v1` }) }
}

test('a plain call is sent even if it is not awaited', async () => {
  const { shelf, received } = await shelfOn(json({ id: '1' }))
  void shelf.book.create({})
  await vi.waitFor(() => expect(received).toHaveLength(1), 30_000)
  await sleep(20)
})

test('awaiting twice, or beside withResponse, shares one response', async () => {
  const { shelf, received } = await shelfOn(json({ id: '1' }))
  const call = shelf.book.create({})
  const [first, second, { data, response }] = await Promise.all([call, call, call.withResponse()])
  expect(first).toBe(second)
  expect(data).toBe(first)
  expect(response.status).toBe(200)
  expect(await call.finally(() => {})).toBe(first)
  expect(received).toHaveLength(1)
})

test('asResponse leaves the body to the caller, and awaiting the call then rejects', async () => {
  const { shelf } = await shelfOn(json({ id: '1' }))
  const call = shelf.book.create({})
  const response = await call.asResponse()
  expect(response.url).toContain('/book/create')
  expect(await response.json()).toEqual({ id: '1' })
  expect(await call.asResponse()).toBe(response)
  expect(await rejection(call)).toBeInstanceOf(CallAlreadySentError)
})

test('a call that can stream sends nothing until it is used, and allows one use', async () => {
  const { shelf, received } = await shelfOn(lines({ type: 'result', data: { text: '' } }))
  const call = shelf.book.read('b', {})
  await sleep(30)
  expect(received).toHaveLength(0)
  const stream = call.stream()
  await sleep(30)
  expect(received).toHaveLength(0)
  expect(call.stream()).toBe(stream)
  expect(await stream.result()).toEqual({ text: '' })
  expect(await rejection(call)).toMatchObject({
    name: 'CallAlreadySentError',
    message: expect.stringContaining('Make the call again')
  })
  expect(received).toHaveLength(1)
})

test('streaming a call that was awaited rejects on iteration and sends nothing', async () => {
  const { shelf, received } = await shelfOn(json({ text: '' }))
  const call = shelf.book.read('b', {})
  await call
  expect(await rejection(call.stream().next())).toBeInstanceOf(CallAlreadySentError)
  expect(received).toHaveLength(1)
})

test('a stream can be iterated once', async () => {
  const { shelf, received } = await shelfOn(lines({ type: 'item', data: {} }))
  const stream = shelf.book.list().stream()
  for await (const event of stream) expect(event.type).toBe('item')
  expect(await rejection(stream[Symbol.asyncIterator]().next())).toBeInstanceOf(CallAlreadySentError)
  expect(await rejection(stream.text())).toBeInstanceOf(CallAlreadySentError)
  expect(received).toHaveLength(1)
})

test('a list iterated twice shares its first page and cannot be awaited', async () => {
  const { shelf, received } = await shelfOn(json({ items: [{ id: '1' }] }))
  const call = shelf.book.list()
  expect(await call.toArray()).toEqual([{ id: '1' }])
  expect(await call.toArray()).toEqual([{ id: '1' }])
  expect(received).toHaveLength(1)
  expect(await rejection(call)).toBeInstanceOf(CallAlreadySentError)
})

test('a call that only streams is a stream at once and not a promise', async () => {
  const { shelf } = await shelfOn(lines({ type: 'nop', data: {} }, { type: 'item', data: { id: '1' } }))
  const stream: EventStream<unknown> = shelf.book.watch('b')
  expect('then' in stream).toBe(false)
  expect(stream.stream()).toBe(stream)
  const events: unknown[] = []
  for await (const event of stream) events.push(event)
  expect(events).toEqual([{ type: 'item', data: { id: '1' } }])
})

test('arguments that cannot be sent reject instead of throwing', async () => {
  const { shelf, received } = await shelfOn(json({}))
  for (const id of ['', '.', '..', undefined, null, 5, {}, '\ud800']) {
    expect(await rejection(Reflect.apply(shelf.book.fetch, shelf.book, [id]))).toBeInstanceOf(TypeError)
  }
  for (const request of ['text', 5, new Blob(['x']), new Uint8Array(3), { big: 5n }]) {
    expect(await rejection(Reflect.apply(shelf.book.create, shelf.book, [request]))).toBeInstanceOf(TypeError)
  }
  expect(await rejection(Reflect.apply(shelf.book.read, shelf.book, [undefined, {}]))).toBeInstanceOf(
    TypeError
  )
  expect(
    await rejection(Reflect.apply(shelf.book.read, shelf.book, [undefined, {}]).stream().next())
  ).toBeInstanceOf(TypeError)
  expect(await rejection(new Shelf({ baseUrl: 'nonsense' }).book.fetch('1'))).toBeInstanceOf(TypeError)
  expect(received).toHaveLength(0)
})

test('a missing request is sent as {}', async () => {
  const { shelf, received } = await shelfOn(json({ id: '1' }))
  await Reflect.apply(shelf.book.create, shelf.book, [])
  await shelf.book.remove('1')
  expect(received.map((each) => [each.body, each.headers['content-type']])).toEqual([
    ['{}', 'application/json'],
    ['{}', 'application/json']
  ])
})

test('nextPage() fetches the next page', async () => {
  const { shelf, received } = await shelfOn(json({ items: [{ id: '1' }], cursor: '1' }), json({ items: [] }))
  const page = await shelf.book.list({ order: 'asc' })
  expect([...page]).toEqual([{ id: '1' }])
  expect(page).toMatchObject({ cursor: '1', hasNextPage: true })
  const next = await page.nextPage()
  expect(next).toMatchObject({ items: [], cursor: null, hasNextPage: false })
  expect(await next?.nextPage()).toBeNull()
  expect(received[1]?.url).toBe('/v1/book/list?order=asc&cursor=1')
})

test('printing a client, a call or an error does not show the secret', async () => {
  const { shelf } = await shelfOn(json({ message: 'sk-xyz is wrong', code: 'NOT_AUTHENTICATED' }, 401))
  const error = await rejection(shelf.book.create({}))
  for (const value of [shelf, shelf.book, shelf.book.list(), error]) {
    expect(inspect(value, { depth: 9, showHidden: true })).not.toContain('sk-xyz')
    expect(JSON.stringify(value) ?? '').not.toContain('sk-xyz')
  }
})

test('request() sends any path under the rules of a method', async () => {
  const { shelf, received } = await shelfOn(json({ ok: true }))
  expect(
    await shelf.request('post', '/any/where', { body: { a: 1 }, query: { b: 2 }, headers: { 'X-Own': 'c' } })
  ).toEqual({ ok: true })
  expect(received[0]).toMatchObject({
    method: 'POST',
    url: '/v1/any/where?b=2',
    body: '{"a":1}',
    headers: { 'x-own': 'c' }
  })
  for (const path of ['any', '@evil.example/', '/a/../b', '/a/%2e%2E/b'])
    expect(await rejection(shelf.request('GET', path))).toBeInstanceOf(TypeError)
})

test('a path leaves out optional parts and keeps the slashes of a catch-all', async () => {
  const { shelf, received } = await shelfOn(json({ items: [] }))
  await shelf.book.stored('s', { path: 'a b/c', take: 1 })
  await shelf.book.stored('s')
  await shelf.book.store('s', 'x/y?.txt', {})
  expect(received.map((each) => each.url)).toEqual([
    '/v1/shelf/s/stored/a%20b/c?take=1',
    '/v1/shelf/s/stored',
    '/v1/shelf/s/store/x/y%3F.txt'
  ])
  expect(await rejection(shelf.book.store('s', 'x/../y', {}))).toBeInstanceOf(TypeError)
})
