// A model with settings, as an object and as a text.
import { ChatBotKit } from '@chatbotkit/sdk'
import { createBot } from '@chatbotkit/sdk/bot/v1'
import type { Model } from '@chatbotkit/sdk/model/v1'

const cbk = new ChatBotKit({ secret: process.env['SECRET'] ?? '', baseUrl: process.env['BASE_URL'] })
const usual: Model = { name: 'gpt-4o', config: { temperature: 0.5 } }
const seed = Number('7')

async function modelOf(id: string): Promise<string> {
  return (await cbk.bot.fetch(id)).model ?? ''
}

const made = [
  await cbk.bot.create({ model: { name: 'gpt-4o', config: { temperature: 0.7, maxTokens: 500, region: 'eu' } } }),
  await cbk.bot.create({ model: { name: 'gpt-4o' } }),
  await cbk.bot.create({ model: { name: `gpt-4o`, config: { seed, temperature: 0 } } }),
  await cbk.bot.create({ model: usual }),
  await createBot(cbk, { name: 'Ada', model: { name: 'claude-v3.5', config: { maxTokens: 100 } } }),
  await cbk.bot.create({ model: 'gpt-4o/maxTokens=10' })
]
for (const { id } of made) console.log(await modelOf(id))
