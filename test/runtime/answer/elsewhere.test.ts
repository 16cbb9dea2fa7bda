/** Issue 8 §5: an answer that cannot be one of the API is told as such, if the program or the environment chose the address. */
import { afterEach, expect, test, vi } from 'vitest'
import { json, listen, rejection, type Handler } from '../loopback.ts'
import { Shelf, type ClientOptions } from '../service.ts'

const page =
  (status: number, type = 'text/html; charset=utf-8'): Handler =>
  (response) =>
    void response.writeHead(status, { 'content-type': type }).end('<!doctype html><title>Welcome</title>')

afterEach(() => vi.unstubAllEnvs())

const uses: Readonly<Record<string, (shelf: Shelf) => PromiseLike<unknown>>> = {
  get: ({ book }) => book.fetch('1'),
  create: ({ book }) => book.create({}),
  remove: ({ book }) => book.remove('1'),
  page: ({ book }) => book.list(),
  pages: ({ book }) => book.list().toArray(),
  listStream: ({ book }) => book.list().stream().next(),
  csv: ({ book }) => book.export().csv(),
  completion: ({ book }) => book.read('1', {}).stream().next(),
  result: ({ book }) => book.read('1', {}).stream().result(),
  awaited: ({ book }) => book.read('1', {}),
  subscription: ({ book }) => book.watch('1').next()
}

test.each(Object.entries(uses))('a web page in place of the answer is reported: %s', async (_, use) => {
  const { url, received } = await listen(page(200))
  const told = (by: string): object => ({
    name: 'InvalidResponseError',
    status: 200,
    message: expect.stringContaining(`This is not the Shelf API at ${url}/site: check ${by}`)
  })
  expect(await rejection(use(new Shelf({ token: 's', baseUrl: `${url}/site?key=k` })))).toMatchObject(
    told('baseUrl')
  )
  vi.stubEnv('SHELF_URL', `${url}/site`)
  expect(await rejection(use(new Shelf({ token: 's' })))).toMatchObject(told('SHELF_URL'))
  expect(received).toHaveLength(2)
})

test.each([404, 405])(
  'a %i without a code is told of, whatever its body, and keeps its class',
  async (status) => {
    const name = status === 404 ? 'NotFoundError' : 'MethodNotAllowedError'
    for (const handler of [
      page(status),
      json({ error: 'no route' }, status),
      json({ message: 'nothing' }, status)
    ]) {
      const { url } = await listen(handler)
      for (const use of Object.values(uses))
        expect(await rejection(use(new Shelf({ token: 's', baseUrl: url })))).toMatchObject({
          name,
          status,
          message: expect.stringContaining(`This is not the Shelf API at ${url}/v1: check baseUrl`)
        })
    }
  }
)

test('a code, another status and a download keep their own messages', async () => {
  const coded = await listen(json({ message: 'gone', code: 'NOT_FOUND' }, 404))
  expect(await rejection(new Shelf({ token: 's', baseUrl: coded.url }).book.fetch('1'))).toMatchObject({
    message: expect.not.stringContaining('This is not')
  })
  for (const [status, name] of [
    [429, 'LimitError'],
    [500, 'ServerError'],
    [502, 'BadGatewayError'],
    [503, 'ServiceUnavailableError'],
    [400, 'BadRequestError']
  ] as const) {
    const { url } = await listen(page(status))
    expect(
      await rejection(new Shelf({ token: 's', baseUrl: url, retries: 0 }).book.fetch('1'))
    ).toMatchObject({
      name,
      message: expect.not.stringContaining('This is not')
    })
  }
  const { url } = await listen(page(200))
  const shelf = new Shelf({ token: 's', baseUrl: url })
  expect(await (await shelf.book.download('1'))?.text()).toContain('Welcome')
  expect(await shelf.book.manual()).toContain('Welcome')
  expect(await shelf.request('GET', '/a')).toContain('Welcome')
})

test('the error names the address of an endpoint, not that of the API', async () => {
  const fetch = async (): Promise<Response> =>
    new Response('<html></html>', { status: 404, headers: { 'content-type': 'text/html' } })
  const errorOf = (options: ClientOptions): Promise<unknown> =>
    rejection(new Shelf({ token: 's', fetch, ...options }).book.fetch('1'))
  expect(await errorOf({})).toMatchObject({ message: expect.not.stringContaining('This is not') })
  expect(await errorOf({ endpoints: { '/book/1/fetch': 'https://other.example/x' } })).toMatchObject({
    message: expect.stringContaining('at https://other.example: check endpoints')
  })
  expect(await errorOf({ host: 'corp.example' })).toMatchObject({
    message: expect.stringContaining('check host')
  })
})
