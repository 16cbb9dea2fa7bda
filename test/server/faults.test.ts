import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, jsonl } from './ask.ts'
import * as faults from './faultMakers.ts'
import { honest } from './faults.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
  for (let index = 0; index < 3; index += 1) server.state.add('bot', { name: `Zoë ${index} 🙂` })
})
afterEach(() => server.close())

const bots = (): ReturnType<typeof ask> => ask(server, 'GET /bot/list', undefined, jsonl)

/** The pieces of a body as they arrive, and how it ends. */
async function pieces(): Promise<{ readonly bytes: readonly Uint8Array[]; readonly end: string }> {
  const bytes: Uint8Array[] = []
  const response = await fetch(`${server.baseUrl}/bot/list`, {
    headers: { authorization: `Bearer ${server.secret}`, ...jsonl }
  })
  try {
    for await (const piece of response.body ?? []) bytes.push(piece)
    return { bytes, end: 'end' }
  } catch (error) {
    return {
      bytes,
      end: error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error)
    }
  }
}

const size = (bytes: readonly Uint8Array[]): number => bytes.reduce((sum, piece) => sum + piece.length, 0)

describe('a script', () => {
  test('a script serves its faults to matching requests in order, then normal answers', async () => {
    server.script(
      'GET /bot/list',
      faults.failWith(503),
      honest,
      faults.failWith(429, { headers: { 'retry-after': '1', 'retry-after-ms': '20' } })
    )
    await ask(server, 'GET /file/list')
    const answers = [await bots(), await bots(), await bots(), await bots()]
    expect(answers.map(({ status }) => status)).toEqual([503, 200, 429, 200])
    expect(answers[0]?.json).toEqual({ message: 'Status 503', code: 'SERVICE_UNAVAILABLE' })
    expect([answers[2]?.headers.get('retry-after'), answers[2]?.headers.get('retry-after-ms')]).toEqual([
      '1',
      '20'
    ])
  })

  test('a script matches a pattern and repeats a fault as often as it says', async () => {
    server.script({ path: /list$/ }, { ...faults.failWith(500), times: 2 })
    expect([
      (await bots()).status,
      (await ask(server, 'GET /file/list')).status,
      (await bots()).status
    ]).toEqual([500, 500, 200])
  })
})

describe('a connection', () => {
  test('a connection is reset before the headers, with the work done or not', async () => {
    server.script(
      'POST /bot/create',
      faults.resetBeforeHeaders(),
      faults.resetBeforeHeaders({ committed: true })
    )
    await expect(ask(server, 'POST /bot/create')).rejects.toMatchObject({
      message: 'fetch failed',
      cause: { code: 'ECONNRESET' }
    })
    expect(server.state.rows('bot')).toHaveLength(3)
    await expect(ask(server, 'POST /bot/create')).rejects.toThrow('fetch failed')
    expect(server.state.rows('bot')).toHaveLength(4)
    expect(await server.requests[0]?.ended).toBe('faulted')
  })

  test.each([0, 1, 50])('a connection is reset at byte %d of the body', async (at) => {
    server.script('GET /bot/list', faults.resetAt(at))
    const { bytes, end } = await pieces()
    expect([size(bytes), end]).toEqual([at, expect.stringMatching(/ECONNRESET|other side closed|terminated/)])
  })

  test('a connection is reset a number of bytes before the end', async () => {
    const whole = size((await pieces()).bytes)
    server.script('GET /bot/list', faults.resetAt(-2))
    const { bytes, end } = await pieces()
    expect([whole - size(bytes), end]).not.toEqual([2, 'end'])
    expect(whole - size(bytes)).toBe(2)
  })

  test.each([
    ['headers', faults.stallBeforeHeaders()],
    ['the body', faults.stallAt(10)]
  ])('a connection stalls in %s until the caller leaves', async (_where, fault) => {
    server.script('GET /bot/list', fault)
    const gone = new AbortController()
    const asked = ask(server, 'GET /bot/list', undefined, jsonl, gone.signal).catch((error: unknown) => error)
    await expect.poll(() => server.requests.length).toBe(1)
    expect(await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 30, 'nothing'))])).toBe(
      'nothing'
    )
    gone.abort()
    expect(await asked).toMatchObject({ name: 'AbortError' })
    expect(await server.requests[0]?.ended).toBe('cancelled')
  })

  test('a connection sends its headers slowly', async () => {
    server.script('GET /bot/list', faults.slowHeaders(50))
    const start = performance.now()
    expect((await bots()).status).toBe(200)
    expect(performance.now() - start).toBeGreaterThan(45)
  })

  test('a request does no more work after the server closes', async () => {
    server.script('GET /bot/list', faults.stallBeforeHeaders())
    const asked = bots().catch((error: unknown) => error)
    await expect.poll(() => server.requests.length).toBe(1)
    await server.close()
    expect(await asked).toBeInstanceOf(TypeError)
    server = await startServer()
  })
})

describe('an answer', () => {
  test('an answer ends cleanly in the middle of a line', async () => {
    server.script('GET /bot/list', faults.truncateAt(-5))
    const { bytes, end } = await pieces()
    expect([end, Buffer.concat(bytes).toString().endsWith('\n')]).toEqual(['end', false])
  })

  test('an answer has another content type, or is a page of a gateway', async () => {
    server.script('GET /bot/list', faults.wrongContentType(), faults.htmlPage())
    const [wrong, page] = [await bots(), await bots()]
    expect([wrong.headers.get('content-type'), wrong.text.startsWith('{"type":"item"')]).toEqual([
      'text/plain',
      true
    ])
    expect([page.status, page.headers.get('content-type'), page.text.startsWith('<!doctype')]).toEqual([
      502,
      'text/html; charset=utf-8',
      true
    ])
  })

  test.each([302, 307, 308] as const)('an answer redirects to another origin with %d', async (status) => {
    server.script('GET /bot/list', faults.redirectTo('http://127.0.0.1:9/else', status))
    const answer = await bots()
    expect([answer.status, answer.headers.get('location')]).toEqual([status, 'http://127.0.0.1:9/else'])
  })

  test('a 200 holds an error', async () => {
    server.script('GET /bot/list', faults.lateError())
    expect(await ask(server, 'GET /bot/list')).toMatchObject({
      status: 200,
      json: { code: 'GENERIC_ERROR', message: 'Something went wrong' }
    })
  })

  test('the server refuses with each of the three kinds of limits', async () => {
    server.script(
      'GET /bot/list',
      faults.rateLimited('rate/poll'),
      faults.quotaExceeded(),
      faults.quotaExceeded('database/bot', 'database')
    )
    const answers = [await bots(), await bots(), await bots()]
    expect(answers.map(({ status, headers, json }) => [status, headers.get('x-failure-code'), json])).toEqual(
      ['rate limits: rate/poll', 'account limits: token', 'database limits: database/bot'].map((end) => [
        429,
        'LIMITS_REACHED',
        { code: 'LIMITS_REACHED', message: `You have exceeded your allocated ${end}` }
      ])
    )
  })

  test('an error with a scoped code is a 500', async () => {
    server.script('GET /bot/list', faults.refuse({ code: 'DISCORD_TOO_MANY_REQUESTS' }))
    expect((await bots()).status).toBe(500)
  })
})

describe('a body', () => {
  test('a body arrives byte by byte, in any chunk size, and cut inside each character', async () => {
    const honestly = Buffer.concat((await pieces()).bytes)
    server.script(
      'GET /bot/list',
      faults.chunked(1),
      faults.chunked(7),
      faults.chunked(65_536),
      faults.chunked('characters')
    )
    const [single, seven, large, split] = [await pieces(), await pieces(), await pieces(), await pieces()]
    for (const { bytes } of [single, seven, large, split]) expect(Buffer.concat(bytes)).toEqual(honestly)
    expect([
      single.bytes.length,
      Math.max(...seven.bytes.map((piece) => piece.length)),
      large.bytes.length
    ]).toEqual([honestly.length, 7, 1])
    expect(split.bytes.filter((piece) => (piece.at(-1) ?? 0) >= 0xc0)).toHaveLength(6)
  })

  const edited: readonly (readonly [string, ReturnType<typeof faults.blankLines>, (text: string) => void])[] =
    [
      [
        'blank lines',
        faults.blankLines(),
        (text) => expect(text.split('\n').filter((line) => line.trim() === '')).toHaveLength(7)
      ],
      ['a byte order mark', faults.byteOrderMark(), (text) => expect(text.charCodeAt(0)).toBe(0xfeff)],
      ['CR and LF', faults.carriageReturns(), (text) => expect(text.match(/}\r\n/g)).toHaveLength(3)],
      ['U+2028', faults.lineSeparators(), (text) => expect(text).toContain('Zoë\u20282\u2028')],
      [
        'a malformed line',
        faults.malformedLine(1),
        (text) => expect(text.split('\n')[1]).toBe('{"type":"tok')
      ],
      [
        'an error event',
        faults.errorEvent(1),
        (text) =>
          expect(text.split('\n').slice(1)).toEqual([
            '{"type":"error","data":{"code":"GENERIC_ERROR","message":"Something went wrong"}}',
            ''
          ])
      ],
      [
        'a line of 8 MB',
        faults.longLine(8_000_000, 1),
        (text) => expect(text.split('\n')[1]?.length).toBeGreaterThan(8_000_000)
      ]
    ]
  test.each(edited)('a body has %s', async (_what, fault, check) => {
    server.script('GET /bot/list', fault)
    const { bytes, end } = await pieces()
    expect(end).toBe('end')
    check(Buffer.concat(bytes).toString())
  })

  test('one body has several faults', async () => {
    server.script(
      'GET /bot/list',
      faults.together(faults.blankLines(), faults.carriageReturns(), faults.chunked(3), faults.truncateAt(20))
    )
    const { bytes } = await pieces()
    expect([size(bytes), bytes[0]?.length]).toEqual([20, 3])
  })
})

describe('slow work', () => {
  test('a slow JSON call begins with a 200 and ends with its outcome', async () => {
    await server.close()
    server = await startServer({ timing: { slowJsonMs: 10 } })
    server.script('GET /bot/list', faults.slowWork(40), faults.slowWork(40, { code: 'NOT_FOUND' }))
    expect(await ask(server, 'GET /bot/list')).toMatchObject({ status: 200, json: { items: [] } })
    expect(await ask(server, 'GET /bot/list')).toMatchObject({
      status: 200,
      json: { code: 'NOT_FOUND', message: 'Not found' }
    })
  })

  test('a slow JSON call within its time keeps its status', async () => {
    await server.close()
    server = await startServer({ timing: { slowJsonMs: 10_000 } })
    server.script('GET /bot/list', faults.slowWork(10, { code: 'NOT_FOUND' }))
    expect((await ask(server, 'GET /bot/list')).status).toBe(404)
  })

  test('a stream that fails before its first event has an error status', async () => {
    server.script('GET /bot/list', faults.slowWork(10, { code: 'CONFLICT' }))
    expect(await bots()).toMatchObject({ status: 409, json: { code: 'CONFLICT' } })
  })
})
