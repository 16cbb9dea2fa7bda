import { afterEach, expect, test, vi } from 'vitest'
import { ApiClient, type BaseClientOptions } from '../../../templates/runtime/index.ts'
import { json, lines, listen, rejection, type Handler } from '../loopback.ts'
import { BookClient, Shelf, service } from '../service.ts'

const ok = json({ id: '1' })
const denied = json({ message: 'no', code: 'NOT_AUTHENTICATED' }, 401)

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

test('a secret is a string, a function or an environment variable, and the scheme is an option', async () => {
  const { url, received } = await listen(ok)
  vi.stubEnv('SHELF_SECRET', 'sk-env')
  await new Shelf({ baseUrl: url }).book.fetch('1')
  await new Shelf({ baseUrl: url, secret: 'a', scheme: 'Token' }).book.fetch('1')
  await new Shelf({ baseUrl: url, secret: async () => 'b' }).book.fetch('1')
  await new Shelf({ baseUrl: url, secret: null }).book.fetch('1')
  await new Shelf({ baseUrl: url, secret: 'c', headers: { Authorization: 'Own d' } }).book.fetch('1')
  expect(received.map((each) => each.headers.authorization)).toEqual([
    'Bearer sk-env',
    'Token a',
    'Bearer b',
    undefined,
    'Own d'
  ])
})

test('a secret function is called once more after a 401, and its result is used only if it differs', async () => {
  const secrets = ['old', 'new']
  const { url, received } = await listen(denied, ok)
  await new Shelf({ baseUrl: url, secret: () => secrets.shift() }).book.create({})
  expect(received.map((each) => each.headers.authorization)).toEqual(['Bearer old', 'Bearer new'])
  const second = await listen(denied)
  const ask = vi.fn(() => 'same')
  expect(await rejection(new Shelf({ baseUrl: second.url, secret: ask }).book.create({}))).toMatchObject({
    status: 401
  })
  expect([second.received.length, ask.mock.calls.length]).toEqual([1, 2])
})

test('a secret function is called again for a stream, a page and an upload, but not if the body is used up', async () => {
  const item = { type: 'item', data: { id: '1' } }
  const uses: [Handler, (book: BookClient) => PromiseLike<unknown>][] = [
    [lines(item), (book) => book.list().stream().next()],
    [lines(item), (book) => book.watch('1').next()],
    [json({ items: [{ id: '1' }] }), (book) => book.list().toArray()],
    [ok, (book) => book.upload('1', new Uint8Array(1))],
    [ok, (book) => book.download('1')],
    [ok, (book) => book.manual()]
  ]
  for (const [answer, use] of uses) {
    const secrets = ['old', 'new']
    const { url, received } = await listen(denied, answer)
    await use(new Shelf({ baseUrl: url, secret: () => secrets.shift() }).book)
    expect(received.map((each) => each.headers.authorization)).toEqual(['Bearer old', 'Bearer new'])
  }
  const { url, received } = await listen(denied, ok)
  const ask = vi.fn(() => `secret${ask.mock.calls.length}`)
  const { book } = new Shelf({ baseUrl: url, secret: ask })
  expect(await rejection(book.upload('1', new Blob(['x']).stream()))).toMatchObject({ status: 401 })
  expect([received.length, ask.mock.calls.length]).toEqual([1, 1])
})

test('a secret that no header can carry is refused and not shown', async () => {
  const error = await rejection(
    new Shelf({ secret: 'sk-a\nb', baseUrl: 'http://127.0.0.1:9' }).book.fetch('1')
  )
  expect(error).toMatchObject({ name: 'ArgumentError', message: expect.not.stringContaining('sk-a') })
})

test('the secret is removed from messages of the server and of fetch', async () => {
  const { url } = await listen(
    json({ message: 'wrong sk-abc', code: 'NOT_AUTHENTICATED', secret: 'sk-abc' }, 401)
  )
  expect(
    JSON.stringify(await rejection(new Shelf({ baseUrl: url, secret: 'sk-abc' }).book.fetch('1')))
  ).not.toContain('sk-abc')
  const fetch = (): never => {
    throw new Error('cannot send Bearer sk-abc')
  }
  const error = await rejection(new Shelf({ secret: 'sk-abc', fetch, retries: 0 }).book.fetch('1'))
  expect((error as Error).cause).toMatchObject({ message: 'cannot send Bearer [secret]' })
})

test('the acting user is set per client and per call, and the narrower setting replaces the other', async () => {
  const { url, received } = await listen(ok)
  const shelf = new Shelf({ baseUrl: url, secret: 's', runAsUserId: 'u', timezone: 'UTC' })
  await shelf.book.fetch('1')
  await shelf.book.fetch('1', null, { runAsEmail: 'a@b.c', timezone: 'Europe/Paris' })
  await shelf.extend({ runAsEmail: 'x@y.z' }).book.fetch('1')
  await shelf.book.fetch('1', null, { runAsUserId: null })
  const names = ['x-runas-userid', 'x-runas-email', 'x-timezone']
  expect(received.map(({ headers }) => names.map((name) => headers[name] ?? null))).toEqual([
    ['u', null, 'UTC'],
    [null, 'a@b.c', 'Europe/Paris'],
    [null, 'x@y.z', 'UTC'],
    [null, null, 'UTC']
  ])
})

class Hosted extends ApiClient {
  constructor(options: BaseClientOptions) {
    super({ ...service, hostPath: '/api/v1' }, options)
  }
}

test('the base address accepts prefix, host, protocol and endpoints', async () => {
  const { url, received } = await listen(ok)
  const { host } = new URL(url)
  await new Shelf({ secret: 's', baseUrl: new URL(`${url}/deep/prefix/`) }).book.fetch('1')
  await new Shelf({ secret: 's', baseUrl: url }).book.fetch('1')
  await new Shelf({ secret: 's', host, protocol: 'http' }).book.fetch('1')
  const hosted = (options: BaseClientOptions): Hosted => new Hosted({ secret: 's', ...options })
  const elsewhere = { '/api/v1/book/{bookId}/fetch': '/other?k=v' }
  await new BookClient(hosted({ baseUrl: url, endpoints: elsewhere })).fetch('1', { a: 1 })
  await new Shelf({ secret: 's', baseUrl: url, endpoints: { '/v1/book/2/fetch': '/two' } }).book.fetch('2')
  for (const prefix of ['', '/v1', '/api/v1', '/proxy', '/proxy/v1'])
    await hosted({ baseUrl: url + prefix, endpoints: { '/api/v1/a': '/b' } }).request('GET', '/a')
  const sent = vi.fn(async (_: string) => Response.json({}))
  const own = hosted({ fetch: sent, endpoints: { '/api/v1/a': '/api/v1/b', '/api/v1/c': '/v1/d' } })
  for (const path of ['/a', '/c']) await own.request('GET', path)
  expect(sent.mock.calls.map(([address]) => new URL(address).pathname)).toEqual(['/v1/b', '/v1/d'])
  expect(received.splice(5).map((each) => each.url)).toEqual(Array(5).fill('/b'))
  expect(received.map((each) => each.url)).toEqual([
    '/deep/prefix/book/1/fetch',
    '/v1/book/1/fetch',
    '/v1/book/1/fetch',
    '/other?k=v&a=1',
    '/two'
  ])
  expect(await rejection(new Shelf({ baseUrl: 'https://user:pass@host/' }).book.fetch('1'))).toMatchObject({
    message: expect.not.stringContaining('pass@')
  })
})

test('a redirect to another origin carries no credential, header or body of the request', async () => {
  const other = await listen(ok)
  for (const status of [301, 302, 303, 307, 308]) {
    const { url } = await listen(
      (response) => void response.writeHead(status, { location: `${other.url}/elsewhere` }).end()
    )
    const shelf = new Shelf({ secret: 'sk-x', baseUrl: url, runAsUserId: 'u', headers: { 'x-own': 'y' } })
    await shelf.book.fetch('1')
    expect(await rejection(shelf.book.create({ deep: 'secret' }))).toMatchObject({ name: 'RedirectError' })
  }
  expect(other.received).toHaveLength(5)
  for (const { headers, body, method } of other.received) {
    expect([method, body, headers.authorization, headers['x-runas-userid'], headers['x-own']]).toEqual([
      'GET',
      '',
      undefined,
      undefined,
      undefined
    ])
  }
})

test('a redirect within the origin keeps the request, and an endless chain is an error', async () => {
  const to =
    (location: string): Handler =>
    (response) =>
      void response.writeHead(308, { location }).end()
  const { url, received } = await listen(to('/v1/moved'), ok)
  await new Shelf({ secret: 'sk-x', baseUrl: url }).book.create({ a: 1 })
  expect(received[1]).toMatchObject({
    url: '/v1/moved',
    method: 'POST',
    body: '{"a":1}',
    headers: { authorization: 'Bearer sk-x' }
  })
  const loop = await listen(to('/again'))
  expect(await rejection(new Shelf({ secret: 'sk-x', baseUrl: loop.url }).book.fetch('1'))).toMatchObject({
    name: 'RedirectError'
  })
  expect(loop.received).toHaveLength(11)
})

test('a browser sends a secret of the account only after an opt-in and only to the API', async () => {
  vi.stubGlobal('document', {})
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json({ id: '1' }))
  const attempt = (options: object): Promise<unknown> =>
    new Shelf({ fetch, ...options }).book.fetch('1').catch((error: unknown) => error)
  expect(await attempt({ secret: 'sk-x' })).toMatchObject({
    name: 'ArgumentError',
    message: expect.stringContaining('browser')
  })
  expect(fetch).not.toHaveBeenCalled()
  for (const options of [
    { secret: 'sk-x', allowBrowserSecret: true },
    { secret: 'a.b.c' },
    { secret: null },
    { secret: 'sk-x', baseUrl: 'https://mine.example' }
  ]) {
    expect(await attempt(options)).toEqual({ id: '1' })
  }
})

test('a header that CORS refuses is a clear error in a browser', async () => {
  vi.stubGlobal('document', {})
  const fetch = async (): Promise<Response> => Response.json({ id: '1' })
  const error = await rejection(new Shelf({ fetch, secret: 'a.b.c', timezone: 'UTC' }).book.fetch('1'))
  expect(error).toMatchObject({ message: expect.stringContaining('x-timezone') })
  expect(
    await new Shelf({ fetch, secret: 'a', timezone: 'UTC', baseUrl: 'https://mine.example' }).book.fetch('1')
  ).toEqual({ id: '1' })
  expect(service.corsHeaders).toContain('Accept')
})

test('extend keeps the class and every option that is not replaced', async () => {
  const { url, received } = await listen(ok)
  const shelf = new Shelf({ baseUrl: url, secret: 's', headers: { a: '1', b: '2' } })
  const other = shelf.extend({ headers: { B: '3' }, timeout: undefined })
  expect(other).toBeInstanceOf(Shelf)
  await other.book.fetch('1')
  expect(received[0]?.headers).toMatchObject({ a: '1', b: '3', authorization: 'Bearer s' })
})
