import { beforeAll, afterAll, describe, expect, test, vi } from 'vitest'
import { ask } from './ask.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  server.state.add('bot', { id: 'B1' })
})
afterAll(() => server.close())

const nobody = { authorization: '' }
const text = { 'content-type': 'text/plain' }
const refusal = async (
  target: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>
): Promise<readonly [number, unknown]> => {
  const { status, json } = await ask(server, target, body, headers)
  return [status, json]
}

describe('the checks stand in this order', () => {
  test('the method is checked first', async () => {
    expect(await refusal('POST /bot/list', '{', { ...nobody, ...text })).toEqual([
      405,
      { code: 'METHOD_NOT_ALLOWED', message: 'Method not allowed' }
    ])
    expect((await ask(server, 'POST /bot/list')).headers.get('allow')).toBeNull()
  })

  test('the content type is checked before the token, without its parameters', async () => {
    expect(await refusal('POST /bot/create', '{', { ...nobody, ...text })).toMatchObject([
      400,
      { code: 'BAD_REQUEST' }
    ])
    expect(
      (await refusal('POST /bot/create', {}, { 'content-type': 'application/json; charset=utf-8' }))[0]
    ).toBe(200)
  })

  test('the token is checked before limits, limits before the body', async () => {
    server.limits.allow('rate/record', 0)
    expect((await refusal('POST /dataset/none/record/create', '{', nobody))[0]).toBe(403)
    expect(await refusal('POST /dataset/none/record/create', '{')).toEqual([
      429,
      { code: 'LIMITS_REACHED', message: 'You have exceeded your allocated rate limits: rate/record' }
    ])
    server.limits.allow('rate/record', null)
  })

  test('JSON is checked before the schema, the schema before the row', async () => {
    const malformed = await ask(server, 'POST /bot/none/update', '{')
    expect([malformed.status, malformed.headers.get('content-type'), malformed.text]).toEqual([
      400,
      'text/plain; charset=utf-8',
      'Invalid JSON'
    ])
    expect(await refusal('POST /bot/none/update', { unknown: 1 })).toEqual([
      400,
      { code: 'BAD_REQUEST', message: '"unknown" is not allowed' }
    ])
    expect(await refusal('POST /bot/none/update')).toEqual([404, { code: 'NOT_FOUND', message: 'Not found' }])
  })

  test('the row is checked before the body of an upload', async () => {
    expect((await refusal('POST /file/none/upload', '{', text))[0]).toBe(404)
  })
})

describe('a body', () => {
  const message = async (target: string, body: unknown): Promise<unknown> =>
    (await ask(server, target, body)).json
  const says = (words: string): unknown => ({ code: 'BAD_REQUEST', message: words })

  test('unknown fields of a body are refused at every depth unless the schema allows them', async () => {
    expect(
      await message('POST /conversation/complete', {
        messages: [{ type: 'user', text: 'x', extra: 1 }],
        more: 1
      })
    ).toEqual(says('"messages[0].extra" is not allowed; "more" is not allowed'))
    expect(
      await message('POST /conversation/complete', {
        messages: [],
        extensions: { datasets: [{ records: [{ text: 'a', meta: { any: 1 }, no: 1 }] }] }
      })
    ).toEqual(says('"extensions.datasets[0].records[0].no" is not allowed'))
    expect(await message('POST /bot/create', { meta: { any: { thing: 1 } } })).toHaveProperty('id')
    expect(await message('POST /bot/B1/clone', { name: 1 })).toHaveProperty('id')
    expect(await message('POST /bot/B1/delete', { name: 1 })).toEqual(says('"name" is not allowed'))
  })

  test('a body may fit one branch of a union or none', async () => {
    for (const body of [{}, { botId: 'B1' }, { model: 'glm', backstory: 'x' }])
      expect(await message('POST /conversation/create', body)).toHaveProperty('id')
    expect(await message('POST /conversation/create', { botId: 5, other: 1 })).toEqual(
      says('"botId" must be a string; "other" is not allowed')
    )
  })

  test('types, fields and bounds of a body follow the document', async () => {
    expect(await message('POST /conversation/complete', {})).toEqual(says('"messages" is required'))
    expect(await message('POST /bot/create', { name: 5, privacy: 'yes' })).toEqual(
      says('"name" must be a string; "privacy" must be a boolean')
    )
    expect(
      await message('POST /conversation/complete', { messages: [{ type: 'nobody', text: 'x' }] })
    ).toMatchObject({ message: expect.stringMatching(/^"messages\[0\]\.type" must be one of \[user, bot/) })
    expect(await message('POST /channel/0123456789abcdef/subscribe', { historyLength: 10_001 })).toEqual(
      says('"historyLength" must be less than or equal to 10000')
    )
    expect(await message('POST /channel/0123456789abcdef/publish', { message: 'x' })).toEqual(
      says('"message" must be of type object')
    )
    expect(await message('POST /bot/create', [])).toEqual(says('"value" must be of type object'))
  })

  test('null is accepted for metadata, ids and dates', async () => {
    expect(await message('POST /bot/B1/update', { meta: null, blueprintId: null })).toEqual({ id: 'B1' })
    expect(await message('POST /bot/B1/update', { name: null })).toEqual(says('"name" must be a string'))
  })

  test('an empty body is accepted, and one that is too large is refused by the gateway', async () => {
    expect(await message('POST /bot/create', '')).toHaveProperty('id')
    const large = await ask(server, 'POST /bot/create', { name: 'x'.repeat(4_500_000) })
    expect([large.status, large.headers.get('content-type')]).toEqual([413, 'text/plain; charset=utf-8'])
  })
})

describe('a path', () => {
  test('an unknown path is a 404 and an undecodable one a 400', async () => {
    expect((await refusal('GET /nothing/list'))[0]).toBe(404)
    expect((await refusal('GET /bot/%E0%A4%A/fetch'))[0]).toBe(400)
  })

  test('a query parameter wins over a path parameter of the same name', async () => {
    expect((await ask(server, 'GET /bot/none/fetch?botId=B1')).json).toMatchObject({ id: 'B1' })
  })

  test('a path accepts an alias for an id', async () => {
    server.state.add('bot', { id: 'B2', alias: 'ada' })
    expect((await ask(server, 'GET /bot/ada/fetch')).json).toMatchObject({ id: 'B2' })
  })
})

describe('metadata', () => {
  const meta = async (given: unknown): Promise<unknown> => {
    await ask(server, 'POST /bot/B1/update', { meta: { a: 1, deep: { x: 1 } } })
    const { status, json } = await ask(server, 'POST /bot/B1/update', { meta: given })
    return status === 200 ? server.state.find('bot', 'B1')?.['meta'] : json
  }

  test('metadata is replaced as a whole, or with $update one level deep', async () => {
    expect(await meta({ b: 2 })).toEqual({ b: 2 })
    expect(await meta({ $update: { b: null, deep: { y: 2 } }, ignored: 1 })).toEqual({
      a: 1,
      b: null,
      deep: { y: 2 }
    })
    expect(await meta({ $update: null })).toEqual({ a: 1, deep: { x: 1 } })
  })

  test('metadata refuses keys with an underscore and drops other odd keys', async () => {
    expect(await meta({ _x: 1 })).toEqual({ code: 'BAD_REQUEST', message: 'meta._x is not allowed' })
    expect(await meta({ $update: { _x: 1 } })).toMatchObject({ code: 'BAD_REQUEST' })
    expect(await meta({ '-a': 1, é: 2, $x: 3, b: 4 })).toEqual({ b: 4 })
  })

  test('$update is accepted inside metadata, not beside it', async () => {
    expect(await refusal('POST /bot/B1/update', { $update: { a: 1 } })).toEqual([
      400,
      { code: 'BAD_REQUEST', message: '"$update" is not allowed' }
    ])
  })
})

describe('limits', () => {
  test('limits count rates in a window, quotas in all, and rows as they are', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const limited = await startServer({
      limits: { 'rate/poll': 2, 'account/token': 10, 'database/secret': 1 }
    })
    const statuses = async (target: string, body?: unknown): Promise<readonly number[]> => [
      (await ask(limited, target, body)).status,
      (await ask(limited, target, body)).status
    ]
    expect([await statuses('GET /bot/list'), (await ask(limited, 'GET /file/list')).json]).toEqual([
      [200, 200],
      { code: 'LIMITS_REACHED', message: 'You have exceeded your allocated rate limits: rate/poll' }
    ])
    vi.advanceTimersByTime(60_001)
    expect((await ask(limited, 'GET /bot/list')).status).toBe(200)
    vi.useRealTimers()
    expect(await statuses('POST /conversation/complete', { messages: [] })).toEqual([200, 429])
    expect(await statuses('POST /secret/create', { type: 'plain' })).toEqual([200, 429])
    await limited.close()
  })
})
