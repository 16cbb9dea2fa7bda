// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  PlatformAbilityListItem,
  PlatformAbilityListParams,
  PlatformAbilitySearchRequest,
  PlatformAbilitySearchResponse
} from '../../../types/platform/ability.ts'

export type {
  PlatformAbilityListItem,
  PlatformAbilitySearchRequest,
  PlatformAbilitySearchResponse
} from '../../../types/platform/ability.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `PlatformAbilityListParams`. */
export type PlatformAbilityListRequest = PlatformAbilityListParams

/**
 * @deprecated Use `Page<PlatformAbilityListItem>`. It differs: `items[].name` and 15 more may be null; `items[].schema.type` may have a value that is not listed.
 */
export type PlatformAbilityListResponse = Page<PlatformAbilityListItem>

/**
 * @deprecated Use `ItemEvent<PlatformAbilityListItem>`. It differs: `data.name` and 14 more may be null; `data.schema.type` may have a value that is not listed.
 */
export type PlatformAbilityListStreamType = ItemEvent<PlatformAbilityListItem>

/** @deprecated Use `PlatformAbilitySearchRequest`. */
export type PlatformAbilitySearchRequestBody = PlatformAbilitySearchRequest

/**
 * @deprecated Use `PlatformAbilitySearchResponse`. It differs: `items[].meta` and 13 more may be null; `items[].schema.type` may have a value that is not listed.
 */
export type PlatformAbilitySearchResponseBody = PlatformAbilitySearchResponse
