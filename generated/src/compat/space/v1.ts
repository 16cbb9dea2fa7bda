// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../runtime/public.ts'
import type {
  Space,
  SpaceCreateRequest,
  SpaceCreateResponse,
  SpaceListItem,
  SpaceListParams,
  SpaceUpdateRequest,
  SpaceUpdateResponse
} from '../../types/space.ts'

export type {
  SpaceCreateRequest,
  SpaceCreateResponse,
  SpaceDeleteRequest,
  SpaceDeleteResponse,
  SpaceUpdateRequest,
  SpaceUpdateResponse
} from '../../types/space.ts'
export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `SpaceListParams`. */
export type SpaceListRequest = SpaceListParams

/** @deprecated Use `Page<SpaceListItem>`. It differs: `items[].name` and 5 more may be null. */
export type SpaceListResponse = Page<SpaceListItem>

/** @deprecated Use `ItemEvent<SpaceListItem>`. It differs: `data.name` and 4 more may be null. */
export type SpaceListStreamType = ItemEvent<SpaceListItem>

/** @deprecated Use `Space`. It differs: `name` and 4 more may be null. */
export type SpaceFetchResponse = Space

/** @deprecated Use `SpaceCreateRequest`. */
export type SpaceCreateRequestBody = SpaceCreateRequest

/** @deprecated Use `SpaceCreateResponse`. */
export type SpaceCreateResponseBody = SpaceCreateResponse

/** @deprecated Use `SpaceUpdateRequest`. */
export type SpaceUpdateRequestBody = SpaceUpdateRequest

/** @deprecated Use `SpaceUpdateResponse`. */
export type SpaceUpdateResponseBody = SpaceUpdateResponse
