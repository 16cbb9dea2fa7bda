// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import {
  type EventStream,
  type ExportCall,
  type ItemEvent,
  type ListCall,
  eventStream,
  exportCall,
  listCall
} from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  EventLogExportItem,
  EventLogExportParams,
  EventLogListItem,
  EventLogListParams,
  EventLogSubscribeItem,
  EventLogSubscribeRequest
} from '../../types/event/log.ts'

export type * from '../../types/event/log.ts'

/** The log of events. */
export class EventLogClient extends Resource {
  /**
   * Export the event log as JSON, JSONL or CSV
   *
   * Paged like a list when asked for JSON. With `Accept: application/jsonl` or `text/csv` the server walks
   * the pages itself and sends every row in one stream.
   *
   * @throws {BadRequestError} The request does not have the form the action asks for.
   */
  export(params?: EventLogExportParams, options?: CallOptions): ExportCall<EventLogExportItem> {
    return exportCall(
      this,
      { method: 'GET', path: '/event/log/export', retry: 'safe', page: cursorPages, stream: jsonLines },
      [],
      params,
      options
    )
  }

  /**
   * List past events of the account
   *
   * One page per call: ask again with the returned `cursor` until `items` comes back empty. Every call takes
   * one unit of the poll rate (counted over a sliding window of 60 seconds). With `Accept: application/jsonl`
   * all pages arrive as one stream of `item` events.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: EventLogListParams, options?: CallOptions): ListCall<EventLogListItem> {
    return listCall(
      this,
      { method: 'GET', path: '/event/log/list', retry: 'safe', page: cursorPages, stream: jsonLines },
      [],
      params,
      options
    )
  }

  /**
   * Receive the account's events live as they are logged
   *
   * Ask for `application/jsonl`. The stream has no end of its own and may stay silent for long;
   * `listEventLogs` gives the past.
   *
   * @throws {BadRequestError} The request does not have the form the action asks for.
   */
  subscribe(
    request?: EventLogSubscribeRequest,
    options?: CallOptions
  ): EventStream<ItemEvent<EventLogSubscribeItem>> {
    return eventStream(
      this,
      { method: 'POST', path: '/event/log/subscribe', stream: jsonLines },
      [],
      request,
      options
    )
  }
}
