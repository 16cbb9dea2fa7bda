import { afterEach, beforeEach, expect, test } from 'vitest'
import { fromSession } from '../../templates/helpers/session.ts'
import { startServer, type TestServer } from '../server/server.ts'
import { Platform, platform, rejection, type Options } from './platform.ts'

let server: TestServer
let conversation = ''
beforeEach(async () => {
  server = await startServer()
  conversation = server.state.add('conversation').id
})
afterEach(() => server.close())

interface Session {
  readonly id: string
  readonly token: string
}

const newSession = (): PromiseLike<Session> =>
  platform(server).request<Session>('POST', `/conversation/${conversation}/session/create`, { body: {} })

test('a client of a session may do what the session allows, and nothing else', async () => {
  const client = fromSession(Platform, await newSession(), { baseUrl: server.baseUrl })
  expect(client).toBeInstanceOf(Platform)
  const answer = client.request('POST', `/conversation/${conversation}/complete`, { body: { text: 'Hi' } })
  expect(await answer).toHaveProperty('text')
  expect(await rejection(client.request('GET', '/bot/list'))).toMatchObject({ status: 401 })
})

test('keeps the other options; the token takes the place of a secret', async () => {
  const { token } = await newSession()
  const options = { baseUrl: server.baseUrl, secret: 'sk-other', headers: { 'x-own': '1' }, scheme: 'Token' }
  const client = fromSession(Platform, { token }, options)
  await client.request('POST', `/conversation/${conversation}/complete`, { body: { text: 'Hi' } })
  expect(server.requests.at(-1)?.headers).toMatchObject({ authorization: `Token ${token}`, 'x-own': '1' })
})

test('cannot act as another user', () => {
  const options: Options = { runAsUserId: server.childUserId }
  expect(() => fromSession(Platform, { token: 'a.b.c' }, options)).toThrow(/leave runAsUserId out/)
  expect(() =>
    fromSession(Platform, { token: 'a.b.c' }, { ...options, runAsUserId: undefined } as Options)
  ).not.toThrow()
})

test.each([[{ token: '' }], [{}], [null], [undefined]])('needs a token, not %j', (session) => {
  expect(() => fromSession(Platform, session as { token: string })).toThrow(/no token/)
})
