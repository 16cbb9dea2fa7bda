// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  NotionIntegration,
  NotionIntegrationCreateRequest,
  NotionIntegrationCreateResponse,
  NotionIntegrationDeleteRequest,
  NotionIntegrationDeleteResponse,
  NotionIntegrationListItem,
  NotionIntegrationListParams,
  NotionIntegrationSyncRequest,
  NotionIntegrationSyncResponse,
  NotionIntegrationUpdateRequest,
  NotionIntegrationUpdateResponse
} from '../../../types/integration/notion.ts'

export type {
  NotionIntegrationCreateRequest,
  NotionIntegrationCreateResponse,
  NotionIntegrationDeleteRequest,
  NotionIntegrationDeleteResponse,
  NotionIntegrationSyncRequest,
  NotionIntegrationSyncResponse,
  NotionIntegrationUpdateRequest,
  NotionIntegrationUpdateResponse
} from '../../../types/integration/notion.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `NotionIntegrationListParams`. */
export type NotionIntegrationListRequest = NotionIntegrationListParams

/**
 * @deprecated Use `Page<NotionIntegrationListItem>`. It differs: `items[].name` and 9 more may be null; `items[].syncStatus` may have a value that is not listed.
 */
export type NotionIntegrationListResponse = Page<NotionIntegrationListItem>

/**
 * @deprecated Use `ItemEvent<NotionIntegrationListItem>`. It differs: `data.name` and 8 more may be null; `data.syncStatus` may have a value that is not listed.
 */
export type NotionIntegrationListStreamType = ItemEvent<NotionIntegrationListItem>

/**
 * @deprecated Use `NotionIntegration`. It differs: `name` and 8 more may be null; `syncStatus` may have a value that is not listed.
 */
export type NotionIntegrationFetchResponse = NotionIntegration

/** @deprecated Use `NotionIntegrationCreateRequest`. */
export type NotionIntegrationCreateRequestBody = NotionIntegrationCreateRequest

/** @deprecated Use `NotionIntegrationCreateResponse`. */
export type NotionIntegrationCreateResponseBody = NotionIntegrationCreateResponse

/** @deprecated Use `NotionIntegrationUpdateRequest`. */
export type NotionIntegrationUpdateRequestBody = NotionIntegrationUpdateRequest

/** @deprecated Use `NotionIntegrationUpdateResponse`. */
export type NotionIntegrationUpdateResponseBody = NotionIntegrationUpdateResponse

/** @deprecated Use `NotionIntegrationDeleteRequest`. */
export type NotionIntegrationDeleteRequestBody = NotionIntegrationDeleteRequest

/** @deprecated Use `NotionIntegrationDeleteResponse`. */
export type NotionIntegrationDeleteResponseBody = NotionIntegrationDeleteResponse

/** @deprecated Use `NotionIntegrationSyncRequest`. */
export type NotionIntegrationSyncRequestBody = NotionIntegrationSyncRequest

/** @deprecated Use `NotionIntegrationSyncResponse`. */
export type NotionIntegrationSyncResponseBody = NotionIntegrationSyncResponse
