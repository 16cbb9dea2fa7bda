// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  GooglechatIntegration,
  GooglechatIntegrationCreateRequest,
  GooglechatIntegrationCreateResponse,
  GooglechatIntegrationDeleteRequest,
  GooglechatIntegrationDeleteResponse,
  GooglechatIntegrationInitiateRequest,
  GooglechatIntegrationInitiateResponse,
  GooglechatIntegrationListItem,
  GooglechatIntegrationListParams,
  GooglechatIntegrationSetupRequest,
  GooglechatIntegrationSetupResponse,
  GooglechatIntegrationUpdateRequest,
  GooglechatIntegrationUpdateResponse
} from '../../../types/integration/googlechat.ts'

export type {
  GooglechatIntegrationCreateRequest,
  GooglechatIntegrationCreateResponse,
  GooglechatIntegrationDeleteRequest,
  GooglechatIntegrationDeleteResponse,
  GooglechatIntegrationSetupRequest,
  GooglechatIntegrationSetupResponse,
  GooglechatIntegrationUpdateRequest,
  GooglechatIntegrationUpdateResponse
} from '../../../types/integration/googlechat.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `GooglechatIntegrationListParams`. */
export type GooglechatIntegrationListRequest = GooglechatIntegrationListParams

/**
 * @deprecated Use `Page<GooglechatIntegrationListItem>`. It differs: `items[].name` and 11 more may be null.
 */
export type GooglechatIntegrationListResponse = Page<GooglechatIntegrationListItem>

/**
 * @deprecated Use `ItemEvent<GooglechatIntegrationListItem>`. It differs: `data.name` and 10 more may be null.
 */
export type GooglechatIntegrationListStreamType = ItemEvent<GooglechatIntegrationListItem>

/** @deprecated Use `GooglechatIntegration`. It differs: `name` and 10 more may be null. */
export type GooglechatIntegrationFetchResponse = GooglechatIntegration

/** @deprecated Use `GooglechatIntegrationCreateRequest`. */
export type GooglechatIntegrationCreateRequestBody = GooglechatIntegrationCreateRequest

/** @deprecated Use `GooglechatIntegrationCreateResponse`. */
export type GooglechatIntegrationCreateResponseBody = GooglechatIntegrationCreateResponse

/** @deprecated Use `GooglechatIntegrationUpdateRequest`. */
export type GooglechatIntegrationUpdateRequestBody = GooglechatIntegrationUpdateRequest

/** @deprecated Use `GooglechatIntegrationUpdateResponse`. */
export type GooglechatIntegrationUpdateResponseBody = GooglechatIntegrationUpdateResponse

/** @deprecated Use `GooglechatIntegrationDeleteRequest`. */
export type GooglechatIntegrationDeleteRequestBody = GooglechatIntegrationDeleteRequest

/** @deprecated Use `GooglechatIntegrationDeleteResponse`. */
export type GooglechatIntegrationDeleteResponseBody = GooglechatIntegrationDeleteResponse

/** @deprecated Use `GooglechatIntegrationSetupRequest`. */
export type GooglechatIntegrationSetupRequestBody = GooglechatIntegrationSetupRequest

/** @deprecated Use `GooglechatIntegrationSetupResponse`. */
export type GooglechatIntegrationSetupResponseBody = GooglechatIntegrationSetupResponse

/** @deprecated Use `GooglechatIntegrationInitiateRequest`. */
export type GooglechatInitiateRequestBody = GooglechatIntegrationInitiateRequest

/** @deprecated Use `GooglechatIntegrationInitiateRequest`. */
export type GooglechatInitiateRequest = GooglechatIntegrationInitiateRequest

/** @deprecated Use `GooglechatIntegrationInitiateResponse`. */
export type GooglechatInitiateResponseBody = GooglechatIntegrationInitiateResponse

/** @deprecated Use `GooglechatIntegrationInitiateResponse`. */
export type GooglechatInitiateResponse = GooglechatIntegrationInitiateResponse
