/** Forms, blobs and streams of one realm, handed to a fetch of another: what arrives is what was given. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import nodeFetch, { Blob as OtherBlob, File as OtherFile, FormData as OtherFormData } from 'node-fetch'
import * as undici from 'undici'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Fetch, FetchInit } from '../../../templates/runtime/index.ts'
import { rejection } from '../platform.ts'
import { Uploader } from './uploader.ts'

const fetches: Readonly<Record<string, Fetch | undefined>> = {
  'the global fetch': undefined,
  "undici's fetch": undici.fetch,
  'node-fetch': nodeFetch,
  'a function around the global fetch': (url: string, init: FetchInit) => fetch(url, { ...init })
}

interface Got {
  readonly type: string
  readonly length: string | undefined
  readonly body: Buffer<ArrayBuffer>
}

const servers: Server[] = []
afterEach(() => {
  vi.unstubAllGlobals()
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** An API that refuses so often, then says what it got, and declares large files for a storage at the same place. */
async function open(
  fetch: Fetch | undefined,
  refusals = 0
): Promise<{ client: Uploader; got: Got[]; count: () => number }> {
  const got: Got[] = []
  let count = 0
  const server = createServer({ keepAliveTimeout: 0 }, async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    if (count++ < refusals) return response.writeHead(503).end()
    got.push({
      type: request.headers['content-type'] ?? '',
      length: request.headers['content-length'],
      body: Buffer.concat(chunks)
    })
    const { port } = server.address() as AddressInfo
    const uploadRequest = { method: 'PUT', url: `http://127.0.0.1:${port}/storage`, headers: {} }
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ id: '1', uploadRequest }))
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    client: new Uploader({ secret: 's', baseUrl: `http://127.0.0.1:${port}`, fetch, retryDelay: 1 }),
    got,
    count: () => count
  }
}

const fieldsOf = async ({ body, type }: Got): Promise<[string, unknown, string?][]> => {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData()
  return Promise.all(
    [...form].map(async ([name, value]): Promise<[string, unknown, string?]> =>
      typeof value === 'string'
        ? [name, value]
        : [
            name,
            [
              value.name,
              value.type,
              Buffer.from(await value.arrayBuffer())
                .toString('latin1')
                .slice(0, 9)
            ],
            String(value.size)
          ]
    )
  )
}

const forms = {
  'the global form': FormData,
  "undici's form": undici.FormData,
  "node-fetch's form": OtherFormData
}
const files = { 'the global file': File, "node-fetch's file": OtherFile }

describe.each(Object.keys(fetches))('with %s', (name) => {
  const given = fetches[name]

  test.each(Object.keys(forms))('%s arrives whole, small or large, and again after 503', async (kind) => {
    for (const size of [9, 2_000_000]) {
      const form: FormData = Reflect.construct(Reflect.get(forms, kind), [])
      const file = kind.startsWith('node-fetch')
        ? new OtherFile(['x'.repeat(size)], 'ü "a"\r\n.txt', { type: 'text/plain' })
        : new File(['x'.repeat(size)], 'ü "a"\r\n.txt', { type: 'text/plain' })
      form.append('note', 'a\nb')
      form.append('na"me', 'ü')
      form.append('file', file as File)
      const { client, got } = await open(given, 1)
      await client.request('POST', '/x', { body: form, idempotent: true })
      expect(got[0]?.type).toMatch(/^multipart\/form-data; ?boundary=/)
      expect(got[0]?.length).toBe(String(got[0]?.body.length))
      const text = got[0]?.body.toString('utf8') ?? ''
      expect(text).toContain('filename="ü %22a%22%0D%0A.txt"')
      expect(text).toContain('name="na%22me"')
      expect(await fieldsOf(got[0] ?? expect.fail())).toMatchObject([
        ['note', 'a\r\nb'],
        [expect.any(String), 'ü'],
        ['file', [expect.any(String), 'text/plain', 'x'.repeat(9)], String(size)]
      ])
    }
  })

  test.each(Object.keys(files))('%s arrives whole in every form', async (kind) => {
    const make = (text: string): File =>
      Reflect.construct(Reflect.get(files, kind), [[text], 'a.txt', { type: 'text/plain' }]) as File
    const { client, got } = await open(given)
    await client.file('1', make('hello'))
    await client.file('1', { file: make('hello') })
    await client.file('1', { name: 'b.txt', data: make('hello') })
    await client.request('POST', '/x', { body: make('hello') })
    await client.file('1', new OtherBlob(['hello']))
    for (const each of got.slice(0, 3))
      expect(await fieldsOf(each)).toMatchObject([
        ['file', [expect.stringMatching(/^[ab]\.txt$/), 'text/plain', 'hello'], '5']
      ])
    expect(got.slice(3).map(({ body }) => body.toString())).toEqual(['hello', 'hello'])
    expect(got.slice(3).map(({ type }) => type)).toEqual(['text/plain', 'application/octet-stream'])
    await client.file('1', { data: make('x'.repeat(5_000_000)) })
    expect(got.at(-1)).toMatchObject({ length: '5000000' })
    expect(got.at(-1)?.body.toString()).toBe('x'.repeat(5_000_000))
  })

  test('streams, views and text arrive whole', async () => {
    const { client, got } = await open(given)
    const large = Buffer.alloc(5_000_000, 'abc')
    await client.request('POST', '/x', { body: Readable.from([Buffer.from('hello')]) })
    await client.request('POST', '/x', { body: new Blob(['hello']).stream() })
    await client.request('POST', '/x', { body: Buffer.from('hello') })
    expect(got.splice(0).map(({ body }) => body.toString())).toEqual(['hello', 'hello', 'hello'])
    await client.file('1', { size: large.length, data: new Blob([large]).stream() })
    await client.file('1', { size: large.length, data: Readable.from([large]) })
    await client.file('1', large)
    const stored = got.filter(({ body }) => body.length > 1_000)
    expect(stored.map(({ body, length }) => [length, body.equals(large)])).toEqual(
      Array.from({ length: 3 }, () => ['5000000', true])
    )
  })
})

/** A form that does not show its fields, as React Native's and that of the package `form-data`. */
class ClosedForm {
  readonly parts: unknown[] = []
  append(name: string, value: unknown): void {
    this.parts.push([name, value])
  }
  getParts(): unknown[] {
    return this.parts
  }
  get [Symbol.toStringTag](): string {
    return 'FormData'
  }
}

describe('a form that does not show its fields', () => {
  test('a form without readable fields is passed to the global fetch if it is the global form', async () => {
    const bodies: unknown[] = []
    vi.stubGlobal('FormData', ClosedForm)
    vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
      bodies.push(body)
      return Response.json({ id: '1' })
    })
    const form = new ClosedForm()
    form.append('file', { uri: 'file:///a.txt', name: 'a.txt' })
    const client = new Uploader({ secret: 's' })
    await client.request('POST', '/x', { body: form })
    await client.file('1', form)
    expect(bodies).toEqual([form, form])
  })

  test.each(Object.keys(fetches))('a form without readable fields is refused with %s', async (name) => {
    const { client, count } = await open(fetches[name])
    expect(await rejection(client.request('POST', '/x', { body: new ClosedForm() }))).toMatchObject({
      name: 'ArgumentError',
      message: expect.stringContaining('use the global FormData')
    })
    expect(count()).toBe(0)
  })
})

test('an object that only claims to be a form or blob is not trusted', async () => {
  const { client, count } = await open(undefined)
  for (const tag of ['FormData', 'Blob', 'File', 'ReadableStream', 'ArrayBuffer', 'Uint8Array'])
    expect(
      await rejection(
        client.request('POST', '/x', { body: Object.create({ [Symbol.toStringTag]: tag }) as unknown })
      )
    ).toMatchObject({ name: 'ArgumentError' })
  expect(count()).toBe(0)
})

describe('what cannot be read', () => {
  const twice = Readable.from([Buffer.from('x')])
  test.each<[string, () => unknown, RegExp]>([
    [
      'a stream with a hole',
      () =>
        (async function* () {
          yield Buffer.from('x')
          yield undefined
        })(),
      /must give bytes; it gave undefined/
    ],
    [
      'a stream of no bytes',
      () => (async function* (): AsyncGenerator<Uint8Array> {})(),
      /gave no bytes; it may have been read before/
    ],
    [
      'a view whose memory was given away',
      () => {
        const view = new Uint8Array(3)
        structuredClone(view, { transfer: [view.buffer] })
        return { data: view }
      },
      /must/
    ],
    ['a proxy of a map', () => new Proxy(new Map(), {}), /must be/],
    [
      'a revoked proxy',
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {})
        revoke()
        return proxy
      },
      /cannot be read/
    ]
  ])('content that cannot be read is refused: %s', async (_, make, message) => {
    const { client, got } = await open(undefined)
    expect(await rejection(client.file('1', make()))).toMatchObject({
      name: 'ArgumentError',
      message: expect.stringMatching(message)
    })
    expect(got).toHaveLength(0)
  })

  test('one stream in two uploads is refused', async () => {
    const { client, got } = await open(undefined)
    const [first, second] = await Promise.allSettled([client.file('1', twice), client.file('2', twice)])
    expect(first.status).toBe('fulfilled')
    expect(second).toMatchObject({
      reason: { name: 'ArgumentError', message: expect.stringContaining('given to a request before') }
    })
    expect(got.map(({ body }) => body.toString())).toEqual(['x'])
  })
})

test('an upload with a refused option sends nothing and releases its stream', async () => {
  for (const given of [{}, { size: 6_000_000 }]) {
    const { client, got } = await open(undefined)
    const data = Readable.from([Buffer.from('x')])
    const error = await rejection(client.file('1', { ...given, data }, { timeout: -1 }))
    expect(error).toMatchObject({ name: 'ArgumentError', message: expect.stringContaining('timeout') })
    expect([got.length, data.destroyed]).toEqual([0, true])
  }
})

test('a stream whose size or name is refused is released', async () => {
  for (const given of [{ size: -1 }, { name: 5 }]) {
    const { client } = await open(undefined)
    const data = Readable.from([Buffer.from('x')])
    expect(await rejection(client.file('1', { ...given, data }))).toMatchObject({ name: 'ArgumentError' })
    expect(data.destroyed).toBe(true)
  }
})

test('an iterable that can be iterated again can be uploaded again', async () => {
  const { client, got } = await open(undefined)
  const source = { [Symbol.iterator]: () => [Buffer.from('x')].values() }
  for (const id of ['1', '2']) await client.file(id, source)
  expect(got.map(({ body }) => body.toString())).toEqual(['x', 'x'])
})
