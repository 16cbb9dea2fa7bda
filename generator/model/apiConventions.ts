/** The part of THE MODEL that describes the conventions which lists and streams follow. */

/**
 * What asks for the next page: a cursor of the answer, the id of the last item, the offset of an item, the number of a page, or
 * a link of the answer, of which the query is used. A consumer switches on it and ends in `satisfies never`.
 */
export type PageStyle = 'cursor' | 'id' | 'offset' | 'number' | 'link'

/**
 * How a list comes in pages; names are those on the wire. A field of the answer is named by itself, else by a path with dots. What a
 * style has no use for is null.
 */
export interface PageConvention {
  readonly name: string
  readonly by: PageStyle
  /** Whether parameters of the query ask for a page, fields of the request body, or a header. */
  readonly place: 'query' | 'body' | 'header'
  /** The field with the items: empty if the answer is their list, `*` if each list says where they are. */
  readonly items: string
  /** What takes the cursor, the id, the offset or the number; null if links alone lead on. */
  readonly cursor: string | null
  /** The field with the next cursor or link; null for a link in the header `Link` (RFC 8288). */
  readonly next: string | null
  /** The header of the answer with the next cursor; null if a field has it. */
  readonly nextHeader: string | null
  readonly take: string | null
  readonly order: string | null
  /** The largest page, or null if the service sets no limit. */
  readonly maximum: number | null
  readonly id: string | null
  /** True if the cursor is the id of the last item. */
  readonly resumable: boolean
  /** True if more pages may follow one without items, which may lack their field; else an empty page is the last one. */
  readonly sparse: boolean
  /** The field that is false on the last page. */
  readonly hasMore: string | null
  /** The field with the number of all items. */
  readonly total: string | null
  /** The field with the number of all pages. */
  readonly totalPages: string | null
  /** The number of the first page, or the offset of the first item. */
  readonly first: number
  /** True if a cursor is a number, as which a body has it. */
  readonly numeric: boolean
  /** The method that follows a link to the path of the list; null for that of the list. */
  readonly follow: 'GET' | null
}

/** How events follow each other in an answer, and which of them have a meaning of their own. */
export interface StreamConvention {
  readonly name: string
  readonly framing: 'jsonl' | 'jsonSeq' | 'sse'
  readonly mediaType: string
  /**
   * What an event is: a JSON object, any JSON value, or text; of server-sent events also their fields, `event` and `data` for instance,
   * with JSON or with text as data.
   */
  readonly shape: 'object' | 'value' | 'text' | 'frame' | 'textFrame'
  /** Types of events whose data is text where that of the others is JSON, sorted. */
  readonly texts: readonly string[]
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
  /** What the request says to be answered as a whole, if the answer may come as events too. */
  readonly whole: Readonly<Record<string, unknown>> | null
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
