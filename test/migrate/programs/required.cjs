// CommonJS: classes, functions and modules that are required, and types in comments.
const { ChatBotKit, BotClient: Bots } = require('@chatbotkit/sdk')
const { createBot, fetchBot } = require('@chatbotkit/sdk/bot/v1')
const datasets = require('@chatbotkit/sdk/dataset/v1')
const Kit = require('@chatbotkit/sdk').default

const options = { secret: process.env.SECRET ?? '', baseUrl: process.env.BASE_URL }
const cbk = new ChatBotKit(options)

/**
 * @param {import('@chatbotkit/sdk/bot/v1').BotFetchResponse} bot
 * @returns {string}
 */
function nameOf(bot) {
  return bot.name ?? ''
}

/** @param {import('@chatbotkit/sdk').ChatBotKit} client */
async function main(client) {
  const { id } = await createBot(client, { name: 'Ada' })
  console.log(nameOf(await fetchBot(new Kit(options), id)))
  await new Bots(options).update(id, { name: 'Eve' })
  console.log(nameOf(await client.bot.fetch(id)))
  const dataset = await datasets.createDataset(client, { name: 'Facts' })
  await client.dataset.record.create(dataset.id, { text: 'Bees can count.' })
  console.log((await datasets.searchDataset(client, dataset.id, 'bees')).records.length)
}

main(cbk)
