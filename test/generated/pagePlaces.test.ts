/** How the package of a document asks for pages elsewhere than in parameters of a GET, against its own mock. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { packageOf } from '../fixtures/fixture.ts'
import { temporaryFolder } from '../operations/trees.ts'

interface List {
  toArray(): Promise<readonly { readonly id: string }[]>
}
interface Client {
  readonly events: { search(request: object): List }
  readonly books: { search(request: object, options: object): List }
  readonly shelves: { list(params?: object): List }
  readonly authors: { list(params?: object): List }
  readonly readers: { list(params?: object): List }
  readonly catalog: { search(request: object): List }
}
interface Mock {
  readonly fetch: typeof fetch
  readonly received: readonly { readonly method: string; readonly url: string; readonly body: unknown }[]
  seed(collection: string, row: object): unknown
  script(operation: string, ...answers: readonly unknown[]): unknown
}

let Shelf: new (options: object) => Client
let mockService: () => Mock

beforeAll(async () => {
  const folder = temporaryFolder()
  for (const [path, text] of await packageOf('page-places')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const load = (path: string): Promise<unknown> =>
    import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href)
  Shelf = ((await load('src/index.ts')) as { Shelf: typeof Shelf }).Shelf
  mockService = ((await load('src/testing.ts')) as { mockService: typeof mockService }).mockService
})

/** All rows of a list of so many, and the requests. */
async function walked(collection: string, count: number, list: (client: Client) => List) {
  const mock = mockService()
  for (let at = 1; at <= count; at++) mock.seed(collection, { id: `r${at}` })
  const asked: string[] = []
  const noting: typeof fetch = (url, init) => {
    const { pathname, search } = new URL(String(url))
    asked.push(`${init?.method} ${pathname}${decodeURIComponent(search)} ${String(init?.body ?? '')}`.trim())
    return mock.fetch(url, init)
  }
  const rows = await list(new Shelf({ fetch: noting })).toArray()
  expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, at) => `r${at + 1}`))
  return asked
}

test('a number in an object of the body leads on, beside the size that the caller gave', async () => {
  const request = { text: 'x', page: { size: 2 } }
  expect(await walked('events', 3, ({ events }) => events.search(request))).toEqual([
    'POST /v1/events/search {"text":"x","page":{"size":2}}',
    'POST /v1/events/search {"text":"x","page":{"size":2,"after":2}}'
  ])
})

test('a cursor of the query leads on beside a body', async () => {
  const asked = await walked('books', 150, ({ books }) => books.search({ text: 'x' }, {}))
  expect(asked).toEqual([
    'POST /v1/books/search {"text":"x"}',
    'POST /v1/books/search?cursor=after-100 {"text":"x"}'
  ])
})

test('the number of a page in an object of the query leads on, as the document writes objects', async () => {
  expect(await walked('authors', 3, ({ authors }) => authors.list({ page: { size: 2 } }))).toEqual([
    'GET /v1/authors?page[size]=2',
    'GET /v1/authors?page[size]=2&page[number]=2',
    'GET /v1/authors?page[size]=2&page[number]=3'
  ])
  expect(await walked('readers', 3, ({ readers }) => readers.list({ pageable: { size: 2 } }))).toEqual([
    'GET /v1/readers?size=2',
    'GET /v1/readers?size=2&page=1'
  ])
})

test('a link in the answer to a POST is followed by GET where the convention says it', async () => {
  const asked = await walked('catalog', 150, ({ catalog }) => catalog.search({ text: 'x' }))
  expect(asked).toEqual(['POST /v1/catalog/search {"text":"x"}', 'GET /v1/catalog/search?after=after-100'])
})

test('a list whose empty answer has no body is empty', async () => {
  const fetch = (): Promise<Response> => Promise.resolve(new Response(null, { status: 204 }))
  const client = new Shelf({ fetch })
  expect(await client.shelves.list().toArray()).toEqual([])
  expect(await client.books.search({}, {}).toArray()).toEqual([])
  await expect(client.authors.list().toArray()).rejects.toThrow('without JSON')
})
