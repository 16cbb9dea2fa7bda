// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../runtime/public.ts'
import type {
  Portal,
  PortalCreateRequest,
  PortalCreateResponse,
  PortalDeleteRequest,
  PortalDeleteResponse,
  PortalListItem,
  PortalListParams,
  PortalUpdateRequest,
  PortalUpdateResponse
} from '../../types/portal.ts'

export type {
  PortalCreateRequest,
  PortalCreateResponse,
  PortalDeleteRequest,
  PortalDeleteResponse,
  PortalUpdateRequest,
  PortalUpdateResponse
} from '../../types/portal.ts'
export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `PortalListParams`. */
export type PortalListRequest = PortalListParams

/** @deprecated Use `Page<PortalListItem>`. It differs: `items[].name` and 6 more may be null. */
export type PortalListResponse = Page<PortalListItem>

/** @deprecated Use `ItemEvent<PortalListItem>`. It differs: `data.name` and 5 more may be null. */
export type PortalListStreamType = ItemEvent<PortalListItem>

/** @deprecated Use `Portal`. It differs: `name` and 5 more may be null. */
export type PortalFetchResponse = Portal

/** @deprecated Use `PortalCreateRequest`. */
export type PortalCreateRequestBody = PortalCreateRequest

/** @deprecated Use `PortalCreateResponse`. */
export type PortalCreateResponseBody = PortalCreateResponse

/** @deprecated Use `PortalUpdateRequest`. */
export type PortalUpdateRequestBody = PortalUpdateRequest

/** @deprecated Use `PortalUpdateResponse`. */
export type PortalUpdateResponseBody = PortalUpdateResponse

/** @deprecated Use `PortalDeleteRequest`. */
export type PortalDeleteRequestBody = PortalDeleteRequest

/** @deprecated Use `PortalDeleteResponse`. */
export type PortalDeleteResponseBody = PortalDeleteResponse
