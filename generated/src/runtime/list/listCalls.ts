import type { Answer } from '../answer/response.ts'
import { Call, claimCall, invocationOf } from '../call/call.ts'
import { parseRows } from '../call/calls.ts'
import { checked, takeOptions } from '../call/givenOptions.ts'
import { listStreamPlace, pagesPlace } from '../call/optionNames.ts'
import type { BaseCallOptions, StreamOptions } from '../call/options.ts'
import { invocation, type Resource } from '../call/resource.ts'
import type { Operation } from '../call/service.ts'
import type { Invocation } from '../request/prepare.ts'
import { Exchange } from '../send/exchange.ts'
import { jsonLines, openStream, refusedSource } from '../stream/eventSource.ts'
import { EventStream } from '../stream/eventStream.ts'
import type { ItemEvent } from '../stream/events.ts'
import { firstPage, goingOnAt, type Page, readPage, repeated, trim, turn } from './page.ts'
import { ListResumption, onePage, startCursor } from './resume.ts'

/** How many items in all. */
export interface LimitOptions {
  readonly limit?: number | undefined
}

/** A list: await it for one page, iterate it for every item. Nothing is sent before that. */
export class PageCall<T> extends Call<Page<T>> implements AsyncIterable<T> {
  constructor(call: Invocation) {
    const { limit } = call.options
    super(
      call,
      (response, exchange) => readPage<T>(call, limit, response, exchange),
      'later',
      () => firstPage(call, limit)
    )
  }

  override withResponse(): Promise<Answer<Page<T>>> {
    return goingOnAt(startCursor(invocationOf(this)), super.withResponse())
  }

  /** Every item of every page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.items
  }

  /** Every page that has items. */
  async *pages(options: LimitOptions = {}): AsyncGenerator<Page<T>, void, undefined> {
    const refused = claimCall(this, 'iterated')
    if (refused) throw refused
    const limit = checked(options ?? {}, pagesPlace).limit ?? invocationOf(this).options.limit
    const seen = new Set<string>()
    let left = limit ?? Infinity
    let began = performance.now()
    let spent = 0
    let page: Page<T> | null = left > 0 ? await this.#firstPage(limit) : null
    while (page) {
      if (page.cursor !== null && seen.has(page.cursor)) throw repeated(page.cursor)
      const given: Page<T> =
        page.items.length > left ? trim(page, left, invocationOf(this).operation.page ?? onePage) : page
      left -= given.items.length
      // The timeout is for the work of all pages, and not for what is done with them.
      spent += performance.now() - began
      if (given.items.length) yield given
      if (left <= 0 || page.cursor === null) return
      seen.add(page.cursor)
      began = performance.now()
      page = await turn<T>(invocationOf(this), page.cursor, spent)
    }
  }

  /** All items at once. */
  async toArray(options: LimitOptions = {}): Promise<T[]> {
    const items: T[] = []
    // Arguments would be counted: a list may answer with more on one page than a call can take.
    for await (const page of this.pages(options)) for (const item of page.items) items.push(item)
    return items
  }

  #first: Promise<Page<T>> | undefined

  #firstPage(limit: number | undefined): Promise<Page<T>> {
    const call = invocationOf(this)
    const read = (): Promise<Page<T>> =>
      new Exchange(call, () => firstPage(call, limit))
        .read((response, exchange) => readPage<T>(call, undefined, response, exchange))
        .then(({ data }) => data)
    return (this.#first ??= goingOnAt(startCursor(call), read()))
  }
}

/** A list that comes in pages. */
export function pageCall<T>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): PageCall<T> {
  return new PageCall<T>(invocation(resource, operation, ids, input, options))
}

/** A list that also comes as one stream: await it for one page, iterate it for every item, stream it for events. */
export class ListCall<T> extends PageCall<T> {
  #stream: EventStream<ItemEvent<T>> | undefined

  /** Every item as an event of one answer, without pages. */
  stream(given: StreamOptions = {}): EventStream<ItemEvent<T>> {
    const { options, refused: unreadable } = takeOptions(given, {}, listStreamPlace)
    const refused = claimCall(this, 'streamed') ?? unreadable
    const call = invocationOf(this)
    if (refused) return new EventStream(refusedSource(call, refused))
    if (this.#stream) return this.#stream
    const style = call.operation.stream ?? jsonLines
    const limit = options.limit ?? call.options.limit
    const resumption = new ListResumption(call, style, options)
    this.#stream = new EventStream({
      style,
      service: call.connection.service,
      heartbeats: options.heartbeats ?? call.options.heartbeats,
      limit,
      resumption,
      open: async (signal) => {
        const { call: timed, query } = resumption.next(limit)
        const variant = { accept: style.mediaType, query }
        return (resumption.body = await openStream(timed, variant, style, options, signal))
      }
    })
    return this.#stream
  }
}

/** A list that can also be had as one table of comma-separated values. */
export class ExportCall<T> extends ListCall<T> {
  #csv: Promise<string> | undefined

  /** The whole list as comma-separated values. */
  csv(): Promise<string> {
    const refused = claimCall(this, 'read as csv')
    if (refused) return Promise.reject(refused)
    const call = invocationOf(this)
    const { take } = call.operation.page ?? onePage
    const limit = call.options.limit ?? Infinity
    // As in a stream, the page size would be the total.
    const query = take === undefined ? {} : { [take]: limit < Infinity ? Math.max(1, limit) : undefined }
    return (this.#csv ??= new Exchange(call, () => ({ accept: 'text/csv', query }))
      .read(parseRows)
      .then(({ data }) => firstRows(data, limit)))
  }
}

// The API gives whole pages, and a cell may hold lines.
function firstRows(table: string, limit: number): string {
  let isQuoted = false
  for (let at = 0, rows = 0; limit < Infinity && at < table.length; at++) {
    if (table[at] === '"') isQuoted = !isQuoted
    if (table[at] === '\n' && !isQuoted && rows++ >= limit) return table.slice(0, at + 1)
  }
  return table
}

/** A list that comes in pages or as a stream. */
export function listCall<T>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): ListCall<T> {
  return new ListCall<T>(invocation(resource, operation, ids, input, options))
}

/** A list that comes in pages, as a stream or as comma-separated values. */
export function exportCall<T>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): ExportCall<T> {
  return new ExportCall<T>(invocation(resource, operation, ids, input, options))
}
