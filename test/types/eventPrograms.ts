/** What users write over the events of streams. */
import type { Program } from './programs.ts'

const stateful = `client.conversation.complete('c', { text: 'Hello' })`

export const eventPrograms: readonly Program[] = [
  {
    name: 'an event narrows by its type',
    lines: [
      `for await (const event of ${stateful}.stream()) {`,
      `  if (event.type === 'token') same<typeof event.data, { token: string }>(true)`,
      `  if (event.type === 'result') same<typeof event.data, T.ConversationCompleteResponse>(true)`,
      `  if (event.type === 'usage') event.data.inputTokensUsed.toFixed()`,
      `  if (event.type === 'error') event.data.message.trim()`,
      `  event.data.token // refused`,
      `  if (event.type === 'usage') event.data.token // refused`,
      `  if (event.type === 'no such type') event.data // refused`,
      `}`
    ]
  },
  {
    name: 'an event narrows destructured too',
    lines: [
      `for await (const { type, data } of ${stateful}.stream()) {`,
      `  switch (type) {`,
      `    case 'token': data.token.trim(); break`,
      `    case 'message': same<typeof data, Message>(true); break`,
      `    case 'result': data.end.reason.trim(); break`,
      `    case 'usage': data.token; break // refused`,
      `  }`,
      `}`
    ]
  },
  {
    name: 'the steps of a completion one by one send the same events',
    lines: [
      `for await (const event of client.conversation.send('c', { text: 'Hello' }).stream()) {`,
      `  if (event.type === 'sendResult') event.data.entities[0]?.begin.toFixed()`,
      `  if (event.type === 'result') same<typeof event.data, T.ConversationSendResponse>(true)`,
      `  if (event.type === 'progressReport') event.data.token // refused: Property 'token' does not exist`,
      `}`,
      `for await (const { type, data } of client.conversation.receive('c').stream()) {`,
      `  if (type === 'receiveResult') data.end.reason.trim()`,
      `  if (type === 'result') data.text.trim()`,
      `  if (type === 'operationBegin') data.action.id.trim()`,
      `}`,
      `for await (const { type, data } of client.skillset.ability.execute('s', 'a', {}).stream()) {`,
      `  if (type === 'operationEnd') data.action.name?.trim()`,
      `  if (type === 'result') same<typeof data, T.SkillsetAbilityExecuteResponse>(true)`,
      `  if (type === 'token') data.action // refused: Property 'action' does not exist`,
      `}`
    ]
  },
  {
    name: 'every event says when it was made',
    lines: [
      `for await (const event of ${stateful}.stream()) {`,
      `  same<typeof event.createdAt, number | undefined>(true)`,
      `  if (event.type === 'token') event.createdAt.toFixed() // refused: possibly 'undefined'`,
      `  const { type, data, createdAt } = event`,
      `  if (type === 'token') new Date(createdAt ?? 0).toISOString() + data.token`,
      `}`,
      `for await (const { createdAt } of client.bot.list().stream()) createdAt?.toFixed()`,
      `for await (const { createdAt } of client.conversation.receive('c').stream()) createdAt?.toFixed()`,
      `for await (const { createdAt } of client.channel.subscribe('c'.repeat(16))) createdAt?.toFixed()`,
      `for await (const { createdAt } of client.event.log.subscribe()) createdAt?.toFixed()`,
      `for await (const { createdAt } of client.dataset.file.list('d').stream()) createdAt?.toFixed()`
    ]
  },
  {
    name: 'the events of a task and of a prompt narrow',
    lines: [
      `for await (const { type, data, createdAt } of client.task.subscribe('t')) {`,
      `  same<typeof createdAt, number>(true)`,
      `  if (type === 'operationBegin') data.action.justification?.trim()`,
      `  if (type === 'error') data.code.trim()`,
      `  if (type === 'error') data.action // refused: Property 'action' does not exist`,
      `}`,
      `for await (const event of client.magic.generate('p', { text: 'Hello' }).stream()) {`,
      `  if (event.type === 'result') same<typeof event.data, T.MagicGenerateResponse>(true)`,
      `  event.createdAt?.toFixed()`,
      `  if (event.type === 'token') event.data // refused: no overlap`,
      `  if (isUnknownEvent(event)) { const type: string = event.type; void type }`,
      `}`
    ]
  },
  {
    name: 'an event of tomorrow is seen with isUnknownEvent',
    lines: [
      `for await (const event of ${stateful}.stream()) {`,
      `  if (isUnknownEvent(event)) { const type: string = event.type; const data: unknown = event.data; void [type, data] }`,
      `}`
    ]
  },
  {
    name: 'a stream of items narrows, and a stream gives its result',
    lines: [
      `for await (const { type, data } of client.bot.list().stream()) { same<typeof type, 'item'>(true); same<typeof data, T.BotListItem>(true) }`,
      `for await (const { data } of client.channel.subscribe('c'.repeat(16))) same<typeof data, T.ChannelSubscribeEvent['data']>(true)`,
      `for await (const event of client.event.log.subscribe()) same<typeof event.data, T.EventLogSubscribeItem>(true)`,
      `client.bot.fetch('b').stream() // refused`
    ]
  }
]
