// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../runtime/public.ts'
import type {
  Memory,
  MemoryCreateRequest,
  MemoryCreateResponse,
  MemoryDeleteRequest,
  MemoryDeleteResponse,
  MemoryExportItem,
  MemoryExportParams,
  MemoryListItem,
  MemoryListParams,
  MemorySearchRequest,
  MemorySearchResponse,
  MemoryUpdateRequest,
  MemoryUpdateResponse
} from '../../types/memory.ts'

export type {
  MemoryCreateRequest,
  MemoryCreateResponse,
  MemoryDeleteRequest,
  MemoryDeleteResponse,
  MemorySearchRequest,
  MemorySearchResponse,
  MemoryUpdateRequest,
  MemoryUpdateResponse
} from '../../types/memory.ts'
export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `MemoryListParams`. */
export type MemoryListRequest = MemoryListParams

/** @deprecated Use `Page<MemoryListItem>`. It differs: `items[].name` and 6 more may be null. */
export type MemoryListResponse = Page<MemoryListItem>

/** @deprecated Use `ItemEvent<MemoryListItem>`. It differs: `data.name` and 5 more may be null. */
export type MemoryListStreamType = ItemEvent<MemoryListItem>

/** @deprecated Use `Memory`. It differs: `name` and 5 more may be null. */
export type MemoryFetchResponse = Memory

/** @deprecated Use `MemoryCreateRequest`. */
export type MemoryCreateRequestBody = MemoryCreateRequest

/** @deprecated Use `MemoryCreateResponse`. */
export type MemoryCreateResponseBody = MemoryCreateResponse

/** @deprecated Use `MemoryUpdateRequest`. */
export type MemoryUpdateRequestBody = MemoryUpdateRequest

/** @deprecated Use `MemoryUpdateResponse`. */
export type MemoryUpdateResponseBody = MemoryUpdateResponse

/** @deprecated Use `MemoryDeleteRequest`. */
export type MemoryDeleteRequestBody = MemoryDeleteRequest

/** @deprecated Use `MemoryDeleteResponse`. */
export type MemoryDeleteResponseBody = MemoryDeleteResponse

/** @deprecated Use `MemoryExportParams`. */
export type MemoryExportRequest = MemoryExportParams

/** @deprecated Use `Page<MemoryExportItem>`. It differs: `items[].name` and 6 more may be null. */
export type MemoryExportResponse = Page<MemoryExportItem>

/** @deprecated Use `ItemEvent<MemoryExportItem>`. It differs: `data.name` and 5 more may be null. */
export type MemoryExportStreamType = ItemEvent<MemoryExportItem>

/** @deprecated Use `MemorySearchRequest`. */
export type MemorySearchRequestBody = MemorySearchRequest

/** @deprecated Use `MemorySearchResponse`. It differs: `items[].meta` may be null. */
export type MemorySearchResponseBody = MemorySearchResponse
