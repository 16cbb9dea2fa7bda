/** What the request for the next page is: its method, its place for the cursor, and the end by an answer without a body. */
import { expect, test } from 'vitest'
import {
  CursorRepeatedError,
  NoContentError,
  pageCall,
  type Fetch
} from '../../../templates/runtime/index.ts'
import type { Operation } from '../../../templates/runtime/call/service.ts'
import { cursorTurner, idTurner } from '../../../templates/runtime/list/cursors.ts'
import { linkTurner } from '../../../templates/runtime/list/links.ts'
import { numberTurner, offsetTurner } from '../../../templates/runtime/list/numbers.ts'
import { Shelf } from '../service.ts'

interface Row {
  readonly id: string
}

/** A service that gives these answers in turn, and notes the requests. */
function shelf(...answers: readonly (object | number)[]) {
  const asked: string[] = []
  const fetch: Fetch = (url, init) => {
    const { pathname, search } = new URL(url)
    asked.push(`${init?.method} ${pathname}${decodeURIComponent(search)} ${init?.body ?? ''}`.trim())
    const answer = answers[asked.length - 1] ?? { items: [] }
    const response =
      typeof answer === 'number' ? new Response(null, { status: answer }) : Response.json(answer)
    // As `fetch` says where its answer came from.
    return Promise.resolve(Object.defineProperty(response, 'url', { value: url }))
  }
  const list = (operation: Partial<Operation>, input: object = {}, options: object = {}) =>
    pageCall<Row>(
      new Shelf({ secret: 's', fetch, retryDelay: 0 }).book,
      { method: 'POST', path: '/row/search', ...operation },
      [],
      input,
      options
    )
  return { asked, list }
}

const rows = (...ids: readonly string[]) => ids.map((id) => ({ id }))
const linked = (next: string | undefined, ...ids: readonly string[]) => ({ items: rows(...ids), next })
const links = { items: 'items', next: 'next', page: linkTurner } as const

test('a link of a POST to another path is followed by GET, without the body and its options', async () => {
  const { asked, list } = shelf(
    linked('/v1/row/search/more?at=2', 'a'),
    linked('/v1/row/search/more?at=3', 'b')
  )
  const call = list({ page: links, query: ['size'] }, { text: 'x' }, { size: 1 })
  expect(await call.toArray()).toEqual(rows('a', 'b'))
  expect(asked).toEqual([
    'POST /v1/row/search?size=1 {"text":"x"}',
    'GET /v1/row/search/more?at=2',
    'GET /v1/row/search/more?at=3'
  ])
})

test('a link of a POST to its own path is followed by the same request with the query of the link', async () => {
  const { asked, list } = shelf(linked('/v1/row/search?at=2', 'a'))
  await list({ page: links, query: ['size'] }, { text: 'x' }, { size: 1 }).toArray()
  expect(asked).toEqual(['POST /v1/row/search?size=1 {"text":"x"}', 'POST /v1/row/search?at=2 {"text":"x"}'])
})

test('a convention may follow such a link by GET', async () => {
  const { asked, list } = shelf(linked('?at=2', 'a'))
  await list({ page: { ...links, follow: 'GET' } }, { text: 'x' }).toArray()
  expect(asked).toEqual(['POST /v1/row/search {"text":"x"}', 'GET /v1/row/search?at=2'])
})

test('a page that is fetched by GET is fetched again after a failure, where a POST is not', async () => {
  const { asked, list } = shelf(linked('/v1/row/search/more?at=2', 'a'), 503, linked(undefined, 'b'))
  expect(await list({ page: links, retry: 'never' }).toArray()).toEqual(rows('a', 'b'))
  expect(asked).toHaveLength(3)
})

test.each<readonly [string, Partial<Operation>, object, string]>([
  [
    'a number in the body',
    { page: { items: 'items', cursor: 'from', next: 'next', body: true, numeric: true, page: cursorTurner } },
    { text: 'x' },
    'POST /v1/row/search {"text":"x","from":7}'
  ],
  [
    'a number in an object of the body, beside what the caller gave there',
    {
      page: {
        items: 'items',
        cursor: 'page.from',
        next: 'next',
        body: true,
        numeric: true,
        within: { 'page.from': ['page', 'from'] },
        page: cursorTurner
      }
    },
    { page: { size: 1 } },
    'POST /v1/row/search {"page":{"size":1,"from":7}}'
  ],
  [
    'an offset in an object of the body',
    {
      page: {
        items: 'items',
        cursor: 'page.from',
        body: true,
        within: { 'page.from': ['page', 'from'] },
        page: offsetTurner
      }
    },
    { page: { from: 5 } },
    'POST /v1/row/search {"page":{"from":6}}'
  ],
  [
    'a number of an id',
    { page: { items: 'items', cursor: 'after', id: 'nr', body: true, numeric: true, page: idTurner } },
    {},
    'POST /v1/row/search {"after":9}'
  ],
  [
    'a parameter of the query beside a body',
    {
      query: ['cursor'],
      page: { items: 'items', cursor: 'cursor', next: 'next', sparse: true, page: cursorTurner }
    },
    { cursor: 'of the body' },
    'POST /v1/row/search?cursor=7 {"cursor":"of the body"}'
  ],
  [
    'a number of a page in an object of the query, beside its size',
    {
      method: 'GET',
      page: {
        items: 'items',
        cursor: 'page[number]',
        within: { 'page[number]': ['page', 'number'] },
        page: numberTurner
      }
    },
    { page: { size: 1 }, sort: 'id' },
    'GET /v1/row/search?page[size]=1&page[number]=2&sort=id'
  ]
])('the next page is asked for by %s', async (_, operation, input, second) => {
  const { asked, list } = shelf({ items: [{ id: 'a', nr: 9 }], next: 7 })
  await list(operation, input).toArray()
  expect(asked[1]).toBe(second)
})

test('a number of 0 as the next cursor ends the list', async () => {
  const { asked, list } = shelf({ items: rows('a'), next: 5 }, { items: rows('b'), next: 0 })
  const page = {
    items: 'items',
    cursor: 'from',
    next: 'next',
    body: true,
    numeric: true,
    page: cursorTurner
  } as const
  expect(await list({ page }).toArray()).toEqual(rows('a', 'b'))
  expect(asked).toHaveLength(2)
})

test.each([
  ['a cursor', { cursor: 'from', next: 'next', hasMore: 'more', page: cursorTurner }],
  ['an id', { cursor: 'after', page: idTurner }],
  ['an offset', { cursor: 'offset', page: offsetTurner }],
  ['a number', { cursor: 'page', page: numberTurner }],
  ['a link', { next: 'next', page: linkTurner }]
])('a page by %s whose items are null is empty', async (_, style) => {
  const page = { items: 'items', ...style } as const
  const { list } = shelf({ items: rows('a'), next: '/v1/row/search?at=2' }, { items: null, next: null })
  expect(await list({ method: 'GET', page }).toArray()).toEqual(rows('a'))
  const failed = shelf({ items: null, error: { message: 'oh' } })
  await expect(failed.list({ method: 'GET', page })).rejects.toThrow('a page')
})

test('an empty page with the cursor that it was asked for is the last', async () => {
  const { asked, list } = shelf({ items: rows('a'), next: 7 }, { items: [], next: 7 })
  const page = { items: 'items', cursor: 'from', next: 'next', sparse: true, page: cursorTurner } as const
  expect(await list({ method: 'GET', page }).toArray()).toEqual(rows('a'))
  expect(asked).toHaveLength(2)
  const resumed = shelf({ items: [], next: 'end' })
  expect((await resumed.list({ method: 'GET', page }, { from: 'end' })).cursor).toBeNull()
})

test('a failed page tells the number in the body from which the list goes on', async () => {
  const { list } = shelf(500)
  const page = {
    items: 'items',
    cursor: 'from',
    next: 'next',
    body: true,
    numeric: true,
    page: cursorTurner
  } as const
  await expect(list({ page }, { from: 4 }).toArray()).rejects.toMatchObject({ cursor: '4' })
})

test('a failed page tells the cursor beside a body from which the list goes on, and its size stays that of the caller', async () => {
  const { asked, list } = shelf(500)
  const page = { items: 'items', cursor: 'cursor', next: 'next', sparse: true, page: cursorTurner } as const
  const call = list({ page, query: ['cursor', 'take'] }, {}, { cursor: 'c4', take: 3 })
  await expect(call.toArray({ limit: 5 })).rejects.toMatchObject({ cursor: 'c4' })
  expect(asked).toEqual(['POST /v1/row/search?cursor=c4&take=3 {}'])
})

test.each([
  ['a cursor', { cursor: 'from', next: 'next', page: cursorTurner }],
  ['an id', { cursor: 'after', page: idTurner }],
  ['an offset', { cursor: 'offset', page: offsetTurner }],
  ['a number', { cursor: 'page', page: numberTurner }],
  ['a link', { next: 'next', page: linkTurner }]
])('a list by %s that may answer without a body ends with it', async (_, style) => {
  const page = { items: 'items', nothing: true, ...style } as const
  const empty = shelf(204)
  const first = await empty.list({ method: 'GET', page })
  expect([first.items, first.cursor]).toEqual([[], null])
  const { list } = shelf({ items: rows('a'), next: '/v1/row/search?at=2' }, 204)
  expect(await list({ method: 'GET', page }).toArray()).toEqual(rows('a'))
})

test('an answer without a body is an error of any other list, and so is an empty one of the status 200', async () => {
  const { list } = shelf(204)
  await expect(list({ page: { items: 'items' } })).rejects.toBeInstanceOf(NoContentError)
  const { list: other } = shelf(200)
  const page = { items: 'items', nothing: true, page: cursorTurner } as const
  await expect(other({ page })).rejects.toThrow('a page')
})

test('a number that comes twice ends a list with an error', async () => {
  const again = { items: rows('a'), next: 5 }
  const { list } = shelf(again, again)
  const page = {
    items: 'items',
    cursor: 'from',
    next: 'next',
    body: true,
    numeric: true,
    page: cursorTurner
  } as const
  await expect(list({ page }).toArray()).rejects.toBeInstanceOf(CursorRepeatedError)
})
