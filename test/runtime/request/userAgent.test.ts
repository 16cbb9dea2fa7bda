/** The kind: support cannot tell which package sent a request, or a page sends a header that CORS refuses. */
import { afterEach, expect, test, vi } from 'vitest'
import { ApiClient, type BaseClientOptions } from '../../../templates/runtime/index.ts'
import { json, listen } from '../loopback.ts'
import { service } from '../service.ts'

afterEach(() => vi.unstubAllGlobals())

class Client extends ApiClient {
  constructor(options: BaseClientOptions) {
    super({ ...service, userAgent: 'shelf-sdk/1.2.3' }, options)
  }
}

async function sentBy(
  options: BaseClientOptions,
  call: BaseClientOptions['headers'] = undefined
): Promise<string | undefined> {
  const { url, received } = await listen(json({}))
  await new Client({ secret: 's', baseUrl: url, ...options }).request('GET', '/book/1', { headers: call })
  return received[0]?.headers['user-agent']
}

test('a request names the package and its version', async () => {
  expect(await sentBy({})).toBe('shelf-sdk/1.2.3')
})

test.each([
  [{ headers: { 'User-Agent': 'mine/1' } }, undefined, 'mine/1'],
  [{ headers: new Headers({ 'user-agent': 'mine/2' }) }, undefined, 'mine/2'],
  [{ headers: { 'User-Agent': 'mine/1' } }, { 'user-agent': 'mine/3' }, 'mine/3'],
  [{}, { 'USER-AGENT': 'mine/4' }, 'mine/4']
] as const)('headers %j of the client and %j of the call send %s', async (options, call, expected) => {
  expect(await sentBy(options, call)).toBe(expected)
})

test('null removes the header, so that fetch sets its own', async () => {
  expect(await sentBy({ headers: { 'User-Agent': null } })).toBe('node')
  expect(await sentBy({}, { 'user-agent': null })).toBe('node')
})

test.each([
  ['a page', 'document', {}],
  ['a worker or an extension', 'importScripts', () => undefined]
])('%s sends no User-Agent', async (_, name, value) => {
  vi.stubGlobal(name, value)
  expect(await sentBy({})).toBe('node')
})

test('a document that is null is not a page', async () => {
  vi.stubGlobal('document', null)
  expect(await sentBy({})).toBe('shelf-sdk/1.2.3')
})
