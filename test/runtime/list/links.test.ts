/** Links to the next page over a connection, where an answer says where it came from. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { pageCall } from '../../../templates/runtime/index.ts'
import { linkTurner } from '../../../templates/runtime/list/links.ts'
import { Shelf } from '../service.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** The requests of a list whose first page links to the second. */
function asked(
  link: (origin: string, page: number) => string,
  last = 1,
  options: object = {}
): Promise<readonly string[]> {
  return answeredWith((origin, page) => `<${link(origin, page)}>; rel=next`, last, options)
}

/** The same with the whole header of the pages that link on. */
async function answeredWith(
  header: (origin: string, page: number) => string,
  last = 1,
  options: object = {}
): Promise<readonly string[]> {
  const urls: string[] = []
  const server = createServer(({ url = '' }, response) => {
    urls.push(url)
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const page = urls.length
    const next = page <= last ? { link: header(origin, page + 1) } : {}
    response.writeHead(200, { 'content-type': 'application/json', ...next }).end(`[{"id":"${urls.length}"}]`)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const { book } = new Shelf({ secret: 's', baseUrl: `http://127.0.0.1:${port}/api`, ...options })
  const operation = { method: 'GET', path: '/row/{of}/list', page: { items: '', page: linkTurner } } as const
  const items = await pageCall<{ readonly id: string }>(book, operation, ['a b'], { size: 2 }).toArray()
  expect(items.map(({ id }) => id)).toEqual(urls.map((_, index) => String(index + 1)))
  return urls
}

/** A `fetch` that does not say where its answers came from. */
const placeless: typeof fetch = async (url, init) => {
  const { body, status, headers } = await fetch(url, init)
  return new Response(body, { status, headers })
}

describe.each([
  ['', {}],
  ['of a fetch that does not say where it came from', { fetch: placeless }]
])('an answer %s', (_, options) => {
  test.each([
    ['only a query', () => '?page=2', '/api/row/a%20b/list?page=2'],
    [
      'the path of the call',
      (origin: string) => `${origin}/api/row/a%20b/list?page=2`,
      '/api/row/a%20b/list?page=2'
    ],
    ['another path', (origin: string) => `${origin}/api/row/page/2?size=2`, '/api/row/page/2?size=2'],
    ['another path, from the root', () => '/api/row/page/2?size=2', '/api/row/page/2?size=2'],
    ['another path, from the call', () => 'page/2?size=2', '/api/row/a%20b/page/2?size=2'],
    ['another path above the call', () => '../page/2?size=2', '/api/row/page/2?size=2'],
    ['another path without a query', () => '/api/row/page/2', '/api/row/page/2'],
    ['a path outside of the API', () => '/elsewhere?page=2', '/api/row/a%20b/list?page=2'],
    ['another host', () => 'https://other.example/v2/rows?page=2', '/api/row/a%20b/list?page=2']
  ])('links to the next page by %s', async (_, link, second) => {
    expect((await asked(link, 1, options))[1]).toBe(second)
  })

  test('of another path links on along that path', async () => {
    const link = (_: string, page: number): string => (page === 2 ? '/api/row/more/1?page=2' : '2?page=3')
    expect(await asked(link, 2, options)).toEqual([
      '/api/row/a%20b/list?size=2',
      '/api/row/more/1?page=2',
      '/api/row/more/2?page=3'
    ])
  })
})

test.each([
  ['a title that has the relation in it', '<?page=9>; title="x; rel=next"; rel=prev, <?page=2>; rel=next'],
  [
    'a title with quotes in it',
    '<?page=9>; title="a \\", <?page=8>; rel=next"; rel=last, <?page=2>; rel=next'
  ],
  ['a second relation, which does not count', '<?page=9>; rel=last; rel=next, <?page=2>; rel=next'],
  ['several relations, in capitals', '<?page=9>; rel="first"; title="a, b", <?page=2>; REL="Next Last"'],
  ['the relation of another resource', '<?page=9>; rel=next; anchor="#items", <?page=2>; rel=next'],
  ['the relation of the list itself, said so', '<?page=2>; rel=next; anchor=""']
])('a header with %s leads to the next page', async (_, header) => {
  expect((await answeredWith(() => header))[1]).toBe('/api/row/a%20b/list?page=2')
})
