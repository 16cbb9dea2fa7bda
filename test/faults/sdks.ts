import { ChatBotKit as Published } from '@chatbotkit/sdk'
import { ChatBotKit as Ours } from '../../generated/src/index.ts'
import type { TestServer } from '../server/server.ts'

/** Options that both SDKs have under the same names; times are milliseconds. */
export interface SdkOptions {
  readonly baseUrl?: string
  readonly headers?: Record<string, string>
  readonly retryDelay?: number
  readonly runAsUserId?: string
  readonly timeout?: number
  readonly timezone?: string
}

/** Bytes with what they are called. */
export interface GivenFile {
  readonly data: Buffer<ArrayBuffer>
  readonly type: string
  readonly name: string
}

/** A call that was made and is awaited or streamed later. */
export interface Pending extends PromiseLike<unknown> {
  stream(): AsyncIterable<unknown>
}

/** The calls that the faults need, said the same way for both SDKs. */
export interface Calls {
  listBots(query?: object, signal?: AbortSignal): PromiseLike<unknown>
  /** `GET /bot/list` as a stream of events. */
  streamBots(signal?: AbortSignal): AsyncIterable<unknown>
  fetchBot(id: string): PromiseLike<unknown>
  /** The same where it may be remembered, as far as the SDK can. */
  rememberBot(id: string): PromiseLike<unknown>
  createBot(request: object): PromiseLike<unknown>
  deleteBot(id: string): PromiseLike<unknown>
  complete(text: string): Pending
  rememberCompletion(text: string): PromiseLike<unknown>
  upload(fileId: string, file: GivenFile): PromiseLike<unknown>
  attach(conversationId: string, file: GivenFile): PromiseLike<unknown>
  /** The same with the file as an object that knows its name and type. */
  uploadFile(fileId: string, file: GivenFile): PromiseLike<unknown>
  download(fileId: string): PromiseLike<unknown>
  deleteFromStorage(spaceId: string, path: string): PromiseLike<unknown>
}

/** An SDK under comparison. */
export interface Sdk {
  readonly name: 'published' | 'ours'
  /** A model with settings, as the SDK takes it. */
  model(name: string, settings: Readonly<Record<string, number>>): unknown
  open(server: TestServer, options?: SdkOptions): Calls
}

const promptOf = (
  text: string
): { readonly messages: { readonly type: 'user'; readonly text: string }[] } => ({
  messages: [{ type: 'user', text }]
})

/** `@chatbotkit/sdk` from the registry. */
export const published: Sdk = {
  name: 'published',
  model: (name, config) => ({ name, config }),
  open(server, options = {}) {
    const client = new Published({
      secret: server.secret,
      retryDelay: 1,
      ...options,
      baseUrl: options.baseUrl ?? server.origin
    })
    return {
      // It has no place for a signal.
      listBots: (query) => client.bot.list({ ...query }),
      streamBots: (abortSignal) => client.bot.list().stream(abortSignal === undefined ? {} : { abortSignal }),
      fetchBot: (id) => client.bot.fetch(id),
      rememberBot: (id) => client.bot.fetch(id).cache(),
      createBot: (request) => client.bot.create({ ...request }),
      deleteBot: (id) => client.bot.delete(id),
      complete: (text) => client.conversation.complete(null, promptOf(text)),
      rememberCompletion: (text) => client.conversation.complete(null, promptOf(text)).cache(),
      upload: (id, { data, ...file }) => client.file.upload(id, { data: asArrayBuffer(data), ...file }),
      uploadFile: (id, { data, ...file }) =>
        client.file.upload(id, { data: new Uint8Array(data).buffer, ...file }),
      attach: (id, { data, ...file }) =>
        client.conversation.attachment.upload(id, { data: asArrayBuffer(data), ...file }),
      download: (id) => client.file.download(id),
      deleteFromStorage: (id, path) => client.space.storage.delete(id, path)
    }
  }
}

/** What `generated/` holds. */
export const ours: Sdk = {
  name: 'ours',
  // The API takes a model and its settings as one text, and so do we.
  model: (name, settings) =>
    [name, ...Object.entries(settings).map(([key, value]) => `${key}=${value}`)].join('/'),
  open(server, options = {}) {
    const client = new Ours({
      secret: server.secret,
      retryDelay: 1,
      ...options,
      baseUrl: options.baseUrl ?? server.baseUrl
    })
    return {
      listBots: (query, signal) => client.bot.list(query, { signal }),
      streamBots: (signal) => client.bot.list().stream({ signal }),
      fetchBot: (id) => client.bot.fetch(id),
      rememberBot: (id) => client.bot.fetch(id),
      createBot: (request) => client.bot.create(request),
      deleteBot: (id) => client.bot.delete(id),
      complete: (text) => client.conversation.complete(promptOf(text)),
      rememberCompletion: (text) => client.conversation.complete(promptOf(text)),
      upload: (id, { data }) => client.file.upload(id, data),
      uploadFile: (id, { data, type, name }) => client.file.upload(id, new File([data], name, { type })),
      attach: (id, { data, type, name }) =>
        client.conversation.attachment.upload(id, { file: new File([data], name, { type }) }),
      download: (id) => client.file.download(id),
      deleteFromStorage: (id, path) => client.space.storage.delete(id, path)
    }
  }
}

/** Its types ask for an ArrayBuffer; its own example and its code take a Buffer. */
function asArrayBuffer(data: Buffer<ArrayBuffer>): ArrayBuffer {
  return data as unknown as ArrayBuffer
}
