// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, jsonCall } from '../../../runtime/index.ts'
import { type CallOptions, Resource } from '../../../service.ts'
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
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    userId: string,
    request?: PartnerUserSessionCreateRequest,
    options?: CallOptions
  ): Call<PartnerUserSessionCreateResponse> {
    return jsonCall(
      this,
      { id: 'createPartnerUserSession', method: 'POST', path: '/partner/user/{userId}/session/create' },
      [userId],
      request,
      options
    )
  }
}
