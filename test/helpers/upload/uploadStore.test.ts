import { afterEach, describe, expect, test, vi } from 'vitest'
import { canStream, store } from '../../../templates/helpers/upload/uploadStore.ts'
import type { BaseClientOptions, BinaryBody } from '../../../templates/runtime/index.ts'
import { Connection } from '../../../templates/runtime/forHelpers.ts'
import { rejection, service, type Options } from '../platform.ts'

afterEach(() => void vi.unstubAllGlobals())

const promised = {
  method: 'put',
  url: 'https://storage.example/bucket/key?X-Signature=abc',
  headers: { 'Content-Type': 'text/x', 'Content-Length': 5, 'Content-Disposition': 'attachment' }
}

/** Stores some data, and tells what was sent. */
async function stored(
  data: BinaryBody,
  request: unknown = promised,
  options: Options = {}
): Promise<{ url: string; init: RequestInit }[]> {
  const sent: { url: string; init: RequestInit }[] = []
  const own: BaseClientOptions = {
    secret: 'sk-secret',
    fetch: async (url, init) => (sent.push({ url, init }), new Response()),
    ...options
  }
  const operation = { method: 'POST', path: '/upload' }
  const call = { connection: new Connection(service, own), operation, ids: [], input: data, options: {} }
  await store(call, request, data, {})
  return sent
}

test('the storage gets what was promised and nothing of the client', async () => {
  const options: Options = {
    headers: { 'x-own': '1', cookie: 'c' },
    runAsUserId: 'U1',
    baseUrl: 'https://proxy.example/v1',
    host: 'other.example',
    endpoints: { '/': 'https://wrong.example/' },
    fetchOptions: { credentials: 'include', headers: { 'x-sneaky': '1' } }
  }
  const [sent, ...more] = await stored(new Blob(['hello']), promised, options)
  expect(more).toEqual([])
  expect(sent?.url).toBe(promised.url)
  expect(sent?.init).toMatchObject({ method: 'PUT', credentials: undefined })
  expect(sent?.init.headers).toEqual({ 'content-type': 'text/x', 'content-disposition': 'attachment' })
})

test.each([
  { what: 'token', options: { token: 'sk-token' } },
  { what: 'secret', options: { secret: 'sk-secret' } },
  { what: 'token and secret', options: { token: 'sk-token', secret: 'sk-secret' } },
  { what: 'token that is a function', options: { token: () => 'sk-token' } }
])('the storage gets nothing of the option $what', async ({ options }) => {
  const [sent] = await stored(new Blob(['hello']), promised, { secret: undefined, ...options })
  expect(sent?.init.headers).toEqual({ 'content-type': 'text/x', 'content-disposition': 'attachment' })
})

test('the storage gets the length of a stream', async () => {
  const [sent] = await stored(new Blob(['hello']).stream())
  expect(sent?.init.headers).toMatchObject({ 'content-length': '5' })
  expect(sent?.init).toMatchObject({ duplex: 'half' })
})

test.each([[null], ['x'], [{}], [{ url: 5 }], [{ url: 'no address' }]])(
  'needs to be told where, not %j',
  async (request) => {
    expect(await rejection(stored(new Blob(['x']), request))).toMatchObject({ name: 'InvalidResponseError' })
  }
)

test('a failure tells that the file was not stored', async () => {
  const refused = async (): Promise<Response> => new Response('no', { status: 403 })
  const error = await rejection(stored(new Blob(['x']), promised, { fetch: refused }))
  expect(error).toMatchObject({ status: 403, message: expect.stringMatching(/^The file was not stored: /) })
  expect(JSON.stringify(error)).not.toContain('abc')
})

describe('a stream of known length is sent as such', () => {
  test.each([
    { what: 'in Node', versions: { node: '20.0.0', undici: '6.0.0' }, document: undefined, want: true },
    {
      what: 'not in a worker that calls itself Node',
      versions: { node: '22.0.0' },
      document: undefined,
      want: false
    },
    { what: 'not in Bun', versions: { node: '20.0.0', bun: '1' }, document: undefined, want: false },
    { what: 'not in Deno', versions: { node: '20.0.0', deno: '2' }, document: undefined, want: false },
    { what: 'not in a browser', versions: undefined, document: {}, want: false },
    {
      what: 'not in a browser that has a process',
      versions: { node: '20.0.0', undici: '6.0.0' },
      document: {},
      want: false
    },
    { what: 'not in a worker', versions: undefined, document: undefined, want: false }
  ])('a stream of known length is sent as such: $what', ({ versions, document, want }) => {
    vi.stubGlobal('process', { versions })
    vi.stubGlobal('document', document)
    expect(canStream()).toBe(want)
  })
})
