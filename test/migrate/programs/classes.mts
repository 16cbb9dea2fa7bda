// Classes from their subpaths, default imports, and lists in each of their forms.
import ChatBotKit from '@chatbotkit/sdk'
import BotClient from '@chatbotkit/sdk/bot'
import { DatasetClient as Datasets } from '@chatbotkit/sdk/dataset/index.js'
import { ConversationMessageClient } from '@chatbotkit/sdk/conversation/message/index'

const options = { secret: process.env['SECRET'] ?? '', baseUrl: process.env['BASE_URL'] }

const cbk = new ChatBotKit(options)
const bots = new BotClient(options).extend({ timezone: 'Europe/London' })

for (const name of ['Ada', 'Bob', 'Cid']) await bots.create({ name })
const { items } = await cbk.bot.list({ take: 2, order: 'asc' })
console.log(items.length)

const stream = bots.list().stream()
const first = await stream.next()
console.log(first.done ?? false, first.value?.type)
const names: string[] = []
for await (const { type, data } of cbk.bot.list().stream()) if (type === 'item') names.push(data.name ?? '')
console.log(names.sort())

const { id } = await new Datasets(options).create({ name: 'Facts' })
console.log((await cbk.dataset.fetch(id)).name)

const conversation = await cbk.conversation.create({})
const messages = new ConversationMessageClient(options)
await messages.create(conversation.id, { type: 'user', text: 'Hello' })
const page = await messages.list(conversation.id)
console.log(page.items.map(({ type, text }) => `${type}: ${text}`))
