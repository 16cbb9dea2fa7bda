/** The part of THE MODEL that describes the conventions which lists and streams follow. */

/** How a list comes in pages; the fields are names on the wire. */
export interface PageConvention {
  readonly name: string
  readonly items: string
  readonly cursor: string
  readonly next: string
  readonly take: string
  readonly order: string | null
  /** The largest page, or null if the service sets no limit. */
  readonly maximum: number | null
  readonly id: string | null
  /** True if the cursor is the id of the last item. */
  readonly resumable: boolean
}

/** How events follow each other in an answer, and which of them have a meaning of their own. */
export interface StreamConvention {
  readonly name: string
  readonly framing: 'jsonl' | 'sse'
  readonly mediaType: string
  /** The field that holds the type of an event. */
  readonly discriminator: string | null
  /** The field that holds what an event carries. */
  readonly payload: string | null
  /** The field in which every event says when it was made, in milliseconds since 1970. */
  readonly stamp: string | null
  /** The types of the events that carry an item, a failure and the result. */
  readonly item: string | null
  readonly error: string | null
  readonly result: string | null
  /** The event that carries a piece of the text, and its field. */
  readonly text: TextEvent | null
  /** Types of events that only show that the connection lives. */
  readonly heartbeats: readonly string[]
  /** Milliseconds of silence after which the stream is given up. */
  readonly idle: number | null
  /** What the request says to be answered in events. */
  readonly body: Readonly<Record<string, unknown>> | null
  /** A result with this field counts as no result. */
  readonly noResult: string | null
  /** One of these events ends a stream that is whole; empty if any end is one. */
  readonly ends: readonly string[]
  /** The data that ends the events. */
  readonly done: string | null
}

export interface TextEvent {
  readonly event: string
  readonly field: string
}
