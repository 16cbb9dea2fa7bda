import { expect, test } from 'vitest'
import * as runtime from '../../../templates/runtime/index.ts'
import { json, lines, listen, rejection, type Handler } from '../loopback.ts'
import { Shelf, type BookClient } from '../service.ts'

async function errorOf(handler: Handler): Promise<runtime.ApiError> {
  const { url } = await listen(handler)
  const error = await rejection(new Shelf({ secret: 's', baseUrl: url, retries: 0 }).book.fetch('1'))
  if (!(error instanceof runtime.ApiError)) throw error
  return error
}

test.each([
  [400, 'BadRequestError'],
  [401, 'NotAuthenticatedError'],
  [402, 'PaymentRequiredError'],
  [403, 'NotAuthorizedError'],
  [404, 'NotFoundError'],
  [405, 'MethodNotAllowedError'],
  [408, 'RequestTimeoutError'],
  [409, 'ConflictError'],
  [413, 'ContentTooLargeError'],
  [418, 'StatusError'],
  [422, 'UnprocessableEntityError'],
  [429, 'LimitError'],
  [500, 'ServerError'],
  [501, 'NotImplementedError'],
  [502, 'BadGatewayError'],
  [503, 'ServiceUnavailableError'],
  [504, 'GatewayTimeoutError']
])('status %i becomes %s', async (status, name) => {
  const error = await errorOf(json({ message: 'm', code: 'C' }, status, { 'x-failure-code': 'F' }))
  expect(error).toMatchObject({
    name,
    status,
    code: 'C',
    message: `${status} C: m (GET /book/{bookId}/fetch)`,
    apiMessage: 'm',
    method: 'GET',
    path: '/book/{bookId}/fetch',
    url: expect.stringContaining('/v1/book/1/fetch')
  })
  expect(error.headers?.get('x-failure-code')).toBe('F')
  expect(error.body).toEqual({ message: 'm', code: 'C' })
  expect(error).toBeInstanceOf(runtime.StatusError)
})

test('a code with a scope gets the class of its code', async () => {
  expect(await errorOf(json({ message: 'm', code: 'DISCORD_TOO_MANY_REQUESTS' }, 500))).toMatchObject({
    scope: 'DISCORD',
    code: 'DISCORD_TOO_MANY_REQUESTS',
    status: 500,
    name: 'ServerError'
  })
  expect(await errorOf(json({ message: 'm', code: 'TOO_MANY_REQUESTS' }, 429))).toMatchObject({
    scope: null,
    kind: 'rateLimit'
  })
})

test('an error that is not JSON keeps its text as body', async () => {
  const page: Handler = (response) =>
    void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad</h1>')
  expect(await errorOf(page)).toMatchObject({
    status: 502,
    code: 'ERROR_502',
    body: '<h1>Bad</h1>',
    message: '502 ERROR_502: Bad Gateway (GET /book/{bookId}/fetch)',
    apiMessage: null
  })
  const large: Handler = (response) => void response.writeHead(413).end('too large')
  expect(await errorOf(large)).toMatchObject({ code: 'CONTENT_TOO_LARGE' })
  const nested = json({ error: { message: 'deep', code: 'NOT_FOUND', type: 'x' } }, 404)
  expect(await errorOf(nested)).toMatchObject({ apiMessage: 'deep', code: 'NOT_FOUND' })
})

test('a 200 that holds an error, or is not JSON, is an error', async () => {
  expect(await errorOf(json({ message: 'gone', code: 'NOT_FOUND' }))).toMatchObject({
    name: 'NotFoundError',
    status: 404,
    apiMessage: 'gone'
  })
  expect(await errorOf(json({ message: 'm', code: 'UNHEARD_OF' }))).toMatchObject({
    name: 'ServerError',
    status: 500
  })
  expect(await errorOf((response) => void response.end('<html>'))).toMatchObject({
    name: 'InvalidResponseError',
    status: 200,
    body: '<html>'
  })
  expect(await errorOf((response) => void response.end())).toMatchObject({ name: 'NoContentError' })
  const { url } = await listen(json({ id: '1', code: 'x', message: 'm' }))
  expect(await new Shelf({ secret: 's', baseUrl: url }).book.fetch('1')).toEqual({
    id: '1',
    code: 'x',
    message: 'm'
  })
})

test.each<[string, (book: BookClient, shelf: Shelf) => PromiseLike<unknown>]>([
  ['a post', (book) => book.create({})],
  ['a call that answers nothing', (book) => book.remove('1')],
  ['a text', (book) => book.manual()],
  ['a page', (book) => book.list()],
  ['every item', (book) => book.list().toArray()],
  ['a list as a stream', (book) => book.list().stream().next()],
  ['a list that is never resumed', (book) => book.records().stream().next()],
  ['comma-separated values', (book) => book.export().csv()],
  ['a completion', (book) => book.read('1', {})],
  ['a completion as a stream', (book) => book.read('1', {}).stream().result()],
  ['the text of a completion', (book) => book.read('1', {}).stream().text()],
  ['a subscription', (book) => book.watch('1').next()],
  ['an upload', (book) => book.upload('1', new Uint8Array(1))],
  ['another form of a download', (book) => book.download('1').as('application/json')],
  ['the raw door', (_, shelf) => shelf.request('GET', '/any')]
])('a 200 that holds an error is an error for %s', async (_, use) => {
  const { url, received } = await listen(json({ message: 'gone', code: 'NOT_FOUND' }))
  const shelf = new Shelf({ secret: 's', baseUrl: url, retryDelay: 1 })
  expect(await rejection(use(shelf.book, shelf))).toMatchObject({
    name: 'NotFoundError',
    code: 'NOT_FOUND',
    apiMessage: 'gone'
  })
  expect(received).toHaveLength(1)
})

test('a late error is not repeated if repeating could do harm', async () => {
  const { url, received } = await listen(json({ message: 'm', code: 'TOO_MANY_REQUESTS' }), json({ id: '1' }))
  expect(runtime.isRateLimit(await rejection(new Shelf({ secret: 's', baseUrl: url }).book.create({})))).toBe(
    true
  )
  expect(received).toHaveLength(1)
})

test('a call without a value rejects if an error arrives late', async () => {
  const { url } = await listen(
    json({ message: 'm', code: 'NOT_FOUND' }),
    (response) => void response.writeHead(204).end()
  )
  const shelf = new Shelf({ secret: 's', baseUrl: url })
  expect(await rejection(shelf.book.remove('1'))).toMatchObject({ status: 404 })
  expect(await shelf.book.remove('1')).toBeUndefined()
})

test('an error event is thrown after the events before it', async () => {
  const { url } = await listen(
    lines(
      { type: 'item', data: { id: '1' } },
      { type: 'error', data: { message: 'm', code: 'NOT_FOUND' } },
      { type: 'item', data: {} }
    )
  )
  const stream = new Shelf({ secret: 's', baseUrl: url }).book.watch('1')
  expect((await stream.next()).value).toEqual({ type: 'item', data: { id: '1' } })
  expect(await rejection(stream.next())).toMatchObject({ name: 'NotFoundError', status: 404 })
  expect((await stream.next()).done).toBe(true)
})

test('an error in a 200 in place of a stream is thrown', async () => {
  const { url } = await listen(json({ message: 'm', code: 'NOT_FOUND' }))
  const stream = new Shelf({ secret: 's', baseUrl: url }).book.watch('1')
  expect(await rejection(stream.next())).toMatchObject({ name: 'NotFoundError', status: 404 })
})

test('guards recognise an error by meaning, across copies of the package', async () => {
  const denied = await errorOf(json({ message: 'm', code: 'NOT_AUTHORIZED' }, 401))
  expect([runtime.isNotAuthorized(denied), runtime.isNotAuthenticated(denied)]).toEqual([true, false])
  expect(runtime.isNotAuthorized(await errorOf(json({}, 403)))).toBe(true)
  expect(runtime.isNotAuthenticated(await errorOf(json({}, 401)))).toBe(true)
  expect(runtime.isNotFound(await errorOf(json({}, 404)))).toBe(true)
  expect(runtime.isConflict(await errorOf(json({}, 409)))).toBe(true)
  const copy = Object.defineProperties(new Error('m'), Object.getOwnPropertyDescriptors(denied))
  expect(runtime.isNotAuthorized(copy)).toBe(true)
  for (const value of [null, undefined, 'x', {}, new Error('x')])
    expect(runtime.isApiError(value)).toBe(false)
})

test('toJSON leaves out what is not safe to log', async () => {
  expect(JSON.parse(JSON.stringify(await errorOf(json({ message: 'm', code: 'NOT_FOUND' }, 404))))).toEqual({
    name: 'NotFoundError',
    message: '404 NOT_FOUND: m (GET /book/{bookId}/fetch)',
    apiMessage: 'm',
    status: 404,
    code: 'NOT_FOUND',
    scope: null,
    method: 'GET',
    path: '/book/{bookId}/fetch',
    url: expect.any(String),
    cursor: null
  })
})

test('a code named like an inherited property is unknown', async () => {
  for (const code of ['constructor', '__proto__', 'toString', 'A_constructor'])
    expect(await errorOf(json({ message: 'm', code }))).toMatchObject({
      name: 'ServerError',
      status: 500,
      code,
      scope: null
    })
})

test('an error in a stream names its request', async () => {
  const first = { type: 'item', data: { id: '1' } }
  const endings: Record<string, Handler> = {
    NotFoundError: lines(first, { type: 'error', data: { message: 'm', code: 'NOT_FOUND' } }),
    InvalidLineError: (response) => void response.end(`${JSON.stringify(first)}\nnonsense\n`),
    StreamInterruptedError: (response) => void response.end(`${JSON.stringify(first)}\n{"type"`)
  }
  for (const [name, handler] of Object.entries(endings)) {
    const { url } = await listen(handler)
    const stream = new Shelf({ secret: 's', baseUrl: url }).book.watch('1')
    await stream.next()
    expect(await rejection(stream.next())).toMatchObject({
      name,
      method: 'POST',
      url: `${url}/v1/book/1/watch`,
      headers: expect.any(Headers)
    })
  }
})

test('an event without a type is an invalid response', async () => {
  for (const odd of [{ items: [], cursor: 'x' }, { type: 5, data: {} }, {}]) {
    const { url } = await listen(lines({ type: 'item', data: { id: '1' } }, odd))
    const stream = new Shelf({ secret: 's', baseUrl: url }).book.watch('1')
    await stream.next()
    expect(await rejection(stream.next())).toMatchObject({ name: 'InvalidResponseError', body: odd })
  }
})
