// Arguments that are fields of a request in the new package.
import { ChatBotKit } from '@chatbotkit/sdk'
import { searchDataset } from '@chatbotkit/sdk/dataset/v1'
import { listSpaceStorage } from '@chatbotkit/sdk/space/storage/v1'

const cbk = new ChatBotKit({ secret: process.env['SECRET'] ?? '', baseUrl: process.env['BASE_URL'] })

const { id } = await cbk.dataset.create({ name: 'Facts' })
await cbk.dataset.record.create(id, { text: 'Bees can count.' })
const search = 'bees'
const found = await cbk.dataset.search(id, search)
console.log(found.records.map(({ text }) => text))
const again = await searchDataset(cbk, id, `${search} and wasps`)
console.log(again.records.length)

const space = await cbk.space.create({ name: 'Shared' })
for (const path of [undefined, 'reports']) {
  const { items } = await cbk.space.storage.list(space.id, path)
  console.log(items.length)
}
console.log((await listSpaceStorage(cbk, space.id, 'reports', { recursive: true })).items.length)
