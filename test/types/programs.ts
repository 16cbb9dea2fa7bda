/** What users write; the compiler must refuse exactly the lines that say so, and for the reason that stands behind. */

import { callPrograms } from './callPrograms.ts'
import { eventPrograms } from './eventPrograms.ts'

/** A piece of a program with a name; no two of its refused lines are equal. */
export interface Program {
  readonly name: string
  readonly lines: readonly string[]
}

export const programs: readonly Program[] = [
  ...eventPrograms,
  ...callPrograms,
  {
    name: 'a row may have null where it may have nothing',
    lines: [
      `const bot = await client.bot.fetch('b')`,
      `same<typeof bot.name, string | null | undefined>(true)`,
      `same<typeof bot.id, string>(true)`,
      `bot.name.trim() // refused`,
      `bot.name?.trim()`,
      `const { items } = await client.conversation.list()`,
      `items[0]?.botId?.trim()`,
      `items[0].botId // refused`,
      `await client.bot.update('b', { name: bot.name }) // refused`,
      `await client.bot.update('b', { name: bot.name ?? undefined })`
    ]
  },
  {
    name: 'an enum of a row takes values of tomorrow, one of a request does not',
    lines: [
      `const bot = await client.bot.fetch('b')`,
      `if (bot.visibility === 'tomorrow') bot.visibility.trim()`,
      `await client.bot.update('b', { visibility: 'public' })`,
      `await client.bot.update('b', { visibility: 'tomorrow' }) // refused`
    ]
  },
  {
    name: 'a bot is named or spelled out, never both',
    lines: [
      `await client.conversation.create({ botId: 'b' })`,
      `await client.conversation.create({ model: 'glm', backstory: 'You are kind.' })`,
      `await client.conversation.create({})`,
      `await client.conversation.create()`,
      `await client.conversation.create({ botId: 'b', model: 'glm' }) // refused`,
      `await client.conversation.complete({ messages: [], botId: 'b', backstory: '' }) // refused`,
      `await client.conversation.update('c', { botId: 'b', privacy: true }) // refused`,
      `await client.conversation.create({ ...({} as BotRef), name: 'n' })`,
      `await client.conversation.create({ ...({} as BotConfig), name: 'n' })`,
      `const request: T.ConversationCreateRequest = { name: 'n' }`,
      `request.botId = 'b'`
    ]
  },
  {
    name: 'pages are iterated, turned and collected',
    lines: [
      `for await (const bot of client.bot.list({ take: 2 })) same<typeof bot, T.BotListItem>(true)`,
      `for await (const page of client.bot.list().pages()) { same<typeof page.items, readonly T.BotListItem[]>(true); page.cursor?.trim() }`,
      `const bots = await client.bot.list().toArray({ limit: 10 })`,
      `same<(typeof bots)[number], T.BotListItem>(true)`,
      `const page = await client.bot.list()`,
      `for (const bot of page) bot.id.trim()`,
      `await client.bot.list().toArray({ limits: 10 }) // refused`,
      `await client.bot.list({ take: '2' }) // refused`,
      `await client.bot.list({ order: 'up' }) // refused`,
      `await client.bot.list({ meta: { plan: 'free' } })`,
      `for (const bot of client.bot.list()) void bot // refused`
    ]
  },
  {
    name: 'an export is also a table',
    lines: [
      `same<Awaited<ReturnType<typeof table>>, string>(true)`,
      `function table() { return client.conversation.export().csv() }`,
      `await client.conversation.list().csv() // refused`
    ]
  },
  {
    name: 'messages of a stream go back into a request',
    lines: [
      `const messages: T.ConversationCompleteStatelessRequest['messages'] = []`,
      `const first: NonNullable<T.ConversationCreateRequest['messages']> = []`,
      `for await (const event of client.conversation.complete({ messages, botId: 'b' }).stream()) {`,
      `  if (event.type === 'message') messages.push(event.data)`,
      `  if (event.type === 'message') first.push(event.data)`,
      `  if (event.type === 'token') messages.push(event.data) // refused`,
      `}`
    ]
  },
  {
    name: 'a download is bytes, or what is asked for',
    lines: [
      `const file = await client.file.download('f')`,
      `const bytes: Uint8Array | undefined = await file?.bytes()`,
      `void bytes; file.bytes() // refused`,
      `const { url } = await client.file.download('f').as('application/json')`,
      `same<typeof url, string>(true)`,
      `await client.file.download('f').as('text/plain') // refused`
    ]
  },
  {
    name: 'an answer comes with its response',
    lines: [
      `const { data, response } = await client.bot.create({ name: 'Ada' }).withResponse()`,
      `same<typeof data, T.BotCreateResponse>(true); response.headers.get('date')?.trim()`
    ]
  },
  {
    name: 'options stand last',
    lines: [
      `const options: CallOptions = { timeout: 1000, retries: 0, signal: AbortSignal.timeout(1), runAsUserId: 'u', timezone: 'Europe/London' }`,
      `await client.bot.fetch('b', {}, options)`,
      `await client.bot.create({ name: 'Ada' }, options)`,
      `await client.bot.create({ name: 'Ada' }, { timeOut: 1 }) // refused`,
      `await client.bot.create({ name: 'Ada' }, { timeout: '1' }) // refused`,
      `await client.bot.fetch('b', { timeout: 1 }) // refused`,
      `new ChatBotKit({ secret: 's', runAsUserId: undefined })`,
      `new ChatBotKit({ sekret: 's' }) // refused`
    ]
  },
  {
    name: 'unknown keys are refused, and undefined is nothing',
    lines: [
      `await client.bot.create({ nam: 'Ada' }) // refused`,
      `await client.bot.create({ name: undefined })`,
      `await client.bot.create({ name: null }) // refused`,
      `await client.bot.create({ meta: { anything: ['goes'] } })`,
      `await client.bot.update('b', { meta: { $update: { plan: 'free' } } })`,
      `await client.conversation.complete('c', { text: 'Hello', limits: { iteration: 1 } }) // refused`,
      `await client.bot.delete('b', { force: true }) // refused`,
      `await client.bot.fetch() // refused`,
      `await client.bot.fetch(undefined) // refused`,
      `await client.bot.rename('b') // refused`
    ]
  },
  {
    name: 'an interface of the user is spread where any keys may be, as it has no index signature',
    lines: [
      `interface Ticket { readonly subject: string; readonly open: boolean }`,
      `declare const ticket: Ticket`,
      `await client.channel.publish('c'.repeat(16), { message: { ...ticket } })`,
      `await client.channel.publish('c'.repeat(16), { message: ticket }) // refused`,
      `await client.bot.create({ meta: ticket }) // refused`,
      `await client.channel.publish('c'.repeat(16), { message: 'text' }) // refused`
    ]
  }
]
