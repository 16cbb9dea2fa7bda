// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  MicrosoftteamsIntegration,
  MicrosoftteamsIntegrationCreateRequest,
  MicrosoftteamsIntegrationCreateResponse,
  MicrosoftteamsIntegrationDeleteRequest,
  MicrosoftteamsIntegrationDeleteResponse,
  MicrosoftteamsIntegrationInitiateRequest,
  MicrosoftteamsIntegrationInitiateResponse,
  MicrosoftteamsIntegrationListItem,
  MicrosoftteamsIntegrationListParams,
  MicrosoftteamsIntegrationSetupRequest,
  MicrosoftteamsIntegrationSetupResponse,
  MicrosoftteamsIntegrationUpdateRequest,
  MicrosoftteamsIntegrationUpdateResponse
} from '../../../types/integration/microsoftteams.ts'

export type {
  MicrosoftteamsIntegrationCreateRequest,
  MicrosoftteamsIntegrationCreateResponse,
  MicrosoftteamsIntegrationDeleteRequest,
  MicrosoftteamsIntegrationDeleteResponse,
  MicrosoftteamsIntegrationSetupRequest,
  MicrosoftteamsIntegrationSetupResponse,
  MicrosoftteamsIntegrationUpdateRequest,
  MicrosoftteamsIntegrationUpdateResponse
} from '../../../types/integration/microsoftteams.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `MicrosoftteamsIntegrationListParams`. */
export type MicrosoftteamsIntegrationListRequest = MicrosoftteamsIntegrationListParams

/** @deprecated Use `Page<MicrosoftteamsIntegrationListItem>`. */
export type MicrosoftteamsIntegrationListResponse = Page<MicrosoftteamsIntegrationListItem>

/** @deprecated Use `ItemEvent<MicrosoftteamsIntegrationListItem>`. */
export type MicrosoftteamsIntegrationListStreamType = ItemEvent<MicrosoftteamsIntegrationListItem>

/** @deprecated Use `MicrosoftteamsIntegration`. */
export type MicrosoftteamsIntegrationFetchResponse = MicrosoftteamsIntegration

/** @deprecated Use `MicrosoftteamsIntegrationCreateRequest`. */
export type MicrosoftteamsIntegrationCreateRequestBody = MicrosoftteamsIntegrationCreateRequest

/** @deprecated Use `MicrosoftteamsIntegrationCreateResponse`. */
export type MicrosoftteamsIntegrationCreateResponseBody = MicrosoftteamsIntegrationCreateResponse

/** @deprecated Use `MicrosoftteamsIntegrationUpdateRequest`. */
export type MicrosoftteamsIntegrationUpdateRequestBody = MicrosoftteamsIntegrationUpdateRequest

/** @deprecated Use `MicrosoftteamsIntegrationUpdateResponse`. */
export type MicrosoftteamsIntegrationUpdateResponseBody = MicrosoftteamsIntegrationUpdateResponse

/** @deprecated Use `MicrosoftteamsIntegrationDeleteRequest`. */
export type MicrosoftteamsIntegrationDeleteRequestBody = MicrosoftteamsIntegrationDeleteRequest

/** @deprecated Use `MicrosoftteamsIntegrationDeleteResponse`. */
export type MicrosoftteamsIntegrationDeleteResponseBody = MicrosoftteamsIntegrationDeleteResponse

/** @deprecated Use `MicrosoftteamsIntegrationSetupRequest`. */
export type MicrosoftteamsIntegrationSetupRequestBody = MicrosoftteamsIntegrationSetupRequest

/** @deprecated Use `MicrosoftteamsIntegrationSetupResponse`. */
export type MicrosoftteamsIntegrationSetupResponseBody = MicrosoftteamsIntegrationSetupResponse

/** @deprecated Use `MicrosoftteamsIntegrationInitiateRequest`. */
export type MicrosoftteamsInitiateRequestBody = MicrosoftteamsIntegrationInitiateRequest

/** @deprecated Use `MicrosoftteamsIntegrationInitiateRequest`. */
export type MicrosoftteamsInitiateRequest = MicrosoftteamsIntegrationInitiateRequest

/** @deprecated Use `MicrosoftteamsIntegrationInitiateResponse`. */
export type MicrosoftteamsInitiateResponseBody = MicrosoftteamsIntegrationInitiateResponse

/** @deprecated Use `MicrosoftteamsIntegrationInitiateResponse`. */
export type MicrosoftteamsInitiateResponse = MicrosoftteamsIntegrationInitiateResponse
