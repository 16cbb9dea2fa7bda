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

test('a client of a session may do only what the session allows', async () => {
  const client = fromSession(Platform, await newSession(), { baseUrl: server.baseUrl })
  expect(client).toBeInstanceOf(Platform)
  const answer = client.request('POST', `/conversation/${conversation}/complete`, { body: { text: 'Hi' } })
  expect(await answer).toHaveProperty('text')
  expect(await rejection(client.request('GET', '/bot/list'))).toMatchObject({ status: 401 })
})

test('a client of a session keeps the other options, and the token replaces the secret', async () => {
  const { token } = await newSession()
  const options = { baseUrl: server.baseUrl, secret: 'sk-other', headers: { 'x-own': '1' }, scheme: 'Token' }
  const client = fromSession(Platform, { token }, options)
  await client.request('POST', `/conversation/${conversation}/complete`, { body: { text: 'Hi' } })
  expect(server.requests.at(-1)?.headers).toMatchObject({ authorization: `Token ${token}`, 'x-own': '1' })
})

test('a client of a session cannot act as another user', () => {
  const options: Options = { runAsUserId: server.childUserId }
  expect(() => fromSession(Platform, { token: 'a.b.c' }, options)).toThrow(/leave runAsUserId out/)
  expect(() =>
    fromSession(Platform, { token: 'a.b.c' }, { ...options, runAsUserId: undefined } as Options)
  ).not.toThrow()
})

test('a client of a session cannot act as another user after extend or for one call', async () => {
  const client = fromSession(Platform, await newSession(), { baseUrl: server.baseUrl })
  const sent = server.requests.length
  const remedy = {
    name: 'ArgumentError',
    message: expect.stringMatching(/leave runAs\w+ out, or use a client with a secret/)
  }
  for (const options of [{ runAsUserId: server.childUserId }, { runAsChildUserEmail: 'a@example.com' }]) {
    expect(() => client.extend(options)).toThrow(expect.objectContaining(remedy))
    expect(() => client.extend({ timeout: 1_000 }).extend(options)).toThrow(expect.objectContaining(remedy))
    expect(await rejection(client.request('GET', '/bot/list', options))).toMatchObject(remedy)
    expect(await rejection(client.extend({ retries: 0 }).complete({}, options))).toMatchObject(remedy)
    expect(await rejection(client.dispatch({}, options).follow().result())).toMatchObject(remedy)
  }
  expect(server.requests).toHaveLength(sent)
  const body = { text: 'Hi' }
  const nobody = client.request('POST', `/conversation/${conversation}/complete`, {
    body,
    runAsUserId: undefined
  })
  expect(await nobody).toHaveProperty('text')
})

test('a client of a session may act as another user with another secret', async () => {
  const client = fromSession(Platform, await newSession(), { baseUrl: server.baseUrl })
  const other = client.extend({ secret: server.secret, runAsUserId: server.childUserId })
  expect(await other.request('GET', '/bot/list')).toMatchObject({ items: [] })
  expect(server.requests.at(-1)?.headers).toMatchObject({ 'x-runas-userid': server.childUserId })
})

test.each([[{ token: '' }], [{}], [null], [undefined]])(
  'fromSession requires a token; it refuses %j',
  (session) => {
    expect(() => fromSession(Platform, session as { token: string })).toThrow(/no token/)
  }
)
