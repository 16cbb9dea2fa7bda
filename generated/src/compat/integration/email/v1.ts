// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  EmailIntegration,
  EmailIntegrationCreateRequest,
  EmailIntegrationCreateResponse,
  EmailIntegrationDeleteRequest,
  EmailIntegrationDeleteResponse,
  EmailIntegrationInitiateRequest,
  EmailIntegrationInitiateResponse,
  EmailIntegrationListItem,
  EmailIntegrationListParams,
  EmailIntegrationSetupRequest,
  EmailIntegrationSetupResponse,
  EmailIntegrationUpdateRequest,
  EmailIntegrationUpdateResponse
} from '../../../types/integration/email.ts'

export type {
  EmailIntegrationCreateRequest,
  EmailIntegrationCreateResponse,
  EmailIntegrationDeleteRequest,
  EmailIntegrationDeleteResponse,
  EmailIntegrationSetupRequest,
  EmailIntegrationSetupResponse,
  EmailIntegrationUpdateRequest,
  EmailIntegrationUpdateResponse
} from '../../../types/integration/email.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `EmailIntegrationListParams`. */
export type EmailIntegrationListRequest = EmailIntegrationListParams

/** @deprecated Use `Page<EmailIntegrationListItem>`. It differs: `items[].name` and 9 more may be null. */
export type EmailIntegrationListResponse = Page<EmailIntegrationListItem>

/** @deprecated Use `ItemEvent<EmailIntegrationListItem>`. It differs: `data.name` and 8 more may be null. */
export type EmailIntegrationListStreamType = ItemEvent<EmailIntegrationListItem>

/** @deprecated Use `EmailIntegration`. It differs: `name` and 8 more may be null. */
export type EmailIntegrationFetchResponse = EmailIntegration

/** @deprecated Use `EmailIntegrationCreateRequest`. */
export type EmailIntegrationCreateRequestBody = EmailIntegrationCreateRequest

/** @deprecated Use `EmailIntegrationCreateResponse`. */
export type EmailIntegrationCreateResponseBody = EmailIntegrationCreateResponse

/** @deprecated Use `EmailIntegrationUpdateRequest`. */
export type EmailIntegrationUpdateRequestBody = EmailIntegrationUpdateRequest

/** @deprecated Use `EmailIntegrationUpdateResponse`. */
export type EmailIntegrationUpdateResponseBody = EmailIntegrationUpdateResponse

/** @deprecated Use `EmailIntegrationDeleteRequest`. */
export type EmailIntegrationDeleteRequestBody = EmailIntegrationDeleteRequest

/** @deprecated Use `EmailIntegrationDeleteResponse`. */
export type EmailIntegrationDeleteResponseBody = EmailIntegrationDeleteResponse

/** @deprecated Use `EmailIntegrationSetupRequest`. */
export type EmailIntegrationSetupRequestBody = EmailIntegrationSetupRequest

/** @deprecated Use `EmailIntegrationSetupResponse`. */
export type EmailIntegrationSetupResponseBody = EmailIntegrationSetupResponse

/** @deprecated Use `EmailIntegrationInitiateRequest`. */
export type EmailInitiateRequestBody = EmailIntegrationInitiateRequest

/** @deprecated Use `EmailIntegrationInitiateRequest`. */
export type EmailInitiateRequest = EmailIntegrationInitiateRequest

/** @deprecated Use `EmailIntegrationInitiateResponse`. */
export type EmailInitiateResponseBody = EmailIntegrationInitiateResponse

/** @deprecated Use `EmailIntegrationInitiateResponse`. */
export type EmailInitiateResponse = EmailIntegrationInitiateResponse
