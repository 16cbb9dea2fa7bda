/** What programs of the published SDK do, on this package and the loopback server; each program is written as it was there. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as all from '../../generated/src/index.ts'
import { BotClient, ChatBotKit, ConversationClient } from '../../generated/src/index.ts'
import { startServer, type TestServer } from '../server/server.ts'

let server: TestServer
let options: { readonly secret: string; readonly baseUrl: string }
let cbk: ChatBotKit

beforeEach(async () => {
  server = await startServer()
  options = { secret: server.secret, baseUrl: server.baseUrl }
  cbk = new ChatBotKit(options)
})

afterEach(() => server.close())

interface Extendable {
  extend(options: object): object
}

/** Calls `extend` as a program does that no compiler checks. */
function extended<T extends object>(client: T, replaced: object): T {
  const extend: unknown = Reflect.get(client, 'extend')
  if (typeof extend !== 'function') throw new TypeError('extend is not a function')
  return Reflect.apply(extend, client, [replaced]) as T
}

/** The classes of all resources. */
const classes = Object.entries(all).flatMap(([name, value]) =>
  typeof value === 'function' && /Client$/.test(name)
    ? [[name, value as unknown as new (options: object) => Extendable] as const]
    : []
)

describe('extend on a class of a resource', () => {
  test('every class of a resource has it, and gives an object of the same class', () => {
    expect(classes.length).toBeGreaterThan(70)
    for (const [name, Class] of classes) {
      const one = new Class(options)
      const other = one.extend({ runAsUserId: 'user-1' })
      expect(other, name).toBeInstanceOf(Class)
      expect(other, name).not.toBe(one)
    }
  })

  test('a conversation client that is extended by an address and endpoints calls those', async () => {
    const path = '/conversation/create'
    const client = extended(new ConversationClient({ secret: options.secret }), {
      baseUrl: server.baseUrl,
      endpoints: { [path]: `${server.baseUrl}/conversation/create` }
    })
    const { id } = await client.create({ messages: [{ type: 'user', text: 'Hello' }] })
    expect((await cbk.conversation.fetch(id)).id).toBe(id)
  })

  test('the children of a resource that is extended have its options, and the resource keeps its own', async () => {
    const bots = new BotClient(options)
    const { id } = await bots.create({ name: 'Ada' })
    const { id: child } = await cbk.partner.user.create({ email: 'ada@example.com' })
    const other = extended(bots, { runAsUserId: child })
    await expect(other.session.create(id)).rejects.toMatchObject({ status: 404 })
    expect((await bots.fetch(id)).name).toBe('Ada')
  })
})

test('values of meta come back as they were given', async () => {
  const { id } = await cbk.bot.create({
    meta: { plan: 'gold', seats: 3, flags: { beta: true }, tags: ['a'] }
  })
  const { meta } = await cbk.bot.fetch(id)
  expect(meta).toEqual({ plan: 'gold', seats: 3, flags: { beta: true }, tags: ['a'] })
})

describe('streams', () => {
  test('the stream of a list has next(), and ends as a generator does', async () => {
    await cbk.bot.create({ name: 'Ada' })
    const stream = cbk.bot.list().stream()
    const first = await stream.next()
    expect([first.done ?? false, first.value?.type, first.value?.data.name]).toEqual([false, 'item', 'Ada'])
    expect(await stream.next()).toMatchObject({ done: true })
  })

  test('the stream of a completion has next(), return() and the iterator of itself', async () => {
    const { id } = await cbk.conversation.create({})
    const stream = cbk.conversation.complete(id, { text: 'Hi' }).stream()
    expect((await stream.next()).done).not.toBe(true)
    expect(typeof stream[Symbol.asyncIterator]).toBe('function')
    expect(await stream.return()).toMatchObject({ done: true })
  })
})

test('a model that is an object is taken as the text that it stands for', async () => {
  const request: object = { name: 'Ada', model: { name: 'gpt-4o', config: { temperature: 0.5 } } }
  const { id } = await cbk.bot.create(request)
  expect((await cbk.bot.fetch(id)).model).toBe('gpt-4o/temperature=0.5')
  await cbk.bot.update(id, { ...request, model: { name: 'gpt-4o', config: { seed: 7 } } } as object)
  expect((await cbk.bot.fetch(id)).model).toBe('gpt-4o/seed=7')
})

describe('what is different, as MIGRATION.md says', () => {
  test('a download has no data of its own, and gives it when it is asked', async () => {
    const { id } = await cbk.file.create({ name: 'notes.txt' })
    await cbk.file.upload(id, {
      data: new TextEncoder().encode('Hello').buffer,
      type: 'text/plain',
      name: 'a.txt'
    })
    const file = await cbk.file.download(id)
    expect(file).not.toHaveProperty('data')
    expect(new TextDecoder().decode(await file?.arrayBuffer())).toBe('Hello')
  })

  test('null clears the dataset of a bot where the program says that the type does not describe it', async () => {
    const { id: datasetId } = await cbk.dataset.create({ name: 'Facts' })
    const { id } = await cbk.bot.create({ datasetId })
    const request: object = { datasetId: null }
    await cbk.bot.update(id, request)
    expect((await cbk.bot.fetch(id)).datasetId ?? null).toBeNull()
  })
})
