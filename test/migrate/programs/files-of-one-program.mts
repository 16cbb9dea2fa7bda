// Uses a client that another file makes, and imports nothing of the package itself.
import { Bots, cbk, type BotFetchResponse, type BotListResponse } from './shared/client.mjs'

const { id } = await cbk.dataset.create({ name: 'Facts' })
await cbk.dataset.record.create(id, { text: 'Bees can count.' })
console.log((await cbk.dataset.search(id, 'bees')).records.length)

const bots = new Bots({ secret: process.env['SECRET'] ?? '', baseUrl: process.env['BASE_URL'] })
await bots.create({ name: 'Ada' })
const page: BotListResponse = await cbk.bot.list()
const [first] = page.items
const bot: BotFetchResponse | undefined = first === undefined ? undefined : await bots.fetch(first.id)
console.log(bot?.name)
