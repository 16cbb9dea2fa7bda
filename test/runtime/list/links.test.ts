/** Links to the next page over a connection, where an answer says where it came from. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { pageCall } from '../../../templates/runtime/index.ts'
import { linkTurner } from '../../../templates/runtime/list/links.ts'
import { Shelf } from '../service.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** The requests of a list whose first page links to the second. */
function asked(link: (origin: string, page: number) => string, last = 1): Promise<readonly string[]> {
  return answeredWith((origin, page) => `<${link(origin, page)}>; rel=next`, last)
}

/** The same with the whole header of the pages that link on. */
async function answeredWith(
  header: (origin: string, page: number) => string,
  last = 1
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
  const { book } = new Shelf({ secret: 's', baseUrl: `http://127.0.0.1:${port}/api` })
  const operation = { method: 'GET', path: '/row/list', page: { items: '', page: linkTurner } } as const
  const items = await pageCall<{ readonly id: string }>(book, operation, [], { size: 2 }).toArray()
  expect(items.map(({ id }) => id)).toEqual(urls.map((_, index) => String(index + 1)))
  return urls
}

test.each([
  ['only a query', () => '?page=2', '/api/row/list?page=2'],
  ['the path of the call', (origin: string) => `${origin}/api/row/list?page=2`, '/api/row/list?page=2'],
  ['another path', (origin: string) => `${origin}/api/row/page/2?size=2`, '/api/row/page/2?size=2'],
  ['another path, from the root', () => '/api/row/page/2?size=2', '/api/row/page/2?size=2'],
  ['another path, from the call', () => 'page/2?size=2', '/api/row/page/2?size=2'],
  ['another path without a query', () => '/api/row/page/2', '/api/row/page/2'],
  ['a path outside of the API', () => '/elsewhere?page=2', '/api/row/list?page=2'],
  ['another host', () => 'https://other.example/v2/rows?page=2', '/api/row/list?page=2']
])('a link with %s', async (_, link, second) => {
  expect((await asked(link))[1]).toBe(second)
})

test('a page of another path links on along that path', async () => {
  expect(await asked((_, page) => `/api/row/more?page=${page}`, 2)).toEqual([
    '/api/row/list?size=2',
    '/api/row/more?page=2',
    '/api/row/more?page=3'
  ])
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
  expect((await answeredWith(() => header))[1]).toBe('/api/row/list?page=2')
})
