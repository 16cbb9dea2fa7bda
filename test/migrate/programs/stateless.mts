// Completions without a conversation; the names of their types mean something else in the new package.
import { ChatBotKit } from '@chatbotkit/sdk'
import { completeConversation } from '@chatbotkit/sdk/conversation/v1'
import type {
  ConversationCompleteMessageRequest,
  ConversationCompleteRequest,
  ConversationCompleteStreamType
} from '@chatbotkit/sdk/conversation/v1'

const cbk = new ChatBotKit({ secret: process.env['SECRET'] ?? '', baseUrl: process.env['BASE_URL'] })

const request: ConversationCompleteRequest = {
  model: 'gpt-4o',
  messages: [{ type: 'user', text: 'Hello there' }]
}
const stateful: ConversationCompleteMessageRequest = { text: 'Hello there' }

function tokenIn(event: ConversationCompleteStreamType): string {
  return event.type === 'token' ? String(event.data.token) : ''
}

let text = ''
for await (const event of cbk.conversation.complete(null, request).stream()) text += tokenIn(event)
const whole = await completeConversation(cbk, request)
console.log(text !== '', whole.text === text)

const { id } = await cbk.conversation.create({})
const types = new Set<string>()
for await (const { type } of cbk.conversation.complete(id, stateful).stream()) types.add(type)
console.log(types.has('token'), types.has('result'))
