// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  PlatformSecretListItem,
  PlatformSecretListParams,
  PlatformSecretSearchRequest,
  PlatformSecretSearchResponse
} from '../../../types/platform/secret.ts'

export type {
  PlatformSecretListItem,
  PlatformSecretSearchRequest,
  PlatformSecretSearchResponse
} from '../../../types/platform/secret.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `PlatformSecretListParams`. */
export type PlatformSecretListRequest = PlatformSecretListParams

/**
 * @deprecated Use `Page<PlatformSecretListItem>`. It differs: `items[].name` and 10 more may be null; `items[].type` and `items[].kind` may have a value that is not listed.
 */
export type PlatformSecretListResponse = Page<PlatformSecretListItem>

/**
 * @deprecated Use `ItemEvent<PlatformSecretListItem>`. It differs: `data.name` and 9 more may be null; `data.type` and `data.kind` may have a value that is not listed.
 */
export type PlatformSecretListStreamType = ItemEvent<PlatformSecretListItem>

/** @deprecated Use `PlatformSecretSearchRequest`. */
export type PlatformSecretSearchRequestBody = PlatformSecretSearchRequest

/**
 * @deprecated Use `PlatformSecretSearchResponse`. It differs: `items[].name` and 10 more may be null; `items[].type` and `items[].kind` may have a value that is not listed.
 */
export type PlatformSecretSearchResponseBody = PlatformSecretSearchResponse
