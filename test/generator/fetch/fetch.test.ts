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
    ...change
  })
}

async function refusal(url: string, change: Partial<FetchRequest> = {}): Promise<Diagnostic | undefined> {
  const error: unknown = await run(url, change).catch((reason: unknown) => reason)
  if (!(error instanceof GenerationError)) throw new Error('expected a diagnostic', { cause: error })
  return error.diagnostics[0]
}

describe('a document', () => {
  test('a document is fetched with its etag and other facts of the server', async () => {
    const url = await answer(200, { etag: 'W/"1"', 'last-modified': 'Mon, 01 Jan 2024 00:00:00 GMT' }, text)
    expect(await run(url)).toEqual({
      kind: 'fetched',
      text,
      etag: 'W/"1"',
      lastModified: 'Mon, 01 Jan 2024 00:00:00 GMT',
      url
    })
  })

  test('a document is requested as JSON or YAML, without a condition', async () => {
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

  test('a document may arrive compressed and in pieces', async () => {
    const body = gzipSync(text)
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).write(body.subarray(0, 10))
      setImmediate(() => response.end(body.subarray(10)))
    })
    expect(await run(url)).toMatchObject({ kind: 'fetched', text })
  })

  test('a document unchanged since the lock is not transferred again', async () => {
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

  test('a document is fetched without a condition if the lock is of another address', async () => {
    const url = await serve((request, response) =>
      response.end(`${text}${request.headers['if-none-match'] ?? ''}`)
    )
    expect(await run(url, { lock: { url: `${url}?other`, etag: '"1"', lastModified: null } })).toMatchObject({
      text
    })
  })

  test('a document is requested with the user name and password of the address, which no outcome repeats', async () => {
    const plain = await serve((request, response) =>
      response.end(`${text}\n# ${request.headers.authorization}`)
    )
    const outcome = await run(plain.replace('//', '//ada:secret@'))
    expect(outcome).toMatchObject({ url: plain, text: expect.stringContaining('Basic YWRhOnNlY3JldA==') })
  })
})

describe('a host that cannot be reached', () => {
  test('a host with an unknown name is an outcome with a reason', async () => {
    const outcome = await run('https://no-such-host.invalid/spec.json')
    expect(outcome).toEqual({ kind: 'unreachable', reason: expect.stringMatching(/its name/) })
  })

  test('a host that refuses the connection is an outcome with a reason', async () => {
    const server = createServer()
    const url = await listen(server)
    await new Promise((resolve) => open.splice(0)[0]?.close(resolve))
    expect(await run(url)).toEqual({ kind: 'unreachable', reason: 'it refused the connection' })
  })

  test('a host that closes the connection without an answer is an outcome with a reason', async () => {
    const url = await serve((request) => request.socket.destroy())
    expect(await run(url)).toEqual({ kind: 'unreachable', reason: 'it closed the connection' })
  })

  test('a host that closes the connection within the answer is an outcome with a reason', async () => {
    const url = await serve((request, response) => {
      response.writeHead(200, { 'content-length': '900' }).write(text)
      setImmediate(() => request.socket.destroy())
    })
    expect(await run(url)).toEqual({ kind: 'unreachable', reason: 'it closed the connection' })
  })

  test('a host that does not speak TLS is an outcome with a reason', async () => {
    const url = await listen(createPlainServer((socket) => socket.resume().end('no TLS here\n')))
    expect(await run(url.replace('http:', 'https:'))).toMatchObject({ kind: 'unreachable' })
  })

  test('a host whose connection is not completed in time is an outcome with a reason', async () => {
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

test.each([
  ['gzip by its older name', { 'content-encoding': 'X-Gzip' }, gzipSync(text)],
  ['a document with the type of a page', { 'content-type': 'text/html' }, text],
  ['YAML with the type of a page', { 'content-type': 'text/html' }, '# ours\nopenapi: 3.1.0\n']
])('%s is read', async (_, headers: Record<string, string>, body) => {
  const url = await answer(200, headers, body)
  expect(await run(url)).toMatchObject({ kind: 'fetched', text: typeof body === 'string' ? body : text })
})

describe('an answer that is no document', () => {
  test.each([
    [404, /address/],
    [500, /later/],
    [401, /credentials/],
    [304, /address/],
    [418, /address/]
  ])('an answer of status %i names the status, the address and a remedy', async (status, fix) => {
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
  ])('an answer that is not a document is refused: %s', async (_, status, headers, body) => {
    const url = await answer(status, headers, body)
    expect(await refusal(url)).toMatchObject({
      code: 'input/not-a-document',
      place: url,
      fix: expect.stringContaining('--offline')
    })
  })

  test('an address that is not a web address is refused', async () => {
    expect(await refusal('ftp://example.com/spec.json')).toMatchObject({ code: 'input/missing' })
    expect(await refusal('not an address')).toMatchObject({ code: 'input/missing', place: 'not an address' })
  })
})

describe('the limits', () => {
  const small = { milliseconds: 10_000, bytes: 100 }

  test('the limit of size applies if the server promises less than it sends', async () => {
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

  test('the limit of size counts the unpacked answer', async () => {
    const url = await answer(200, { 'content-encoding': 'gzip' }, gzipSync('x'.repeat(100_000)))
    expect(await refusal(url, { limits: { ...small, bytes: 10_000 } })).toMatchObject({ code: 'input/limit' })
  })

  test('the limit of size accepts an answer of exactly that size', async () => {
    const url = await answer(200, {}, 'x'.repeat(100))
    expect(await run(url, { limits: small })).toMatchObject({ kind: 'fetched' })
  })

  test('the limit of time applies to a host that accepts and never answers', async () => {
    const url = await serve(() => undefined)
    expect(await refusal(url, { limits: { ...small, milliseconds: 300 } })).toMatchObject({
      code: 'input/limit',
      place: url,
      message: expect.stringContaining('300 milliseconds')
    })
  })

  test('the limit of time applies to an answer that trickles', async () => {
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
  test.each([301, 302, 303, 307, 308])(
    'a redirect of status %i is followed on this machine',
    async (status) => {
      const target = await answer(200, { etag: '"1"' }, text)
      const url = await answer(status, { location: target })
      expect(await run(url)).toEqual({ kind: 'fetched', text, etag: '"1"', lastModified: null, url })
    }
  )

  test('a redirect may be relative', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/spec.json') response.writeHead(302, { location: '/v2.json' }).end()
      else response.end(text)
    })
    expect(await run(url)).toMatchObject({ kind: 'fetched', text })
  })

  test('a redirect to https is followed', async () => {
    const url = await answer(302, { location: 'https://no-such-host.invalid/' })
    expect(await run(url)).toMatchObject({ kind: 'unreachable' })
  })

  test.each([
    ['http elsewhere', 'http://example.com/spec.json'],
    ['a host that only begins like this machine', 'http://127.0.0.1.example.com/'],
    ['a file', 'file:///etc/passwd'],
    ['nowhere', 'http://']
  ])('a redirect to %s is refused', async (_, location) => {
    const url = await answer(302, { location })
    expect(await refusal(url)).toMatchObject({
      code: 'input/redirect',
      place: url,
      fix: expect.stringContaining('https')
    })
  })

  test('a redirect without a location is refused', async () => {
    expect(await refusal(await answer(301, {}))).toMatchObject({ code: 'input/redirect' })
  })

  test('a circle of redirects is refused after five', async () => {
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
