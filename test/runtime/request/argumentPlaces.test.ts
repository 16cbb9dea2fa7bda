/** The kind: where the argument of a method travels is said by its operation, and assumed of its HTTP method otherwise. */
import { describe, expect, test } from 'vitest'
import { ApiClient, jsonCall, type Operation } from '../../../templates/runtime/index.ts'
import { segments } from '../../../templates/runtime/request/ids.ts'
import { service } from '../service.ts'

interface Sent {
  readonly target: string
  readonly body: unknown
}

/** What one call sends. */
async function sent(operation: Operation, input?: unknown, options?: object): Promise<Sent> {
  const requests: Sent[] = []
  const client = new (class extends ApiClient {})(service, {
    secret: 's',
    fetch: async (url, init) => {
      const { pathname, search } = new URL(url)
      requests.push({ target: pathname + search, body: init.body ?? null })
      return Response.json({})
    }
  })
  await jsonCall(client, operation, [], input, options)
  const [only] = requests
  if (only === undefined) throw new Error('Nothing was sent')
  return only
}

describe('the argument', () => {
  test.each([
    { method: 'GET', want: { target: '/v1/a?x=1', body: null } },
    { method: 'HEAD', want: { target: '/v1/a?x=1', body: null } },
    { method: 'POST', want: { target: '/v1/a', body: '{"x":1}' } },
    { method: 'DELETE', want: { target: '/v1/a', body: '{"x":1}' } }
  ])('of a $method travels as its method means', async ({ method, want }) => {
    expect(await sent({ method, path: '/a' }, { x: 1 })).toEqual(want)
  })

  test('of a DELETE travels in the query if the operation says so', async () => {
    const operation: Operation = { method: 'DELETE', path: '/a', argument: 'params' }
    expect(await sent(operation, { x: 1 })).toEqual({ target: '/v1/a?x=1', body: null })
  })

  test('of a DELETE is a body beside a query that its options carry', async () => {
    const operation: Operation = { method: 'DELETE', path: '/a', argument: 'request', query: ['force'] }
    expect(await sent(operation, { x: 1 }, { force: true })).toEqual({
      target: '/v1/a?force=true',
      body: '{"x":1}'
    })
  })
})

describe('a call without a body', () => {
  test.each([
    { method: 'POST', bare: undefined, want: '{}' },
    { method: 'PUT', bare: undefined, want: '{}' },
    { method: 'PUT', bare: true, want: null },
    { method: 'DELETE', bare: true, want: null }
  ] as const)(
    'sends $want with a $method whose operation says bare: $bare',
    async ({ method, bare, want }) => {
      const operation: Operation = { method, path: '/a', ...(bare ? { bare } : {}) }
      expect(await sent(operation)).toEqual({ target: '/v1/a', body: want })
      expect(await sent(operation, { x: 1 })).toEqual({ target: '/v1/a', body: '{"x":1}' })
    }
  )
})

test('a path part that a POST may leave out is taken from the options, not from its body', async () => {
  const operation: Operation = {
    method: 'POST',
    path: '/a/move/{+to?}',
    query: ['to'],
    encoding: { '/to': segments }
  }
  expect(await sent(operation, { to: 'x' }, { to: 'b/c' })).toEqual({
    target: '/v1/a/move/b/c',
    body: '{"to":"x"}'
  })
  expect(await sent(operation, { to: 'x' })).toEqual({ target: '/v1/a/move', body: '{"to":"x"}' })
})
