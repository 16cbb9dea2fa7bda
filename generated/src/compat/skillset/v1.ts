// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../runtime/public.ts'
import type {
  Skillset,
  SkillsetCreateRequest,
  SkillsetCreateResponse,
  SkillsetDeleteRequest,
  SkillsetDeleteResponse,
  SkillsetListItem,
  SkillsetListParams,
  SkillsetUpdateRequest,
  SkillsetUpdateResponse
} from '../../types/skillset.ts'

export type {
  SkillsetCreateRequest,
  SkillsetCreateResponse,
  SkillsetDeleteRequest,
  SkillsetDeleteResponse,
  SkillsetUpdateRequest,
  SkillsetUpdateResponse
} from '../../types/skillset.ts'
export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `SkillsetListParams`. */
export type SkillsetListRequest = SkillsetListParams

/**
 * @deprecated Use `Page<SkillsetListItem>`. It differs: `items[].name` and 5 more may be null; `items[].visibility` may have a value that is not listed.
 */
export type SkillsetListResponse = Page<SkillsetListItem>

/**
 * @deprecated Use `ItemEvent<SkillsetListItem>`. It differs: `data.name` and 4 more may be null; `data.visibility` may have a value that is not listed.
 */
export type SkillsetListStreamType = ItemEvent<SkillsetListItem>

/**
 * @deprecated Use `Skillset`. It differs: `name` and 4 more may be null; `visibility` may have a value that is not listed.
 */
export type SkillsetFetchResponse = Skillset

/** @deprecated Use `SkillsetCreateRequest`. */
export type SkillsetCreateRequestBody = SkillsetCreateRequest

/** @deprecated Use `SkillsetCreateResponse`. */
export type SkillsetCreateResponseBody = SkillsetCreateResponse

/** @deprecated Use `SkillsetUpdateRequest`. */
export type SkillsetUpdateRequestBody = SkillsetUpdateRequest

/** @deprecated Use `SkillsetUpdateResponse`. */
export type SkillsetUpdateResponseBody = SkillsetUpdateResponse

/** @deprecated Use `SkillsetDeleteRequest`. */
export type SkillsetDeleteRequestBody = SkillsetDeleteRequest

/** @deprecated Use `SkillsetDeleteResponse`. */
export type SkillsetDeleteResponseBody = SkillsetDeleteResponse
