// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  DiscordIntegration,
  DiscordIntegrationCreateRequest,
  DiscordIntegrationCreateResponse,
  DiscordIntegrationDeleteRequest,
  DiscordIntegrationDeleteResponse,
  DiscordIntegrationInitiateRequest,
  DiscordIntegrationInitiateResponse,
  DiscordIntegrationListItem,
  DiscordIntegrationListParams,
  DiscordIntegrationSetupRequest,
  DiscordIntegrationSetupResponse,
  DiscordIntegrationUpdateRequest,
  DiscordIntegrationUpdateResponse
} from '../../../types/integration/discord.ts'

export type {
  DiscordIntegrationCreateRequest,
  DiscordIntegrationCreateResponse,
  DiscordIntegrationDeleteRequest,
  DiscordIntegrationDeleteResponse,
  DiscordIntegrationSetupRequest,
  DiscordIntegrationSetupResponse,
  DiscordIntegrationUpdateRequest,
  DiscordIntegrationUpdateResponse
} from '../../../types/integration/discord.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `DiscordIntegrationListParams`. */
export type DiscordIntegrationListRequest = DiscordIntegrationListParams

/** @deprecated Use `Page<DiscordIntegrationListItem>`. It differs: `items[].name` and 10 more may be null. */
export type DiscordIntegrationListResponse = Page<DiscordIntegrationListItem>

/**
 * @deprecated Use `ItemEvent<DiscordIntegrationListItem>`. It differs: `data.name` and 9 more may be null.
 */
export type DiscordIntegrationListStreamType = ItemEvent<DiscordIntegrationListItem>

/** @deprecated Use `DiscordIntegration`. It differs: `name` and 9 more may be null. */
export type DiscordIntegrationFetchResponse = DiscordIntegration

/** @deprecated Use `DiscordIntegrationCreateRequest`. */
export type DiscordIntegrationCreateRequestBody = DiscordIntegrationCreateRequest

/** @deprecated Use `DiscordIntegrationCreateResponse`. */
export type DiscordIntegrationCreateResponseBody = DiscordIntegrationCreateResponse

/** @deprecated Use `DiscordIntegrationUpdateRequest`. */
export type DiscordIntegrationUpdateRequestBody = DiscordIntegrationUpdateRequest

/** @deprecated Use `DiscordIntegrationUpdateResponse`. */
export type DiscordIntegrationUpdateResponseBody = DiscordIntegrationUpdateResponse

/** @deprecated Use `DiscordIntegrationDeleteRequest`. */
export type DiscordIntegrationDeleteRequestBody = DiscordIntegrationDeleteRequest

/** @deprecated Use `DiscordIntegrationDeleteResponse`. */
export type DiscordIntegrationDeleteResponseBody = DiscordIntegrationDeleteResponse

/** @deprecated Use `DiscordIntegrationSetupRequest`. */
export type DiscordIntegrationSetupRequestBody = DiscordIntegrationSetupRequest

/** @deprecated Use `DiscordIntegrationSetupResponse`. */
export type DiscordIntegrationSetupResponseBody = DiscordIntegrationSetupResponse

/** @deprecated Use `DiscordIntegrationInitiateRequest`. */
export type DiscordInitiateRequestBody = DiscordIntegrationInitiateRequest

/** @deprecated Use `DiscordIntegrationInitiateRequest`. */
export type DiscordInitiateRequest = DiscordIntegrationInitiateRequest

/** @deprecated Use `DiscordIntegrationInitiateResponse`. */
export type DiscordInitiateResponseBody = DiscordIntegrationInitiateResponse

/** @deprecated Use `DiscordIntegrationInitiateResponse`. */
export type DiscordInitiateResponse = DiscordIntegrationInitiateResponse
