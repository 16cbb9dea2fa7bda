// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  SpaceSite,
  SpaceSiteCreateRequest,
  SpaceSiteCreateResponse,
  SpaceSiteDeleteRequest,
  SpaceSiteDeleteResponse,
  SpaceSiteListItem,
  SpaceSiteListParams,
  SpaceSiteUpdateRequest,
  SpaceSiteUpdateResponse
} from '../../../types/space/site.ts'

export type {
  SpaceSiteCreateRequest,
  SpaceSiteCreateResponse,
  SpaceSiteDeleteRequest,
  SpaceSiteDeleteResponse,
  SpaceSiteUpdateRequest,
  SpaceSiteUpdateResponse
} from '../../../types/space/site.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `SpaceSiteListParams`. */
export type SpaceSiteListRequest = SpaceSiteListParams

/** @deprecated Use `Page<SpaceSiteListItem>`. */
export type SpaceSiteListResponse = Page<SpaceSiteListItem>

/** @deprecated Use `ItemEvent<SpaceSiteListItem>`. */
export type SpaceSiteListStreamType = ItemEvent<SpaceSiteListItem>

/** @deprecated Use `SpaceSite`. */
export type SpaceSiteFetchResponse = SpaceSite

/** @deprecated Use `SpaceSiteCreateRequest`. */
export type SpaceSiteCreateRequestBody = SpaceSiteCreateRequest

/** @deprecated Use `SpaceSiteCreateResponse`. */
export type SpaceSiteCreateResponseBody = SpaceSiteCreateResponse

/** @deprecated Use `SpaceSiteUpdateRequest`. */
export type SpaceSiteUpdateRequestBody = SpaceSiteUpdateRequest

/** @deprecated Use `SpaceSiteUpdateResponse`. */
export type SpaceSiteUpdateResponseBody = SpaceSiteUpdateResponse

/** @deprecated Use `SpaceSiteDeleteRequest`. */
export type SpaceSiteDeleteRequestBody = SpaceSiteDeleteRequest

/** @deprecated Use `SpaceSiteDeleteResponse`. */
export type SpaceSiteDeleteResponseBody = SpaceSiteDeleteResponse
