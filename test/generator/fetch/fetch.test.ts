import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { createServer as createPlainServer, type AddressInfo, type Server as PlainServer } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { GenerationError, type Diagnostic } from '../../../generator/ground/diagnostics.ts'
import { fetchDocument, type FetchOutcome, type FetchRequest } from '../../../generator/fetch/fetch.ts'

const text = '{"openapi":"3.1.0","paths":{}}'
const open: Array<Server | PlainServer> = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
})

async function listen<S extends Server | PlainServer>(server: S): Promise<string> {
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}/spec.json`
}

const serve = (listener: RequestListener): Promise<string> => listen(createServer(listener))

/** A server that always gives one answer. */
function answer(
  status: number,
  headers: Record<string, string>,
  body: string | Uint8Array = ''
): Promise<string> {
  return serve((_request, response) => response.writeHead(status, headers).end(body))
}

function run(url: string, change: Partial<FetchRequest> = {}): Promise<FetchOutcome> {
  return fetchDocument({
    url,
    lock: null,
    limits: { milliseconds: 10_000, bytes: 1_000 },
    offline: false,
    ...change
  })
}

async function refusal(url: string, change: Partial<FetchRequest> = {}): Promise<Diagnostic | undefined> {
  const error: unknown = await run(url, change).catch((reason: unknown) => reason)
  if (!(error instanceof GenerationError)) throw new Error('expected a diagnostic', { cause: error })
  return error.diagnostics[0]
}

describe('a document', () => {
  test('is fetched with what the server says about it', async () => {
    const url = await answer(200, { etag: 'W/"1"', 'last-modified': 'Mon, 01 Jan 2024 00:00:00 GMT' }, text)
    expect(await run(url)).toEqual({
      kind: 'fetched',
      text,
      etag: 'W/"1"',
      lastModified: 'Mon, 01 Jan 2024 00:00:00 GMT',
      url
    })
  })

  test('is asked for as JSON or YAML, without a condition', async () => {
    let headers: IncomingMessage['headers'] = {}
    const url = await serve((request, response) => {
      headers = request.headers
      response.end(text)
    })
    await run(url)
    expect(headers.accept).toMatch(/application\/json.*yaml/)
    expect(headers).not.toHaveProperty('if-none-match')
    expect(headers).not.toHaveProperty('if-modified-since')
  })

  test('may come compressed and in pieces', async () => {
    const body = gzipSync(text)
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).write(body.subarray(0, 10))
      setImmediate(() => response.end(body.subarray(10)))
    })
    expect(await run(url)).toMatchObject({ kind: 'fetched', text })
  })

  test('that did not change since the lock does not travel again', async () => {
    let headers: IncomingMessage['headers'] = {}
    const url = await serve((request, response) => {
      headers = request.headers
      response.writeHead(304).end()
    })
    const lock = { url, etag: '"1"', lastModified: 'Mon, 01 Jan 2024 00:00:00 GMT' }
    expect(await run(url, { lock })).toEqual({ kind: 'unchanged' })
    expect(headers).toMatchObject({
      'if-none-match': '"1"',
      'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT'
    })
  })

  test('is fetched without a condition where the lock is of another address', async () => {
    const url = await serve((request, response) =>
      response.end(`${text}${request.headers['if-none-match'] ?? ''}`)
    )
    expect(await run(url, { lock: { url: `${url}?other`, etag: '"1"', lastModified: null } })).toMatchObject({
      text
    })
  })

  test('is not asked for at all when offline', async () => {
    let asked = 0
    const url = await serve((_request, response) => {
      asked += 1
      response.end(text)
    })
    expect(await run(url, { offline: true })).toEqual({ kind: 'offline' })
    expect(asked).toBe(0)
  })

  test('is asked for with the user name and password of the address, which no outcome repeats', async () => {
    const plain = await serve((request, response) =>
      response.end(`${text}\n# ${request.headers.authorization}`)
    )
    const outcome = await run(plain.replace('//', '//ada:secret@'))
    expect(outcome).toMatchObject({ url: plain, text: expect.stringContaining('Basic YWRhOnNlY3JldA==') })
  })
})

describe('a host that cannot be reached', () => {
  test('by a name nobody knows is an outcome with a reason', async () => {
    const outcome = await run('https://no-such-host.invalid/spec.json')
    expect(outcome).toEqual({ kind: 'unreachable', reason: expect.stringMatching(/its name/) })
  })

  test('because it refuses the connection', async () => {
    const server = createServer()
    const url = await listen(server)
    await new Promise((resolve) => open.splice(0)[0]?.close(resolve))
    expect(await run(url)).toEqual({ kind: 'unreachable', reason: 'it refused the connection' })
  })

  test('because it closes the connection without an answer', async () => {
    const url = await serve((request) => request.socket.destroy())
    expect(await run(url)).toEqual({ kind: 'unreachable', reason: 'it closed the connection' })
  })

  test('because it closes the connection in the middle of the answer', async () => {
    const url = await serve((request, response) => {
      response.writeHead(200, { 'content-length': '900' }).write(text)
      setImmediate(() => request.socket.destroy())
    })
    expect(await run(url)).toEqual({ kind: 'unreachable', reason: 'it closed the connection' })
  })

  test('because it does not speak TLS', async () => {
    const url = await listen(createPlainServer((socket) => socket.resume().end('no TLS here\n')))
    expect(await run(url.replace('http:', 'https:'))).toMatchObject({ kind: 'unreachable' })
  })

  test('because the connection is never completed within the time', async () => {
    const url = await listen(
      createPlainServer((socket) => socket.resume().on('error', () => socket.destroy()))
    )
    const limits = { milliseconds: 50, bytes: 1_000 }
    expect(await run(url.replace('http:', 'https:'), { limits })).toEqual({
      kind: 'unreachable',
      reason: 'no connection in time'
    })
  })
})

describe('an answer that is no document', () => {
  test.each([
    [404, /address/],
    [500, /later/],
    [401, /credentials/],
    [304, /address/],
    [418, /address/]
  ])('of status %i names the status, the address and a remedy', async (status, fix) => {
    const url = await answer(status, {}, status === 304 ? '' : '{"message":"no"}')
    expect(await refusal(url)).toMatchObject({
      code: 'input/status',
      place: url,
      message: `The server answered with status ${status}.`,
      fix: expect.stringMatching(fix)
    })
  })

  test.each<[string, number, Record<string, string>, string | Uint8Array]>([
    ['HTML by its type', 200, { 'content-type': 'text/html; charset=utf-8' }, 'Not found'],
    ['HTML by its text', 200, { 'content-type': 'application/json' }, '\n<!doctype html>'],
    ['empty', 200, { 'content-type': 'application/json' }, ' \n'],
    ['of no content', 204, {}, ''],
    ['not UTF-8', 200, {}, Buffer.from('{"a":"\xE9"}', 'latin1')],
    ['broken gzip', 200, { 'content-encoding': 'gzip' }, 'not gzip'],
    ['of an encoding nobody asked for', 200, { 'content-encoding': 'br' }, 'x']
  ])('is refused: %s', async (_, status, headers, body) => {
    const url = await answer(status, headers, body)
    expect(await refusal(url)).toMatchObject({
      code: 'input/not-a-document',
      place: url,
      fix: expect.stringContaining('--offline')
    })
  })

  test('is never looked for at an address that is no web address', async () => {
    expect(await refusal('ftp://example.com/spec.json')).toMatchObject({ code: 'input/missing' })
    expect(await refusal('not an address')).toMatchObject({ code: 'input/missing', place: 'not an address' })
  })
})

describe('the limits', () => {
  const small = { milliseconds: 10_000, bytes: 100 }

  test('of size holds where the server promises less than it sends', async () => {
    const url = await serve((_request, response) => {
      const timer = setInterval(() => response.write('x'.repeat(60)), 1)
      response.on('close', () => clearInterval(timer))
    })
    expect(await refusal(url, { limits: small })).toMatchObject({
      code: 'input/limit',
      place: url,
      message: expect.stringContaining('100 bytes')
    })
  })

  test('of size counts what a compressed answer unfolds to', async () => {
    const url = await answer(200, { 'content-encoding': 'gzip' }, gzipSync('x'.repeat(100_000)))
    expect(await refusal(url, { limits: { ...small, bytes: 10_000 } })).toMatchObject({ code: 'input/limit' })
  })

  test('of size admits what just fits', async () => {
    const url = await answer(200, {}, 'x'.repeat(100))
    expect(await run(url, { limits: small })).toMatchObject({ kind: 'fetched' })
  })

  test('of time holds for a host that accepts and never answers', async () => {
    const url = await serve(() => undefined)
    expect(await refusal(url, { limits: { ...small, milliseconds: 300 } })).toMatchObject({
      code: 'input/limit',
      place: url,
      message: expect.stringContaining('300 milliseconds')
    })
  })

  test('of time holds for an answer that trickles', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write(' '), 5)
      response.on('close', () => clearInterval(timer))
    })
    expect(await refusal(url, { limits: { milliseconds: 300, bytes: 100_000 } })).toMatchObject({
      code: 'input/limit'
    })
  })
})

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('of status %i is followed on this machine', async (status) => {
    const target = await answer(200, { etag: '"1"' }, text)
    const url = await answer(status, { location: target })
    expect(await run(url)).toEqual({ kind: 'fetched', text, etag: '"1"', lastModified: null, url })
  })

  test('may be relative', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/spec.json') response.writeHead(302, { location: '/v2.json' }).end()
      else response.end(text)
    })
    expect(await run(url)).toMatchObject({ kind: 'fetched', text })
  })

  test('to https is followed', async () => {
    const url = await answer(302, { location: 'https://no-such-host.invalid/' })
    expect(await run(url)).toMatchObject({ kind: 'unreachable' })
  })

  test.each([
    ['http elsewhere', 'http://example.com/spec.json'],
    ['a host that only begins like this machine', 'http://127.0.0.1.example.com/'],
    ['a file', 'file:///etc/passwd'],
    ['nowhere', 'http://']
  ])('to %s is refused', async (_, location) => {
    const url = await answer(302, { location })
    expect(await refusal(url)).toMatchObject({
      code: 'input/redirect',
      place: url,
      fix: expect.stringContaining('https')
    })
  })

  test('without a location is refused', async () => {
    expect(await refusal(await answer(301, {}))).toMatchObject({ code: 'input/redirect' })
  })

  test('in a circle is refused after five', async () => {
    let asked = 0
    const url = await serve((_request, response) => {
      asked += 1
      response.writeHead(302, { location: '/spec.json' }).end()
    })
    expect(await refusal(url)).toMatchObject({
      code: 'input/redirect',
      message: 'It redirects more than 5 times.'
    })
    expect(asked).toBe(6)
  })
})
