import { expect, test } from 'vitest'
import { json, lines, listen, rejection, type Handler, type Loopback } from '../loopback.ts'
import { Shelf, type BookClient } from '../service.ts'

/** A list of ids, in pages as the real server gives them: a cursor on every page that has items. */
function shelf(ids: readonly string[]): Handler {
  return (response, { url, headers }) => {
    const query = new URL(url, 'http://x').searchParams
    const take = Math.min(100, Number(query.get('take') ?? 100) || 100)
    const start = ids.indexOf(query.get('cursor') ?? '') + 1
    if (headers.accept === 'application/jsonl') {
      const total = query.has('take') ? Math.ceil(Number(query.get('take')) / take) * take : ids.length
      return lines(...ids.slice(start, start + total).map((id) => ({ type: 'item', data: { id } })))(
        response,
        { method: '', url, headers, body: '' },
        undefined as never
      )
    }
    const items = ids.slice(start, start + take).map((id) => ({ id }))
    return json(items.length ? { items, cursor: items.at(-1)?.id } : { items })(
      response,
      { method: '', url, headers, body: '' },
      undefined as never
    )
  }
}

const ids = Array.from({ length: 250 }, (_, index) => `i${index}`)

async function book(...handlers: Handler[]): Promise<Loopback & { book: BookClient }> {
  const loopback = await listen(...handlers)
  return { ...loopback, book: new Shelf({ secret: 's', baseUrl: loopback.url, retryDelay: 1 }).book }
}

test('a list ends at an empty page, or a cursor that is missing, null or empty', async () => {
  for (const last of [
    { items: [] },
    { items: [], cursor: 'x' },
    { items: [{ id: '2' }] },
    { items: [{ id: '2' }], cursor: null },
    { items: [{ id: '2' }], cursor: '' }
  ]) {
    const { book: books, received } = await book(json({ items: [{ id: '1' }], cursor: 'c' }), json(last))
    expect(await books.list().toArray()).toEqual([{ id: '1' }, ...last.items])
    expect(received).toHaveLength(2)
  }
})

test('a repeated cursor ends with an error instead of a loop', async () => {
  const { book: books, received } = await book(json({ items: [{ id: '1' }], cursor: 'c' }))
  expect(await rejection(books.list().toArray())).toMatchObject({ name: 'CursorRepeatedError', cursor: 'c' })
  expect(received).toHaveLength(2)
  const circle = await book(
    json({ items: [{}], cursor: 'a' }),
    json({ items: [{}], cursor: 'b' }),
    json({ items: [{}], cursor: 'a' })
  )
  expect(await rejection(circle.book.list().toArray())).toMatchObject({
    name: 'CursorRepeatedError',
    cursor: 'a'
  })
})

test('a circle of cursors ends with an error', async () => {
  let turn = 0
  const round: Handler = (response, received, request) =>
    json({ items: [{}], cursor: 'ab'[turn++ % 2] })(response, received, request)
  const { book: books, received } = await book(round)
  expect(await rejection(books.list().toArray())).toMatchObject({ name: 'CursorRepeatedError', cursor: 'a' })
  expect(received).toHaveLength(3)
})

test('a next page with the same cursor is an error', async () => {
  const { book: books } = await book(json({ items: [{}], cursor: 'c' }))
  expect(await rejection((await books.list()).nextPage())).toMatchObject({
    name: 'CursorRepeatedError',
    cursor: 'c'
  })
})

test.each([0, 1, 99, 100, 101, 150, 249, 250, 251])('limit %i is exact in every form', async (limit) => {
  const { book: books } = await book(shelf(ids))
  const want = ids.slice(0, limit)
  expect((await books.list().toArray({ limit })).map(({ id }) => id)).toEqual(want)
  expect((await books.list({ take: 30 }, { limit }).toArray()).map(({ id }) => id)).toEqual(want)
  const iterated: string[] = []
  for await (const { id } of books.list(null, { limit })) iterated.push(id)
  expect(iterated).toEqual(want)
  const streamed: string[] = []
  for await (const { data } of books.list().stream({ limit })) streamed.push(data.id)
  expect(streamed).toEqual(want)
  const paged: number[] = []
  for await (const page of books.list({ take: 60 }).pages({ limit })) paged.push(page.items.length)
  expect(paged.reduce((sum, size) => sum + size, 0)).toBe(want.length)
  if (limit) expect((await books.list(null, { limit })).items).toHaveLength(Math.min(limit, 100))
})

test('take is the size of a page and does not shorten a stream', async () => {
  const { book: books, received } = await book(shelf(ids))
  const streamed: string[] = []
  for await (const { data } of books.list({ take: 20 }).stream()) streamed.push(data.id)
  expect(streamed).toEqual(ids)
  expect(received[0]?.url).toBe('/v1/book/list')
})

test('a failed page tells where the list continues', async () => {
  const { book: books } = await book(
    json({ items: [{ id: '1' }], cursor: 'c1' }),
    json({ message: 'm', code: 'GENERIC_ERROR' }, 500)
  )
  expect(await rejection(books.list().toArray())).toMatchObject({ status: 500, cursor: 'c1' })
})

test('a failed first page tells the requested cursor', async () => {
  const { book: books } = await book(json({ message: 'm', code: 'GENERIC_ERROR' }, 500))
  const uses: (() => PromiseLike<unknown>)[] = [
    () => books.list({ cursor: 'c' }),
    () => books.list({ cursor: 'c' }).toArray(),
    () => books.pages({ cursor: 'c' }).pages().next(),
    () => books.list({ cursor: 'c' }).stream().next()
  ]
  for (const use of uses) expect(await rejection(use())).toMatchObject({ status: 500, cursor: 'c' })
  expect(await rejection(books.list())).toMatchObject({ cursor: null })
})

test('a page without items is an error', async () => {
  for (const body of [{}, { items: {} }, [], 'x', null]) {
    const { book: books } = await book(json(body))
    expect(await rejection(books.list())).toMatchObject({ name: 'InvalidResponseError' })
  }
})

test('leaving a list requests no further page', async () => {
  const { book: books, received } = await book(shelf(ids))
  for await (const item of books.list({ take: 2 })) if (item.id === 'i1') break
  expect(received).toHaveLength(1)
})

test('arrays repeat their name, or are joined by commas if the operation asks for it', async () => {
  const { book: books, received } = await book(json({ items: [] }))
  await books.pages({
    ids: ['a', 'b,c'],
    tags: ['d', 'e,f'],
    at: new Date(0),
    none: null,
    meta: { a: 1, b: { c: true } }
  })
  expect(decodeURIComponent(received[0]?.url ?? '')).toBe(
    '/v1/book/pages?ids=a&ids=b,c&tags=d,e,f&at=1970-01-01T00:00:00.000Z&meta[a]=1&meta.b.c=true'
  )
  expect(received[0]?.url).toContain('tags=d,e%2Cf')
})

test('an export can be read as comma-separated values', async () => {
  const { book: books, received } = await book(
    (response) => void response.writeHead(200, { 'content-type': 'text/csv' }).end('id\n"1"\n')
  )
  expect(await books.export({ order: 'asc' }).csv()).toBe('id\n"1"\n')
  expect(received[0]).toMatchObject({ url: '/v1/book/export?order=asc', headers: { accept: 'text/csv' } })
})

test('a limit trims comma-separated values too, and take does not', async () => {
  const table = 'id\n"a\nb ""c"""\n"2"\n"3"\n'
  const { book: books, received } = await book((response) => void response.writeHead(200).end(table))
  const rows = (limit?: number): Promise<string> => books.export({ take: 1 }, { limit }).csv()
  expect(await rows()).toBe(table)
  expect(await rows(Infinity)).toBe(table)
  expect([await rows(0), await rows(1), await rows(2), await rows(9)]).toEqual([
    'id\n',
    'id\n"a\nb ""c"""\n',
    'id\n"a\nb ""c"""\n"2"\n',
    table
  ])
  const takes = received.map(({ url }) => new URL(url, 'http://x').searchParams.get('take'))
  expect(takes).toEqual([null, null, '1', '1', '2', '9'])
})
