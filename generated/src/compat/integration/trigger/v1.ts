// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  TriggerIntegration,
  TriggerIntegrationCreateRequest,
  TriggerIntegrationCreateResponse,
  TriggerIntegrationDeleteRequest,
  TriggerIntegrationDeleteResponse,
  TriggerIntegrationInvokeRequest,
  TriggerIntegrationInvokeResponse,
  TriggerIntegrationListItem,
  TriggerIntegrationListParams,
  TriggerIntegrationSetupRequest,
  TriggerIntegrationSetupResponse,
  TriggerIntegrationUpdateRequest,
  TriggerIntegrationUpdateResponse
} from '../../../types/integration/trigger.ts'

export type {
  TriggerIntegrationCreateRequest,
  TriggerIntegrationCreateResponse,
  TriggerIntegrationDeleteRequest,
  TriggerIntegrationDeleteResponse,
  TriggerIntegrationInvokeRequest,
  TriggerIntegrationInvokeResponse,
  TriggerIntegrationSetupRequest,
  TriggerIntegrationSetupResponse,
  TriggerIntegrationUpdateRequest,
  TriggerIntegrationUpdateResponse
} from '../../../types/integration/trigger.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `TriggerIntegrationListParams`. */
export type TriggerIntegrationListRequest = TriggerIntegrationListParams

/** @deprecated Use `Page<TriggerIntegrationListItem>`. It differs: `items[].name` and 7 more may be null. */
export type TriggerIntegrationListResponse = Page<TriggerIntegrationListItem>

/**
 * @deprecated Use `ItemEvent<TriggerIntegrationListItem>`. It differs: `data.name` and 6 more may be null.
 */
export type TriggerIntegrationListStreamType = ItemEvent<TriggerIntegrationListItem>

/** @deprecated Use `TriggerIntegration`. It differs: `name` and 6 more may be null. */
export type TriggerIntegrationFetchResponse = TriggerIntegration

/** @deprecated Use `TriggerIntegrationCreateRequest`. */
export type TriggerIntegrationCreateRequestBody = TriggerIntegrationCreateRequest

/** @deprecated Use `TriggerIntegrationCreateResponse`. */
export type TriggerIntegrationCreateResponseBody = TriggerIntegrationCreateResponse

/** @deprecated Use `TriggerIntegrationUpdateRequest`. */
export type TriggerIntegrationUpdateRequestBody = TriggerIntegrationUpdateRequest

/** @deprecated Use `TriggerIntegrationUpdateResponse`. */
export type TriggerIntegrationUpdateResponseBody = TriggerIntegrationUpdateResponse

/** @deprecated Use `TriggerIntegrationDeleteRequest`. */
export type TriggerIntegrationDeleteRequestBody = TriggerIntegrationDeleteRequest

/** @deprecated Use `TriggerIntegrationDeleteResponse`. */
export type TriggerIntegrationDeleteResponseBody = TriggerIntegrationDeleteResponse

/** @deprecated Use `TriggerIntegrationSetupRequest`. */
export type TriggerIntegrationSetupRequestBody = TriggerIntegrationSetupRequest

/** @deprecated Use `TriggerIntegrationSetupResponse`. */
export type TriggerIntegrationSetupResponseBody = TriggerIntegrationSetupResponse

/** @deprecated Use `TriggerIntegrationInvokeRequest`. */
export type TriggerIntegrationInvokeRequestBody = TriggerIntegrationInvokeRequest

/** @deprecated Use `TriggerIntegrationInvokeResponse`. */
export type TriggerIntegrationInvokeResponseBody = TriggerIntegrationInvokeResponse
