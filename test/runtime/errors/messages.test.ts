/** The kind: an error does not say which call failed, or mixes what the API said with words of the SDK. */
import { expect, test } from 'vitest'
import {
  isApiError,
  isQuota,
  isRateLimit,
  type ApiError,
  type Fetch
} from '../../../templates/runtime/index.ts'
import { standardEnvelope } from '../../../templates/runtime/answer/envelopes.ts'
import { failureOf as failureFrom, lateFailure } from '../../../templates/runtime/answer/failure.ts'
import { json, listen } from '../loopback.ts'
import { service, Shelf } from '../service.ts'
import { readAs } from '../readAs.ts'

async function failureOf(work: () => Promise<unknown>): Promise<ApiError> {
  const error = await work().then(
    () => null,
    (reason: unknown) => reason
  )
  if (!isApiError(error)) throw new Error('It did not fail with an error of the SDK', { cause: error })
  return error
}

function shelf(fetch: Fetch): Shelf {
  return new Shelf({ secret: 'sk-0123456789', fetch, retries: 0 })
}

test('a refusal names status, code, the words of the API, method and path template', async () => {
  const { url } = await listen(json({ message: 'Not found', code: 'NOT_FOUND' }, 404))
  const error = await failureOf(() => new Shelf({ secret: 's', baseUrl: url }).book.fetch('b/1?'))
  expect(error.message).toBe('404 NOT_FOUND: Not found (GET /book/{bookId}/fetch)')
  expect([error.apiMessage, error.path]).toEqual(['Not found', '/book/{bookId}/fetch'])
})

test('the errors of a service that has other forms name what these say', async () => {
  const problem = { type: 'about:blank', title: 'No credit', detail: 'Balance 30, price 50.', status: 403 }
  const own = { ...service, errors: { ...service.errors, read: standardEnvelope } }
  const response = new Response(JSON.stringify(problem), { status: 403 })
  const error = failureFrom(own, response, await response.clone().text(), {})
  expect(error.message).toBe('403 ERROR_403: Balance 30, price 50.')
  expect([error.apiMessage, error.body]).toEqual(['Balance 30, price 50.', problem])
  expect(lateFailure(own, { errors: [{ code: 'NOT_FOUND', title: 'Gone' }] }, {})).toMatchObject({
    status: 404,
    code: 'NOT_FOUND',
    apiMessage: 'Gone'
  })
})

test.each([
  [
    'an empty body',
    () => new Response(null, { status: 503, statusText: 'Service Unavailable' }),
    '503 ERROR_503: Service Unavailable (POST /book/create)'
  ],
  [
    'no words at all',
    () => new Response(null, { status: 503 }),
    '503 ERROR_503: Shelf said no more (POST /book/create)'
  ],
  [
    'a page of a gateway',
    () => new Response('<h1>Bad</h1>', { status: 502, statusText: 'Bad Gateway' }),
    '502 ERROR_502: Bad Gateway (POST /book/create)'
  ],
  [
    'a message that is not text',
    () => Response.json({ message: { a: 1 }, code: 'NOT_FOUND' }, { status: 404 }),
    '404 NOT_FOUND: Shelf said no more (POST /book/create)'
  ]
])('an answer with %s has no apiMessage', async (_, answer, message) => {
  const error = await failureOf(() => shelf(async () => answer()).book.create({}))
  expect([error.message, error.apiMessage]).toEqual([message, null])
})

test('late failures and failure events have the same message', async () => {
  const late = await failureOf(() =>
    shelf(async () => Response.json({ message: 'gone', code: 'NOT_FOUND' })).book.create({})
  )
  expect([late.message, late.apiMessage]).toEqual(['404 NOT_FOUND: gone (POST /book/create)', 'gone'])
  const line = `${JSON.stringify({ type: 'error', data: { message: 'gone', code: 'NOT_FOUND' } })}\n`
  const event = await failureOf(() =>
    shelf(async () => new Response(line))
      .book.read('1', {})
      .stream()
      .next()
  )
  expect([event.message, event.apiMessage]).toEqual([
    '404 NOT_FOUND: gone (POST /book/{bookId}/read)',
    'gone'
  ])
})

test('errors of the SDK name the call, and have no words of the API', async () => {
  const failed: readonly (() => Promise<unknown>)[] = [
    () => shelf(async () => new Response('no json')).book.create({}),
    () =>
      shelf(async () =>
        Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } }))
      ).book.create({}),
    () => new Shelf({ secret: 's', fetch: () => new Promise(() => {}) }).book.create({}, { timeout: 5 })
  ]
  for (const work of failed) {
    const error = await failureOf(work)
    expect([error.message.endsWith(' (POST /book/create)'), error.apiMessage]).toEqual([true, null])
  }
})

test('a raw request shows its path without secrets', async () => {
  const client = shelf(async () => Response.json({}, { status: 404 }))
  const error = await failureOf(() => client.request('GET', '/mine/sk-0123456789?api_key=K1&plain=1'))
  expect(error.message).toContain('(GET /mine/[secret])')
})

test('rules by message match the words of the API', async () => {
  const limit = { message: 'You have exceeded your rate limits: x', code: 'LIMITS_REACHED' }
  const errors = {
    ...service.errors,
    rules: [
      { kind: 'rateLimit', code: 'LIMITS_REACHED', message: 'You have exceeded your rate' },
      { kind: 'quota', code: 'LIMITS_REACHED' }
    ]
  } as const
  const read = (body: unknown): Promise<unknown> =>
    readAs(Response.json(body, { status: 429 }), { service: { ...service, errors } }).next()
  expect(isRateLimit(await failureOf(() => read(limit)))).toBe(true)
  expect(
    isQuota(
      await failureOf(() => read({ ...limit, message: '429 LIMITS_REACHED: You have exceeded your rate' }))
    )
  ).toBe(true)
})

test('a relay passes on only the words of the API, so that no prefix repeats', async () => {
  const line = `${JSON.stringify({ type: 'error', data: { message: 'gone', code: 'NOT_FOUND' } })}\n`
  const response = shelf(async () => new Response(line))
    .book.read('1', {})
    .stream()
    .toResponse()
  const error = await failureOf(() => readAs(response, { service }).next())
  expect([error.message, error.apiMessage]).toEqual(['404 NOT_FOUND: gone', 'gone'])
})

test('a message with several lines, control characters or no end becomes one short line; apiMessage keeps it', async () => {
  for (const said of ['a\nb\u001b[31m', 'x'.repeat(900_000), 'a\u2028b\u0085c']) {
    const error = await failureOf(() =>
      shelf(async () => Response.json({ message: said, code: 'NOT\nFOUND' }, { status: 404 })).book.create({})
    )
    expect(error.message).toMatch(
      /^404 NOT FOUND: [^\u0000-\u001f\u0085\u2028]{1,1020} \(POST \/book\/create\)$/
    )
    expect([error.apiMessage, error.code]).toEqual([said, 'NOT\nFOUND'])
  }
})
