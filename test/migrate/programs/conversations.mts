// A stored conversation, step by step, and a session for a visitor.
import { ChatBotKit, ConversationClient } from '@chatbotkit/sdk'
import type { ConversationSendMessageResponse } from '@chatbotkit/sdk/conversation/v1'
import { createConversationSession } from '@chatbotkit/sdk/conversation/session/v1'

const baseUrl = process.env['BASE_URL']
const cbk = new ChatBotKit({ secret: process.env['SECRET'] ?? '', baseUrl })

const { id } = await cbk.conversation.create({ messages: [{ type: 'user', text: 'Hello' }] })
const sent: ConversationSendMessageResponse = await cbk.conversation.send(id, { text: 'How are you?' })
console.log(typeof sent)
const { text } = await cbk.conversation.receive(id, {})
console.log(typeof text)

const { token } = await createConversationSession(cbk, id, { durationInSeconds: 3600 })
const visitor = new ConversationClient({ secret: token, baseUrl })
let answer = ''
for await (const event of visitor.complete(id, { text: 'Who is there?' }).stream())
  if (event.type === 'result') answer = String(event.data.text)
console.log(answer.length > 0)

const { items } = await cbk.conversation.message.list(id)
console.log(items.map(({ type }) => type).sort())
