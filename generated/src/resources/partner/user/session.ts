// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, jsonCall } from '../../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../../service.ts'
import type {
  PartnerUserSessionCreateRequest,
  PartnerUserSessionCreateResponse
} from '../../../types/partner/user/session.ts'

export type * from '../../../types/partner/user/session.ts'

/** Sessions of a child account. */
export class PartnerUserSessionClient extends Resource {
  /**
   * Mint a short-lived token that acts as a sub-account.
   *
   * It lives for 900 seconds unless `durationInSeconds` says otherwise, and can be held to certain routes by
   * patterns in `config.allowedRoutes`.
   */
  create(
    userId: string,
    request?: PartnerUserSessionCreateRequest,
    options?: CallOptions
  ): Call<PartnerUserSessionCreateResponse> {
    const operation = route('createPartnerUserSession', 'POST /partner/user/{userId}/session/create')
    return jsonCall(this, operation, [userId], request, options)
  }
}
