import { fileFromPath, type ChatBotKit } from '@chatbotkit/client'
import { type Check } from './ground.mjs'

type Source = Parameters<ChatBotKit['file']['upload']>[1]

/** More than goes with the call, so that it goes to the storage. */
const large = 5_000_000

/** Files, up and down. */
export const files: Readonly<Record<string, Check>> = {
  async 'a view of bytes, of its bytes alone'({ client }) {
    const bytes = new TextEncoder().encode('secret[über 🎈]secret')
    return roundTrip(client, bytes.subarray(6, bytes.length - 6))
  },

  async 'a blob with its type'({ client }) {
    return roundTrip(client, new Blob(['Remember the milk'], { type: 'text/plain' }))
  },

  async 'a stream'({ client }) {
    return roundTrip(client, { name: 'notes.txt', type: 'text/plain', data: streamOf(3, 4) })
  },

  async 'a file of no content'({ client }) {
    const { id } = await client.file.create({ name: 'empty' })
    return client.file.download(id)
  },

  async 'a large blob, to the storage'({ client }) {
    await upload(client, new Blob([new Uint8Array(large).fill(120)], { type: 'text/plain' }))
    return 'stored'
  },

  async 'a large stream, to the storage'({ client }) {
    await upload(client, {
      name: 'large.txt',
      type: 'text/plain',
      size: large,
      data: streamOf(50, large / 50)
    })
    return 'stored'
  },

  async 'a form'({ client }) {
    return textOf(client, { file: new File(['über 🎈'], 'a.txt', { type: 'text/plain' }) })
  },

  async 'bytes from a generator'({ client }) {
    const pieces = async function* (): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(3).fill(120)
      yield new Uint8Array(4).fill(120)
    }
    return textOf(client, { data: pieces() })
  },

  async 'a form and a large blob by a fetch of one’s own'({ client }) {
    const own = client.extend({ fetch: (url, init) => fetch(url, init) })
    const form = { file: new File(['über 🎈'], 'a.txt', { type: 'text/plain' }) }
    const large = new Blob([new Uint8Array(2_000_000).fill(120)])
    return [await textOf(own, form), (await textOf(own, large))?.length]
  },

  async 'a stream that is shorter than was said'({ client }) {
    try {
      return await upload(client, { size: 99, data: streamOf(3, 4) })
    } catch (error) {
      return error instanceof Error ? error.name : error
    }
  },

  async 'a request that is a promise'({ client }) {
    try {
      return await Reflect.apply(client.bot.create, client.bot, [Promise.resolve({ name: 'Ada' })])
    } catch (error) {
      return error instanceof Error ? error.name : error
    }
  },

  async 'a file by its path'({ client, plan }) {
    try {
      return await roundTrip(client, await fileFromPath(plan.file, { type: 'text/plain' }))
    } catch (error) {
      return error instanceof Error ? error.name : error
    }
  }
}

async function upload(client: ChatBotKit, source: Source): Promise<string> {
  const { id } = await client.file.create({ name: 'notes' })
  await client.file.upload(id, source)
  return id
}

async function textOf(client: ChatBotKit, source: Source): Promise<string | undefined> {
  return (await client.file.download(await upload(client, source)))?.text()
}

async function roundTrip(client: ChatBotKit, source: Source): Promise<unknown> {
  const download = await client.file.download(await upload(client, source))
  return download && [download.type, await download.text()]
}

function streamOf(pieces: number, size: number): ReadableStream<Uint8Array> {
  let left = pieces
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new Uint8Array(size).fill(120))
      else controller.close()
    }
  })
}
