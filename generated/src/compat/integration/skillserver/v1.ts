// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  SkillServerIntegration,
  SkillServerIntegrationCreateRequest,
  SkillServerIntegrationCreateResponse,
  SkillServerIntegrationDeleteRequest,
  SkillServerIntegrationDeleteResponse,
  SkillServerIntegrationListItem,
  SkillServerIntegrationListParams,
  SkillServerIntegrationUpdateRequest,
  SkillServerIntegrationUpdateResponse
} from '../../../types/integration/skillserver.ts'

export type {
  SkillServerIntegrationCreateRequest,
  SkillServerIntegrationCreateResponse,
  SkillServerIntegrationDeleteRequest,
  SkillServerIntegrationDeleteResponse,
  SkillServerIntegrationUpdateRequest,
  SkillServerIntegrationUpdateResponse
} from '../../../types/integration/skillserver.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `SkillServerIntegrationListParams`. */
export type SkillServerIntegrationListRequest = SkillServerIntegrationListParams

/** @deprecated Use `Page<SkillServerIntegrationListItem>`. */
export type SkillServerIntegrationListResponse = Page<SkillServerIntegrationListItem>

/** @deprecated Use `ItemEvent<SkillServerIntegrationListItem>`. */
export type SkillServerIntegrationListStreamType = ItemEvent<SkillServerIntegrationListItem>

/** @deprecated Use `SkillServerIntegration`. */
export type SkillServerIntegrationFetchResponse = SkillServerIntegration

/** @deprecated Use `SkillServerIntegrationCreateRequest`. */
export type SkillServerIntegrationCreateRequestBody = SkillServerIntegrationCreateRequest

/** @deprecated Use `SkillServerIntegrationCreateResponse`. */
export type SkillServerIntegrationCreateResponseBody = SkillServerIntegrationCreateResponse

/** @deprecated Use `SkillServerIntegrationUpdateRequest`. */
export type SkillServerIntegrationUpdateRequestBody = SkillServerIntegrationUpdateRequest

/** @deprecated Use `SkillServerIntegrationUpdateResponse`. */
export type SkillServerIntegrationUpdateResponseBody = SkillServerIntegrationUpdateResponse

/** @deprecated Use `SkillServerIntegrationDeleteRequest`. */
export type SkillServerIntegrationDeleteRequestBody = SkillServerIntegrationDeleteRequest

/** @deprecated Use `SkillServerIntegrationDeleteResponse`. */
export type SkillServerIntegrationDeleteResponseBody = SkillServerIntegrationDeleteResponse
