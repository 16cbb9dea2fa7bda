import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ask } from './ask.ts'
import { isObject } from '../../templates/testing/json.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  server.state.add('conversation', { id: 'C1' })
  server.state.add('conversation', { id: 'C2' })
})
afterAll(() => server.close())

const textIn = (json: unknown, name: string): string => (isObject(json) ? String(json[name]) : '')

async function tokenOf(target: string, body: unknown = {}): Promise<Readonly<Record<string, string>>> {
  const { json } = await ask(server, target, body)
  return { authorization: `Bearer ${textIn(json, 'token')}` }
}

describe('a session of a conversation', () => {
  test('a session tells its end within the bounds', async () => {
    const { json } = await ask(server, 'POST /conversation/C1/session/create', { durationInSeconds: 1800 })
    const { json: usual } = await ask(server, 'POST /conversation/C1/session/create', {
      durationInSeconds: null
    })
    expect(Number(textIn(json, 'expiresAt')) - Date.now()).toBeGreaterThan(1_790_000)
    expect(Number(textIn(usual, 'expiresAt')) - Date.now()).toBeGreaterThan(3_590_000)
    expect(
      (await ask(server, 'POST /conversation/C1/session/create', { durationInSeconds: 10 })).status
    ).toBe(400)
  })

  test('a session of a child account has any duration, since the service bounds those of visitors alone', async () => {
    for (const [seconds, ends] of [
      [900, 900],
      [60, 60],
      [100_000, 100_000],
      [null, 900]
    ] as const) {
      const target = `POST /partner/user/${server.childUserId}/session/create`
      const { json, status } = await ask(server, target, { durationInSeconds: seconds })
      const left = (Number(textIn(json, 'expiresAt')) - Date.now()) / 1000
      expect({ seconds, status, isRight: Math.abs(left - ends) < 10 }).toEqual({
        seconds,
        status: 200,
        isRight: true
      })
    }
  })

  test('a session of a bot takes the contact that the document does not have', async () => {
    server.state.add('bot', { id: 'B9' })
    const contact = { name: 'Ada', email: 'ada@example.com' }
    expect((await ask(server, 'POST /bot/B9/session/create', { contact })).status).toBe(200)
    expect((await ask(server, 'POST /bot/B9/session/create', { contcat: contact })).status).toBe(400)
  })

  test('a session opens only its routes; every other route is a 401', async () => {
    const headers = await tokenOf('POST /conversation/C1/session/create')
    const statuses = await Promise.all(
      [
        ['POST /conversation/C1/complete', { text: 'x' }],
        ['POST /channel/0123456789abcdef/publish', { message: {} }],
        ['POST /channel/0123456789abcdef/subscribe', {}],
        ['GET /conversation/C1/fetch', undefined],
        ['GET /conversation/C1/message/list', undefined],
        ['POST /conversation/C1/message/create', { type: 'user', text: 'x' }],
        ['POST /conversation/C1/dispatch', { text: 'x' }],
        ['POST /conversation/C2/complete', { text: 'x' }]
      ].map(async ([target, body]) => (await ask(server, String(target), body, headers)).status)
    )
    expect(statuses).toEqual([200, 200, 401, 401, 401, 401, 401, 401])
  })

  test('a session cannot act as another account, and expires', async () => {
    const headers = await tokenOf('POST /conversation/C1/session/create')
    expect(
      (
        await ask(
          server,
          'POST /conversation/C1/complete',
          { text: 'x' },
          { ...headers, 'x-runas-user-id': 'nobody' }
        )
      ).status
    ).toBe(200)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_601_000 })
    const late = await ask(server, 'POST /conversation/C1/complete', { text: 'x' }, headers)
    vi.useRealTimers()
    expect(late.status).toBe(401)
    const { authorization = '' } = headers
    const forged = {
      authorization: authorization.replace(/\d(?=\.)/, (digit) => String((Number(digit) + 1) % 10))
    }
    expect((await ask(server, 'POST /conversation/C1/complete', { text: 'x' }, forged)).status).toBe(401)
  })
})

describe('a session of a bot', () => {
  test('a session of a bot starts a conversation from user messages only', async () => {
    server.state.add('bot', { id: 'B1' })
    const { json } = await ask(server, 'POST /bot/B1/session/create', {
      messages: [{ type: 'user', text: 'Hi' }]
    })
    expect(json).toMatchObject({
      conversationId: expect.any(String),
      token: expect.stringMatching(/^[^.]+\.[^.]+\.[^.]+$/),
      messages: [{ type: 'user', text: 'Hi' }]
    })
    expect(server.state.find('conversation', textIn(json, 'conversationId'))).toMatchObject({ botId: 'B1' })
    expect(
      (await ask(server, 'POST /bot/B1/session/create', { messages: [{ type: 'bot', text: 'Hi' }] })).status
    ).toBe(400)
  })

  test('a session of a public bot needs no token', async () => {
    server.state.add('bot', { id: 'B2', visibility: 'public' })
    const anonymous = { authorization: '' }
    const statuses = [
      await ask(server, 'POST /bot/B2/session/create', {}, anonymous),
      await ask(server, 'POST /bot/B1/session/create', {}, anonymous)
    ]
    expect(statuses.map(({ status }) => status)).toEqual([200, 403])
  })
})

describe('a child account', () => {
  test('a session of a child account has globs as routes', async () => {
    const headers = await tokenOf(`POST /partner/user/${server.childUserId}/session/create`, {
      config: { allowedRoutes: ['bot/**', '!bot/create'] }
    })
    server.state.add('bot', { name: 'Its' }, server.childUserId)
    expect((await ask(server, 'GET /bot/list', undefined, headers)).json).toMatchObject({
      items: [{ name: 'Its' }]
    })
    expect([
      (await ask(server, 'POST /bot/create', {}, headers)).status,
      (await ask(server, 'GET /file/list', undefined, headers)).status
    ]).toEqual([401, 401])
  })

  test('a child account has secret keys that work until they are deleted', async () => {
    const created = await ask(server, `POST /user/${server.childUserId}/token/create`, { name: 'Key' })
    const headers = { authorization: `Bearer ${textIn(created.json, 'token')}` }
    expect((await ask(server, 'GET /bot/list', undefined, headers)).status).toBe(200)
    expect((await ask(server, `GET /user/${server.childUserId}/token/list`)).text).not.toContain(
      textIn(created.json, 'token')
    )
    await ask(server, `POST /user/${server.childUserId}/token/${textIn(created.json, 'id')}/delete`)
    expect((await ask(server, 'GET /bot/list', undefined, headers)).status).toBe(401)
  })
})
