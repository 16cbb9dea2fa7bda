import { expect, test } from 'vitest'
import { json, lines, listen, rejection } from '../loopback.ts'
import { BookClient, Shelf } from '../service.ts'

const secret = 'sk-test'

test('a plain action sends JSON at once and returns JSON', async () => {
  const { url, received } = await listen(json({ id: 'b1' }))
  const shelf = new Shelf({ secret, baseUrl: `${url}/v1` })
  expect(await shelf.book.create({ name: 'Ada', none: undefined })).toEqual({ id: 'b1' })
  expect(received[0]).toMatchObject({ method: 'POST', url: '/v1/book/create', body: '{"name":"Ada"}' })
  expect(received[0]?.headers).toMatchObject({
    authorization: 'Bearer sk-test',
    'content-type': 'application/json',
    accept: 'application/json'
  })
})

test('identifiers and parameters arrive as they were given', async () => {
  const { url, received } = await listen(json({ id: 'p' }))
  const shelf = new Shelf({ secret, baseUrl: `${url}/v1` })
  await shelf.book.page.fetch('a/b', 'c?d#e', { take: 5, meta: { k: 'v' }, tag: ['x', 'y'] })
  expect(received[0]?.url).toBe('/v1/book/a%2Fb/page/c%3Fd%23e/fetch?take=5&meta%5Bk%5D=v&tag=x&tag=y')
})

test('a resource can be created alone or from a client', async () => {
  const { url } = await listen(json({ id: 'b1' }))
  const alone = new BookClient({ secret, baseUrl: url })
  expect(await alone.fetch('b1')).toEqual({ id: 'b1' })
  expect(await new BookClient(new Shelf({ secret, baseUrl: url })).fetch('b1')).toEqual({ id: 'b1' })
})

test('a list is a page if awaited, and every item if iterated', async () => {
  const { url, received } = await listen(
    json({ items: [{ id: '1' }, { id: '2' }], cursor: '2' }),
    json({ items: [{ id: '3' }], cursor: '3' }),
    json({ items: [] })
  )
  const shelf = new Shelf({ secret, baseUrl: `${url}/v1` })
  const ids: string[] = []
  for await (const book of shelf.book.list({ take: 2 })) ids.push(book.id)
  expect(ids).toEqual(['1', '2', '3'])
  expect(received.map((each) => each.url)).toEqual([
    '/v1/book/list?take=2',
    '/v1/book/list?take=2&cursor=2',
    '/v1/book/list?take=2&cursor=3'
  ])
})

test('a list as a stream gives item events', async () => {
  const { url, received } = await listen(
    lines({ type: 'nop', data: {} }, { type: 'item', data: { id: '1' } }, { type: 'item', data: { id: '2' } })
  )
  const shelf = new Shelf({ secret, baseUrl: `${url}/v1` })
  const ids: string[] = []
  for await (const event of shelf.book.list().stream()) ids.push(event.data.id)
  expect(ids).toEqual(['1', '2'])
  expect(received[0]?.headers.accept).toBe('application/jsonl')
})

test('a completion can be awaited, streamed, read as text or for its result', async () => {
  const events = [
    { type: 'token', data: { token: 'a' } },
    { type: 'token', data: { token: 'b' } },
    { type: 'result', data: { text: 'ab' } }
  ]
  const { url, received } = await listen(json({ text: 'ab' }), lines(...events))
  const shelf = new Shelf({ secret, baseUrl: `${url}/v1` })
  expect(await shelf.book.read('b1', { q: 1 })).toEqual({ text: 'ab' })
  expect(await shelf.book.read({ q: 1 }).stream().text()).toBe('ab')
  expect(await shelf.book.read(null, { q: 1 }).stream().result()).toEqual({ text: 'ab' })
  expect(received.map((each) => each.url)).toEqual(['/v1/book/b1/read', '/v1/book/read', '/v1/book/read'])
})

test('an error has its class, status and code', async () => {
  const { url } = await listen(json({ message: 'Not found', code: 'NOT_FOUND' }, 404))
  const error = await rejection(new Shelf({ secret, baseUrl: `${url}/v1` }).book.fetch('b1'))
  expect(error).toMatchObject({
    name: 'NotFoundError',
    status: 404,
    code: 'NOT_FOUND',
    message: '404 NOT_FOUND: Not found (GET /book/{bookId}/fetch)',
    method: 'GET'
  })
})
