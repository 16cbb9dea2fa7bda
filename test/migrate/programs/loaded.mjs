// Modules that are loaded on demand, without semicolons
/** @typedef {import('@chatbotkit/sdk/bot/v1').BotListResponse} Page */

const { ChatBotKit } = await import('@chatbotkit/sdk')
const bots = await import('@chatbotkit/sdk/bot/v1')
const cbk = new ChatBotKit({ secret: process.env.SECRET ?? '', baseUrl: process.env.BASE_URL })

await bots.createBot(cbk, { name: 'Ada' })
const { listBots } = await import('@chatbotkit/sdk/bot/v1.js')
const { listDatasets } = await import('@chatbotkit/sdk/dataset/v1')
/** @type {Page} */
const page = await listBots(cbk, { take: 3 })
console.log(page.items.length, (await listDatasets(cbk)).items.length)
;(await (await import('@chatbotkit/sdk/bot/v1')).createBot(cbk, { name: 'Bob' }))
console.log((await cbk.bot.list()).items.length)
