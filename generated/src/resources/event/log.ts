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
   * Export the event log.
   *
   * Await it for one page, iterate over it for every item, `.stream()` it for all of them in one answer, or
   * take them as a table with `.csv()`.
   */
  export(params?: EventLogExportParams, options?: CallOptions): ExportCall<EventLogExportItem> {
    return exportCall(
      this,
      {
        id: 'exportEventLogs',
        method: 'GET',
        path: '/event/log/export',
        page: cursorPages,
        stream: jsonLines
      },
      [],
      params,
      options
    )
  }

  /**
   * List past events of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: EventLogListParams, options?: CallOptions): ListCall<EventLogListItem> {
    return listCall(
      this,
      {
        id: 'listEventLogs',
        method: 'GET',
        path: '/event/log/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [],
      params,
      options
    )
  }

  /**
   * Receive the account's events live as they are logged.
   *
   * The stream has no end of its own and may stay silent for long; what happened before stands in the list of
   * events.
   *
   * Iterate over it for its events.
   *
   * @throws {BadRequestError} The request does not have the form the action asks for.
   */
  subscribe(
    request?: EventLogSubscribeRequest,
    options?: CallOptions
  ): EventStream<ItemEvent<EventLogSubscribeItem>> {
    return eventStream(
      this,
      { id: 'subscribeEventLogs', method: 'POST', path: '/event/log/subscribe', stream: jsonLines },
      [],
      request,
      options
    )
  }
}
