// Generated; do not edit. Your own code belongs in src/custom.

import type {
  PartnerUserSessionCreateRequest,
  PartnerUserSessionCreateResponse
} from '../../../../types/partner/user/session.ts'

export type {
  PartnerUserSessionCreateRequest,
  PartnerUserSessionCreateResponse
} from '../../../../types/partner/user/session.ts'
export type { ChatBotKitClient } from '../../../client.ts'

/**
 * @deprecated Use `PartnerUserSessionCreateRequest`. It differs: Less is accepted for `durationInSeconds` and 3 more; no `config.namespace`.
 */
export type PartnerUserSessionCreateRequestBody = PartnerUserSessionCreateRequest

/** @deprecated Use `PartnerUserSessionCreateResponse`. */
export type PartnerUserSessionCreateResponseBody = PartnerUserSessionCreateResponse
