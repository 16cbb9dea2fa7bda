/** What any test relies on in the mock: rows, lists, streams, scripts, the log, and the ways of calling its fetch. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { ChatBotKit, isRateLimit } from '../../generated/src/index.ts'
import { failure } from '../../templates/testing/failure.ts'
import { events } from '../../templates/testing/streams.ts'
import { testingServiceView } from '../../generator/target/typescript/testing/service.ts'
import { modelOf } from '../fixtures/fixture.ts'
import { coreMock, mockOf, type AnyMock } from './mocks.ts'

function clientOf(mock: AnyMock): ChatBotKit {
  return new ChatBotKit({
    token: 'test',
    retries: 0,
    fetch: (input, init) => mock.fetch(String(input), { ...init, body: init?.body ?? null })
  })
}

const url = 'https://api.chatbotkit.com/v1'
const post = (body: string): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/json' }
})

test('a row that was created is fetched, listed, changed, copied and deleted', async () => {
  const mock = coreMock()
  const { bot } = clientOf(mock)
  const { id } = await bot.create({ name: 'Ada' })
  expect(await bot.fetch(id)).toMatchObject({ id, name: 'Ada' })
  await bot.update(id, { name: 'Eve' })
  const copy = await bot.clone(id)
  expect(copy.id).not.toBe(id)
  expect((await bot.list()).items.map(({ name }) => name)).toEqual(['Eve', 'Eve'])
  await bot.delete(id)
  await expect(bot.fetch(id)).rejects.toMatchObject({ status: 404, code: 'NOT_FOUND' })
  expect(mock.rows('bot')).toHaveLength(1)
})

test('the pages of a list are its rows in order, and so is its stream, for any number of rows and any page size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 130 }),
      fc.integer({ min: 1, max: 120 }),
      fc.constantFrom('bot', 'dataset/D1/record'),
      async (count, take, collection) => {
        const mock = coreMock()
        mock.seed('dataset', { id: 'D1' })
        const rows = Array.from({ length: count }, () => mock.seed(collection, { text: 'x' }).id)
        const client = clientOf(mock)
        const list = collection === 'bot' ? client.bot : client.dataset.record
        const call = () =>
          collection === 'bot' ? client.bot.list({ take }) : client.dataset.record.list('D1', { take })
        expect(list).toBeDefined()
        const paged: string[] = []
        for await (const { id } of call()) paged.push(id)
        expect(paged).toEqual(rows.toReversed())
        const streamed: string[] = []
        const whole = collection === 'bot' ? client.bot.list() : client.dataset.record.list('D1')
        for await (const event of whole.stream()) if (event.type === 'item') streamed.push(event.data.id)
        expect(streamed).toEqual(paged)
      }
    ),
    { numRuns: 20 }
  )
})

test('two mocks that are asked the same give the same answers to the byte', async () => {
  const run = async (): Promise<string> => {
    const { bot } = clientOf(coreMock())
    const { id } = await bot.create({ name: 'Ada' })
    return JSON.stringify([id, await bot.fetch(id), (await bot.list()).items])
  }
  expect(await run()).toBe(await run())
})

test('a body that the schema refuses is answered with 400 and the name of the field, and the log says so', async () => {
  const mock = coreMock()
  const response = await mock.fetch(`${url}/bot/create`, post('{"name":5,"nome":"x"}'))
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({
    code: 'BAD_REQUEST',
    message: '"name" must be a string; "nome" is not allowed'
  })
  expect(mock.requests).toMatchObject([
    { operation: 'bot.create', status: 400, problem: '"name" must be a string; "nome" is not allowed' }
  ])
  expect(mock.rows('bot')).toEqual([])
})

test.each([
  ['POST', '/bot/creat', 404, 'The document has no operation with the path /bot/creat.'],
  ['GET', '/bot/create', 405, 'The document has no operation GET /bot/create.'],
  ['POST', '/bot/%ff/delete', 400, 'Malformed path'],
  ['GET', '/bot/B1/fetch', 404, 'Not found']
])('%s %s is answered with %i and told', async (method, path, status, problem) => {
  const mock = coreMock()
  expect((await mock.fetch(url + path, { method })).status).toBe(status)
  expect(mock.requests).toMatchObject([{ method, path, status, problem }])
})

test('a body that is not JSON is refused', async () => {
  const response = await coreMock().fetch(`${url}/bot/create`, post('{'))
  expect(response.status).toBe(400)
})

test('scripts of one request go first, in order; then the last that stays; reset forgets all', async () => {
  const mock = coreMock()
  const { bot } = clientOf(mock)
  const named = async (): Promise<unknown> => (await bot.fetch('B1')).name
  mock.on('bot.fetch', { id: 'B1', name: 'first' })
  mock.on('bot.fetch', { id: 'B1', name: 'always' })
  mock.once('bot.fetch', { id: 'B1', name: 'one' })
  mock.once('bot.fetch', () => Promise.resolve({ id: 'B1', name: 'two' }))
  expect([await named(), await named(), await named(), await named()]).toEqual([
    'one',
    'two',
    'always',
    'always'
  ])
  mock.reset()
  expect(mock.requests).toEqual([])
  await expect(bot.fetch('B1')).rejects.toMatchObject({ status: 404 })
})

test('a failure is answered with its status, code and headers, also late, and a thrown error breaks the connection', async () => {
  const mock = coreMock()
  const { bot } = clientOf(mock)
  const limit = failure({
    status: 429,
    code: 'LIMITS_REACHED',
    message: 'You have exceeded your allocated rate limits: rate/poll',
    headers: { 'retry-after': '7' }
  })
  mock.once('bot.create', limit)
  const error: unknown = await bot.create({}).catch((reason: unknown) => reason)
  expect(isRateLimit(error)).toBe(true)
  expect(error).toMatchObject({ status: 429, apiMessage: expect.stringContaining('rate/poll') })
  mock.once('bot.create', failure({ code: 'NOT_FOUND', message: 'Gone', late: true }))
  await expect(bot.create({})).rejects.toMatchObject({ code: 'NOT_FOUND' })
  mock.once('bot.create', () => {
    throw new TypeError('fetch failed')
  })
  await expect(bot.create({})).rejects.toMatchObject({ name: 'ConnectionError' })
  expect(mock.requests.map(({ status }) => status)).toEqual([429, 200, null])
})

test.each([
  ['an error', new Error('boom')],
  ['an assertion', Object.assign(new Error('expected 1 to be 2'), { name: 'AssertionError' })],
  ['a slip in the handler', new TypeError("Cannot read properties of undefined (reading 'x')")],
  ['a range error', new RangeError('Invalid array length')]
])('a call ends with %s that a handler throws, and is not tried again', async (_, thrown) => {
  const mock = coreMock()
  const client = new ChatBotKit({ token: 'test', retries: 3, fetch: mock.fetch })
  let runs = 0
  const handler = (): never => {
    runs += 1
    throw thrown
  }
  mock.on('bot.fetch', handler)
  mock.on('bot.create', () => Promise.resolve().then(handler))
  await expect(client.bot.fetch('B1')).rejects.toBe(thrown)
  await expect(client.bot.create({})).rejects.toBe(thrown)
  await expect(mock.fetch(`${url}/bot/B1/fetch`)).rejects.toBe(thrown)
  expect(runs).toBe(3)
})

test('a handler that throws what is not an error, or a frozen one, is told with it', async () => {
  const mock = coreMock()
  const { bot } = clientOf(mock)
  for (const thrown of ['no', Object.freeze(new Error('no'))]) {
    mock.once('bot.fetch', () => {
      throw thrown
    })
    await expect(bot.fetch('B1')).rejects.toMatchObject({
      name: 'Error',
      message: expect.stringContaining('no'),
      cause: thrown
    })
  }
})

test('a stream ends with the error that its list of events throws', async () => {
  const mock = coreMock()
  const { conversation } = clientOf(mock)
  const thrown = new Error('boom')
  async function* broken(): AsyncGenerator<unknown> {
    yield { type: 'token', data: { token: 'Hi' } }
    throw thrown
  }
  mock.once('conversation.complete', () => events(broken()))
  await expect(conversation.complete(null, { messages: [] }).stream().text()).rejects.toBe(thrown)
  mock.once('conversation.complete', () => events(broken()))
  await expect(conversation.complete(null, { messages: [] })).rejects.toBe(thrown)
})

test('one scripted response answers several requests', async () => {
  const mock = coreMock()
  mock.on('bot.fetch', Response.json({ id: 'B1' }))
  expect(await (await mock.fetch(`${url}/bot/B1/fetch`)).json()).toEqual({ id: 'B1' })
  expect(await (await mock.fetch(`${url}/bot/B2/fetch`)).clone().json()).toEqual({ id: 'B1' })
})

test.each([
  ['bot.crate', 'bot.create'],
  ['bot/create', 'bot.create'],
  ['createBot', 'bot.create'],
  ['conversation.mesage.list', 'conversation.message.list']
])(
  'an operation %s that the service does not have cannot be scripted, and the nearest one is named',
  (name, near) => {
    const message = `The service has no operation "${name}". Did you mean "${near}"?`
    const mock = coreMock()
    expect(() => mock.on(name, {})).toThrow(new TypeError(message))
    expect(() => mock.once(name, {})).toThrow(new TypeError(message))
  }
)

test('an operation that is near to none is refused with how operations are named', () => {
  expect(() => coreMock().on('nothing.like.it', {})).toThrow(
    'The service has no operation "nothing.like.it". An operation has the name by which a client calls it, such as "blueprint.clone".'
  )
})

test.each([
  ['bok', 'Did you mean "bot"?'],
  ['bots', 'Did you mean "bot"?'],
  ['bot/list', 'Did you mean "bot"?'],
  ['conversation/C1/mesage', 'Did you mean "conversation/C1/message"?'],
  ['datset/D1/record', 'Did you mean "dataset/D1/record"?'],
  ['conversation', null],
  ['/bot/', null],
  ['', 'A collection has the name of a path without its last word, such as "blueprint".'],
  ['nothing/like/it', 'A collection has the name of a path without its last word, such as "blueprint".']
])('the collection "%s" is seeded and read, or refused: %s', (name, remedy) => {
  const mock = coreMock()
  if (remedy === null) {
    const { id } = mock.seed(name)
    expect(mock.rows(name)).toMatchObject([{ id }])
    return
  }
  const refusal = new TypeError(`The service has no collection "${name}". ${remedy}`)
  expect(() => mock.seed(name)).toThrow(refusal)
  expect(() => mock.rows(name)).toThrow(refusal)
})

test('a row that is seeded below another one is shown below it, also if its resource is at the top', async () => {
  const mock = coreMock()
  mock.seedPath('/contact/C1/fetch')
  const { id } = mock.seed('contact/C1/conversation', { name: 'Hi' })
  expect((await clientOf(mock).contact.conversation.list('C1')).items.map((item) => item.id)).toEqual([id])
  expect(mock.rows('contact/C1/conversation')).toEqual(mock.rows('conversation'))
  expect(mock.rows('contact/C2/conversation')).toEqual([])
  const odd = 'a/b c'
  mock.seed('dataset', { id: odd })
  mock.seed(`dataset/${encodeURIComponent(odd)}/record`, { text: 'x' })
  expect((await clientOf(mock).dataset.record.list(odd)).items).toHaveLength(1)
})

test('scripted events are the stream of a call and the result of an awaited one, and may fail in between', async () => {
  const mock = coreMock()
  const { conversation } = clientOf(mock)
  const told = [
    { type: 'token', data: { token: 'Hi' } },
    { type: 'result', data: { text: 'Hi', usage: { token: 1 }, end: { reason: 'stop' } } }
  ]
  mock.on('conversation.complete', events(told))
  const call = () => conversation.complete(null, { messages: [] })
  expect(await call().stream().text()).toBe('Hi')
  expect(await call()).toMatchObject({ text: 'Hi' })
  mock.once(
    'conversation.complete',
    events(
      (function* () {
        yield { type: 'token', data: { token: 'Hi' } }
        throw failure({ code: 'GENERIC_ERROR', message: 'It broke' })
      })()
    )
  )
  await expect(call().stream().text()).rejects.toMatchObject({ code: 'GENERIC_ERROR' })
})

test('events are made as they are read, and a reader that stops ends them', async () => {
  const mock = coreMock()
  let [made, ended] = [0, false]
  mock.on(
    'conversation.complete',
    events(
      (function* () {
        try {
          for (;;) {
            made += 1
            yield { type: 'token', data: { token: 'x' } }
          }
        } finally {
          ended = true
        }
      })()
    )
  )
  const { conversation } = clientOf(mock)
  for await (const event of conversation.complete(null, { messages: [] }).stream()) {
    expect(event.type).toBe('token')
    break
  }
  await vi.waitFor(() => expect(ended).toBe(true), 30_000)
  expect(made).toBeLessThan(5)
})

test('a signal ends a request before it is answered and a stream that is read', async () => {
  const mock = coreMock()
  const aborted = AbortSignal.abort(new Error('stop'))
  await expect(mock.fetch(`${url}/bot/list`, { signal: aborted })).rejects.toThrow('stop')
  expect(mock.requests).toEqual([])
  const during = new AbortController()
  mock.once('bot.list', () => new Promise<never>(() => undefined))
  const waiting = mock.fetch(`${url}/bot/list`, { signal: during.signal })
  during.abort(new Error('later'))
  await expect(waiting).rejects.toThrow('later')
  const reading = new AbortController()
  mock.seed('bot')
  const response = await mock.fetch(`${url}/bot/list`, {
    signal: reading.signal,
    headers: { accept: 'application/jsonl' }
  })
  reading.abort(new Error('enough'))
  await expect(response.text()).rejects.toThrow('enough')
})

test('fetch takes a Request, a URL or a text, with or without options, at any mount of the service', async () => {
  const mock = coreMock()
  await mock.fetch(new Request(`${url}/bot/create`, post('{}')))
  await mock.fetch(new URL('https://own.example/corp/api/v1/bot/create'), post('{"name":"x"}'))
  await mock.fetch(new Request(`${url}/bot/list`), { headers: { accept: 'application/jsonl' } })
  expect(
    mock.requests.map(({ operation, path, status, body }) => ({ operation, path, status, body }))
  ).toEqual([
    { operation: 'bot.create', path: '/bot/create', status: 200, body: {} },
    { operation: 'bot.create', path: '/bot/create', status: 200, body: { name: 'x' } },
    { operation: 'bot.list', path: '/bot/list', status: 200, body: undefined }
  ])
})

test('two clients share the rows of one mock at the same time', async () => {
  const mock = coreMock()
  const [one, other] = [clientOf(mock), clientOf(mock)]
  const made = await Promise.all(
    Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? one : other).bot.create({ name: `${index}` }))
  )
  expect(new Set(made.map(({ id }) => id)).size).toBe(20)
  expect((await other.bot.list()).items).toHaveLength(20)
})

test('a list below a row shows the rows of the resource at the top that belong to it', async () => {
  const mock = coreMock()
  mock.seed('contact', { id: 'C1' })
  mock.seed('conversation', { id: 'V1', contactId: 'C1' })
  mock.seed('conversation', { id: 'V2', contactId: 'C2' })
  expect((await clientOf(mock).contact.conversation.list('C1')).items.map(({ id }) => id)).toEqual(['V1'])
  await expect(clientOf(mock).contact.conversation.list('C9')).rejects.toMatchObject({ status: 404 })
})

const tiny = 'https://tiny.example/v1'

test('a test that names an operation by a former name still answers it, and the log has its name of today', async () => {
  const api = modelOf('former-names')
  const mock = mockOf(api)
  mock.on('team.user.list', { items: [{ id: 'U1' }] })
  mock.once('team.chat.answer', failure({ status: 409 }))
  const listed = await mock.fetch(`${tiny}/user/list`)
  expect(await listed.json()).toEqual({ items: [{ id: 'U1' }] })
  expect((await mock.fetch(`${tiny}/talk/T1/answer`, post('{"text":"Hi"}'))).status).toBe(409)
  expect(mock.requests.map(({ operation }) => operation)).toEqual(['user.list', 'talk.answer'])
  expect(() => mock.on('team.user.liste', {})).toThrow('Did you mean "team.user.list"?')
})

test('a former name that two operations share scripts both, and what is told once is told to the first that is called', async () => {
  const mock = mockOf(modelOf('former-names'))
  mock.once('team.chat.start', failure({ status: 409 }))
  const start = async (path: string) => (await mock.fetch(`${tiny}${path}`, post('{}'))).status
  expect(await start('/call/C1/start')).toBe(409)
  expect([await start('/talk/start'), await start('/call/C1/start')]).toEqual([200, 200])
  mock.on('team.chat.start', failure({ status: 503 }))
  expect([await start('/talk/start'), await start('/call/C1/start')]).toEqual([503, 503])
})

test('the types of answers and of events have former names as well', () => {
  const { answers, events: streams } = testingServiceView(modelOf('former-names'))
  const typeOf = (list: typeof answers, name: string) => list.find((each) => each.name === `'${name}'`)?.type
  expect(typeOf(answers, 'team.user.list')).toBe(typeOf(answers, 'user.list'))
  expect(typeOf(answers, 'team.chat.answer')).toBe(typeOf(answers, 'talk.answer'))
  expect(typeOf(streams, 'team.user.list')).toBe(typeOf(streams, 'user.list'))
  expect(typeOf(answers, 'team.chat.answer')).toBeDefined()
})
