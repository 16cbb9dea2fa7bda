// Types by every rule of the old names.
import { ChatBotKit } from '@chatbotkit/sdk'
import type { ChatBotKitClient, ChatBotKitClientOptions } from '@chatbotkit/sdk/client'
import type {
  BotCreateRequest,
  BotCreateRequestBody,
  BotCreateResponseBody,
  BotListRequest,
  BotListResponse,
  BotListStreamType
} from '@chatbotkit/sdk/bot/v1'
import type { DatasetFetchResponse as Dataset, DatasetListResponse } from '@chatbotkit/sdk/dataset/v1.js'

const options: ChatBotKitClientOptions = { secret: process.env['SECRET'] ?? '', baseUrl: process.env['BASE_URL'] }
const cbk = new ChatBotKit(options)

interface Page {
  readonly names: readonly string[]
}

async function create(client: ChatBotKitClient & ChatBotKit, body: BotCreateRequestBody): Promise<BotCreateResponseBody> {
  const request: BotCreateRequest = { ...body, description: 'made' }
  return client.bot.create(request)
}

async function page(request: BotListRequest): Promise<BotListResponse> {
  return cbk.bot.list(request)
}

function namesOf({ items }: BotListResponse): Page {
  return { names: items.map(({ name, description }) => `${name ?? ''} (${description ?? ''})`) }
}

function isItem(event: BotListStreamType): boolean {
  return event.type === 'item'
}

for (const name of ['Ada', 'Bob']) await create(cbk, { name })
const { names } = namesOf(await page({ take: 5 }))
console.log([...names].sort())
const seen: boolean[] = []
for await (const event of cbk.bot.list().stream()) seen.push(isItem(event))
console.log(seen)

const { id } = await cbk.dataset.create({ name: 'Facts' })
const dataset: Dataset = await cbk.dataset.fetch(id)
const datasets: DatasetListResponse[] = [await cbk.dataset.list()]
console.log(dataset.name, datasets[0]?.items.length, typeof (null as import('@chatbotkit/sdk/bot/v1').BotFetchResponse | null))
