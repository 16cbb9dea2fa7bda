// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  ExtractIntegration,
  ExtractIntegrationCreateRequest,
  ExtractIntegrationCreateResponse,
  ExtractIntegrationDeleteRequest,
  ExtractIntegrationDeleteResponse,
  ExtractIntegrationListItem,
  ExtractIntegrationListParams,
  ExtractIntegrationUpdateRequest,
  ExtractIntegrationUpdateResponse
} from '../../../types/integration/extract.ts'

export type {
  ExtractIntegrationCreateRequest,
  ExtractIntegrationCreateResponse,
  ExtractIntegrationDeleteRequest,
  ExtractIntegrationDeleteResponse,
  ExtractIntegrationUpdateRequest,
  ExtractIntegrationUpdateResponse
} from '../../../types/integration/extract.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `ExtractIntegrationListParams`. */
export type ExtractIntegrationListRequest = ExtractIntegrationListParams

/** @deprecated Use `Page<ExtractIntegrationListItem>`. It differs: `items[].name` and 6 more may be null. */
export type ExtractIntegrationListResponse = Page<ExtractIntegrationListItem>

/**
 * @deprecated Use `ItemEvent<ExtractIntegrationListItem>`. It differs: `data.name` and 5 more may be null.
 */
export type ExtractIntegrationListStreamType = ItemEvent<ExtractIntegrationListItem>

/** @deprecated Use `ExtractIntegration`. It differs: `name` and 5 more may be null. */
export type ExtractIntegrationFetchResponse = ExtractIntegration

/** @deprecated Use `ExtractIntegrationCreateRequest`. */
export type ExtractIntegrationCreateRequestBody = ExtractIntegrationCreateRequest

/** @deprecated Use `ExtractIntegrationCreateResponse`. */
export type ExtractIntegrationCreateResponseBody = ExtractIntegrationCreateResponse

/** @deprecated Use `ExtractIntegrationUpdateRequest`. */
export type ExtractIntegrationUpdateRequestBody = ExtractIntegrationUpdateRequest

/** @deprecated Use `ExtractIntegrationUpdateResponse`. */
export type ExtractIntegrationUpdateResponseBody = ExtractIntegrationUpdateResponse

/** @deprecated Use `ExtractIntegrationDeleteRequest`. */
export type ExtractIntegrationDeleteRequestBody = ExtractIntegrationDeleteRequest

/** @deprecated Use `ExtractIntegrationDeleteResponse`. */
export type ExtractIntegrationDeleteResponseBody = ExtractIntegrationDeleteResponse
