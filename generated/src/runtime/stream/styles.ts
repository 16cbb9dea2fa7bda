import type { DecoderFactory } from './decoder.ts'

/** A convention of paging that several lists share. */
export interface PageStyle {
  /** Field of the answer that holds the items. */
  readonly items: string
  /** Query parameter that says where to go on. */
  readonly cursor?: string
  /** Field of the answer that says where the next page begins; absent where there is one page only. */
  readonly next?: string
  /** Query parameter for the size of a page. */
  readonly take?: string
  /** Query parameter for the direction. */
  readonly order?: string
  /** Largest page that the API gives. */
  readonly maximum?: number
  /** Field that identifies an item; `id` unless given. */
  readonly id?: string
  /** True where the cursor is the id of the last item, so that a list can go on from any item. */
  readonly resumable?: boolean
}

/** A convention of streaming that several operations share. */
export interface StreamStyle {
  readonly framing: 'jsonl' | 'sse'
  readonly mediaType: string
  /** Field that holds the type of an event. */
  readonly discriminator?: string
  /** Field that holds what an event carries. */
  readonly payload?: string
  /** Types of events that only keep the connection alive. */
  readonly heartbeats?: readonly string[]
  /** Type of the event that reports a failure. */
  readonly error?: string
  /** Type of the event that carries the final answer. */
  readonly result?: string
  /** Types of events of which one has to come before the stream ends; without one it was interrupted. Any end will do unless given. */
  readonly ends?: readonly string[]
  /** Field of a result that says that there is none after all. */
  readonly noResult?: string
  /** Which events carry text, and in which field of their payload. */
  readonly text?: { readonly event: string; readonly field: string }
  /** Longest silence in milliseconds, where the API keeps the stream alive. */
  readonly idle?: number
  /** Fields that a request body gets where its answer is to be streamed. */
  readonly body?: Readonly<Record<string, unknown>>
  /** Data that ends the stream, `[DONE]` for instance. */
  readonly done?: string
  /** The decoder where the framing is not JSON lines. */
  readonly decoder?: DecoderFactory
}
