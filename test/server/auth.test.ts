import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const withToken = (authorization: string): Promise<number> =>
  ask(server, 'GET /bot/list', undefined, { authorization }).then(({ status }) => status)

describe('the Authorization header', () => {
  test.each(['Bearer', 'Token', 'Basic', 'anything'])(
    'the Authorization header is accepted with any scheme: %s',
    async (scheme) => {
      expect(await withToken(`${scheme} ${server.secret}`)).toBe(200)
    }
  )

  test('the Authorization header without a scheme is refused', async () => {
    expect(await withToken(server.secret)).toBe(401)
  })

  test('known secret keys and access tokens are accepted, refresh tokens are not', async () => {
    expect(
      await Promise.all(
        [server.accessToken, 'sk-unknown', 'oaac-unknown', 'oart-x', 'x', 'a.b.c'].map((token) =>
          withToken(`Bearer ${token}`)
        )
      )
    ).toEqual([200, 401, 401, 401, 401, 401])
  })

  test('an expired key is refused', async () => {
    server.keys.set('oaac-old', { account: server.state.account, expiresAt: Date.now() - 1 })
    server.keys.set('oaac-new', { account: server.state.account, expiresAt: Date.now() + 60_000 })
    expect([await withToken('Bearer oaac-old'), await withToken('Bearer oaac-new')]).toEqual([401, 200])
  })

  test('a request without a token is a 401 for GET and a 403 for POST', async () => {
    const get = await ask(server, 'GET /bot/list', undefined, { authorization: '' })
    const post = await ask(server, 'POST /bot/create', {}, { authorization: '' })
    expect([get.json, post.json]).toEqual([
      { message: 'Not authenticated', code: 'NOT_AUTHENTICATED' },
      { message: 'Not authorized', code: 'NOT_AUTHORIZED' }
    ])
    expect([
      get.status,
      get.headers.get('x-failure-code'),
      post.status,
      post.headers.get('x-failure-code')
    ]).toEqual([401, null, 403, 'NOT_AUTHORIZED'])
  })

  test('a secret key is a 403 outside the versioned routes', async () => {
    const { status } = await fetch(`${server.origin}/bot/list`, {
      headers: { authorization: `Bearer ${server.secret}` }
    })
    expect(status).toBe(403)
  })
})

describe('acting as a child account', () => {
  const bots = async (headers: Readonly<Record<string, string>>): Promise<unknown> =>
    (await ask(server, 'GET /bot/list', undefined, headers)).json

  test('a call as a child account sees only rows of the child, by both id headers and by email', async () => {
    server.state.add('bot', { name: 'Mine' })
    server.state.add('bot', { name: 'Its' }, server.childUserId)
    for (const headers of [
      { 'x-runas-user-id': server.childUserId },
      { 'x-runas-userid': server.childUserId },
      { 'x-runas-child-user-email': server.childUserEmail }
    ]) {
      expect(await bots(headers)).toMatchObject({ items: [{ name: 'Its' }] })
    }
    expect(await bots({})).toMatchObject({ items: [{ name: 'Mine' }] })
  })

  test('an unknown child account is a 401, and the id wins over the email', async () => {
    expect(
      await bots({ 'x-runas-user-id': 'nobody', 'x-runas-child-user-email': server.childUserEmail })
    ).toMatchObject({ code: 'NOT_AUTHENTICATED' })
  })

  test('a call as a child account cannot open rows of another account', async () => {
    const conversation = server.state.add('conversation', {}, server.childUserId)
    const bot = server.state.add('bot', {}, server.childUserId)
    expect((await ask(server, `GET /conversation/${conversation.id}/fetch`)).status).toBe(403)
    expect((await ask(server, `GET /bot/${bot.id}/fetch`)).status).toBe(404)
  })
})
