// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  WidgetIntegration,
  WidgetIntegrationCreateRequest,
  WidgetIntegrationCreateResponse,
  WidgetIntegrationDeleteRequest,
  WidgetIntegrationDeleteResponse,
  WidgetIntegrationListItem,
  WidgetIntegrationListParams,
  WidgetIntegrationSetupRequest,
  WidgetIntegrationSetupResponse,
  WidgetIntegrationUpdateRequest,
  WidgetIntegrationUpdateResponse
} from '../../../types/integration/widget.ts'

export type {
  WidgetIntegrationCreateRequest,
  WidgetIntegrationCreateResponse,
  WidgetIntegrationDeleteRequest,
  WidgetIntegrationDeleteResponse,
  WidgetIntegrationSetupRequest,
  WidgetIntegrationSetupResponse,
  WidgetIntegrationUpdateRequest,
  WidgetIntegrationUpdateResponse
} from '../../../types/integration/widget.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `WidgetIntegrationListParams`. */
export type WidgetIntegrationListRequest = WidgetIntegrationListParams

/** @deprecated Use `Page<WidgetIntegrationListItem>`. It differs: `items[].name` and 33 more may be null. */
export type WidgetIntegrationListResponse = Page<WidgetIntegrationListItem>

/**
 * @deprecated Use `ItemEvent<WidgetIntegrationListItem>`. It differs: `data.name` and 32 more may be null.
 */
export type WidgetIntegrationListStreamType = ItemEvent<WidgetIntegrationListItem>

/** @deprecated Use `WidgetIntegration`. It differs: `name` and 32 more may be null. */
export type WidgetIntegrationFetchResponse = WidgetIntegration

/** @deprecated Use `WidgetIntegrationCreateRequest`. */
export type WidgetIntegrationCreateRequestBody = WidgetIntegrationCreateRequest

/** @deprecated Use `WidgetIntegrationCreateResponse`. */
export type WidgetIntegrationCreateResponseBody = WidgetIntegrationCreateResponse

/** @deprecated Use `WidgetIntegrationUpdateRequest`. */
export type WidgetIntegrationUpdateRequestBody = WidgetIntegrationUpdateRequest

/** @deprecated Use `WidgetIntegrationUpdateResponse`. */
export type WidgetIntegrationUpdateResponseBody = WidgetIntegrationUpdateResponse

/** @deprecated Use `WidgetIntegrationDeleteRequest`. */
export type WidgetIntegrationDeleteRequestBody = WidgetIntegrationDeleteRequest

/** @deprecated Use `WidgetIntegrationDeleteResponse`. */
export type WidgetIntegrationDeleteResponseBody = WidgetIntegrationDeleteResponse

/** @deprecated Use `WidgetIntegrationSetupRequest`. */
export type WidgetIntegrationSetupRequestBody = WidgetIntegrationSetupRequest

/** @deprecated Use `WidgetIntegrationSetupResponse`. */
export type WidgetIntegrationSetupResponseBody = WidgetIntegrationSetupResponse
