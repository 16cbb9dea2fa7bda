// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  PlatformManual,
  PlatformManualListItem,
  PlatformManualListParams,
  PlatformManualSearchRequest,
  PlatformManualSearchResponse
} from '../../../types/platform/manual.ts'

export type {
  PlatformManualListItem,
  PlatformManualSearchRequest,
  PlatformManualSearchResponse
} from '../../../types/platform/manual.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `PlatformManualListParams`. */
export type PlatformManualListRequest = PlatformManualListParams

/** @deprecated Use `Page<PlatformManualListItem>`. It differs: `items[].meta` and 2 more may be null. */
export type PlatformManualListResponse = Page<PlatformManualListItem>

/**
 * @deprecated Use `ItemEvent<PlatformManualListItem>`. It differs: `data.meta` and `data.category` may be null.
 */
export type PlatformManualListStreamType = ItemEvent<PlatformManualListItem>

/** @deprecated Use `PlatformManualSearchRequest`. */
export type PlatformManualSearchRequestBody = PlatformManualSearchRequest

/**
 * @deprecated Use `PlatformManualSearchResponse`. It differs: `items[].meta` and `items[].category` may be null.
 */
export type PlatformManualSearchResponseBody = PlatformManualSearchResponse

/** @deprecated Use `PlatformManual`. It differs: `description` and 5 more may be null. */
export type PlatformManualFetchResponse = PlatformManual
