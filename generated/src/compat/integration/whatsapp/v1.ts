// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  WhatsAppIntegration,
  WhatsAppIntegrationCreateRequest,
  WhatsAppIntegrationCreateResponse,
  WhatsAppIntegrationDeleteRequest,
  WhatsAppIntegrationDeleteResponse,
  WhatsAppIntegrationInitiateRequest,
  WhatsAppIntegrationInitiateResponse,
  WhatsAppIntegrationListItem,
  WhatsAppIntegrationListParams,
  WhatsAppIntegrationSetupRequest,
  WhatsAppIntegrationSetupResponse,
  WhatsAppIntegrationUpdateRequest,
  WhatsAppIntegrationUpdateResponse
} from '../../../types/integration/whatsapp.ts'

export type {
  WhatsAppIntegrationCreateRequest,
  WhatsAppIntegrationCreateResponse,
  WhatsAppIntegrationDeleteRequest,
  WhatsAppIntegrationDeleteResponse,
  WhatsAppIntegrationSetupRequest,
  WhatsAppIntegrationSetupResponse,
  WhatsAppIntegrationUpdateRequest,
  WhatsAppIntegrationUpdateResponse
} from '../../../types/integration/whatsapp.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `WhatsAppIntegrationListParams`. */
export type WhatsAppIntegrationListRequest = WhatsAppIntegrationListParams

/**
 * @deprecated Use `Page<WhatsAppIntegrationListItem>`. It differs: `items[].name` and 11 more may be null.
 */
export type WhatsAppIntegrationListResponse = Page<WhatsAppIntegrationListItem>

/**
 * @deprecated Use `ItemEvent<WhatsAppIntegrationListItem>`. It differs: `data.name` and 10 more may be null.
 */
export type WhatsAppIntegrationListStreamType = ItemEvent<WhatsAppIntegrationListItem>

/** @deprecated Use `WhatsAppIntegration`. It differs: `name` and 10 more may be null. */
export type WhatsAppIntegrationFetchResponse = WhatsAppIntegration

/** @deprecated Use `WhatsAppIntegrationCreateRequest`. */
export type WhatsAppIntegrationCreateRequestBody = WhatsAppIntegrationCreateRequest

/** @deprecated Use `WhatsAppIntegrationCreateResponse`. */
export type WhatsAppIntegrationCreateResponseBody = WhatsAppIntegrationCreateResponse

/** @deprecated Use `WhatsAppIntegrationUpdateRequest`. */
export type WhatsAppIntegrationUpdateRequestBody = WhatsAppIntegrationUpdateRequest

/** @deprecated Use `WhatsAppIntegrationUpdateResponse`. */
export type WhatsAppIntegrationUpdateResponseBody = WhatsAppIntegrationUpdateResponse

/** @deprecated Use `WhatsAppIntegrationDeleteRequest`. */
export type WhatsAppIntegrationDeleteRequestBody = WhatsAppIntegrationDeleteRequest

/** @deprecated Use `WhatsAppIntegrationDeleteResponse`. */
export type WhatsAppIntegrationDeleteResponseBody = WhatsAppIntegrationDeleteResponse

/** @deprecated Use `WhatsAppIntegrationSetupRequest`. */
export type WhatsAppIntegrationSetupRequestBody = WhatsAppIntegrationSetupRequest

/** @deprecated Use `WhatsAppIntegrationSetupResponse`. */
export type WhatsAppIntegrationSetupResponseBody = WhatsAppIntegrationSetupResponse

/** @deprecated Use `WhatsAppIntegrationInitiateRequest`. */
export type WhatsAppInitiateRequestBody = WhatsAppIntegrationInitiateRequest

/** @deprecated Use `WhatsAppIntegrationInitiateRequest`. */
export type WhatsAppInitiateRequest = WhatsAppIntegrationInitiateRequest

/** @deprecated Use `WhatsAppIntegrationInitiateResponse`. */
export type WhatsAppInitiateResponseBody = WhatsAppIntegrationInitiateResponse

/** @deprecated Use `WhatsAppIntegrationInitiateResponse`. */
export type WhatsAppInitiateResponse = WhatsAppIntegrationInitiateResponse
