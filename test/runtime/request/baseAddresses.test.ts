/** Issue 8 §2 and §5: where requests go, as options and environment say it. */
import { afterEach, expect, test, vi } from 'vitest'
import { ApiClient, type BaseClientOptions } from '../../../templates/runtime/index.ts'
import { json, listen, rejection } from '../loopback.ts'
import { Shelf, service } from '../service.ts'

const ok = json({})

/** A client of an API that stands beside a site on other hosts. */
class Hosted extends ApiClient {
  constructor(options: BaseClientOptions = {}) {
    super({ ...service, hostPath: '/api/v1' }, options)
  }
}

/** Where a request goes. */
async function addressOf(options: BaseClientOptions, path = '/a'): Promise<string> {
  const fetch = vi.fn(async (_: string) => Response.json({}))
  await new Hosted({ token: 's', fetch, ...options }).request('GET', path)
  return fetch.mock.calls[0]?.[0] ?? ''
}

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['https://corp.example', 'https://corp.example/api/v1/a'],
  ['https://corp.example/', 'https://corp.example/api/v1/a'],
  ['https://corp.example/cbk', 'https://corp.example/cbk/api/v1/a'],
  ['https://corp.example/cbk/', 'https://corp.example/cbk/api/v1/a'],
  ['https://corp.example/deep/cbk//', 'https://corp.example/deep/cbk/api/v1/a'],
  ['https://corp.example/v1', 'https://corp.example/v1/a'],
  ['https://corp.example/v1/', 'https://corp.example/v1/a'],
  ['https://corp.example/api/v1', 'https://corp.example/api/v1/a'],
  ['https://corp.example/cbk/api/v1/', 'https://corp.example/cbk/api/v1/a'],
  ['http://localhost:3000', 'http://localhost:3000/api/v1/a'],
  ['http://127.0.0.1:8080/cbk', 'http://127.0.0.1:8080/cbk/api/v1/a'],
  ['HTTPS://Corp.Example:443', 'https://corp.example/api/v1/a'],
  [' https://corp.example/cbk\n', 'https://corp.example/cbk/api/v1/a'],
  ['https://bücher.example', 'https://xn--bcher-kva.example/api/v1/a'],
  ['https://api.shelf.example', 'https://api.shelf.example/v1/a'],
  ['https://api.shelf.example/v1', 'https://api.shelf.example/v1/a'],
  ['https://corp.example/mov1', 'https://corp.example/mov1/api/v1/a'],
  ['https://corp.example/cbk?key=k&x=1', 'https://corp.example/cbk/api/v1/a?key=k&x=1']
])('the address %j leads to %s, as an option and in the environment', async (address, expected) => {
  expect(await addressOf({ baseUrl: address })).toBe(expected)
  expect(await addressOf({ baseUrl: new URL(address) })).toBe(expected)
  vi.stubEnv('SHELF_URL', address)
  expect(await addressOf({})).toBe(expected)
})

test('an option replaces the environment, and a blank variable counts as unset', async () => {
  vi.stubEnv('SHELF_URL', 'http://localhost:9/x')
  expect(await addressOf({ baseUrl: 'https://corp.example' })).toBe('https://corp.example/api/v1/a')
  expect(await addressOf({ host: 'corp.example' })).toBe('https://corp.example/api/v1/a')
  expect(await addressOf({ protocol: 'https' })).toBe('https://localhost:9/x/api/v1/a')
  vi.stubEnv('SHELF_URL', ' ')
  expect(await addressOf({})).toBe('https://api.shelf.example/v1/a')
})

test.each<[BaseClientOptions, string]>([
  [{ host: 'corp.example' }, 'https://corp.example/api/v1/a'],
  [{ host: 'CORP.example:8443' }, 'https://corp.example:8443/api/v1/a'],
  [{ host: 'corp.example:443' }, 'https://corp.example/api/v1/a'],
  [{ host: 'corp.example:443', protocol: 'http' }, 'http://corp.example:443/api/v1/a'],
  [{ host: '[::1]:8080', protocol: 'http:' }, 'http://[::1]:8080/api/v1/a'],
  [{ host: 'bücher.example' }, 'https://xn--bcher-kva.example/api/v1/a'],
  [{ protocol: 'HTTPS' }, 'https://api.shelf.example/v1/a'],
  [{ protocol: 'http://' }, 'http://api.shelf.example/v1/a'],
  [{ baseUrl: 'https://x.example/cbk', host: 'y.example' }, 'https://y.example/cbk/api/v1/a']
])('the address %j leads to %s', async (options, expected) => {
  expect(await addressOf(options)).toBe(expected)
})

test.each<[BaseClientOptions, string]>([
  [{ host: 'my host' }, 'host'],
  [{ host: '' }, 'host'],
  [{ host: ' ' }, 'host'],
  [{ host: 'https://corp.example' }, 'host'],
  [{ host: 'corp.example/path' }, 'host'],
  [{ host: 'me@corp.example' }, 'host'],
  [{ host: 'corp.example:99999' }, 'host'],
  [{ host: 'corp.example:port' }, 'host'],
  [{ host: 'corp\t.example' }, 'host'],
  [{ protocol: '' }, 'protocol'],
  [{ protocol: 'foo' }, 'protocol'],
  [{ protocol: 'ws' }, 'protocol'],
  [{ protocol: 'https://corp.example' }, 'protocol'],
  [{ baseUrl: '' }, 'baseUrl'],
  [{ baseUrl: 'corp.example' }, 'baseUrl'],
  [{ baseUrl: '/api' }, 'baseUrl'],
  [{ baseUrl: 'ftp://corp.example' }, 'baseUrl'],
  [{ baseUrl: 'https://me:pass@corp.example' }, 'baseUrl'],
  [{ baseUrl: 'https://corp.example/#part' }, 'baseUrl'],
  [{ endpoints: { '/a': '' } }, 'endpoints'],
  [{ endpoints: { '/a': 'b' } }, 'endpoints'],
  [{ endpoints: { '/a': 'ftp://corp.example/b' } }, 'endpoints'],
  [{ endpoints: { '/a': '//corp.example/b' } }, 'endpoints'],
  [{ endpoints: { '/a': '/b#part' } }, 'endpoints'],
  [{ endpoints: new Map([['/a', '/b']]) as object as Record<string, string> }, 'endpoints'],
  [{ endpoints: [] as object as Record<string, string> }, 'endpoints'],
  [{ baseUrl: null as unknown as string }, 'baseUrl'],
  [{ host: null as unknown as string }, 'host'],
  [{ baseUrl: 5 as unknown as string }, 'baseUrl'],
  [{ endpoints: { a: '/b' } }, 'endpoints'],
  [{ endpoints: { '': '/b' } }, 'endpoints'],
  [{ endpoints: { '/a': 'https://me:pass@corp.example/b' } }, 'endpoints']
])('the address %j makes each call reject with the name of the option', async (options, name) => {
  const fetch = vi.fn(async () => Response.json({}))
  for (const client of [
    new Hosted({ token: 's', fetch, ...options }),
    new Hosted({ token: 's', fetch }).extend(options)
  ])
    for (const path of ['/a', '/c']) {
      const error = await rejection(client.request('GET', path))
      expect(error).toMatchObject({ name: 'ArgumentError', message: expect.stringContaining(name) })
      expect(String(error)).not.toContain('pass@')
    }
  expect(fetch).not.toHaveBeenCalled()
})

test('an invalid address of the environment names its variable', async () => {
  vi.stubEnv('SHELF_URL', 'corp.example')
  expect(await rejection(new Hosted({ token: 's' }).request('GET', '/a'))).toMatchObject({
    message: expect.stringMatching(/^SHELF_URL must be an http address/)
  })
})

test('a new address in extend replaces an earlier host and protocol', async () => {
  const fetch = vi.fn(async (_: string) => Response.json({}))
  const before = new Hosted({ token: 's', fetch, host: 'b.example', protocol: 'http' })
  await before.extend({ baseUrl: 'https://a.example/x' }).request('GET', '/a')
  await before.extend({ protocol: 'https' }).request('GET', '/a')
  expect(fetch.mock.calls.map(([url]) => url)).toEqual([
    'https://a.example/x/api/v1/a',
    'https://b.example/api/v1/a'
  ])
})

test('an endpoint is a path or an address', async () => {
  const endpoints = { '/a': '/other', '/b': 'https://other.example/b?own=1', '/book/{bookId}/fetch': '/book' }
  const options = { baseUrl: 'https://corp.example/cbk', endpoints }
  expect(await addressOf(options)).toBe('https://corp.example/other')
  expect(await addressOf(options, '/b')).toBe('https://other.example/b?own=1')
  expect(await addressOf(options, '/c')).toBe('https://corp.example/cbk/api/v1/c')
})

test('the query of the base address is sent with every request, and a narrower value replaces it', async () => {
  const { url, received } = await listen(ok)
  const { url: other, received: abroad } = await listen(ok)
  const endpoints = { '/book/2/fetch': '/two?own=1', '/book/3/fetch': `${other}/three` }
  const shelf = new Shelf({ token: 's', baseUrl: `${url}/x/?api-version=1&k=%20a`, endpoints })
  await shelf.book.fetch('1')
  await shelf.book.fetch('1', { take: 5 })
  await shelf.book.fetch('1', { 'api-version': '2' })
  await shelf.book.fetch('2')
  await shelf.book.create({ name: 'n' })
  await shelf.extend({ timezone: 'UTC' }).request('GET', '/z?q=1')
  await shelf.book.fetch('3')
  expect(received.map((each) => each.url)).toEqual([
    '/x/book/1/fetch?api-version=1&k=%20a',
    '/x/book/1/fetch?take=5&api-version=1&k=%20a',
    '/x/book/1/fetch?api-version=2&k=%20a',
    '/two?own=1&api-version=1&k=%20a',
    '/x/book/create?api-version=1&k=%20a',
    '/x/z?q=1&api-version=1&k=%20a'
  ])
  expect(abroad.map((each) => each.url)).toEqual(['/three'])
})

/** Where a request goes of an API whose description names no whole address. */
async function addressWithout(baseUrl: string, options: BaseClientOptions): Promise<string> {
  const fetch = vi.fn(async (_: string) => Response.json({}))
  class Placeless extends ApiClient {}
  await new Placeless({ ...service, baseUrl }, { token: 's', fetch, ...options }).request('GET', '/a')
  return fetch.mock.calls[0]?.[0] ?? ''
}

test.each([
  ['', 'https://corp.example', 'https://corp.example/a'],
  ['', 'https://corp.example/v2', 'https://corp.example/v2/a'],
  ['/v1', 'https://corp.example', 'https://corp.example/v1/a'],
  ['/v1', 'https://corp.example/v1', 'https://corp.example/v1/a'],
  ['https://{region}.shelf.example/v1', 'https://eu.shelf.example/v1', 'https://eu.shelf.example/v1/a']
])('an API at the address %j is called at %s if a client has it', async (own, given, expected) => {
  expect(await addressWithout(own, { baseUrl: given })).toBe(expected)
  vi.stubEnv('SHELF_URL', given)
  expect(await addressWithout(own, {})).toBe(expected)
})

test.each(['', '/v1'])(
  'a client of an API at the address %j sends nothing without an address, and says which option has it',
  async (own) => {
    const error = await rejection(addressWithout(own, {}))
    expect(error).toMatchObject({
      name: 'ArgumentError',
      message: 'baseUrl must be an http address without user, password and fragment'
    })
  }
)
