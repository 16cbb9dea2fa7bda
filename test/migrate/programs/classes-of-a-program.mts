// Classes and generic functions of a program that are built on those of the package.
import { ChatBotKit } from '@chatbotkit/sdk'
import { ChatBotKitClient, type ResponsePromise } from '@chatbotkit/sdk/client'
import { createBot, listBots } from '@chatbotkit/sdk/bot/v1'

class Own extends ChatBotKit {
  async ada(): Promise<string> {
    const { id } = await createBot(this, { name: 'Ada' })
    return id
  }
}

class Service {
  constructor(private readonly client: ChatBotKitClient) {}

  bots() {
    return listBots(this.client, { take: 5 })
  }
}

async function countOf<T extends { type: string }>(call: { stream(): AsyncIterable<T> }): Promise<number> {
  let count = 0
  for await (const event of call.stream()) if (event.type === 'item') count++
  return count
}

async function both<T, U>(call: ResponsePromise<T, U>): Promise<T> {
  return await call
}

const own = new Own({ secret: process.env['SECRET'] ?? '', baseUrl: process.env['BASE_URL'] })
console.log((await own.bot.fetch(await own.ada())).name)
const service = new Service(own)
console.log(await countOf(service.bots()), (await both(service.bots())).items.length)
