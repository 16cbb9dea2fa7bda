// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  PlatformExample,
  PlatformExampleCloneRequest,
  PlatformExampleCloneResponse,
  PlatformExampleListItem,
  PlatformExampleListParams,
  PlatformExampleSearchRequest,
  PlatformExampleSearchResponse
} from '../../../types/platform/example.ts'

export type {
  PlatformExampleCloneRequest,
  PlatformExampleCloneResponse,
  PlatformExampleListItem,
  PlatformExampleSearchRequest,
  PlatformExampleSearchResponse
} from '../../../types/platform/example.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `PlatformExampleListParams`. */
export type PlatformExampleListRequest = PlatformExampleListParams

/**
 * @deprecated Use `Page<PlatformExampleListItem>`. It differs: `items[].meta` and 2 more may be null; `items[].type` may have a value that is not listed.
 */
export type PlatformExampleListResponse = Page<PlatformExampleListItem>

/**
 * @deprecated Use `ItemEvent<PlatformExampleListItem>`. It differs: `data.meta` and `data.tags` may be null; `data.type` may have a value that is not listed.
 */
export type PlatformExampleListStreamType = ItemEvent<PlatformExampleListItem>

/** @deprecated Use `PlatformExampleSearchRequest`. */
export type PlatformExampleSearchRequestBody = PlatformExampleSearchRequest

/**
 * @deprecated Use `PlatformExampleSearchResponse`. It differs: `items[].meta` and `items[].tags` may be null; `items[].type` may have a value that is not listed.
 */
export type PlatformExampleSearchResponseBody = PlatformExampleSearchResponse

/**
 * @deprecated Use `PlatformExample`. It differs: `tags` and 2 more may be null; `type` may have a value that is not listed.
 */
export type PlatformExampleFetchResponse = PlatformExample

/** @deprecated Use `PlatformExampleCloneRequest`. */
export type PlatformExampleCloneRequestBody = PlatformExampleCloneRequest

/** @deprecated Use `PlatformExampleCloneResponse`. */
export type PlatformExampleCloneResponseBody = PlatformExampleCloneResponse
