/** How a package of a document with pages of many styles asks for them, over loopback. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { packageOf } from '../fixtures/fixture.ts'
import { temporaryFolder } from '../operations/trees.ts'
import { json, listen, type Handler } from '../runtime/loopback.ts'

interface Row {
  readonly id: string
}
interface Page {
  readonly items: readonly Row[]
  readonly cursor: string | null
}
interface List extends PromiseLike<Page>, AsyncIterable<Row> {
  toArray(options?: { readonly limit?: number }): Promise<readonly Row[]>
}
type Listing = { list(params?: object, options?: object): List }
type Names =
  | 'agents'
  | 'channels'
  | 'tickets'
  | 'boards'
  | 'articles'
  | 'invoices'
  | 'notes'
  | 'tags'
  | 'users'
  | 'logs'
  | 'orders'
  | 'comments'
  | 'files'
type DeskClient = Readonly<Record<Names, Listing>> & {
  readonly changes: { sync(request: object): List }
}

let Desk: new (options: object) => DeskClient
let mockService: () => { readonly fetch: typeof fetch; seed(collection: string, row: object): unknown }

beforeAll(async () => {
  const folder = temporaryFolder()
  for (const [path, text] of await packageOf('page-styles')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const load = (path: string): Promise<unknown> =>
    import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href)
  Desk = ((await load('src/index.ts')) as { Desk: typeof Desk }).Desk
  mockService = ((await load('src/testing.ts')) as { mockService: typeof mockService }).mockService
})

const row = (id: string): Row => ({ id })

/** What a client of a server with these answers gets, and what it asked for. */
async function gather(
  list: (desk: DeskClient) => List,
  ...answers: readonly (readonly [body: unknown, headers?: Record<string, string>])[]
): Promise<{ readonly ids: string; readonly asked: readonly string[] }> {
  const handlers: Handler[] = answers.map(([body, headers]) => json(body, 200, headers))
  const server = await listen(...handlers)
  const desk = new Desk({ token: 'abc', baseUrl: server.url })
  const ids = (await list(desk).toArray()).map(({ id }) => id).join(' ')
  return {
    ids,
    asked: server.received.map(({ url, body }) => `${url.replace(/^\/v1|&?api_key=abc/g, '')} ${body}`.trim())
  }
}

test('a list whose pages begin after an item asks for what follows the last one, until the list ends', async () => {
  expect(
    await gather(
      ({ agents }) => agents.list({ limit: 2 }),
      [{ data: [row('a'), row('b')], has_more: true }],
      [{ data: [row('c')], has_more: false }]
    )
  ).toEqual({ ids: 'a b c', asked: ['/agents?limit=2', '/agents?limit=2&starting_after=b'] })
})

test('a cursor in a nested field leads on, also over an empty page', async () => {
  expect(
    await gather(
      ({ channels }) => channels.list(),
      [{ response_metadata: { next_cursor: 'x=' } }],
      [{ channels: [row('a')], response_metadata: { next_cursor: '' } }]
    )
  ).toEqual({ ids: 'a', asked: ['/channels?', '/channels?cursor=x%3D'] })
})

test('offsets count the items that came, and end at the total', async () => {
  expect(
    await gather(
      ({ tickets }) => tickets.list({ offset: 5 }),
      [{ results: [row('a'), row('b')], total: 8 }],
      [{ results: [row('c')], total: 8 }]
    )
  ).toEqual({ ids: 'a b c', asked: ['/tickets?offset=5', '/tickets?offset=7'] })
})

test('the header Link leads on by its query, at the address of the client and without the secret in it', async () => {
  const link =
    '<https://api.desk.example/orgs/1/boards?page=2&per_page=9&api_key=abc>; rel="next", </x?page=7>; rel=last'
  expect(
    await gather(({ boards }) => boards.list({ per_page: 9 }), [[row('a')], { link }], [[row('b')]])
  ).toEqual({ ids: 'a b', asked: ['/boards?per_page=9', '/boards?per_page=9&page=2'] })
})

test('a link to another host gets neither a request nor the secret', async () => {
  const other = await listen(json([row('stolen')]))
  const link = `<${other.url}/boards?page=2>; rel="next"`
  expect(await gather(({ boards }) => boards.list(), [[row('a')], { link }], [[row('b')]])).toEqual({
    ids: 'a b',
    asked: ['/boards?', '/boards?page=2']
  })
  expect(other.received).toEqual([])
})

test('a link without a query leads on by its path, at the address of the client', async () => {
  const link = '<https://api.desk.example/v1/boards/second>; rel=next'
  expect(
    await gather(({ boards }) => boards.list({ per_page: 9 }), [[row('a')], { link }], [[row('b')]])
  ).toEqual({ ids: 'a b', asked: ['/boards?per_page=9', '/boards/second?'] })
})

test.each(['</>; rel=next', '<https://api.desk.example>; rel=next', '<//[>; rel=next'])(
  'a link that leads to no page ends the list with an error that says so (%s)',
  async (link) => {
    const server = await listen(json([row('a')], 200, { link }))
    const desk = new Desk({ token: 'abc', baseUrl: server.url })
    await expect(desk.boards.list().toArray()).rejects.toThrow('The link to the next page leads to no page')
  }
)

test('a link in a field leads on with its own spelling of parameters', async () => {
  expect(
    await gather(
      ({ articles }) => articles.list({ tags: ['x', 'y'] }),
      [{ data: [row('a')], links: { next: '/articles?tags=x,y&page%5Bnumber%5D=2' } }],
      [{ data: [row('b')], links: { next: null } }]
    )
  ).toEqual({ ids: 'a b', asked: ['/articles?tags=x,y', '/articles?tags=x%2Cy&page%5Bnumber%5D=2'] })
})

test('pages with numbers begin with the number of the first one, and end at the number of pages or at an empty page', async () => {
  expect(
    await gather(
      ({ invoices }) => invoices.list(),
      [{ rows: [row('a')], meta: { total_pages: 3 } }],
      [{ rows: [], meta: { total_pages: 3 } }],
      [{ rows: [row('b')], meta: { total_pages: 3 } }]
    )
  ).toEqual({ ids: 'a b', asked: ['/invoices?', '/invoices?page=1', '/invoices?page=2'] })
  expect(await gather(({ notes }) => notes.list(), [[row('a')]], [[]])).toEqual({
    ids: 'a',
    asked: ['/notes?', '/notes?page=2']
  })
})

test('an index of SCIM counts items from 1, and the list ends when all results were given', async () => {
  expect(
    await gather(
      ({ users }) => users.list({ count: 2 }),
      [{ totalResults: 4, Resources: [row('a'), row('b')] }],
      [{ totalResults: 4, Resources: [row('c'), row('d')] }]
    )
  ).toEqual({ ids: 'a b c d', asked: ['/users?count=2', '/users?count=2&startIndex=3'] })
  expect(
    await gather(
      ({ users }) => users.list({ startIndex: 3 }),
      [{ totalResults: 4, Resources: [row('c')] }],
      [{ totalResults: 4, Resources: [row('d')] }]
    )
  ).toEqual({ ids: 'c d', asked: ['/users?startIndex=3', '/users?startIndex=4'] })
  // RFC 7644 reads a value below 1 as 1.
  expect(
    await gather(
      ({ users }) => users.list({ startIndex: 0 }),
      [{ totalResults: 2, Resources: [row('a')] }],
      [{ totalResults: 2, Resources: [row('b')] }]
    )
  ).toEqual({ ids: 'a b', asked: ['/users?startIndex=0', '/users?startIndex=2'] })
})

test('the mock counts items of SCIM from 1, too', async () => {
  const mock = mockService()
  for (const id of ['a', 'b', 'c', 'd', 'e']) mock.seed('users', { id })
  const desk = new Desk({ token: 'abc', fetch: mock.fetch })
  const rows = await desk.users.list({ count: 2 }).toArray()
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
  const later = await desk.users.list({ count: 2, startIndex: 4 }).toArray()
  expect(later.map(({ id }) => id)).toEqual(['d', 'e'])
})

test('a list whose only sign of pages is the header Link goes on along it', async () => {
  const link = '</v1/logs?level=warn&after=9>; rel="next"'
  expect(
    await gather(({ logs }) => logs.list({ level: 'warn' }), [[row('a')], { link }], [[row('b')]])
  ).toEqual({ ids: 'a b', asked: ['/logs?level=warn', '/logs?level=warn&after=9'] })
})

test('a link of HAL leads on, from a list among what is embedded', async () => {
  expect(
    await gather(
      ({ orders }) => orders.list(),
      [{ _embedded: { orders: [row('a')] }, _links: { next: { href: '/v1/orders?page=2' } } }],
      [{ _embedded: { orders: [row('b')] }, _links: {} }]
    )
  ).toEqual({ ids: 'a b', asked: ['/orders?', '/orders?page=2'] })
})

test('a link of JSON:API is followed and not sent as its cursor', async () => {
  expect(
    await gather(
      ({ comments }) => comments.list(),
      [{ data: [row('a')], links: { next: 'https://desk.example/v1/comments?page%5Bcursor%5D=x' } }],
      [{ data: [row('b')], links: { next: null } }]
    )
  ).toEqual({ ids: 'a b', asked: ['/comments?', '/comments?page%5Bcursor%5D=x'] })
})

test('a marker leads on, also over an empty page', async () => {
  expect(
    await gather(
      ({ files }) => files.list({ limit: 1 }),
      [{ entries: [], next_marker: 'm' }],
      [{ entries: [row('a')], next_marker: null }]
    )
  ).toEqual({ ids: 'a', asked: ['/files?limit=1', '/files?limit=1&marker=m'] })
})

test('a cursor in the body keeps the rest of the request', async () => {
  expect(
    await gather(
      ({ changes }) => changes.sync({ since: 'now' }),
      [{ changes: [row('a')], next_cursor: 'x', has_more: true }],
      [{ changes: [row('b')], next_cursor: 'y', has_more: false }]
    )
  ).toEqual({
    ids: 'a b',
    asked: ['/changes/sync? {"since":"now"}', '/changes/sync? {"since":"now","cursor":"x"}']
  })
})

test('a list that sdk.yaml takes pages from answers as the document says', async () => {
  const server = await listen(json([row('a')]))
  const desk = new Desk({ token: 'abc', baseUrl: server.url })
  expect(await desk.tags.list()).toEqual([row('a')])
})

test('a page without its items is an error, and so is a failure that is sent as a success', async () => {
  for (const body of [{}, { results: 'none' }, { ok: false, error: 'not_authed' }]) {
    const server = await listen(json(body))
    const desk = new Desk({ token: 'abc', baseUrl: server.url })
    await expect(desk.tickets.list()).rejects.toThrow('it has no list of "results"')
  }
  const server = await listen(json({ ok: false, error: 'not_authed' }))
  const desk = new Desk({ token: 'abc', baseUrl: server.url })
  await expect(desk.channels.list()).rejects.toThrow('it has no list of')
})

test('the mock of the package gives every list in its pages', async () => {
  const { fetch, seed } = mockService()
  const desk = new Desk({ token: 'abc', fetch, baseUrl: 'https://desk.example/v1' })
  const ids = Array.from({ length: 5 }, (_, index) => `i${index}`)
  for (const name of ['agents', 'channels', 'tickets', 'boards', 'articles', 'invoices', 'notes'] as const) {
    for (const id of ids) seed(name, { id })
    const found = await desk[name].list().toArray()
    expect([name, found.map(({ id }) => id)]).toEqual([name, ids])
  }
})
