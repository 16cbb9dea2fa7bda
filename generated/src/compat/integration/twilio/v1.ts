// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  TwilioIntegration,
  TwilioIntegrationCreateRequest,
  TwilioIntegrationCreateResponse,
  TwilioIntegrationDeleteRequest,
  TwilioIntegrationDeleteResponse,
  TwilioIntegrationInitiateRequest,
  TwilioIntegrationInitiateResponse,
  TwilioIntegrationListItem,
  TwilioIntegrationListParams,
  TwilioIntegrationSetupRequest,
  TwilioIntegrationSetupResponse,
  TwilioIntegrationUpdateRequest,
  TwilioIntegrationUpdateResponse
} from '../../../types/integration/twilio.ts'

export type {
  TwilioIntegrationCreateRequest,
  TwilioIntegrationCreateResponse,
  TwilioIntegrationDeleteRequest,
  TwilioIntegrationDeleteResponse,
  TwilioIntegrationSetupRequest,
  TwilioIntegrationSetupResponse,
  TwilioIntegrationUpdateRequest,
  TwilioIntegrationUpdateResponse
} from '../../../types/integration/twilio.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `TwilioIntegrationListParams`. */
export type TwilioIntegrationListRequest = TwilioIntegrationListParams

/** @deprecated Use `Page<TwilioIntegrationListItem>`. It differs: `items[].name` and 10 more may be null. */
export type TwilioIntegrationListResponse = Page<TwilioIntegrationListItem>

/** @deprecated Use `ItemEvent<TwilioIntegrationListItem>`. It differs: `data.name` and 9 more may be null. */
export type TwilioIntegrationListStreamType = ItemEvent<TwilioIntegrationListItem>

/** @deprecated Use `TwilioIntegration`. It differs: `name` and 9 more may be null. */
export type TwilioIntegrationFetchResponse = TwilioIntegration

/** @deprecated Use `TwilioIntegrationCreateRequest`. */
export type TwilioIntegrationCreateRequestBody = TwilioIntegrationCreateRequest

/** @deprecated Use `TwilioIntegrationCreateResponse`. */
export type TwilioIntegrationCreateResponseBody = TwilioIntegrationCreateResponse

/** @deprecated Use `TwilioIntegrationUpdateRequest`. */
export type TwilioIntegrationUpdateRequestBody = TwilioIntegrationUpdateRequest

/** @deprecated Use `TwilioIntegrationUpdateResponse`. */
export type TwilioIntegrationUpdateResponseBody = TwilioIntegrationUpdateResponse

/** @deprecated Use `TwilioIntegrationDeleteRequest`. */
export type TwilioIntegrationDeleteRequestBody = TwilioIntegrationDeleteRequest

/** @deprecated Use `TwilioIntegrationDeleteResponse`. */
export type TwilioIntegrationDeleteResponseBody = TwilioIntegrationDeleteResponse

/** @deprecated Use `TwilioIntegrationSetupRequest`. */
export type TwilioIntegrationSetupRequestBody = TwilioIntegrationSetupRequest

/** @deprecated Use `TwilioIntegrationSetupResponse`. */
export type TwilioIntegrationSetupResponseBody = TwilioIntegrationSetupResponse

/** @deprecated Use `TwilioIntegrationInitiateRequest`. */
export type TwilioInitiateRequestBody = TwilioIntegrationInitiateRequest

/** @deprecated Use `TwilioIntegrationInitiateRequest`. */
export type TwilioInitiateRequest = TwilioIntegrationInitiateRequest

/** @deprecated Use `TwilioIntegrationInitiateResponse`. */
export type TwilioInitiateResponseBody = TwilioIntegrationInitiateResponse

/** @deprecated Use `TwilioIntegrationInitiateResponse`. */
export type TwilioInitiateResponse = TwilioIntegrationInitiateResponse
