/** Streams of every kind as files, and what becomes of them when an upload ends in any way. */
import { once } from 'node:events'
import { createReadStream, readdirSync, readlinkSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { fileFromPath } from '../../../templates/helpers/upload/upload.ts'
import { rejection } from '../platform.ts'
import { Uploader } from './uploader.ts'

const size = 5_000_000
const content = new Uint8Array(size).map((_, index) => index % 251)
let folder = ''
let path = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upload-'))
  path = join(folder, 'large.bin')
  await writeFile(path, content)
})
afterAll(() => rm(folder, { recursive: true }))

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

type Handler = (request: IncomingMessage, response: ServerResponse) => void

async function serve(handler: Handler): Promise<string> {
  const server = createServer({ keepAliveTimeout: 0 }, handler)
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** An API that declares every file for a storage, which answers as a test says. */
async function openWorld(
  storage: Handler
): Promise<{ readonly client: Uploader; readonly bodies: Buffer[] }> {
  const place = await serve(storage)
  const bodies: Buffer[] = []
  const baseUrl = await serve(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    bodies.push(Buffer.concat(chunks))
    const uploadRequest = { method: 'PUT', url: `${place}/x`, headers: {} }
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ id: '1', uploadRequest }))
  })
  return { client: new Uploader({ secret: 's', baseUrl, retryDelay: 1 }), bodies }
}

/** How many files of a path this process has open. */
function open(): number {
  const links = readdirSync('/proc/self/fd').map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`)
    } catch {
      return ''
    }
  })
  return links.filter((each) => each === path).length
}

/** Takes everything and stores it. */
function keeping(): {
  readonly kept: Buffer[]
  readonly headers: IncomingMessage['headers'][]
  readonly handler: Handler
} {
  const kept: Buffer[] = []
  const headers: IncomingMessage['headers'][] = []
  return {
    kept,
    headers,
    handler: async (request, response) => {
      headers.push(request.headers)
      const chunks: Buffer[] = []
      try {
        for await (const chunk of request) chunks.push(chunk as Buffer)
      } catch {
        // The connection broke; nothing is stored then.
        return
      }
      kept.push(Buffer.concat(chunks))
      response.end()
    }
  }
}

const refusals: Readonly<Record<string, Handler>> = {
  'refuses with 403 at once': (_, response) => void response.writeHead(403).end(),
  'refuses with 503 at once': (_, response) => void response.writeHead(503).end(),
  'redirects elsewhere': (_, response) =>
    void response.writeHead(307, { location: 'http://localhost:1/' }).end(),
  'resets the connection': (request) => void request.once('data', () => request.destroy()),
  'never answers': (request) => void request.once('data', () => {}),
  'takes everything and refuses': (request, response) =>
    void request.resume().on('end', () => response.writeHead(400).end())
}

const sources: Readonly<Record<string, () => Promise<{ readonly size: number; readonly data: unknown }>>> = {
  'a file by its path': () => fileFromPath(path),
  'a stream of Node': async () => ({ size, data: createReadStream(path) }),
  'a stream of the web over one of Node': async () => ({
    size,
    data: Readable.toWeb(createReadStream(path))
  }),
  'a generator over a stream of Node': async () => ({
    size,
    data: (async function* () {
      for await (const chunk of createReadStream(path)) yield chunk as Uint8Array
    })()
  })
}

describe.skipIf(process.platform !== 'linux')('nothing stays open', () => {
  describe.each(Object.keys(sources))('of %s', (kind) => {
    const source = sources[kind] ?? expect.fail()

    test.each(Object.keys(refusals))('nothing stays open when the storage %s', async (refusal) => {
      const { client } = await openWorld(refusals[refusal] ?? expect.fail())
      const options = { retries: 0, ...(refusal === 'never answers' ? { timeout: 300 } : {}) }
      await rejection(client.file('1', await source(), options))
      await vi.waitFor(() => expect(open()).toBe(0), 30_000)
    })

    test('nothing stays open when the caller abandons the upload', async () => {
      const controller = new AbortController()
      const { client } = await openWorld(
        (request) => void request.once('data', () => controller.abort(new Error('enough')))
      )
      expect(await rejection(client.file('1', await source(), { signal: controller.signal }))).toMatchObject({
        message: 'enough'
      })
      await vi.waitFor(() => expect(open()).toBe(0), 30_000)
    })

    test('nothing stays open when the declaration is refused', async () => {
      const baseUrl = await serve((_, response) => void response.writeHead(403).end('{}'))
      await rejection(new Uploader({ secret: 's', baseUrl }).file('1', await source()))
      await vi.waitFor(() => expect(open()).toBe(0), 30_000)
    })

    test('nothing stays open when everything is stored', async () => {
      const { kept, headers, handler } = keeping()
      const { client } = await openWorld(handler)
      await client.file('1', await source())
      expect(kept[0]?.equals(content)).toBe(true)
      expect(headers[0]).toMatchObject({ 'content-length': String(size) })
      await vi.waitFor(() => expect(open()).toBe(0), 30_000)
    })

    test('nothing stays open when the storage answers before it has read everything', async () => {
      const { client } = await openWorld((_, response) => void response.writeHead(200).end())
      await client.file('1', await source()).catch(() => {})
      await vi.waitFor(() => expect(open()).toBe(0), 30_000)
    })
  })
})

describe('a large stream whose length is not what was said', () => {
  test.each([
    ['longer', size - 500_000],
    ['longer by one byte', size - 1],
    ['shorter', size + 1_000_000],
    ['shorter by one byte', size + 1]
  ])('a large stream with another length than declared is refused promptly: %s', async (_, said) => {
    for (const stream of [new Blob([content]).stream(), Readable.from(chunks()), chunks()]) {
      const { kept, handler } = keeping()
      const { client } = await openWorld(handler)
      const error = await rejection(client.file('1', { size: said, data: stream }))
      expect(error).toMatchObject({
        name: 'ArgumentError',
        message: expect.stringContaining(
          `must give the ${said} bytes that were said; it gave ${said < size ? 'more' : size}`
        )
      })
      expect(kept.filter((each) => each.length === said)).toHaveLength(0)
    }
  })
})

function* chunks(): Generator<Uint8Array> {
  for (let at = 0; at < size; at += 65_536) yield content.subarray(at, at + 65_536)
}

test('a large stream that fails is an error with its cause and is not sent again', async () => {
  const cause = new Error('the disk broke')
  const failing = (): Readable =>
    Readable.from(
      (async function* () {
        yield content.subarray(0, 100_000)
        throw cause
      })()
    )
  const streams = [failing(), failing()[Symbol.asyncIterator](), Readable.toWeb(failing())]
  for (const data of streams) {
    const { kept, handler } = keeping()
    const { client } = await openWorld(handler)
    expect(await rejection(client.file('1', { size, data }))).toMatchObject({ name: 'ArgumentError', cause })
    expect(kept).toHaveLength(0)
  }
})

test('a Node stream that fails before it is read is an error of the call and does not end the process', async () => {
  for (const given of [{ size }, {}]) {
    const { client } = await openWorld(() => {})
    const error = await rejection(
      client.file('1', { ...given, data: createReadStream(join(folder, 'none')) })
    )
    expect(error).toMatchObject({ name: 'ArgumentError', cause: { code: 'ENOENT' } })
  }
})

describe('a small stream', () => {
  const small = content.subarray(0, 1_000)
  test.each<[string, () => unknown]>([
    ['a stream of Node', () => Readable.from([small.subarray(0, 10), small.subarray(10)])],
    [
      'a stream through another',
      () => Readable.from([small]).pipe(new Transform({ transform: (chunk, _, done) => done(null, chunk) }))
    ],
    [
      'a generator',
      () =>
        (function* () {
          yield small.subarray(0, 500)
          yield small.subarray(500)
        })()
    ],
    [
      'an async generator',
      () =>
        (async function* () {
          yield small
        })()
    ],
    ['an iterable of one', () => ({ [Symbol.iterator]: () => [small].values() })],
    ['an array of views', () => [small.subarray(0, 500), small.subarray(500)]],
    [
      'bytes of shared memory',
      () => {
        const shared = new Uint8Array(new SharedArrayBuffer(1_000))
        shared.set(small)
        return shared
      }
    ],
    [
      'shared memory',
      () => {
        const shared = new SharedArrayBuffer(1_000)
        new Uint8Array(shared).set(small)
        return shared
      }
    ]
  ])('a small stream of %s goes through the API', async (_, make) => {
    const { client, bodies } = await openWorld(() => expect.fail('the storage was asked'))
    await client.file('1', make())
    await client.file('1', { name: 'a', data: make() })
    expect(bodies[0]?.equals(small)).toBe(true)
    expect(bodies[1]?.includes(Buffer.from(small))).toBe(true)
  })

  test.each<[string, unknown, RegExp]>([
    ['texts', Readable.from(['a', 'b']), /must give bytes; it gave a string/],
    ['numbers', [1, 2, 3], /an array/],
    [
      'objects',
      (function* () {
        yield { a: 1 }
      })(),
      /must give bytes; it gave an object/
    ],
    ['pairs', new Map([['a', 1]]), /a Map/]
  ])('a small stream of %s is refused', async (_, data, message) => {
    const { client, bodies } = await openWorld(() => expect.fail('the storage was asked'))
    expect(await rejection(client.file('1', { data }))).toMatchObject({
      name: 'ArgumentError',
      message: expect.stringMatching(message)
    })
    expect(bodies).toHaveLength(0)
  })

  test('a destroyed small stream is an error', async () => {
    const stream = Readable.from([small])
    stream.destroy()
    const { client } = await openWorld(() => expect.fail('the storage was asked'))
    expect(await rejection(client.file('1', stream))).toMatchObject({
      name: 'ArgumentError',
      message: expect.stringContaining('failed')
    })
  })
})
