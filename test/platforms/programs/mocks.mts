import { ChatBotKit } from '@chatbotkit/client'
import { events, failure, mockService } from '@chatbotkit/client/testing'
import { refusalOf, type Check } from './ground.mjs'

/** The mock of the package, which answers in memory. */
export const mocks: Readonly<Record<string, Check>> = {
  async 'the mock keeps rows, streams, stores files and fails as it is told'() {
    const mock = mockService()
    const { bot, conversation, file } = new ChatBotKit({ token: 'test', retries: 0, fetch: mock.fetch })
    const { id } = await bot.create({ name: 'Ada ✨' })
    const { items } = await bot.list()
    const said = await conversation
      .complete(null, { messages: [{ type: 'user', text: 'über 🎈' }] })
      .stream()
      .text()
    mock.once('conversation.complete', events([{ type: 'token', data: { token: 'Hi' } }]))
    let token = ''
    for await (const event of conversation.complete(null, { messages: [] }).stream()) {
      if (event.type === 'token') token = event.data.token
      break
    }
    const stored = await file.create({ name: 'a.txt' })
    await file.upload(stored.id, { file: new Blob(['über 🎈']) })
    mock.once('bot.fetch', failure({ status: 503 }))
    const failed = await refusalOf(bot.fetch(id))
    const names = items.map(({ name }) => name)
    return [names, said, token, await (await file.download(stored.id))?.text(), failed.slice(0, 28)]
  }
}
