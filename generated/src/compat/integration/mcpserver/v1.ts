// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  McpServerIntegration,
  McpServerIntegrationCreateRequest,
  McpServerIntegrationCreateResponse,
  McpServerIntegrationDeleteRequest,
  McpServerIntegrationDeleteResponse,
  McpServerIntegrationListItem,
  McpServerIntegrationListParams,
  McpServerIntegrationUpdateRequest,
  McpServerIntegrationUpdateResponse
} from '../../../types/integration/mcpserver.ts'

export type {
  McpServerIntegrationCreateRequest,
  McpServerIntegrationCreateResponse,
  McpServerIntegrationDeleteRequest,
  McpServerIntegrationDeleteResponse,
  McpServerIntegrationUpdateRequest,
  McpServerIntegrationUpdateResponse
} from '../../../types/integration/mcpserver.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `McpServerIntegrationListParams`. */
export type McpServerIntegrationListRequest = McpServerIntegrationListParams

/**
 * @deprecated Use `Page<McpServerIntegrationListItem>`. It differs: `items[].name` and 6 more may be null.
 */
export type McpServerIntegrationListResponse = Page<McpServerIntegrationListItem>

/**
 * @deprecated Use `ItemEvent<McpServerIntegrationListItem>`. It differs: `data.name` and 5 more may be null.
 */
export type McpServerIntegrationListStreamType = ItemEvent<McpServerIntegrationListItem>

/** @deprecated Use `McpServerIntegration`. It differs: `name` and 5 more may be null. */
export type McpServerIntegrationFetchResponse = McpServerIntegration

/** @deprecated Use `McpServerIntegrationCreateRequest`. */
export type McpServerIntegrationCreateRequestBody = McpServerIntegrationCreateRequest

/** @deprecated Use `McpServerIntegrationCreateResponse`. */
export type McpServerIntegrationCreateResponseBody = McpServerIntegrationCreateResponse

/** @deprecated Use `McpServerIntegrationUpdateRequest`. */
export type McpServerIntegrationUpdateRequestBody = McpServerIntegrationUpdateRequest

/** @deprecated Use `McpServerIntegrationUpdateResponse`. */
export type McpServerIntegrationUpdateResponseBody = McpServerIntegrationUpdateResponse

/** @deprecated Use `McpServerIntegrationDeleteRequest`. */
export type McpServerIntegrationDeleteRequestBody = McpServerIntegrationDeleteRequest

/** @deprecated Use `McpServerIntegrationDeleteResponse`. */
export type McpServerIntegrationDeleteResponseBody = McpServerIntegrationDeleteResponse
