/** Kind: an answer without content, or a part of one, that is taken for the whole; and a request that has a body nobody gave. */
import { describe, expect, test } from 'vitest'
import type { Fetch } from '../../../templates/runtime/index.ts'
import { json, listen, rejection, type Handler } from '../loopback.ts'
import { Shelf } from '../service.ts'

describe('request()', () => {
  const sent = async (method: string, request?: { body?: unknown }): Promise<readonly unknown[]> => {
    const { url, received } = await listen(json({}))
    await new Shelf({ secret: 's', baseUrl: url }).request(method, '/own', request)
    return received.map(({ body, headers }) => [body, headers['content-type']])
  }

  test.each(['DELETE', 'OPTIONS', 'GET', 'HEAD', 'PURGE'])(
    'sends no body with %s unless one is given',
    async (method) => {
      expect(await sent(method)).toEqual([['', undefined]])
      expect(await sent(method, { body: null })).toEqual([['', undefined]])
    }
  )

  test('request() sends an empty object with POST, PUT and PATCH', async () => {
    for (const method of ['POST', 'PUT', 'PATCH'])
      expect(await sent(method)).toEqual([['{}', 'application/json']])
  })

  test('request() sends a given body with DELETE', async () => {
    expect(await sent('DELETE', { body: { id: '1' } })).toEqual([['{"id":"1"}', 'application/json']])
    expect(await sent('DELETE', { body: {} })).toEqual([['{}', 'application/json']])
  })
})

describe('a download', () => {
  /** A response of a polyfill: its body is null, its bytes come as a whole. */
  const bare =
    (parts: object, type = 'image/png'): Fetch =>
    async () =>
      ({
        ok: true,
        status: 200,
        type: 'default',
        headers: new Headers({ 'content-type': type }),
        body: null,
        ...parts
      }) as Response

  test('a download of a response without a body stream has the bytes of its methods', async () => {
    const ways = [
      { arrayBuffer: async () => new Uint8Array([97, 98]).buffer, text: async () => 'ab' },
      { text: async () => 'ab' }
    ]
    for (const way of ways) {
      const file = await new Shelf({ secret: 's', fetch: bare(way) }).book.download('1')
      expect([await file?.text(), file?.type]).toEqual(['ab', 'image/png'])
    }
  })

  test('a download of a response without bytes is null', async () => {
    expect(
      await new Shelf({ secret: 's', fetch: bare({ text: async () => '' }) }).book.download('1')
    ).toBeNull()
  })

  test('a download of a response without a body stream recognises a failure', async () => {
    const fetch = bare({ text: async () => '{"message":"m","code":"NOT_FOUND"}' }, 'application/json')
    expect(await rejection(new Shelf({ secret: 's', fetch }).book.download('1'))).toMatchObject({
      code: 'NOT_FOUND'
    })
  })

  const part: Handler = (response) => {
    response.writeHead(206, { 'content-range': 'bytes 0-1/5', 'content-type': 'image/png' })
    response.end('ab')
  }

  test('a download of an unrequested part is an error', async () => {
    const { url } = await listen(part)
    expect(await rejection(new Shelf({ secret: 's', baseUrl: url }).book.download('1'))).toMatchObject({
      name: 'InvalidResponseError',
      message: expect.stringContaining('bytes 0-1/5') as unknown
    })
  })

  test('a download of a requested range is that part', async () => {
    const { url } = await listen(part)
    const headers = { Range: 'bytes=0-1' }
    const own = await new Shelf({ secret: 's', baseUrl: url }).book.download('1', null, { headers })
    const client = await new Shelf({ secret: 's', baseUrl: url, headers }).book.download('1', null, {
      headers: { a: 'b' }
    })
    expect([await own?.text(), await client?.text()]).toEqual(['ab', 'ab'])
  })
})

test.each([204, 205])('a stream that is answered with %i is not an empty stream', async (status) => {
  const { url, received } = await listen((response) => void response.writeHead(status).end())
  const { book } = new Shelf({ secret: 's', baseUrl: url, retryDelay: 1 })
  for (const use of [() => book.list().stream().next(), () => book.watch('1').next()])
    expect(await rejection(use())).toMatchObject({ name: 'NoContentError', status })
  expect(received).toHaveLength(2)
})

test('a list stream that is answered with 200 and no lines is empty', async () => {
  const { url } = await listen(
    (response) => void response.writeHead(200, { 'content-type': 'application/jsonl' }).end()
  )
  expect(await new Shelf({ secret: 's', baseUrl: url }).book.list().stream().next()).toMatchObject({
    done: true
  })
})
