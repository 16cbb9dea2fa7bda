// One day in the life of the package: it creates, lists over pages, streams a completion and handles an error. It is
// compiled and run as an ES module and as CommonJS, so it has no await outside of functions.
import Default, { ChatBotKit, NotFoundError, isNotFound } from '@chatbotkit/client'
import type { BotListItem } from '@chatbotkit/client'
import { BotClient } from '@chatbotkit/client/bot'
import { ConversationClient, type ConversationCompleteEvent } from '@chatbotkit/client/conversation'
import { ConversationMessageClient } from '@chatbotkit/client/conversation/message'

declare const process: { readonly argv: readonly string[]; exitCode: number }

async function main(): Promise<void> {
  const [, , baseUrl, secret] = process.argv
  const client = new ChatBotKit({ baseUrl, secret })
  for (const name of ['Ada', 'Bob', 'Cid', 'Dee', 'Eve']) await client.bot.create({ name })
  const bots: BotListItem[] = []
  for await (const bot of client.bot.list({ take: 2 })) bots.push(bot)

  const { id } = await client.conversation.create({ backstory: 'You repeat what you hear.' })
  let text = ''
  const seen = new Set<ConversationCompleteEvent['type']>()
  for await (const event of client.conversation.complete(id, { text: 'Hello there' }).stream()) {
    seen.add(event.type)
    if (event.type === 'token') text += event.data.token
  }

  const failure: unknown = await client.bot.fetch('nobody').catch((error: unknown) => error)
  const alone = new BotClient(client)
  const conversation: ConversationClient = client.conversation
  const identity = [
    client.bot instanceof BotClient,
    conversation instanceof ConversationClient,
    conversation.message instanceof ConversationMessageClient,
    Default === ChatBotKit
  ]
  console.log(
    JSON.stringify({
      names: bots.map((bot) => bot.name ?? null).sort(),
      text,
      last: seen.has('result'),
      error:
        failure instanceof NotFoundError && isNotFound(failure)
          ? [failure.status, failure.code]
          : String(failure),
      alone: (await alone.list({ take: 1 })).items.length,
      identity
    })
  )
}

main().catch((error: unknown) => {
  console.log(error)
  process.exitCode = 1
})
