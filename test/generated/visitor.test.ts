/** What the README says that a visitor may call with the token of a session, call by call. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ChatBotKit, isNotAuthenticated, tool } from '../../generated/src/index.ts'
import { start, type Started } from '../examples/started.ts'

let started: Started
let visitor: ChatBotKit
let conversationId = ''
let messageId = ''

beforeEach(async () => {
  started = await start()
  const { client, server } = started
  conversationId = server.state.add('conversation').id
  messageId = server.state.add(`conversation/${conversationId}/message`, { type: 'bot', text: 'Hello' }).id
  const session = await client.conversation.session.create(conversationId)
  visitor = ChatBotKit.fromSession(session, { baseUrl: server.baseUrl, retries: 0 })
})

afterEach(async () => {
  await started.server.close()
  vi.unstubAllEnvs()
})

const refused = async (call: PromiseLike<unknown>): Promise<boolean> => {
  try {
    await call
    return false
  } catch (error) {
    if (isNotAuthenticated(error)) return true
    throw error
  }
}

test('a visitor makes every call that the README allows', async () => {
  const { conversation } = visitor
  const text = 'Hello'
  const calls = [
    conversation.complete(conversationId, { text }),
    conversation.send(conversationId, { text }),
    conversation.receive(conversationId),
    conversation.contact.upsert(conversationId, { fingerprint: 'f', name: 'Ada' }),
    conversation.attachment.upload(conversationId, new Blob([text], { type: 'text/plain' })),
    conversation.message.upvote(conversationId, messageId),
    conversation.message.downvote(conversationId, messageId)
  ]
  for (const call of calls) expect(await refused(call)).toBe(false)
  expect(await refused(conversation.message.synthesize(conversationId, messageId))).toBe(false)
})

test('a function of a visitor runs in the page, and its result reaches the model', async () => {
  started.server.engine.plan({ calls: [{ name: 'now', args: {} }], tokens: ['Noon'] })
  const now = vi.fn(() => '12:00')
  const tools = { now: tool({ description: 'The time', parameters: { type: 'object' }, handler: now }) }
  expect(await visitor.conversation.complete(conversationId, { text: 'When?', tools })).toMatchObject({
    text: 'Noon'
  })
  expect(now).toHaveBeenCalledOnce()
})

test('a visitor is refused with 401 what the README forbids', async () => {
  const { conversation, bot } = visitor
  const other = started.server.state.add('conversation').id
  const calls = [
    conversation.fetch(conversationId),
    conversation.dispatch(conversationId, { text: 'Hello' }),
    conversation.message.list(conversationId),
    conversation.complete(other, { text: 'Hello' }),
    bot.list()
  ]
  for (const call of calls) expect(await refused(call)).toBe(true)
  expect(await refused(conversation.follow('a'.repeat(24)).result())).toBe(true)
})
