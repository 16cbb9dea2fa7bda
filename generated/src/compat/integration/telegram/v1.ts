// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  TelegramIntegration,
  TelegramIntegrationCreateRequest,
  TelegramIntegrationCreateResponse,
  TelegramIntegrationDeleteRequest,
  TelegramIntegrationDeleteResponse,
  TelegramIntegrationInitiateRequest,
  TelegramIntegrationInitiateResponse,
  TelegramIntegrationListItem,
  TelegramIntegrationListParams,
  TelegramIntegrationSetupRequest,
  TelegramIntegrationSetupResponse,
  TelegramIntegrationUpdateRequest,
  TelegramIntegrationUpdateResponse
} from '../../../types/integration/telegram.ts'

export type {
  TelegramIntegrationCreateRequest,
  TelegramIntegrationCreateResponse,
  TelegramIntegrationDeleteRequest,
  TelegramIntegrationDeleteResponse,
  TelegramIntegrationSetupRequest,
  TelegramIntegrationSetupResponse,
  TelegramIntegrationUpdateRequest,
  TelegramIntegrationUpdateResponse
} from '../../../types/integration/telegram.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `TelegramIntegrationListParams`. */
export type TelegramIntegrationListRequest = TelegramIntegrationListParams

/** @deprecated Use `Page<TelegramIntegrationListItem>`. It differs: `items[].name` and 9 more may be null. */
export type TelegramIntegrationListResponse = Page<TelegramIntegrationListItem>

/**
 * @deprecated Use `ItemEvent<TelegramIntegrationListItem>`. It differs: `data.name` and 8 more may be null.
 */
export type TelegramIntegrationListStreamType = ItemEvent<TelegramIntegrationListItem>

/** @deprecated Use `TelegramIntegration`. It differs: `name` and 8 more may be null. */
export type TelegramIntegrationFetchResponse = TelegramIntegration

/** @deprecated Use `TelegramIntegrationCreateRequest`. */
export type TelegramIntegrationCreateRequestBody = TelegramIntegrationCreateRequest

/** @deprecated Use `TelegramIntegrationCreateResponse`. */
export type TelegramIntegrationCreateResponseBody = TelegramIntegrationCreateResponse

/** @deprecated Use `TelegramIntegrationUpdateRequest`. */
export type TelegramIntegrationUpdateRequestBody = TelegramIntegrationUpdateRequest

/** @deprecated Use `TelegramIntegrationUpdateResponse`. */
export type TelegramIntegrationUpdateResponseBody = TelegramIntegrationUpdateResponse

/** @deprecated Use `TelegramIntegrationDeleteRequest`. */
export type TelegramIntegrationDeleteRequestBody = TelegramIntegrationDeleteRequest

/** @deprecated Use `TelegramIntegrationDeleteResponse`. */
export type TelegramIntegrationDeleteResponseBody = TelegramIntegrationDeleteResponse

/** @deprecated Use `TelegramIntegrationSetupRequest`. */
export type TelegramIntegrationSetupRequestBody = TelegramIntegrationSetupRequest

/** @deprecated Use `TelegramIntegrationSetupResponse`. */
export type TelegramIntegrationSetupResponseBody = TelegramIntegrationSetupResponse

/** @deprecated Use `TelegramIntegrationInitiateRequest`. */
export type TelegramInitiateRequestBody = TelegramIntegrationInitiateRequest

/** @deprecated Use `TelegramIntegrationInitiateRequest`. */
export type TelegramInitiateRequest = TelegramIntegrationInitiateRequest

/** @deprecated Use `TelegramIntegrationInitiateResponse`. */
export type TelegramInitiateResponseBody = TelegramIntegrationInitiateResponse

/** @deprecated Use `TelegramIntegrationInitiateResponse`. */
export type TelegramInitiateResponse = TelegramIntegrationInitiateResponse
