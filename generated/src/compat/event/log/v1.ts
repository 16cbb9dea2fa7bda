// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  EventLogExportItem,
  EventLogExportParams,
  EventLogListItem,
  EventLogListParams,
  EventLogSubscribeItem,
  EventLogSubscribeRequest
} from '../../../types/event/log.ts'

export type { EventLogSubscribeRequest } from '../../../types/event/log.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `EventLogListParams`. */
export type EventLogListRequest = EventLogListParams

/** @deprecated Use `Page<EventLogListItem>`. It differs: `items[].name` and 29 more may be null. */
export type EventLogListResponse = Page<EventLogListItem>

/** @deprecated Use `ItemEvent<EventLogListItem>`. It differs: `data.name` and 28 more may be null. */
export type EventLogListStreamType = ItemEvent<EventLogListItem>

/** @deprecated Use `EventLogExportParams`. */
export type EventLogExportRequest = EventLogExportParams

/** @deprecated Use `Page<EventLogExportItem>`. It differs: `items[].name` and 29 more may be null. */
export type EventLogExportResponse = Page<EventLogExportItem>

/** @deprecated Use `ItemEvent<EventLogExportItem>`. It differs: `data.name` and 28 more may be null. */
export type EventLogExportStreamType = ItemEvent<EventLogExportItem>

/** @deprecated Use `EventLogSubscribeRequest`. */
export type EventLogSubscribeRequestBody = EventLogSubscribeRequest

/** @deprecated Use `ItemEvent<EventLogSubscribeItem>`. It differs: `data.name` and 28 more may be null. */
export type EventLogSubscribeStreamType = ItemEvent<EventLogSubscribeItem>
