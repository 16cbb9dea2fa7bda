// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  SitemapIntegration,
  SitemapIntegrationCreateRequest,
  SitemapIntegrationCreateResponse,
  SitemapIntegrationDeleteRequest,
  SitemapIntegrationDeleteResponse,
  SitemapIntegrationListItem,
  SitemapIntegrationListParams,
  SitemapIntegrationSyncRequest,
  SitemapIntegrationSyncResponse,
  SitemapIntegrationUpdateRequest,
  SitemapIntegrationUpdateResponse
} from '../../../types/integration/sitemap.ts'

export type {
  SitemapIntegrationCreateRequest,
  SitemapIntegrationCreateResponse,
  SitemapIntegrationDeleteRequest,
  SitemapIntegrationDeleteResponse,
  SitemapIntegrationSyncRequest,
  SitemapIntegrationSyncResponse,
  SitemapIntegrationUpdateRequest,
  SitemapIntegrationUpdateResponse
} from '../../../types/integration/sitemap.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `SitemapIntegrationListParams`. */
export type SitemapIntegrationListRequest = SitemapIntegrationListParams

/**
 * @deprecated Use `Page<SitemapIntegrationListItem>`. It differs: `items[].name` and 12 more may be null; `items[].syncStatus` may have a value that is not listed.
 */
export type SitemapIntegrationListResponse = Page<SitemapIntegrationListItem>

/**
 * @deprecated Use `ItemEvent<SitemapIntegrationListItem>`. It differs: `data.name` and 11 more may be null; `data.syncStatus` may have a value that is not listed.
 */
export type SitemapIntegrationListStreamType = ItemEvent<SitemapIntegrationListItem>

/**
 * @deprecated Use `SitemapIntegration`. It differs: `name` and 11 more may be null; `syncStatus` may have a value that is not listed.
 */
export type SitemapIntegrationFetchResponse = SitemapIntegration

/** @deprecated Use `SitemapIntegrationCreateRequest`. */
export type SitemapIntegrationCreateRequestBody = SitemapIntegrationCreateRequest

/** @deprecated Use `SitemapIntegrationCreateResponse`. */
export type SitemapIntegrationCreateResponseBody = SitemapIntegrationCreateResponse

/** @deprecated Use `SitemapIntegrationUpdateRequest`. */
export type SitemapIntegrationUpdateRequestBody = SitemapIntegrationUpdateRequest

/** @deprecated Use `SitemapIntegrationUpdateResponse`. */
export type SitemapIntegrationUpdateResponseBody = SitemapIntegrationUpdateResponse

/** @deprecated Use `SitemapIntegrationDeleteRequest`. */
export type SitemapIntegrationDeleteRequestBody = SitemapIntegrationDeleteRequest

/** @deprecated Use `SitemapIntegrationDeleteResponse`. */
export type SitemapIntegrationDeleteResponseBody = SitemapIntegrationDeleteResponse

/** @deprecated Use `SitemapIntegrationSyncRequest`. */
export type SitemapIntegrationSyncRequestBody = SitemapIntegrationSyncRequest

/** @deprecated Use `SitemapIntegrationSyncResponse`. */
export type SitemapIntegrationSyncResponseBody = SitemapIntegrationSyncResponse
