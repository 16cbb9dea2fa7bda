/** Who asks the mock of the package: keys, scoped tokens, sub-accounts, and what each may do. */
import { expect, test } from 'vitest'
import { ChatBotKit, type ClientOptions } from '../../generated/src/index.ts'
import { allows } from '../../templates/testing/chatbotkit/scopes.ts'
import { productMock, type AnyMock } from './mocks.ts'

function clientOf(mock: AnyMock, options: ClientOptions = {}): ChatBotKit {
  return new ChatBotKit({ token: 'test', retries: 0, fetch: mock.fetch, ...options })
}

const unauthenticated = { status: 401, code: 'NOT_AUTHENTICATED' }

test('a client that acts as a sub-account sees its rows alone, by id and by email', async () => {
  const mock = productMock()
  const child = mock.seed('partner/user', { email: 'child@example.com' })
  const [own, byId, byEmail] = [
    clientOf(mock),
    clientOf(mock, { runAsUserId: child.id }),
    clientOf(mock, { runAsChildUserEmail: 'child@example.com' })
  ]
  const mine = await own.bot.create({ name: 'mine' })
  const its = await byId.bot.create({ name: 'its' })
  const names = async (client: ChatBotKit) => (await client.bot.list()).items.map(({ name }) => name)
  expect([await names(own), await names(byId), await names(byEmail)]).toEqual([['mine'], ['its'], ['its']])
  await expect(own.bot.fetch(its.id)).rejects.toMatchObject({ status: 404 })
  await expect(byId.bot.update(mine.id, { name: 'x' })).rejects.toMatchObject({ status: 404 })
  const { id } = await byId.conversation.create({})
  await expect(own.conversation.fetch(id)).rejects.toMatchObject({ status: 403, code: 'NOT_AUTHORIZED' })
  expect(mock.rows('bot')).toHaveLength(2)
})

test('an account that is not a child of the caller cannot be acted as', async () => {
  const mock = productMock()
  mock.seed('bot')
  await expect(clientOf(mock, { runAsUserId: 'nobody' }).bot.list()).rejects.toMatchObject(unauthenticated)
  await expect(clientOf(mock, { runAsChildUserEmail: 'no@example.com' }).bot.list()).rejects.toMatchObject(
    unauthenticated
  )
})

test('any token is one of the account, unless the mock is told which there are', async () => {
  await clientOf(productMock(), { token: 'anything' }).bot.list()
  const mock = productMock({ tokens: ['sk-known'] })
  await clientOf(mock, { token: 'sk-known' }).bot.list()
  await expect(clientOf(mock, { token: 'sk-other' }).bot.list()).rejects.toMatchObject(unauthenticated)
  await expect(clientOf(productMock(), { token: 'oart-refresh' }).bot.list()).rejects.toMatchObject(
    unauthenticated
  )
  await expect(clientOf(productMock(), { token: 'a.b.c' }).bot.list()).rejects.toMatchObject(unauthenticated)
})

test('a session of a conversation opens its routes, ends, and does not act as another account', async () => {
  let now = 1_000_000
  const mock = productMock({ now: () => now })
  const client = clientOf(mock)
  const [{ id }, other] = [mock.seed('conversation'), mock.seed('conversation')]
  const { token } = await client.conversation.session.create(id, { durationInSeconds: 1800 })
  const visitor = clientOf(mock, { token, runAsUserId: 'nobody' })
  expect(await visitor.conversation.complete(id, { text: 'Hi' })).toMatchObject({ text: 'You said: Hi' })
  await visitor.channel.publish('a-channel-of-sixteen', { message: {} })
  for (const call of [
    () => visitor.conversation.fetch(id),
    () => visitor.conversation.message.list(id),
    () => visitor.conversation.complete(other.id, { text: 'Hi' }),
    () => visitor.bot.create({})
  ])
    await expect(call()).rejects.toMatchObject(unauthenticated)
  now += 1_801_000
  await expect(visitor.conversation.complete(id, { text: 'Hi' })).rejects.toMatchObject(unauthenticated)
  for (const durationInSeconds of [1799, 86_401])
    await expect(client.conversation.session.create(id, { durationInSeconds })).rejects.toMatchObject({
      status: 400
    })
})

test('a session of a sub-account has the routes that it was made with', async () => {
  const mock = productMock()
  const child = mock.seed('partner/user')
  const { token } = await clientOf(mock).partner.user.session.create(child.id, {
    config: { allowedRoutes: ['bot/**', '!bot/create'] }
  })
  const session = clientOf(mock, { token })
  expect((await session.bot.list()).items).toEqual([])
  await expect(session.bot.create({})).rejects.toMatchObject(unauthenticated)
  await expect(session.file.list()).rejects.toMatchObject(unauthenticated)
})

test('a key of a sub-account works until it is deleted, and no list shows it', async () => {
  const mock = productMock({ tokens: ['test'] })
  const { user } = clientOf(mock).partner
  const child = mock.seed('partner/user')
  const { id, token } = await user.token.create(child.id, { name: 'Key' })
  await clientOf(mock, { token }).bot.create({ name: 'its' })
  expect(JSON.stringify((await user.token.list(child.id)).items)).not.toContain(token)
  await user.token.delete(child.id, id)
  await expect(clientOf(mock, { token }).bot.list()).rejects.toMatchObject(unauthenticated)
})

test('a public bot and a public file need no token, and others do', async () => {
  const mock = productMock()
  const [open, closed] = [mock.seed('bot', { visibility: 'public' }), mock.seed('bot')]
  const file = mock.seed('file', { visibility: 'public' })
  const ask = (path: string, method = 'POST') =>
    mock.fetch(`https://api.chatbotkit.com/v1${path}`, {
      method,
      ...(method === 'POST' ? { headers: { 'content-type': 'application/json' }, body: '{}' } : {})
    })
  expect([
    (await ask(`/bot/${open.id}/session/create`)).status,
    (await ask(`/bot/${closed.id}/session/create`)).status,
    (await ask(`/file/${file.id}/download`, 'GET')).status,
    (await ask(`/file/${mock.seed('file').id}/download`, 'GET')).status
  ]).toEqual([200, 403, 204, 401])
})

test('a mock that is reset has forgotten its sessions and keys', async () => {
  const mock = productMock()
  const { token } = await clientOf(mock).conversation.session.create(mock.seed('conversation').id)
  mock.reset()
  await expect(clientOf(mock, { token }).bot.list()).rejects.toMatchObject(unauthenticated)
})

test.each([
  [['/api/v1/bot/*/fetch'], 'bot/B1/fetch', true],
  [['/v1/bot/*'], 'bot/B1/fetch', false],
  [['bot/**', '!bot/create'], 'bot/create', false],
  [['!bot/create'], 'file/list', true],
  [[], 'file/list', true]
] as const)('globs %j and %s: %s', (globs, path, allowed) => {
  expect(allows(globs, `/${path}`)).toBe(allowed)
})
