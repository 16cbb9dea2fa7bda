// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
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
    return this._child(PartnerUserContextClient)
  }

  /** Sessions of a child account. */
  get session(): PartnerUserSessionClient {
    return this._child(PartnerUserSessionClient)
  }

  /** Tokens of a child account. */
  get token(): PartnerUserTokenClient {
    return this._child(PartnerUserTokenClient)
  }

  /**
   * Create a sub-account with resources of its own.
   *
   * A sub-account keeps a customer's resources apart; act in its name by running calls as this user, or with
   * a session of it.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(request?: PartnerUserCreateRequest, options?: CallOptions): Call<PartnerUserCreateResponse> {
    return jsonCall(
      this,
      { id: 'createPartnerUser', method: 'POST', path: '/partner/user/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a sub-account for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    userId: string,
    request?: PartnerUserDeleteRequest,
    options?: CallOptions
  ): Call<PartnerUserDeleteResponse> {
    return jsonCall(
      this,
      { id: 'deletePartnerUser', method: 'POST', path: '/partner/user/{userId}/delete', retry: 'idempotent' },
      [userId],
      request,
      options
    )
  }

  /**
   * Get a sub-account by id.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(userId: string, params?: PartnerUserFetchParams, options?: CallOptions): Call<PartnerUser> {
    return jsonCall(
      this,
      { id: 'fetchPartnerUser', method: 'GET', path: '/partner/user/{userId}/fetch' },
      [userId],
      params,
      options
    )
  }

  /**
   * List sub-accounts.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: PartnerUserListParams, options?: CallOptions): ListCall<PartnerUserListItem> {
    return listCall(
      this,
      {
        id: 'listPartnerUsers',
        method: 'GET',
        path: '/partner/user/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [],
      params,
      options
    )
  }

  /**
   * Change fields of a sub-account.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    userId: string,
    request?: PartnerUserUpdateRequest,
    options?: CallOptions
  ): Call<PartnerUserUpdateResponse> {
    return jsonCall(
      this,
      { id: 'updatePartnerUser', method: 'POST', path: '/partner/user/{userId}/update', retry: 'idempotent' },
      [userId],
      request,
      options
    )
  }
}
