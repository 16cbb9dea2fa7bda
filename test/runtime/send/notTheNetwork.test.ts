/** Kind: a mistake of the program that is told as a fault of the network, and repeated. */
import { createContext, runInContext } from 'node:vm'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { misuseOf } from '../../../templates/runtime/send/misuse.ts'
import type { Fetch, Hooks } from '../../../templates/runtime/index.ts'
import { json, lines, listen, rejection } from '../loopback.ts'
import { Shelf, type ClientOptions } from '../service.ts'

afterEach(() => void vi.unstubAllGlobals())

/** Makes a call that is to fail, and counts what `fetch` was called for. */
async function failing(
  options: ClientOptions,
  use = async (shelf: Shelf): Promise<unknown> => shelf.book.fetch('1')
) {
  const { url, received } = await listen(json({ id: '1', items: [] }))
  let calls = 0
  const own: Fetch = options.fetch ?? fetch
  const counted: Fetch = (...args) => (calls++, own(...args))
  const error = await rejection(
    use(new Shelf({ secret: 's', baseUrl: url, retryDelay: 1, ...options, fetch: counted }))
  )
  return { error, calls, received }
}

describe.each<[string, ClientOptions]>([
  ['a cache mode that does not exist', { fetchOptions: { cache: 'bogus' } }],
  ['a dispatcher that is none', { fetchOptions: { dispatcher: {} } }],
  ['a dispatcher that is a number', { fetchOptions: { dispatcher: 5 } }],
  ['credentials that do not exist', { fetchOptions: { credentials: 'always' } }],
  ['a referrer that is no address', { fetchOptions: { referrer: '::' } }],
  ['a window', { fetchOptions: { window: 5 } }],
  ['an integrity that does not fit', { fetchOptions: { integrity: 'sha256-AAAA' } }],
  ['an expect header', { headers: { expect: '100-continue' } }],
  ['a connection header', { headers: { connection: 'x y' } }],
  ['a transfer-encoding header', { headers: { 'transfer-encoding': 'chunked' } }],
  ['an upgrade header', { headers: { upgrade: 'h2' } }],
  ['a fetch with a bug', { fetch: () => Promise.reject(Reflect.get(Object(undefined), 'x').y) }]
])('%s', (_, options) => {
  test('the mistake of the program is reported as such, and the call is made once', async () => {
    const { error, calls } = await failing(options)
    expect(error).toMatchObject({ name: 'ArgumentError', cause: expect.anything() })
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(/^fetch refuses this request: .+ Correct fetchOptions/)
    )
    expect(calls).toBe(1)
  })
})

test('a wrong content-length is reported as such, and the create is made once', async () => {
  const { error, calls } = await failing({}, async (shelf) =>
    shelf.book.create({}, { headers: { 'content-length': '99' } })
  )
  expect([error, calls]).toMatchObject([{ name: 'ArgumentError' }, 1])
})

test('a forbidden port is reported as such, and the call is made once', async () => {
  const { error, calls } = await failing({ baseUrl: 'http://127.0.0.1:6666' })
  expect([error, calls]).toMatchObject([
    { name: 'ArgumentError', message: expect.stringContaining('bad port') },
    1
  ])
})

test('an environment without fetch is reported as such by every kind of call', async () => {
  vi.stubGlobal('fetch', undefined)
  const shelf = new Shelf({ secret: 's', retryDelay: 1 })
  for (const use of [
    () => shelf.book.fetch('1'),
    () => shelf.book.list().toArray(),
    () => shelf.book.watch('1').next(),
    () => shelf.book.create({})
  ])
    expect(await rejection(use())).toMatchObject({
      name: 'ArgumentError',
      message: 'There is no fetch: give the option fetch'
    })
})

describe.each<[string, Required<Hooks>['afterAttempt']]>([
  ['reads the body', async ({ response }) => void (await response?.text())],
  ['begins to read the body', ({ response }) => void response?.body?.getReader()],
  [
    'reads a part of the body and lets it go',
    async ({ response }) => {
      const reader = response?.body?.getReader()
      await reader?.read()
      reader?.releaseLock()
    }
  ],
  ['cancels the body', async ({ response }) => response?.body?.cancel()]
])('a hook that %s', (_, afterAttempt) => {
  test.each<[string, (shelf: Shelf) => Promise<unknown>]>([
    ['a read', async (shelf) => shelf.book.fetch('1')],
    ['a create', async (shelf) => shelf.book.create({})],
    ['a list', (shelf) => shelf.book.list().toArray()],
    ['a stream', (shelf) => shelf.book.watch('1').next()],
    ['a bare response', (shelf) => shelf.book.fetch('1').asResponse()]
  ])('the mistake of the hook is reported by %s, which is sent once', async (__, use) => {
    const { error, calls } = await failing({ hooks: { afterAttempt } }, use)
    expect(error).toMatchObject({
      name: 'ArgumentError',
      message: expect.stringContaining('response.clone()')
    })
    expect(calls).toBe(1)
  })
})

test('a hook may read a clone of the answer', async () => {
  const seen: unknown[] = []
  const { url } = await listen(json({ id: '1' }))
  const shelf = new Shelf({
    secret: 's',
    baseUrl: url,
    hooks: { afterAttempt: async ({ response }) => void seen.push(await response?.clone().json()) }
  })
  expect(await shelf.book.fetch('1')).toEqual({ id: '1' })
  expect(seen).toEqual([{ id: '1' }])
})

test('a fetch that returns one response twice is reported as such', async () => {
  const answer = new Response('{"id":"1"}')
  const shelf = new Shelf({ secret: 's', fetch: async () => answer })
  await shelf.book.fetch('1')
  expect(await rejection(shelf.book.fetch('1'))).toMatchObject({
    name: 'ArgumentError',
    message: expect.stringContaining('option fetch')
  })
})

test('a broken connection, a refused one and an unknown host are network errors', async () => {
  const closed = await listen(() => {})
  closed.server.close()
  for (const baseUrl of [closed.url, 'http://no-such-host.invalid']) {
    const { error, calls } = await failing({ baseUrl, retries: 1 })
    expect([error, calls]).toMatchObject([
      { name: 'ConnectionError', message: expect.stringContaining('Could not reach') },
      2
    ])
  }
  const { url } = await listen((response) => void response.destroy())
  expect(await rejection(new Shelf({ secret: 's', baseUrl: url, retries: 0 }).book.fetch('1'))).toMatchObject(
    { name: 'ConnectionError' }
  )
})

test.each([
  'Failed to fetch',
  'Load failed',
  'NetworkError when attempting to fetch resource.',
  'Network request failed',
  'Network connection lost.',
  'network error',
  'fetch failed',
  'The Internet connection appears to be offline.',
  'The network connection was lost.',
  'A server with the specified hostname could not be found.',
  'Could not connect to the server.',
  'The request timed out.',
  'cancelled',
  'error sending request for url (https://api.shelf.example/)',
  'terminated'
])('the message "%s" of a platform is a network error', (message) => {
  expect(misuseOf(new TypeError(message))).toBeNull()
})

test.each([
  "Failed to execute 'fetch' on 'Window': The provided value 'bogus' is not a valid enum value of type RequestCache.",
  "Window.fetch: 'bogus' (value of 'cache' member of RequestInit) is not a valid value for enumeration RequestCache.",
  'Type error',
  'Request with GET/HEAD method cannot have body.',
  "Cannot read properties of undefined (reading 'y')"
])('the message "%s" of a platform is not a network error', (message) => {
  expect(misuseOf(new TypeError(message))).toMatchObject({ message: expect.stringContaining(message) })
})

test('errors of another realm, plain objects and hostile ones are classified like others', () => {
  const realm = createContext({})
  const made = (code: string): unknown => runInContext(code, realm)
  expect(misuseOf(made('new TypeError("Request with GET/HEAD method cannot have body.")'))).not.toBeNull()
  expect(
    misuseOf(
      made(
        'new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ECONNREFUSED" }) })'
      )
    )
  ).toBeNull()
  expect(misuseOf(made('new TypeError("fetch failed", { cause: new Error("socket hang up") })'))).toBeNull()
  for (const thrown of [
    undefined,
    null,
    'x',
    Symbol('s'),
    new Error('x'),
    Object.create(null),
    {
      get code() {
        throw new Error('no')
      }
    },
    Proxy.revocable({}, {}).proxy
  ])
    expect(misuseOf(thrown)).toBeNull()
  const circle = new TypeError('fetch failed')
  circle.cause = circle
  expect(misuseOf(circle)).toBeDefined()
})

test('a create is repeated if an error of another realm shows that nothing was sent', async () => {
  let calls = 0
  const refused = runInContext(
    'new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ECONNREFUSED" }) })',
    createContext({})
  )
  const shelf = new Shelf({
    secret: 's',
    retryDelay: 1,
    fetch: async () => (calls++ ? new Response('{"id":"1"}') : Promise.reject(refused))
  })
  expect(await shelf.book.create({})).toEqual({ id: '1' })
  expect(calls).toBe(2)
})

test('a hook that leaves the answer unread does not affect a stream', async () => {
  const { url } = await listen(lines({ type: 'item', data: {} }))
  const stream = new Shelf({ secret: 's', baseUrl: url, hooks: { afterAttempt: () => {} } }).book.watch('1')
  expect(await stream.next()).toMatchObject({ done: false })
})
