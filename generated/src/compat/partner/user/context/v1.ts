// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../../runtime/public.ts'
import type {
  PartnerUserContext,
  PartnerUserContextCreateRequest,
  PartnerUserContextCreateResponse,
  PartnerUserContextDeleteRequest,
  PartnerUserContextDeleteResponse,
  PartnerUserContextListItem,
  PartnerUserContextListParams,
  PartnerUserContextUpdateRequest,
  PartnerUserContextUpdateResponse
} from '../../../../types/partner/user/context.ts'

export type {
  PartnerUserContextCreateRequest,
  PartnerUserContextCreateResponse,
  PartnerUserContextDeleteRequest,
  PartnerUserContextDeleteResponse,
  PartnerUserContextUpdateRequest,
  PartnerUserContextUpdateResponse
} from '../../../../types/partner/user/context.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../../client.ts'

/** @deprecated Use `PartnerUserContextListParams`. */
export type PartnerUserContextListRequest = PartnerUserContextListParams

/** @deprecated Use `Page<PartnerUserContextListItem>`. It differs: `items[].name` and 8 more may be null. */
export type PartnerUserContextListResponse = Page<PartnerUserContextListItem>

/**
 * @deprecated Use `ItemEvent<PartnerUserContextListItem>`. It differs: `data.name` and 7 more may be null.
 */
export type PartnerUserContextListStreamType = ItemEvent<PartnerUserContextListItem>

/** @deprecated Use `PartnerUserContext`. It differs: `name` and 7 more may be null. */
export type PartnerUserContextFetchResponse = PartnerUserContext

/** @deprecated Use `PartnerUserContextCreateRequest`. */
export type PartnerUserContextCreateRequestBody = PartnerUserContextCreateRequest

/** @deprecated Use `PartnerUserContextCreateResponse`. It differs: `name` and 7 more may be absent. */
export type PartnerUserContextCreateResponseBody = PartnerUserContextCreateResponse

/** @deprecated Use `PartnerUserContextUpdateRequest`. */
export type PartnerUserContextUpdateRequestBody = PartnerUserContextUpdateRequest

/** @deprecated Use `PartnerUserContextUpdateResponse`. */
export type PartnerUserContextUpdateResponseBody = PartnerUserContextUpdateResponse

/** @deprecated Use `PartnerUserContextDeleteRequest`. */
export type PartnerUserContextDeleteRequestBody = PartnerUserContextDeleteRequest

/** @deprecated Use `PartnerUserContextDeleteResponse`. */
export type PartnerUserContextDeleteResponseBody = PartnerUserContextDeleteResponse
