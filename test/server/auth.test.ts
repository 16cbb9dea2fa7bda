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
  test.each(['Bearer', 'Token', 'Basic', 'anything'])('is read whatever its scheme: %s', async (scheme) => {
    expect(await withToken(`${scheme} ${server.secret}`)).toBe(200)
  })

  test('needs a scheme', async () => {
    expect(await withToken(server.secret)).toBe(401)
  })

  test('takes secret keys and access tokens that are known, and no refresh token', async () => {
    expect(
      await Promise.all(
        [server.accessToken, 'sk-unknown', 'oaac-unknown', 'oart-x', 'x', 'a.b.c'].map((token) =>
          withToken(`Bearer ${token}`)
        )
      )
    ).toEqual([200, 401, 401, 401, 401, 401])
  })

  test('takes no key that has ended', async () => {
    server.keys.set('oaac-old', { account: server.state.account, expiresAt: Date.now() - 1 })
    server.keys.set('oaac-new', { account: server.state.account, expiresAt: Date.now() + 60_000 })
    expect([await withToken('Bearer oaac-old'), await withToken('Bearer oaac-new')]).toEqual([401, 200])
  })

  test('that is missing is a 401 for a GET and a 403 for a POST', async () => {
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

  test('with a secret key is a 403 off the versioned routes', async () => {
    const { status } = await fetch(`${server.origin}/bot/list`, {
      headers: { authorization: `Bearer ${server.secret}` }
    })
    expect(status).toBe(403)
  })
})

describe('acting as a child account', () => {
  const bots = async (headers: Readonly<Record<string, string>>): Promise<unknown> =>
    (await ask(server, 'GET /bot/list', undefined, headers)).json

  test('sees the rows of the child alone, by either name of the id header or by email', async () => {
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

  test('that is unknown is a 401; the id wins over the email', async () => {
    expect(
      await bots({ 'x-runas-user-id': 'nobody', 'x-runas-child-user-email': server.childUserEmail })
    ).toMatchObject({ code: 'NOT_AUTHENTICATED' })
  })

  test('does not open rows of the other account', async () => {
    const conversation = server.state.add('conversation', {}, server.childUserId)
    const bot = server.state.add('bot', {}, server.childUserId)
    expect((await ask(server, `GET /conversation/${conversation.id}/fetch`)).status).toBe(403)
    expect((await ask(server, `GET /bot/${bot.id}/fetch`)).status).toBe(404)
  })
})
