// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  PlatformDoc,
  PlatformDocListItem,
  PlatformDocListParams,
  PlatformDocSearchRequest,
  PlatformDocSearchResponse
} from '../../../types/platform/doc.ts'

export type {
  PlatformDocListItem,
  PlatformDocSearchRequest,
  PlatformDocSearchResponse
} from '../../../types/platform/doc.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `PlatformDocListParams`. */
export type PlatformDocListRequest = PlatformDocListParams

/** @deprecated Use `Page<PlatformDocListItem>`. It differs: `items[].meta` and 2 more may be null. */
export type PlatformDocListResponse = Page<PlatformDocListItem>

/**
 * @deprecated Use `ItemEvent<PlatformDocListItem>`. It differs: `data.meta` and `data.category` may be null.
 */
export type PlatformDocListStreamType = ItemEvent<PlatformDocListItem>

/** @deprecated Use `PlatformDocSearchRequest`. */
export type PlatformDocSearchRequestBody = PlatformDocSearchRequest

/**
 * @deprecated Use `PlatformDocSearchResponse`. It differs: `items[].meta` and `items[].category` may be null.
 */
export type PlatformDocSearchResponseBody = PlatformDocSearchResponse

/** @deprecated Use `PlatformDoc`. It differs: `description` and 5 more may be null. */
export type PlatformDocFetchResponse = PlatformDoc
