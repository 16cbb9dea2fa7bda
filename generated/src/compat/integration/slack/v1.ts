// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  SlackIntegration,
  SlackIntegrationCreateRequest,
  SlackIntegrationCreateResponse,
  SlackIntegrationDeleteRequest,
  SlackIntegrationDeleteResponse,
  SlackIntegrationInitiateRequest,
  SlackIntegrationInitiateResponse,
  SlackIntegrationListItem,
  SlackIntegrationListParams,
  SlackIntegrationSetupRequest,
  SlackIntegrationSetupResponse,
  SlackIntegrationUpdateRequest,
  SlackIntegrationUpdateResponse
} from '../../../types/integration/slack.ts'

export type {
  SlackIntegrationCreateRequest,
  SlackIntegrationCreateResponse,
  SlackIntegrationDeleteRequest,
  SlackIntegrationDeleteResponse,
  SlackIntegrationSetupRequest,
  SlackIntegrationSetupResponse,
  SlackIntegrationUpdateRequest,
  SlackIntegrationUpdateResponse
} from '../../../types/integration/slack.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `SlackIntegrationListParams`. */
export type SlackIntegrationListRequest = SlackIntegrationListParams

/** @deprecated Use `Page<SlackIntegrationListItem>`. It differs: `items[].name` and 15 more may be null. */
export type SlackIntegrationListResponse = Page<SlackIntegrationListItem>

/** @deprecated Use `ItemEvent<SlackIntegrationListItem>`. It differs: `data.name` and 14 more may be null. */
export type SlackIntegrationListStreamType = ItemEvent<SlackIntegrationListItem>

/** @deprecated Use `SlackIntegration`. It differs: `name` and 14 more may be null. */
export type SlackIntegrationFetchResponse = SlackIntegration

/** @deprecated Use `SlackIntegrationCreateRequest`. */
export type SlackIntegrationCreateRequestBody = SlackIntegrationCreateRequest

/** @deprecated Use `SlackIntegrationCreateResponse`. */
export type SlackIntegrationCreateResponseBody = SlackIntegrationCreateResponse

/** @deprecated Use `SlackIntegrationUpdateRequest`. */
export type SlackIntegrationUpdateRequestBody = SlackIntegrationUpdateRequest

/** @deprecated Use `SlackIntegrationUpdateResponse`. */
export type SlackIntegrationUpdateResponseBody = SlackIntegrationUpdateResponse

/** @deprecated Use `SlackIntegrationDeleteRequest`. */
export type SlackIntegrationDeleteRequestBody = SlackIntegrationDeleteRequest

/** @deprecated Use `SlackIntegrationDeleteResponse`. */
export type SlackIntegrationDeleteResponseBody = SlackIntegrationDeleteResponse

/** @deprecated Use `SlackIntegrationSetupRequest`. */
export type SlackIntegrationSetupRequestBody = SlackIntegrationSetupRequest

/** @deprecated Use `SlackIntegrationSetupResponse`. */
export type SlackIntegrationSetupResponseBody = SlackIntegrationSetupResponse

/** @deprecated Use `SlackIntegrationInitiateRequest`. */
export type SlackInitiateRequestBody = SlackIntegrationInitiateRequest

/** @deprecated Use `SlackIntegrationInitiateRequest`. */
export type SlackInitiateRequest = SlackIntegrationInitiateRequest

/** @deprecated Use `SlackIntegrationInitiateResponse`. */
export type SlackInitiateResponseBody = SlackIntegrationInitiateResponse

/** @deprecated Use `SlackIntegrationInitiateResponse`. */
export type SlackInitiateResponse = SlackIntegrationInitiateResponse
