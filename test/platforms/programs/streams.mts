import { isStreamInterrupted, readEvents, tool, type ConversationCompleteEvent } from '@chatbotkit/client'
import { failureOf, type Check } from './ground.mjs'

const text = 'Grüße, 世界 🎈'

/** Streams, at both ends. */
export const streams: Readonly<Record<string, Check>> = {
  async 'a list as one stream, cut inside its characters'({ client }) {
    for (const name of ['Zoë', '数学', '🎈🎈']) await client.skillset.create({ name })
    const found: unknown[] = []
    for await (const event of client.skillset.list({ order: 'asc' }).stream())
      if (event.type === 'item') found.push(event.data.name)
    return found
  },

  async 'a list stream goes on where the connection broke'({ client }) {
    const made: string[] = []
    for (let index = 0; index < 5; index++) made.push((await client.secret.create({ name: `${index}` })).id)
    const found: string[] = []
    for await (const event of client.secret.list({ order: 'asc' }).stream())
      if (event.type === 'item') found.push(event.data.id)
    return found.length === 5 && made.every((id, index) => id === found[index])
  },

  async 'the text of a completion'({ client }) {
    return client.conversation.complete('talking', { text }).stream().text()
  },

  async 'a completion that is cut says so'({ client }) {
    let seen = 0
    const stream = client.conversation.complete('broken', { text }).stream()
    const error = await failureOf(
      (async () => {
        for await (const _ of stream) seen++
      })()
    )
    return [isStreamInterrupted(error), seen > 0]
  },

  async 'leaving the loop of a completion'({ client }) {
    for await (const event of client.conversation.complete('left', { text }).stream())
      if (event.type === 'token') return event.data.token
    return null
  },

  async 'await using'({ client }) {
    if (typeof Symbol.asyncDispose !== 'symbol') return 'the platform has no Symbol.asyncDispose'
    await using stream = client.conversation.complete('disposed', { text }).stream()
    return typeof (await stream.next()).value?.type
  },

  async 'a relay from toResponse() to readEvents'({ client }) {
    const response = client.conversation.complete('talking', { text }).stream().toResponse()
    let said = ''
    for await (const event of readEvents<ConversationCompleteEvent>(response))
      if (event.type === 'token') said += event.data.token
    return [said, response.headers.get('content-type')]
  },

  async 'a relay whose reader goes'({ client }) {
    const reader = client.conversation.complete('relayed', { text }).stream().toReadableStream().getReader()
    const { value } = await reader.read()
    await reader.cancel()
    return value instanceof Uint8Array
  },

  async 'background work, followed to its end'({ client }) {
    return (await client.conversation.dispatch('talking', { text }).follow({ deadline: 20_000 }).result())
      .text
  },

  async 'a function that runs here'({ client }) {
    const weather = tool<{ city: string }>({
      description: 'The weather in a city',
      parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
      handler: async ({ city }) => `sunny in ${city}`
    })
    // Whether the answer is published or no longer waited for first is a matter of luck; neither may show.
    const said = new Set<string>()
    for (let time = 0; time < 20; time++)
      said.add(
        (
          await client.conversation.complete('talking', {
            text: 'call weather {"city":"Zürich"}',
            tools: { weather }
          })
        ).text
      )
    return [...said]
  }
}
