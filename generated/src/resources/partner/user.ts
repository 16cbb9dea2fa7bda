// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, childOf, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  PartnerUser,
  PartnerUserCreateRequest,
  PartnerUserCreateResponse,
  PartnerUserDeleteRequest,
  PartnerUserDeleteResponse,
  PartnerUserFetchParams,
  PartnerUserListItem,
  PartnerUserListParams,
  PartnerUserUpdateRequest,
  PartnerUserUpdateResponse
} from '../../types/partner/user.ts'
import { PartnerUserContextClient } from './user/context.ts'
import { PartnerUserSessionClient } from './user/session.ts'
import { PartnerUserTokenClient } from './user/token.ts'

export type * from '../../types/partner/user.ts'

/** Child accounts. */
export class PartnerUserClient extends Resource {
  /** Contexts of a child account. */
  get context(): PartnerUserContextClient {
    return childOf(this, PartnerUserContextClient)
  }

  /** Sessions of a child account. */
  get session(): PartnerUserSessionClient {
    return childOf(this, PartnerUserSessionClient)
  }

  /** Tokens of a child account. */
  get token(): PartnerUserTokenClient {
    return childOf(this, PartnerUserTokenClient)
  }

  /**
   * Create a sub-account with resources of its own.
   *
   * A sub-account keeps a customer's resources apart; act in its name by running calls as this user, or with
   * a session of it.
   */
  create(request?: PartnerUserCreateRequest, options?: CallOptions): Call<PartnerUserCreateResponse> {
    return jsonCall(this, route('createPartnerUser', 'POST /partner/user/create'), [], request, options)
  }

  /** Delete a sub-account for good. */
  delete(
    userId: string,
    request?: PartnerUserDeleteRequest,
    options?: CallOptions
  ): Call<PartnerUserDeleteResponse> {
    const operation = route('deletePartnerUser', 'POST /partner/user/{userId}/delete')
    return jsonCall(this, operation, [userId], request, options)
  }

  /** Get a sub-account by id. */
  fetch(userId: string, params?: PartnerUserFetchParams, options?: CallOptions): Call<PartnerUser> {
    const operation = route('fetchPartnerUser', 'GET /partner/user/{userId}/fetch')
    return jsonCall(this, operation, [userId], params, options)
  }

  /** List sub-accounts. */
  list(params?: PartnerUserListParams, options?: CallOptions): ListCall<PartnerUserListItem> {
    return listCall(this, route('listPartnerUsers', 'GET /partner/user/list'), [], params, options)
  }

  /** Change fields of a sub-account. */
  update(
    userId: string,
    request?: PartnerUserUpdateRequest,
    options?: CallOptions
  ): Call<PartnerUserUpdateResponse> {
    const operation = route('updatePartnerUser', 'POST /partner/user/{userId}/update')
    return jsonCall(this, operation, [userId], request, options)
  }
}
