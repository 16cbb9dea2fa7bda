// Generated; do not edit. Your own code belongs in src/custom.

import type { ChatBotKit } from '../client.ts'
import type { ClientOptions } from '../index.ts'
import type { EventStream, Fetch, StreamOptions } from '../runtime/public.ts'

/**
 * @deprecated Use `Promise<T> & { stream(options?: StreamOptions): EventStream<U> }`. It differs: A call is a promise with `stream()`; the request that it sends is not part of it.
 */
export type ResponsePromise<T, U> = Promise<T> & { stream(options?: StreamOptions): EventStream<U> }

/**
 * @deprecated Use `ChatBotKit`. It differs: The class is the base of all clients there; here it is the client with every resource.
 */
export type ChatBotKitClient = ChatBotKit

/** @deprecated Use `Fetch`. */
export type FetchFunction = Fetch

/** @deprecated Use `ClientOptions`. */
export type ChatBotKitClientOptions = ClientOptions
