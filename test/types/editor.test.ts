import { describe, expect, test } from 'vitest'
import { editorOf, type Landing } from './editor.ts'

/** Calls as users write them; what each gives is called `it`. */
const calls = [
  { call: `const it = await client.bot.create({ name: 'Ada' })`, type: 'BotCreateResponse' },
  { call: `const it = await client.bot.fetch('b')`, type: 'Bot' },
  { call: `for await (const it of client.bot.list())`, type: 'Bot' },
  { call: `const it = await client.bot.session.create('b')`, type: 'BotSessionCreateResponse' },
  { call: `const it = await client.conversation.fetch('c')`, type: 'Conversation' },
  { call: `for await (const it of client.conversation.list())`, type: 'ConversationListItem' },
  {
    call: `const it = await client.conversation.complete('c', { text: 'Hello' })`,
    type: 'ConversationCompleteResponse'
  },
  {
    call: `const it = await client.conversation.send('c', { text: 'Hello' })`,
    type: 'ConversationSendResponse'
  },
  {
    call: `const it = await client.conversation.message.create('c', { type: 'user', text: 'Hello' })`,
    type: 'ConversationMessageCreateResponse'
  },
  { call: `for await (const it of client.conversation.message.list('c'))`, type: 'ConversationMessage' },
  { call: `for await (const it of client.dataset.record.list('d'))`, type: 'DatasetRecord' },
  { call: `const it = await client.dataset.search('d', { search: 'x' })`, type: 'DatasetSearchResponse' },
  { call: `for await (const it of client.conversation.export())`, type: 'ConversationListItem' },
  { call: `const it = await client.file.fetch('f')`, type: 'File' },
  { call: `const it = await client.task.trigger('t')`, type: 'TaskCreateResponse' },
  { call: `for await (const it of client.contact.list())`, type: 'Contact' },
  { call: `const it = await client.usage.fetch()`, type: 'Usage' },
  { call: `for await (const { data: it } of client.event.log.subscribe())`, type: 'EventLogListItem' },
  {
    call: `for await (const it of client.magic.generate('p', { text: 'x' }).stream())`,
    type: 'MagicGenerateEvent'
  },
  { call: `for await (const it of client.channel.subscribe('c'))`, type: 'ChannelSubscribeEvent' }
]

const head = [
  `import { ChatBotKit, type BotCreateRequest, type ConversationCompleteEvent, type Message } from '../../generated/src/index.ts'`,
  `declare const client: ChatBotKit; declare const maybe: string | null`
]

const others = [
  `await client.bot.downvote('b', { value: -5 })`,
  `await client.bot.create({ model: 'glm', visibility: 'public' })`,
  `const request: BotCreateRequest = {}; let event: ConversationCompleteEvent; let message: Message`,
  `const bot = await client.bot.fetch('b')`,
  `if (bot.visibility === '¦') void 0`,
  `await client.bot.update('b', { visibility: '¦' })`,
  `await client.conversation.complete('c', { ¦ })`,
  `await client.conversation.complete(null, { ¦ })`,
  `await client.conversation.complete(maybe, { ¦ })`,
  `await client.bot.update('b', { ¦ })`
]

const lines = [
  ...head,
  ...calls.map(({ call }) => `{ ${call}${call.startsWith('for') ? ' void it' : '; void it'} }`),
  ...others,
  'export {}; void [client, request, bot]'
]
const editor = editorOf(lines)
const at = (line: string): number => lines.findIndex((one) => one.includes(line))
const places = (landings: readonly Landing[]): readonly string[] =>
  landings.map(({ file, name, opens }) => `${file}: ${opens} ${name}`)

describe('from a call, in one step', () => {
  test.each(calls)('$call leads to $type', ({ call, type }) => {
    const [first, ...more] = editor.types(at(call), 'it')
    expect(more).toEqual([])
    expect(first?.file).toMatch(/^types\//)
    expect(first?.opens).toMatch(/^export (interface|type)$/)
    expect(editor.hover(at(call), 'it').signature).toContain(`: ${type}`)
  })

  test.each(calls)('$call leads to the method, and every type in it to a declaration', ({ call }) => {
    const method = /\.(\w+)\([^)]*\)(?:\.stream\(\))?\)?$/.exec(call)?.[1] ?? ''
    const [landing] = editor.definitions(at(call), `${method}(`)
    expect(landing?.file).toMatch(/^resources\//)
    const names = landing === undefined ? [] : editor.namesIn(landing, method)
    expect(names.length).toBeGreaterThan(2)
    for (const [name, landings] of names) {
      // What the compiler finds out from the call is declared right there.
      if (['Id', 'Tools'].includes(name)) continue
      expect(places(landings), name).toHaveLength(1)
      expect(landings[0]).toMatchObject({
        name,
        file: expect.stringMatching(/^(types|runtime|helpers)\/|^service\.ts/),
        opens: expect.stringMatching(/^export (abstract )?(class|interface|type)$/)
      })
    }
  })
})

test('an imported type leads to its declaration, not to a file in between', () => {
  expect(
    ['BotCreateRequest', 'ConversationCompleteEvent', 'Message'].map((name) =>
      places(editor.definitions(at('const request:'), name))
    )
  ).toEqual([
    ['types/bot.ts: export interface BotCreateRequest'],
    ['types/conversation.ts: export type ConversationCompleteEvent'],
    ['types/shared.ts: export interface Message']
  ])
})

test('a field of a request leads to its line in the declaration', () => {
  expect(places(editor.definitions(at('bot.downvote'), 'value'))).toEqual(['types/bot.ts:  value'])
})

describe('on hover', () => {
  test('hovering a field shows its meaning, default and limits', () => {
    const { signature, words, tags } = editor.hover(at('bot.downvote'), 'value')
    expect(signature).toBe('(property) BotDownvoteRequest.value?: number | undefined')
    expect(words).not.toBe('')
    expect(tags).toEqual(['@default -100', '@minimum -100', '@maximum -1'])
  })

  test('hovering a field of another type shows the words of that type', () => {
    expect(editor.hover(at('bot.create({ model'), 'visibility').words).not.toBe('')
    expect(editor.hover(at('bot.create({ model'), 'model').tags).toContainEqual(
      expect.stringMatching(/^@pattern /)
    )
  })

  test('hovering a method shows only what is particular to it', () => {
    const { signature, words, tags } = editor.hover(at('const bot ='), 'fetch')
    expect(signature).toBe(
      '(method) BotClient.fetch(botId: string, params?: BotFetchParams, options?: CallOptions): Call<Bot>'
    )
    expect(words).not.toBe('')
    expect(tags).toEqual([])
  })

  test('hovering the client shows the errors that many methods have', () => {
    const { words } = editor.hover(1, 'ChatBotKit')
    expect(words).toContain('`NotFoundError`: ')
    expect(words).toContain('`update`: ')
  })

  test('hovering a method shows an error that is particular to it', () => {
    const { tags } = editor.hover(at('client.usage.fetch'), 'fetch')
    expect(tags).toEqual([expect.stringMatching(/^@throws \{?NotAuthenticatedError\}? /)])
  })

  test('hovering a call with null or an id shows the request that goes with it', () => {
    expect(editor.hover(at('complete(maybe'), 'complete').signature).toContain(
      'complete<string | null>(conversationId: string | null, request: (ConversationCompleteStatelessRequest & ToolsInput<Readonly<Record<string, unknown>>>) | (ConversationCompleteRequest & ToolsInput<Readonly<Record<string, unknown>>>)'
    )
    expect(editor.hover(at(`complete('c', { ¦ }`), 'complete').signature).toContain(
      '(conversationId: string, request?: (ConversationCompleteRequest & ToolsInput<unknown>) | undefined, options?: CallOptions)'
    )
  })
})

describe('while typing', () => {
  const visibilities = ['private', 'protected', 'public']

  test('completion offers the known values of an enum, of a row too', () => {
    expect(editor.offers(at('bot.visibility ===')).toSorted()).toEqual(visibilities)
    expect(editor.offers(at(`{ visibility: '¦' }`)).toSorted()).toEqual(visibilities)
  })

  test('completion offers the fields of the request that goes with the id', () => {
    expect(editor.offers(at(`bot.update('b', { ¦ })`))).toEqual(
      expect.arrayContaining(['name', 'visibility', 'meta'])
    )
    const [withId, withNull, withEither] = [
      `complete('c', { ¦ })`,
      'complete(null, { ¦ })',
      'complete(maybe, { ¦ })'
    ].map((line) => editor.offers(at(line)))
    expect(withId).toContain('text')
    expect(withId).not.toContain('messages')
    expect(withNull).toContain('messages')
    expect(withNull).not.toContain('text')
    expect(withEither).toEqual(expect.arrayContaining(['text', 'messages']))
  })
})

test('the lines of this test compile, except those that are being typed', () => {
  expect(editor.complaints()).toEqual([])
})
