/** What ChatBotKit does beyond its document, in the mock of the package. */
import { expect, test, vi } from 'vitest'
import { ChatBotKit, isRateLimit } from '../../generated/src/index.ts'
import { productMock, type AnyMock } from './mocks.ts'

function clientOf(mock: AnyMock): ChatBotKit {
  return new ChatBotKit({
    token: 'test',
    retries: 0,
    fetch: (input, init) => mock.fetch(String(input), { ...init, body: init?.body ?? null })
  })
}

test('a completion is streamed token by token, awaited as its result, and stored under its conversation', async () => {
  const mock = productMock()
  const { conversation } = clientOf(mock)
  const { id } = await conversation.create({ messages: [{ type: 'user', text: 'Hi' }] })
  const types: string[] = []
  for await (const event of conversation.complete(id, { text: 'How are you' }).stream())
    types.push(event.type)
  expect(types.filter((type) => type === 'token')).toHaveLength(5)
  expect([types[0], types.at(-1)]).toEqual(['sendResult', 'result'])
  expect(await conversation.complete(null, { messages: [{ type: 'user', text: 'a b' }] })).toMatchObject({
    text: 'You said: a b'
  })
  const { items } = await conversation.message.list(id, { order: 'asc' })
  expect(items.map(({ type, text }) => [type, text])).toEqual([
    ['user', 'Hi'],
    ['user', 'How are you'],
    ['bot', 'You said: How are you']
  ])
  await expect(conversation.complete('nope', { text: 'x' })).rejects.toMatchObject({ status: 404 })
})

test('background work is followed to its end', async () => {
  const { conversation } = clientOf(productMock())
  const call = conversation.dispatch(null, { messages: [{ type: 'user', text: 'Hi' }] })
  expect(await call.follow().text()).toBe('You said: Hi')
})

test('a channel carries what is published while it is open, for one key alone, and ends with its reader', async () => {
  const mock = productMock()
  const { channel } = clientOf(mock)
  const name = 'a-channel-of-sixteen'
  const heard: unknown[] = []
  const reading = (async () => {
    for await (const event of channel.subscribe(name)) {
      heard.push(event.data)
      if (heard.length === 2) break
    }
  })()
  await vi.waitFor(() => expect(mock.requests[0]?.status).toBe(200), 30_000)
  await new ChatBotKit({ token: 'other', fetch: mock.fetch }).channel.publish(name, { message: { a: 0 } })
  await channel.publish(name, { message: { a: 1 } })
  await channel.publish(name, { message: { a: 2 } })
  await reading
  expect(heard).toEqual([{ a: 1 }, { a: 2 }])
})

test('empty columns of rows are null', async () => {
  const mock = productMock()
  const { id } = mock.seed('bot', { name: 'Ada' })
  expect(await clientOf(mock).bot.fetch(id)).toMatchObject({ name: 'Ada', datasetId: null, meta: null })
})

test('meta is replaced, merged with $update and selected by', async () => {
  const mock = productMock()
  const { bot } = clientOf(mock)
  const { id } = await bot.create({ meta: { a: 1, team: 'x' } })
  await bot.create({})
  await bot.update(id, { meta: { $update: { b: 2 } } })
  expect((await bot.fetch(id)).meta).toEqual({ a: 1, team: 'x', b: 2 })
  expect((await bot.list({ meta: { team: 'x' } })).items).toHaveLength(1)
  const refused = await mock.fetch(`https://api.chatbotkit.com/v1/bot/${id}/update`, {
    method: 'POST',
    headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
    body: '{"meta":{"_a":1}}'
  })
  expect(await refused.json()).toMatchObject({ message: 'meta._a is not allowed' })
})

test('a limit of lists is refused with 429 as the service words it', async () => {
  const { bot } = clientOf(productMock({ limits: { 'rate/poll': 1 } }))
  await bot.list()
  expect(
    isRateLimit(
      await bot.list().then(
        () => null,
        (error: unknown) => error
      )
    )
  ).toBe(true)
})

test('a file is uploaded as bytes, as a form and over the storage, and downloaded; an empty one has no content', async () => {
  const mock = productMock()
  const { file } = clientOf(mock)
  const { id } = await file.create({ name: 'a.txt' })
  expect(await file.download(id)).toBeNull()
  await file.upload(id, new TextEncoder().encode('bytes'))
  const download = await file.download(id)
  expect(await download?.text()).toBe('bytes')
})

test('a session has a token that ends in an hour', async () => {
  const mock = productMock()
  const { id } = mock.seed('bot')
  const session = await clientOf(mock).bot.session.create(id)
  expect(session.expiresAt).toBeGreaterThan(Number(mock.rows('conversation')[0]?.['createdAt']) + 3_500_000)
  expect(mock.rows('conversation')).toHaveLength(1)
})

test.each([
  ['GET', '/bot/list', {}, 401],
  ['POST', '/bot/create', { 'content-type': 'application/json' }, 403],
  ['POST', '/bot/create', { authorization: 'Bearer x' }, 400],
  ['GET', '/bot/list', { authorization: 'Bearer x', accept: 'text/html' }, 400],
  ['GET', '/bot/list', { authorization: 'x' }, 401]
])('%s %s with %j is refused with %i', async (method, path, headers, status) => {
  const response = await productMock().fetch(`https://api.chatbotkit.com/v1${path}`, { method, headers })
  expect(response.status).toBe(status)
  expect(await response.json()).toEqual({ code: expect.any(String), message: expect.any(String) })
})
