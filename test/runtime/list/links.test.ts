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
async function asked(link: (origin: string, page: number) => string, last = 1): Promise<readonly string[]> {
  const urls: string[] = []
  const server = createServer(({ url = '' }, response) => {
    urls.push(url)
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const page = urls.length
    const next = page <= last ? { link: `<${link(origin, page + 1)}>; rel=next` } : {}
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
