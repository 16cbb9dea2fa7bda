// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../../runtime/public.ts'
import type {
  PartnerUserTokenCreateRequest,
  PartnerUserTokenCreateResponse,
  PartnerUserTokenDeleteRequest,
  PartnerUserTokenDeleteResponse,
  PartnerUserTokenListItem,
  PartnerUserTokenListParams,
  PartnerUserTokenUpdateRequest,
  PartnerUserTokenUpdateResponse
} from '../../../../types/partner/user/token.ts'

export type {
  PartnerUserTokenCreateRequest,
  PartnerUserTokenCreateResponse,
  PartnerUserTokenDeleteRequest,
  PartnerUserTokenDeleteResponse,
  PartnerUserTokenUpdateRequest,
  PartnerUserTokenUpdateResponse
} from '../../../../types/partner/user/token.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../../client.ts'

/** @deprecated Use `PartnerUserTokenListParams`. */
export type PartnerUserTokenListRequest = PartnerUserTokenListParams

/** @deprecated Use `Page<PartnerUserTokenListItem>`. It differs: `items[].name` and 3 more may be null. */
export type PartnerUserTokenListResponse = Page<PartnerUserTokenListItem>

/** @deprecated Use `ItemEvent<PartnerUserTokenListItem>`. It differs: `data.name` and 2 more may be null. */
export type PartnerUserTokenListStreamType = ItemEvent<PartnerUserTokenListItem>

/** @deprecated Use `PartnerUserTokenCreateRequest`. */
export type PartnerUserTokenCreateRequestBody = PartnerUserTokenCreateRequest

/** @deprecated Use `PartnerUserTokenCreateResponse`. */
export type PartnerUserTokenCreateResponseBody = PartnerUserTokenCreateResponse

/** @deprecated Use `PartnerUserTokenUpdateRequest`. */
export type PartnerUserTokenUpdateRequestBody = PartnerUserTokenUpdateRequest

/** @deprecated Use `PartnerUserTokenUpdateResponse`. */
export type PartnerUserTokenUpdateResponseBody = PartnerUserTokenUpdateResponse

/** @deprecated Use `PartnerUserTokenDeleteRequest`. */
export type PartnerUserTokenDeleteRequestBody = PartnerUserTokenDeleteRequest

/** @deprecated Use `PartnerUserTokenDeleteResponse`. */
export type PartnerUserTokenDeleteResponseBody = PartnerUserTokenDeleteResponse
