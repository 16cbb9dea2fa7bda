// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  PartnerUser,
  PartnerUserCreateRequest,
  PartnerUserCreateResponse,
  PartnerUserDeleteRequest,
  PartnerUserDeleteResponse,
  PartnerUserListItem,
  PartnerUserListParams,
  PartnerUserUpdateRequest,
  PartnerUserUpdateResponse
} from '../../../types/partner/user.ts'

export type {
  PartnerUserCreateRequest,
  PartnerUserCreateResponse,
  PartnerUserDeleteRequest,
  PartnerUserDeleteResponse,
  PartnerUserUpdateRequest,
  PartnerUserUpdateResponse
} from '../../../types/partner/user.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `PartnerUserListParams`. */
export type PartnerUserListRequest = PartnerUserListParams

/** @deprecated Use `Page<PartnerUserListItem>`. It differs: `items[].name` and 6 more may be null. */
export type PartnerUserListResponse = Page<PartnerUserListItem>

/** @deprecated Use `ItemEvent<PartnerUserListItem>`. It differs: `data.name` and 5 more may be null. */
export type PartnerUserListStreamType = ItemEvent<PartnerUserListItem>

/** @deprecated Use `PartnerUser`. It differs: `name` and 5 more may be null. */
export type PartnerUserFetchResponse = PartnerUser

/** @deprecated Use `PartnerUserCreateRequest`. */
export type PartnerUserCreateRequestBody = PartnerUserCreateRequest

/** @deprecated Use `PartnerUserCreateResponse`. */
export type PartnerUserCreateResponseBody = PartnerUserCreateResponse

/** @deprecated Use `PartnerUserUpdateRequest`. */
export type PartnerUserUpdateRequestBody = PartnerUserUpdateRequest

/** @deprecated Use `PartnerUserUpdateResponse`. */
export type PartnerUserUpdateResponseBody = PartnerUserUpdateResponse

/** @deprecated Use `PartnerUserDeleteRequest`. */
export type PartnerUserDeleteRequestBody = PartnerUserDeleteRequest

/** @deprecated Use `PartnerUserDeleteResponse`. */
export type PartnerUserDeleteResponseBody = PartnerUserDeleteResponse
