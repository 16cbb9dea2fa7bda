/** What users write where one method is about one row or about none. */
import type { Program } from './programs.ts'

export const callPrograms: readonly Program[] = [
  {
    name: 'complete is a call about a conversation, or about none',
    lines: [
      `same<Awaited<ReturnType<typeof one>>, T.ConversationCompleteResponse>(true)`,
      `function one() { return client.conversation.complete('c') }`,
      `same<Awaited<ReturnType<typeof none>>, T.ConversationCompleteStatelessResponse>(true)`,
      `function none() { return client.conversation.complete(null, { messages: [], botId: 'b' }) }`,
      `client.conversation.complete({ messages: [], botId: 'b' }, { timeout: 1 })`,
      `client.conversation.complete('c', {}, { timeout: 1 })`,
      `declare const maybe: string | null`,
      `client.conversation.complete(maybe, { messages: [], botId: 'b' })`,
      `declare const absent: string | undefined`,
      `client.conversation.complete(absent, { text: 'Hello' }) // refused`,
      `client.conversation.complete(undefined, { messages: [] }) // refused`,
      `client.conversation.complete(null) // refused`,
      `client.conversation.complete() // refused`,
      `client.conversation.complete({ text: 'Hello' }) // refused`,
      `client.conversation.complete(7, { text: 'Hello' }) // refused`
    ]
  },
  {
    name: 'a request goes with null or with an id, and with either where nobody knows which',
    lines: [
      `declare const maybe: string | null`,
      `declare const either: 'c' | null`,
      `client.conversation.complete(maybe, { text: 'Hello' })`,
      `client.conversation.complete(either, { messages: [], botId: 'b' }, { timeout: 1 })`,
      `client.conversation.complete(maybe, { messages: [], botId: 'b', tools: { now: { description: 'd', parameters: {}, handler: (args) => args['at'] } } })`,
      `same<Awaited<ReturnType<typeof both>>, T.ConversationCompleteStatelessResponse | T.ConversationCompleteResponse>(true)`,
      `function both() { return client.conversation.complete(maybe, {}) }`,
      `client.conversation.complete(null, { text: 'Hello' }) // refused: 'text' does not exist`,
      `client.conversation.complete('c', { messages: [] }) // refused: 'messages' does not exist`,
      `client.conversation.complete('c', { txet: 'Hello' }) // refused: 'txet' does not exist`,
      `client.conversation.complete('c', { text: 7 }) // refused: Type 'number' is not assignable to type 'string'`,
      `client.conversation.complete(null, { messages: [], botId: 'b', texts: 'Hello' }) // refused: 'texts' does not exist`,
      `client.conversation.complete(maybe, { txet: 'Hello' }) // refused: 'txet' does not exist`,
      `client.conversation.complete(maybe, { text: 'Hello' }, { timeOut: 1 }) // refused: 'timeOut' does not exist`,
      `client.conversation.dispatch(null, { text: 'Hello' }) // refused: 'text' does not exist`,
      `client.conversation.dispatch('c', { messages: [] }) // refused: 'messages' does not exist`,
      `client.conversation.compact(null, {}) // refused: to parameter of type 'ConversationCompactStatelessRequest'`,
      `client.conversation.compact('c', { messages: [] }) // refused`,
      `client.conversation.compact(maybe, { messages: [] })`,
      `client.conversation.compact(maybe, {})`
    ]
  },
  {
    name: 'so are dispatch and compact',
    lines: [
      `client.conversation.dispatch('c', { text: 'Hello', channelId: 'c'.repeat(24) })`,
      `client.conversation.dispatch({ messages: [], botId: 'b' })`,
      `client.conversation.dispatch(null, { messages: [], botId: 'b' })`,
      `client.conversation.compact('c')`,
      `client.conversation.compact({ messages: [] })`,
      `client.conversation.compact(null, { messages: [] })`,
      `declare const absent: string | undefined`,
      `client.conversation.dispatch(absent, { text: 'Hello' }) // refused`,
      `client.conversation.dispatch(null) // refused`,
      `client.conversation.compact(absent) // refused`,
      `client.conversation.compact(null) // refused`
    ]
  }
]
