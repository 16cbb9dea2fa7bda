// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  InstagramIntegration,
  InstagramIntegrationCreateRequest,
  InstagramIntegrationCreateResponse,
  InstagramIntegrationDeleteRequest,
  InstagramIntegrationDeleteResponse,
  InstagramIntegrationInitiateRequest,
  InstagramIntegrationInitiateResponse,
  InstagramIntegrationListItem,
  InstagramIntegrationListParams,
  InstagramIntegrationSetupRequest,
  InstagramIntegrationSetupResponse,
  InstagramIntegrationUpdateRequest,
  InstagramIntegrationUpdateResponse
} from '../../../types/integration/instagram.ts'

export type {
  InstagramIntegrationCreateRequest,
  InstagramIntegrationCreateResponse,
  InstagramIntegrationDeleteRequest,
  InstagramIntegrationDeleteResponse,
  InstagramIntegrationSetupRequest,
  InstagramIntegrationSetupResponse,
  InstagramIntegrationUpdateRequest,
  InstagramIntegrationUpdateResponse
} from '../../../types/integration/instagram.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `InstagramIntegrationListParams`. */
export type InstagramIntegrationListRequest = InstagramIntegrationListParams

/**
 * @deprecated Use `Page<InstagramIntegrationListItem>`. It differs: `items[].name` and 9 more may be null.
 */
export type InstagramIntegrationListResponse = Page<InstagramIntegrationListItem>

/**
 * @deprecated Use `ItemEvent<InstagramIntegrationListItem>`. It differs: `data.name` and 8 more may be null.
 */
export type InstagramIntegrationListStreamType = ItemEvent<InstagramIntegrationListItem>

/** @deprecated Use `InstagramIntegration`. It differs: `name` and 8 more may be null. */
export type InstagramIntegrationFetchResponse = InstagramIntegration

/** @deprecated Use `InstagramIntegrationCreateRequest`. */
export type InstagramIntegrationCreateRequestBody = InstagramIntegrationCreateRequest

/** @deprecated Use `InstagramIntegrationCreateResponse`. */
export type InstagramIntegrationCreateResponseBody = InstagramIntegrationCreateResponse

/** @deprecated Use `InstagramIntegrationUpdateRequest`. */
export type InstagramIntegrationUpdateRequestBody = InstagramIntegrationUpdateRequest

/** @deprecated Use `InstagramIntegrationUpdateResponse`. */
export type InstagramIntegrationUpdateResponseBody = InstagramIntegrationUpdateResponse

/** @deprecated Use `InstagramIntegrationDeleteRequest`. */
export type InstagramIntegrationDeleteRequestBody = InstagramIntegrationDeleteRequest

/** @deprecated Use `InstagramIntegrationDeleteResponse`. */
export type InstagramIntegrationDeleteResponseBody = InstagramIntegrationDeleteResponse

/** @deprecated Use `InstagramIntegrationSetupRequest`. */
export type InstagramIntegrationSetupRequestBody = InstagramIntegrationSetupRequest

/** @deprecated Use `InstagramIntegrationSetupResponse`. */
export type InstagramIntegrationSetupResponseBody = InstagramIntegrationSetupResponse

/** @deprecated Use `InstagramIntegrationInitiateRequest`. */
export type InstagramInitiateRequestBody = InstagramIntegrationInitiateRequest

/** @deprecated Use `InstagramIntegrationInitiateRequest`. */
export type InstagramInitiateRequest = InstagramIntegrationInitiateRequest

/** @deprecated Use `InstagramIntegrationInitiateResponse`. */
export type InstagramInitiateResponseBody = InstagramIntegrationInitiateResponse

/** @deprecated Use `InstagramIntegrationInitiateResponse`. */
export type InstagramInitiateResponse = InstagramIntegrationInitiateResponse
