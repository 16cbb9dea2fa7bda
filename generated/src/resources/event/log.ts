// Generated; do not edit. Your own code belongs in src/custom.

import {
  type EventStream,
  type ExportCall,
  type ItemEvent,
  type ListCall,
  eventStream,
  exportCall,
  listCall
} from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
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
  /** Export the event log. */
  export(params?: EventLogExportParams, options?: CallOptions): ExportCall<EventLogExportItem> {
    return exportCall(this, route('exportEventLogs', 'GET /event/log/export'), [], params, options)
  }

  /** List past events of the account. */
  list(params?: EventLogListParams, options?: CallOptions): ListCall<EventLogListItem> {
    return listCall(this, route('listEventLogs', 'GET /event/log/list'), [], params, options)
  }

  /**
   * Receive the account's events live as they are logged.
   *
   * The stream has no end of its own and may stay silent for long; what happened before stands in the list of
   * events.
   *
   * Returns the stream itself: iterate over it for its events.
   */
  subscribe(
    request?: EventLogSubscribeRequest,
    options?: CallOptions
  ): EventStream<ItemEvent<EventLogSubscribeItem>> {
    return eventStream(this, route('subscribeEventLogs', 'POST /event/log/subscribe'), [], request, options)
  }
}
