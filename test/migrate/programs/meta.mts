// Metadata with values of every kind, and an id that null clears.
import { ChatBotKit } from '@chatbotkit/sdk'

const cbk = new ChatBotKit({ secret: process.env['SECRET'] ?? '', baseUrl: process.env['BASE_URL'] })

const meta: Record<string, any> = { plan: 'gold', seats: 3, flags: { beta: true }, tags: ['a'] }
const { id } = await cbk.bot.create({ name: 'Ada', meta })
const bot = await cbk.bot.fetch(id)
console.log(JSON.stringify(bot.meta))
console.log((bot.meta as Record<string, any> | undefined)?.['flags'].beta)

const { id: datasetId } = await cbk.dataset.create({ name: 'Facts' })
await cbk.bot.update(id, { datasetId })
const cleared: object = { datasetId: null }
await cbk.bot.update(id, cleared)
console.log((await cbk.bot.fetch(id)).datasetId ?? 'none')
