// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  SkillsetAbility,
  SkillsetAbilityCreateRequest,
  SkillsetAbilityCreateResponse,
  SkillsetAbilityDeleteRequest,
  SkillsetAbilityDeleteResponse,
  SkillsetAbilityExecuteRequest,
  SkillsetAbilityExecuteResponse,
  SkillsetAbilityExportItem,
  SkillsetAbilityExportParams,
  SkillsetAbilityListItem,
  SkillsetAbilityListParams,
  SkillsetAbilityUpdateRequest,
  SkillsetAbilityUpdateResponse
} from '../../../types/skillset/ability.ts'

export type {
  SkillsetAbilityCreateRequest,
  SkillsetAbilityCreateResponse,
  SkillsetAbilityDeleteRequest,
  SkillsetAbilityDeleteResponse,
  SkillsetAbilityExecuteRequest,
  SkillsetAbilityExecuteResponse,
  SkillsetAbilityUpdateRequest,
  SkillsetAbilityUpdateResponse
} from '../../../types/skillset/ability.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `SkillsetAbilityListParams`. */
export type SkillsetAbilityListRequest = SkillsetAbilityListParams

/** @deprecated Use `Page<SkillsetAbilityListItem>`. It differs: `items[].meta` and 6 more may be null. */
export type SkillsetAbilityListResponse = Page<SkillsetAbilityListItem>

/** @deprecated Use `ItemEvent<SkillsetAbilityListItem>`. It differs: `data.meta` and 5 more may be null. */
export type SkillsetAbilityListStreamType = ItemEvent<SkillsetAbilityListItem>

/** @deprecated Use `SkillsetAbilityExportParams`. */
export type SkillsetAbilityExportRequest = SkillsetAbilityExportParams

/** @deprecated Use `Page<SkillsetAbilityExportItem>`. It differs: `items[].meta` and 6 more may be null. */
export type SkillsetAbilityExportResponse = Page<SkillsetAbilityExportItem>

/** @deprecated Use `ItemEvent<SkillsetAbilityExportItem>`. It differs: `data.meta` and 5 more may be null. */
export type SkillsetAbilityExportStreamType = ItemEvent<SkillsetAbilityExportItem>

/** @deprecated Use `SkillsetAbility`. It differs: `meta` and 5 more may be null. */
export type SkillsetAbilityFetchResponse = SkillsetAbility

/** @deprecated Use `SkillsetAbilityCreateRequest`. */
export type SkillsetAbilityCreateRequestBody = SkillsetAbilityCreateRequest

/** @deprecated Use `SkillsetAbilityCreateResponse`. */
export type SkillsetAbilityCreateResponseBody = SkillsetAbilityCreateResponse

/** @deprecated Use `SkillsetAbilityUpdateRequest`. */
export type SkillsetAbilityUpdateRequestBody = SkillsetAbilityUpdateRequest

/** @deprecated Use `SkillsetAbilityUpdateResponse`. */
export type SkillsetAbilityUpdateResponseBody = SkillsetAbilityUpdateResponse

/** @deprecated Use `SkillsetAbilityDeleteRequest`. */
export type SkillsetAbilityDeleteRequestBody = SkillsetAbilityDeleteRequest

/** @deprecated Use `SkillsetAbilityDeleteResponse`. */
export type SkillsetAbilityDeleteResponseBody = SkillsetAbilityDeleteResponse

/** @deprecated Use `SkillsetAbilityExecuteRequest`. */
export type SkillsetAbilityExecuteRequestBody = SkillsetAbilityExecuteRequest

/** @deprecated Use `SkillsetAbilityExecuteResponse`. */
export type SkillsetAbilityExecuteResponseBody = SkillsetAbilityExecuteResponse
