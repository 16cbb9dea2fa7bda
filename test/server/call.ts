import type { IncomingHttpHeaders } from 'node:http'
import type { Session } from './auth.ts'
import type { Route } from './document.ts'
import type { Reply } from './reply.ts'
import type { StreamEvent } from './streams.ts'
import type { World } from './world.ts'

/** One request that was let in, as the actions see it. */
export interface Call {
  readonly world: World
  readonly route: Route
  readonly session: Session
  /** Path parameters by name; a query parameter of the same name has won over the path, as it does in the service. */
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  readonly body: Readonly<Record<string, unknown>>
  /** Ends when the caller goes or the server closes. */
  readonly signal: AbortSignal
}

/** What an action says: a value, an answer of its own making, or something that can be read whole or as a stream. */
export type Answer =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'reply'; readonly reply: Reply }
  | Streamable

/** Something that has a JSON form and a stream form; only the one that is asked for is begun. */
export interface Streamable {
  readonly kind: 'stream'
  readonly continuity: boolean
  readonly masked: boolean
  json(): Promise<unknown>
  events(): AsyncIterable<StreamEvent>
}

/** What happens for one operation. */
export type Action = (call: Call) => Answer | Promise<Answer>

/** An answer that is a JSON value. */
export const value = (given: unknown): Answer => ({ kind: 'json', value: given })
