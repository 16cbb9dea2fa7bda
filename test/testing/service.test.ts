/** What ChatBotKit refuses and does beyond keeping rows, in the mock of the package. */
import { expect, test, vi } from 'vitest'
import { ChatBotKit, isQuota, isRateLimit, tool } from '../../generated/src/index.ts'
import { productMock, type AnyMock } from './mocks.ts'

function clientOf(mock: AnyMock): ChatBotKit {
  return new ChatBotKit({ token: 'test', retries: 0, fetch: mock.fetch })
}

const reasonOf = (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    () => null,
    (error: unknown) => error
  )

test.each([
  ['rate/poll', (client: ChatBotKit) => client.bot.list()],
  ['rate/poll', (client: ChatBotKit) => client.conversation.list()],
  ['rate/record', (client: ChatBotKit) => client.dataset.record.create('D1', { text: 'x' })],
  ['rate/ability', (client: ChatBotKit) => client.skillset.ability.execute('S1', 'A1', { input: 'x' })],
  ['rate/conversation', (client: ChatBotKit) => client.conversation.create({})],
  ['rate/message', (client: ChatBotKit) => client.conversation.complete(null, { messages: [] })]
])('the limit %s is refused as a rate, and passes after a minute', async (name, call) => {
  let now = 1_000_000
  const mock = productMock({ limits: { [name]: 1 }, now: () => now })
  const client = clientOf(mock)
  for (const path of ['/dataset/D1/fetch', '/skillset/S1/ability/A1/fetch']) mock.seedPath(path)
  await call(client)
  const error = await reasonOf(call(client))
  expect(error).toMatchObject({ apiMessage: `You have exceeded your allocated rate limits: ${name}` })
  expect(isRateLimit(error)).toBe(true)
  now += 60_100
  await call(client)
})

test.each([
  [
    'account/token',
    'account limits: token',
    (client: ChatBotKit) => client.conversation.complete(null, { messages: [] })
  ],
  [
    'account/message',
    'account limits: message',
    (client: ChatBotKit) => client.conversation.complete(null, { messages: [] })
  ],
  [
    'account/conversation',
    'account limits: conversation',
    (client: ChatBotKit) => client.conversation.create({})
  ],
  ['database/bot', 'database limits: database/bot', (client: ChatBotKit) => client.bot.create({})],
  [
    'database/conversation',
    'database limits: database/conversation',
    (client: ChatBotKit) => client.conversation.create({})
  ]
])('the limit %s is refused as used up', async (name, words, call) => {
  const client = clientOf(productMock({ limits: { [name]: 1 } }))
  await call(client)
  const error = await reasonOf(call(client))
  expect(error).toMatchObject({ status: 429, apiMessage: `You have exceeded your allocated ${words}` })
  expect(isQuota(error)).toBe(true)
})

test('a file that is too large is refused', async () => {
  const mock = productMock({ limits: { 'file/bytes': 3 } })
  const { id } = mock.seed('file')
  await expect(clientOf(mock).file.upload(id, new Blob(['1234']))).rejects.toMatchObject({
    status: 429,
    code: 'LIMITS_REACHED'
  })
  await clientOf(mock).file.upload(id, new Blob(['123']))
})

test('a completion calls a function of the program over a channel, and says what it answered', async () => {
  const { conversation } = clientOf(productMock())
  const add = tool({
    description: 'Adds',
    parameters: { type: 'object', properties: {} },
    handler: () => ({ sum: 3 })
  })
  const messages = [{ type: 'user' as const, text: 'call add {"a":1}' }]
  const call = conversation.complete(null, { messages, tools: { add } })
  expect(await call.stream().text()).toBe('It answered {"sum":3}')
})

test('a function without a way to answer ends the completion, and one that is not there is refused', async () => {
  const { conversation } = clientOf(productMock())
  const functions = [
    { name: 'add', description: 'Adds', parameters: { type: 'object' as const, properties: {} } }
  ]
  const messages = [{ type: 'user' as const, text: 'call add' }]
  expect(await conversation.complete(null, { messages, functions })).toMatchObject({
    end: { reason: 'activity' }
  })
  await expect(conversation.complete(null, { messages })).rejects.toMatchObject({
    status: 400,
    apiMessage: 'The request has no function add'
  })
})

test('the endpoint in the manner of OpenAI answers whole and in chunks', async () => {
  const mock = productMock()
  const ask = (more: object) =>
    mock.fetch('https://api.chatbotkit.com/v1/openai/chat/completions', {
      method: 'POST',
      headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'model/name=glm', messages: [{ role: 'user', content: 'Hi' }], ...more })
    })
  expect(await (await ask({})).json()).toMatchObject({
    object: 'chat.completion',
    choices: [{ message: { content: 'You said: Hi' }, finish_reason: 'stop' }]
  })
  const response = await ask({ stream: true })
  expect(response.headers.get('content-type')).toBe('text/event-stream')
  const chunks = (await response.text()).split('\n\n')
  expect(chunks.slice(-2)).toEqual(['data: [DONE]', ''])
  expect(
    chunks
      .slice(0, -2)
      .map((chunk) => JSON.parse(chunk.slice(6)).choices[0].delta.content)
      .join('')
  ).toBe('You said: Hi')
  expect((await ask({ model: 'gpt-4o' })).status).toBe(400)
})

test('the storage of a space keeps files by their path', async () => {
  const mock = productMock()
  const { id } = mock.seed('space')
  const { storage } = clientOf(mock).space
  for (const path of ['a/b.txt', 'a/ü c/d.txt', 'e.txt']) await storage.upload(id, path, new Blob([path]))
  const paths = async (...given: Parameters<typeof storage.list>) =>
    (await storage.list(...given)).items.map((item) => item.path)
  expect([await paths(id), await paths(id, { path: 'a' }), await paths(id, { recursive: true })]).toEqual([
    ['a', 'e.txt'],
    ['a/b.txt', 'a/ü c'],
    ['a/b.txt', 'a/ü c/d.txt', 'e.txt']
  ])
  await storage.move(id, 'e.txt', { destinationPath: 'f/g.txt' })
  expect(await (await storage.download(id, 'f/g.txt'))?.text()).toBe('e.txt')
  await expect(storage.download(id, 'e.txt')).rejects.toMatchObject({ status: 404 })
  await storage.copy(id, 'f/g.txt', { destinationPath: 'h.txt' })
  await expect(storage.delete(id, 'f', {})).rejects.toMatchObject({ status: 400 })
  await storage.delete(id, 'f', { recursive: true })
  expect(await paths(id, { recursive: true })).toEqual(['a/b.txt', 'a/ü c/d.txt', 'h.txt'])
  await expect(storage.upload(id, 'a', new Blob(['x']))).rejects.toMatchObject({ status: 400 })
})

test('what the document does not describe is sent only if it is asked for', async () => {
  const [usual, open] = [productMock(), productMock({ undocumented: true })]
  const answers = await Promise.all(
    [usual, open].map((mock) => clientOf(mock).file.upload(mock.seed('file').id, new Blob(['x'])))
  )
  expect(answers.map((answer) => 'downloadRequest' in answer)).toEqual([false, true])
})

test('a silent completion is kept alive with pings, and late JSON has the status 200', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const mock = productMock()
  const { id } = mock.seed('conversation')
  const functions = [
    {
      name: 'wait',
      description: 'Waits',
      parameters: { type: 'object', properties: {} },
      result: { channel: 'a-channel-of-sixteen-and-more' }
    }
  ]
  const ask = (accept: string) =>
    mock.fetch(`https://api.chatbotkit.com/v1/conversation/${id}/complete`, {
      method: 'POST',
      headers: { authorization: 'Bearer x', 'content-type': 'application/json', accept },
      body: JSON.stringify({ text: 'call wait', functions })
    })
  const reader = (await ask('application/jsonl')).body?.getReader()
  const next = async (): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode((await reader?.read())?.value))
  for (const type of ['sendResult', 'completeBegin', 'waitForChannelMessageBegin'])
    expect(await next()).toMatchObject({ type })
  const waiting = next()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await waiting).toEqual({ type: 'ping', data: {} })
  const late = ask('application/json')
  await vi.advanceTimersByTimeAsync(18_750)
  expect((await late).status).toBe(200)
  await reader?.cancel()
  vi.useRealTimers()
})
