// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  PlatformTutorial,
  PlatformTutorialListItem,
  PlatformTutorialListParams,
  PlatformTutorialSearchRequest,
  PlatformTutorialSearchResponse
} from '../../../types/platform/tutorial.ts'

export type {
  PlatformTutorialListItem,
  PlatformTutorialSearchRequest,
  PlatformTutorialSearchResponse
} from '../../../types/platform/tutorial.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `PlatformTutorialListParams`. */
export type PlatformTutorialListRequest = PlatformTutorialListParams

/** @deprecated Use `Page<PlatformTutorialListItem>`. It differs: `items[].meta` and 2 more may be null. */
export type PlatformTutorialListResponse = Page<PlatformTutorialListItem>

/**
 * @deprecated Use `ItemEvent<PlatformTutorialListItem>`. It differs: `data.meta` and `data.category` may be null.
 */
export type PlatformTutorialListStreamType = ItemEvent<PlatformTutorialListItem>

/** @deprecated Use `PlatformTutorialSearchRequest`. */
export type PlatformTutorialSearchRequestBody = PlatformTutorialSearchRequest

/**
 * @deprecated Use `PlatformTutorialSearchResponse`. It differs: `items[].meta` and `items[].category` may be null.
 */
export type PlatformTutorialSearchResponseBody = PlatformTutorialSearchResponse

/** @deprecated Use `PlatformTutorial`. It differs: `description` and 5 more may be null. */
export type PlatformTutorialFetchResponse = PlatformTutorial
