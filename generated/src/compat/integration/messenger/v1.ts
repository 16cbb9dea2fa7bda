// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  MessengerIntegration,
  MessengerIntegrationCreateRequest,
  MessengerIntegrationCreateResponse,
  MessengerIntegrationDeleteRequest,
  MessengerIntegrationDeleteResponse,
  MessengerIntegrationInitiateRequest,
  MessengerIntegrationInitiateResponse,
  MessengerIntegrationListItem,
  MessengerIntegrationListParams,
  MessengerIntegrationSetupRequest,
  MessengerIntegrationSetupResponse,
  MessengerIntegrationUpdateRequest,
  MessengerIntegrationUpdateResponse
} from '../../../types/integration/messenger.ts'

export type {
  MessengerIntegrationCreateRequest,
  MessengerIntegrationCreateResponse,
  MessengerIntegrationDeleteRequest,
  MessengerIntegrationDeleteResponse,
  MessengerIntegrationSetupRequest,
  MessengerIntegrationSetupResponse,
  MessengerIntegrationUpdateRequest,
  MessengerIntegrationUpdateResponse
} from '../../../types/integration/messenger.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `MessengerIntegrationListParams`. */
export type MessengerIntegrationListRequest = MessengerIntegrationListParams

/**
 * @deprecated Use `Page<MessengerIntegrationListItem>`. It differs: `items[].name` and 9 more may be null.
 */
export type MessengerIntegrationListResponse = Page<MessengerIntegrationListItem>

/**
 * @deprecated Use `ItemEvent<MessengerIntegrationListItem>`. It differs: `data.name` and 8 more may be null.
 */
export type MessengerIntegrationListStreamType = ItemEvent<MessengerIntegrationListItem>

/** @deprecated Use `MessengerIntegration`. It differs: `name` and 8 more may be null. */
export type MessengerIntegrationFetchResponse = MessengerIntegration

/** @deprecated Use `MessengerIntegrationCreateRequest`. */
export type MessengerIntegrationCreateRequestBody = MessengerIntegrationCreateRequest

/** @deprecated Use `MessengerIntegrationCreateResponse`. */
export type MessengerIntegrationCreateResponseBody = MessengerIntegrationCreateResponse

/** @deprecated Use `MessengerIntegrationUpdateRequest`. */
export type MessengerIntegrationUpdateRequestBody = MessengerIntegrationUpdateRequest

/** @deprecated Use `MessengerIntegrationUpdateResponse`. */
export type MessengerIntegrationUpdateResponseBody = MessengerIntegrationUpdateResponse

/** @deprecated Use `MessengerIntegrationDeleteRequest`. */
export type MessengerIntegrationDeleteRequestBody = MessengerIntegrationDeleteRequest

/** @deprecated Use `MessengerIntegrationDeleteResponse`. */
export type MessengerIntegrationDeleteResponseBody = MessengerIntegrationDeleteResponse

/** @deprecated Use `MessengerIntegrationSetupRequest`. */
export type MessengerIntegrationSetupRequestBody = MessengerIntegrationSetupRequest

/** @deprecated Use `MessengerIntegrationSetupResponse`. */
export type MessengerIntegrationSetupResponseBody = MessengerIntegrationSetupResponse

/** @deprecated Use `MessengerIntegrationInitiateRequest`. */
export type MessengerInitiateRequestBody = MessengerIntegrationInitiateRequest

/** @deprecated Use `MessengerIntegrationInitiateRequest`. */
export type MessengerInitiateRequest = MessengerIntegrationInitiateRequest

/** @deprecated Use `MessengerIntegrationInitiateResponse`. */
export type MessengerInitiateResponseBody = MessengerIntegrationInitiateResponse

/** @deprecated Use `MessengerIntegrationInitiateResponse`. */
export type MessengerInitiateResponse = MessengerIntegrationInitiateResponse
