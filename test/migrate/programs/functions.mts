// Functions that take the client first, with the client, its base class and the class of a resource.
import { ChatBotKit, BotClient } from '@chatbotkit/sdk'
import { ChatBotKitClient } from '@chatbotkit/sdk/client'
import { createBot, deleteBot, fetchBot, listBots as list, updateBot } from '@chatbotkit/sdk/bot/v1'
import { createDataset } from '@chatbotkit/sdk/dataset/v1.js'
import { createDatasetRecord, listDatasetRecords } from '@chatbotkit/sdk/dataset/record/v1'
import * as conversations from '@chatbotkit/sdk/conversation/v1'
import { createConversationMessage } from '@chatbotkit/sdk/conversation/message/v1'

const options = { secret: process.env['SECRET'] ?? '', baseUrl: process.env['BASE_URL'] }

const base = new ChatBotKitClient(options)
const cbk = new ChatBotKit(options)
const bots = new BotClient(options)

async function make(client: ChatBotKitClient, name: string): Promise<string> {
  const { id } = await createBot(client, { name })
  return id
}

const ids = [await make(base, 'Ada'), await make(cbk, 'Bob'), (await createBot(bots, { name: 'Cid' })).id]
await updateBot(
  cbk,
  ids[0] ?? '',
  { description: 'The first' }
)
console.log((await fetchBot(cbk, ids[0] ?? '')).description)
await deleteBot(base, (await createBot(base, { name: 'Dee' })).id)

const names: string[] = []
for await (const event of list(cbk, { take: 10 }).stream()) names.push(event.data.name ?? '')
console.log(names.sort())

const dataset = await createDataset(cbk, { name: 'Facts' })
await createDatasetRecord(cbk, dataset.id, { text: 'Bees can count.' })
console.log((await listDatasetRecords(cbk, dataset.id)).items.map(({ text }) => text))

const { id } = await conversations.createConversation(cbk, {})
await createConversationMessage(cbk, id, { type: 'user', text: 'Hello' })
const { text } = await conversations.completeConversationMessage(cbk, id, { text: 'Hello there' })
console.log(typeof text)
