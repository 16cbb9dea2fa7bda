// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  SupportIntegration,
  SupportIntegrationCreateRequest,
  SupportIntegrationCreateResponse,
  SupportIntegrationDeleteRequest,
  SupportIntegrationDeleteResponse,
  SupportIntegrationListItem,
  SupportIntegrationListParams,
  SupportIntegrationUpdateRequest,
  SupportIntegrationUpdateResponse
} from '../../../types/integration/support.ts'

export type {
  SupportIntegrationCreateRequest,
  SupportIntegrationCreateResponse,
  SupportIntegrationDeleteRequest,
  SupportIntegrationDeleteResponse,
  SupportIntegrationUpdateRequest,
  SupportIntegrationUpdateResponse
} from '../../../types/integration/support.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `SupportIntegrationListParams`. */
export type SupportIntegrationListRequest = SupportIntegrationListParams

/** @deprecated Use `Page<SupportIntegrationListItem>`. It differs: `items[].name` and 5 more may be null. */
export type SupportIntegrationListResponse = Page<SupportIntegrationListItem>

/**
 * @deprecated Use `ItemEvent<SupportIntegrationListItem>`. It differs: `data.name` and 4 more may be null.
 */
export type SupportIntegrationListStreamType = ItemEvent<SupportIntegrationListItem>

/** @deprecated Use `SupportIntegration`. It differs: `name` and 4 more may be null. */
export type SupportIntegrationFetchResponse = SupportIntegration

/** @deprecated Use `SupportIntegrationCreateRequest`. */
export type SupportIntegrationCreateRequestBody = SupportIntegrationCreateRequest

/** @deprecated Use `SupportIntegrationCreateResponse`. */
export type SupportIntegrationCreateResponseBody = SupportIntegrationCreateResponse

/** @deprecated Use `SupportIntegrationUpdateRequest`. */
export type SupportIntegrationUpdateRequestBody = SupportIntegrationUpdateRequest

/** @deprecated Use `SupportIntegrationUpdateResponse`. */
export type SupportIntegrationUpdateResponseBody = SupportIntegrationUpdateResponse

/** @deprecated Use `SupportIntegrationDeleteRequest`. */
export type SupportIntegrationDeleteRequestBody = SupportIntegrationDeleteRequest

/** @deprecated Use `SupportIntegrationDeleteResponse`. */
export type SupportIntegrationDeleteResponseBody = SupportIntegrationDeleteResponse
