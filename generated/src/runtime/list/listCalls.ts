import type { ItemEvent } from '../stream/events.ts'
import { claimCall, invocationOf } from '../call/call.ts'
import { takeOptions } from '../call/givenOptions.ts'
import { listStreamPlace } from '../call/optionNames.ts'
import type { EventSource } from '../stream/eventSource.ts'
import { EventStream } from '../stream/eventStream.ts'
import type { BaseCallOptions, StreamOptions } from '../call/options.ts'
import { PageCall, pageStyle } from './pageCalls.ts'
import { parseRows } from '../answer/parse.ts'
import { invocation, type Resource } from '../call/resource.ts'
import { ListResumption } from './resume.ts'
import type { Operation } from '../call/service.ts'
import { openStream, refusedSource, styleOf } from '../stream/streamCalls.ts'
import { Exchange } from '../send/exchange.ts'

/** A list that also comes as one stream: await it for one page, iterate it for every item, stream it for events. */
export class ListCall<T> extends PageCall<T> {
  #stream: EventStream<ItemEvent<T>> | undefined

  /** Every item as an event of one answer, without pages. */
  stream(given: StreamOptions = {}): EventStream<ItemEvent<T>> {
    const { options, refused: unreadable } = takeOptions(given, {}, listStreamPlace)
    const refused = claimCall(this, 'streamed') ?? unreadable
    if (refused) return new EventStream(refusedSource(invocationOf(this), refused))
    return (this.#stream ??= new EventStream(this.#source(options)))
  }

  #source(options: StreamOptions): EventSource {
    const call = invocationOf(this)
    const style = styleOf(call.operation)
    const { take } = pageStyle(call)
    const limit = options.limit ?? call.options.limit
    const resumption = new ListResumption(call, style, options)
    return {
      style,
      service: call.connection.service,
      heartbeats: options.heartbeats ?? call.options.heartbeats,
      limit,
      resumption,
      open: async (signal) => {
        // In a stream the page size would also be the total, so it is sent only to say a total.
        const size = take === undefined ? {} : { [take]: resumption.wanted(limit) }
        return (resumption.body = await openStream(
          resumption.remaining,
          { accept: style.mediaType, query: { ...size, ...resumption.query } },
          style,
          options,
          signal
        ))
      }
    }
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
    const { take } = pageStyle(call)
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
