import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ask, jsonl } from './ask.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeEach(async () => {
  server = await startServer()
})
afterEach(() => server.close())

describe('a server', () => {
  test('the server closes while a connection is open and refuses after that', async () => {
    const other = await startServer()
    await fetch(`${other.baseUrl}/bot/list`, { headers: { authorization: `Bearer ${other.secret}` } })
    await other.close()
    await other.close()
    await expect(fetch(other.baseUrl)).rejects.toThrow('fetch failed')
  })

  test('the server records method, target, headers, bytes and JSON of a request', async () => {
    await ask(server, 'POST /bot/create?x=1', { name: 'Ädä' }, { 'X-Timezone': 'Asia/Tokyo' })
    const [request] = server.requests
    expect(request).toMatchObject({
      method: 'POST',
      url: '/v1/bot/create?x=1',
      path: '/bot/create',
      json: { name: 'Ädä' },
      text: '{"name":"Ädä"}',
      status: 200
    })
    expect(request?.headers['x-timezone']).toBe('Asia/Tokyo')
    expect(request?.body.length).toBe(16)
    expect(request?.rawHeaders.filter(([name]) => name.toLowerCase() === 'content-type')).toHaveLength(1)
    expect(await request?.ended).toBe('sent')
  })

  test('the server notices that a caller left', async () => {
    server.engine.plan({ text: 'one two three', tokenMs: 50 })
    const gone = new AbortController()
    const answer = await fetch(`${server.baseUrl}/conversation/complete`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.secret}`, 'content-type': 'application/json', ...jsonl },
      body: JSON.stringify({ messages: [{ type: 'user', text: 'Hi' }] }),
      signal: gone.signal
    })
    gone.abort()
    await expect(answer.text()).rejects.toThrow('aborted')
    expect(await server.requests[0]?.ended).toBe('cancelled')
  })

  test('the server answers below /v1 and below /api/v1 with any path prefix', async () => {
    const headers = { authorization: `Bearer ${server.secret}` }
    const answers = await Promise.all(
      ['/v1', '/api/v1', '/cbk/api/v1', '/deep/cbk/api/v1'].map((prefix) =>
        fetch(`${server.origin}${prefix}/bot/list`, { headers })
      )
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  })

  test('the server answers below partner/user and below user', async () => {
    const [long, short] = [await ask(server, 'GET /partner/user/list'), await ask(server, 'GET /user/list')]
    expect(long.json).toEqual(short.json)
    expect(short.json).toMatchObject({ items: [{ id: server.childUserId, email: server.childUserEmail }] })
  })

  test('the server redirects a trailing slash and keeps the query', async () => {
    const { status, headers } = await ask(server, 'GET /bot/list/?take=1')
    expect([status, headers.get('location')]).toEqual([308, '/v1/bot/list?take=1'])
  })

  test('the server answers HEAD and OPTIONS without a token', async () => {
    const head = await fetch(`${server.baseUrl}/bot/list`, { method: 'HEAD' })
    const options = await fetch(`${server.baseUrl}/bot/list`, { method: 'OPTIONS' })
    expect([head.status, options.status, await options.json()]).toEqual([200, 200, {}])
    expect(options.headers.get('access-control-allow-headers')).not.toMatch(/runas|timezone/i)
  })
})

describe('rows', () => {
  test('rows are created, fetched, updated and deleted; writes answer with the id', async () => {
    const created = await ask(server, 'POST /bot/create', { name: 'Ada', meta: { team: 'a' } })
    const id = server.state.rows('bot')[0]?.id
    expect(created.json).toEqual({ id })
    const fetched = await ask(server, `GET /bot/${id}/fetch`)
    expect(fetched.json).toMatchObject({
      id,
      name: 'Ada',
      meta: { team: 'a' },
      description: null,
      backstory: null,
      createdAt: expect.any(Number),
      updatedAt: expect.any(Number)
    })
    expect((await ask(server, `POST /bot/${id}/update`, { description: 'Counts' })).json).toEqual({ id })
    expect((await ask(server, `GET /bot/${id}/fetch`)).json).toMatchObject({
      name: 'Ada',
      description: 'Counts'
    })
    expect((await ask(server, `POST /bot/${id}/delete`)).json).toEqual({ id })
    expect((await ask(server, `GET /bot/${id}/fetch`)).json).toEqual({
      code: 'NOT_FOUND',
      message: 'Not found'
    })
  })

  test('rows are listed newest first, with a cursor on every page that has rows', async () => {
    for (let index = 0; index < 5; index += 1) server.state.add('bot', { name: `B${index}` })
    const pages: {
      readonly items: readonly { readonly id: string; readonly name: string }[]
      readonly cursor?: string
    }[] = []
    for (let cursor = ''; ; cursor = `&cursor=${pages.at(-1)?.cursor}`) {
      const { text } = await ask(server, `GET /bot/list?take=2${cursor}`)
      pages.push(JSON.parse(text))
      if (pages.at(-1)?.items.length === 0) break
    }
    expect(pages.map((page) => page.items.map((item) => item.name))).toEqual([
      ['B4', 'B3'],
      ['B2', 'B1'],
      ['B0'],
      []
    ])
    expect(pages.slice(0, 3).map((page) => page.cursor)).toEqual(
      pages.slice(0, 3).map((page) => page.items.at(-1)?.id)
    )
    expect(pages[3]).toEqual({ items: [] })
  })
})

describe('a completion', () => {
  const body = { messages: [{ type: 'user', text: 'Hi' }], model: 'glm' }

  test('a completion is its result as JSON', async () => {
    expect((await ask(server, 'POST /conversation/complete', body)).json).toEqual({
      text: 'You said: Hi',
      usage: { token: 10 },
      end: { reason: 'stop' }
    })
  })

  test('a completion streams tokens with server times and ends with the result', async () => {
    const { lines, headers, text } = await ask(server, 'POST /conversation/complete', body, jsonl)
    expect(headers.get('content-type')).toBe('application/jsonl')
    expect(text.endsWith('}\n')).toBe(true)
    expect(lines.map((event) => event.type)).toEqual([
      'sendResult',
      'completeBegin',
      'token',
      'token',
      'token',
      'usage',
      'completeEnd',
      'receiveResult',
      'result'
    ])
    expect(lines.every((event) => typeof event.createdAt === 'number')).toBe(true)
    expect(lines.at(-1)?.data).toEqual({
      text: 'You said: Hi',
      usage: { token: 10 },
      end: { reason: 'stop' }
    })
  })

  test('a completion of a conversation stores its messages', async () => {
    const { id } = server.state.add('conversation')
    const { json } = await ask(server, `POST /conversation/${id}/complete`, { text: 'Hi' })
    expect(server.state.rows(`conversation/${id}/message`)).toMatchObject([
      { type: 'user', text: 'Hi' },
      { type: 'bot', text: 'You said: Hi' }
    ])
    expect(json).toMatchObject({ id: server.state.rows(`conversation/${id}/message`)[1]?.id })
  })
})
