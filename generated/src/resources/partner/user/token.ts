// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../../service.ts'
import type {
  PartnerUserTokenCreateRequest,
  PartnerUserTokenCreateResponse,
  PartnerUserTokenDeleteRequest,
  PartnerUserTokenDeleteResponse,
  PartnerUserTokenListItem,
  PartnerUserTokenListParams,
  PartnerUserTokenUpdateRequest,
  PartnerUserTokenUpdateResponse
} from '../../../types/partner/user/token.ts'

export type * from '../../../types/partner/user/token.ts'

/** Tokens of a child account. */
export class PartnerUserTokenClient extends Resource {
  /**
   * Create an API token for a sub-account.
   *
   * The token itself is part of this answer: store it now.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    userId: string,
    request?: PartnerUserTokenCreateRequest,
    options?: CallOptions
  ): Call<PartnerUserTokenCreateResponse> {
    return jsonCall(
      this,
      { id: 'createPartnerUserToken', method: 'POST', path: '/partner/user/{userId}/token/create' },
      [userId],
      request,
      options
    )
  }

  /**
   * Delete an API token of a sub-account.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    userId: string,
    tokenId: string,
    request?: PartnerUserTokenDeleteRequest,
    options?: CallOptions
  ): Call<PartnerUserTokenDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deletePartnerUserToken',
        method: 'POST',
        path: '/partner/user/{userId}/token/{tokenId}/delete',
        retry: 'idempotent'
      },
      [userId, tokenId],
      request,
      options
    )
  }

  /**
   * List the API tokens of a sub-account, without their values.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    userId: string,
    params?: PartnerUserTokenListParams,
    options?: CallOptions
  ): ListCall<PartnerUserTokenListItem> {
    return listCall(
      this,
      {
        id: 'listPartnerUserTokens',
        method: 'GET',
        path: '/partner/user/{userId}/token/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [userId],
      params,
      options
    )
  }

  /**
   * Change an API token of a sub-account.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    userId: string,
    tokenId: string,
    request?: PartnerUserTokenUpdateRequest,
    options?: CallOptions
  ): Call<PartnerUserTokenUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updatePartnerUserToken',
        method: 'POST',
        path: '/partner/user/{userId}/token/{tokenId}/update',
        retry: 'idempotent'
      },
      [userId, tokenId],
      request,
      options
    )
  }
}
