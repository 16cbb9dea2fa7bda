/** Two copies of the package in one program: each is a set of classes of its own, and the guards know both. */
import { expect, test, vi } from 'vitest'
import * as runtime from '../../../templates/runtime/index.ts'

/** The same modules once more, as another copy in another folder of packages would be. */
async function anotherCopy(): Promise<typeof runtime> {
  vi.resetModules()
  return import('../../../templates/runtime/index.ts')
}

const service = {
  name: 'Shelf',
  baseUrl: 'https://api.shelf.example/v1',
  auth: { header: 'Authorization', scheme: 'Bearer' }
}
const errors = {
  rules: [
    { kind: 'quota', status: 429, message: 'quota' },
    { kind: 'rateLimit', status: 429 }
  ]
} as const

/** What a client of a copy rejects with where the server answers so. */
async function errorOf(copy: typeof runtime, answer: () => Promise<Response>): Promise<unknown> {
  const Client = class extends copy.ApiClient {}
  const client = new Client({ ...service, errors }, { secret: 's', fetch: answer, retries: 0 })
  return client.request('GET', '/x').catch((error: unknown) => error)
}

const status =
  (code: number, message = 'm') =>
  async (): Promise<Response> =>
    Response.json({ message, code: 'C' }, { status: code })
const cases: readonly [keyof typeof runtime, () => Promise<Response>][] = [
  ['isNotFound', status(404)],
  ['isConflict', status(409)],
  ['isNotAuthorized', status(403)],
  ['isNotAuthenticated', status(401)],
  ['isRateLimit', status(429)],
  ['isQuota', status(429, 'quota')],
  ['isConnectionError', () => Promise.reject(new TypeError('fetch failed'))]
]

test('a guard of one copy of the package recognises errors of another copy, and no others', async () => {
  const copy = await anotherCopy()
  expect(copy.ApiError).not.toBe(runtime.ApiError)
  for (const [, answer] of cases) {
    const error = await errorOf(copy, answer)
    expect([error instanceof copy.ApiError, error instanceof runtime.ApiError]).toEqual([true, false])
    expect(runtime.isApiError(error)).toBe(true)
    const fitting = cases
      .filter(([guard]) => Reflect.apply(Object(runtime[guard]), null, [error]))
      .map(([guard]) => guard)
    expect(fitting).toEqual(cases.filter((each) => each[1] === answer).map(([guard]) => guard))
  }
})

test('a guard recognises interruptions, deadlines and aborts of another copy', async () => {
  const copy = await anotherCopy()
  expect(runtime.isStreamInterrupted(new copy.StreamInterruptedError('m'))).toBe(true)
  expect(runtime.isTimeout(new copy.TimeoutError('idle', 5))).toBe(true)
  expect(runtime.isAbort(new copy.AbortError('m'))).toBe(true)
  expect(runtime.isTimeout(new DOMException('m', 'TimeoutError'))).toBe(true)
  expect(runtime.isAbort(AbortSignal.abort().reason)).toBe(true)
  expect(runtime.isApiError(new copy.ArgumentError('m'))).toBe(true)
  for (const guard of [
    runtime.isStreamInterrupted,
    runtime.isTimeout,
    runtime.isAbort,
    runtime.isConnectionError
  ])
    for (const other of [null, undefined, 5, 'AbortError', {}, new Error('m'), new copy.ApiError('m')])
      expect(guard(other)).toBe(false)
})
