// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../../service.ts'
import type {
  PartnerUserContext,
  PartnerUserContextCreateRequest,
  PartnerUserContextCreateResponse,
  PartnerUserContextDeleteRequest,
  PartnerUserContextDeleteResponse,
  PartnerUserContextFetchParams,
  PartnerUserContextListItem,
  PartnerUserContextListParams,
  PartnerUserContextUpdateRequest,
  PartnerUserContextUpdateResponse
} from '../../../types/partner/user/context.ts'

export type * from '../../../types/partner/user/context.ts'

/** Contexts of a child account. */
export class PartnerUserContextClient extends Resource {
  /**
   * Create a context for a sub-account.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    userId: string,
    request?: PartnerUserContextCreateRequest,
    options?: CallOptions
  ): Call<PartnerUserContextCreateResponse> {
    return jsonCall(
      this,
      { id: 'createPartnerUserContext', method: 'POST', path: '/partner/user/{userId}/context/create' },
      [userId],
      request,
      options
    )
  }

  /**
   * Delete a context of a sub-account.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    userId: string,
    contextId: string,
    request?: PartnerUserContextDeleteRequest,
    options?: CallOptions
  ): Call<PartnerUserContextDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deletePartnerUserContext',
        method: 'POST',
        path: '/partner/user/{userId}/context/{contextId}/delete',
        retry: 'idempotent'
      },
      [userId, contextId],
      request,
      options
    )
  }

  /**
   * Get a context of a sub-account.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    userId: string,
    contextId: string,
    params?: PartnerUserContextFetchParams,
    options?: CallOptions
  ): Call<PartnerUserContext> {
    return jsonCall(
      this,
      {
        id: 'fetchPartnerUserContext',
        method: 'GET',
        path: '/partner/user/{userId}/context/{contextId}/fetch'
      },
      [userId, contextId],
      params,
      options
    )
  }

  /**
   * List the contexts of a sub-account.
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
    params?: PartnerUserContextListParams,
    options?: CallOptions
  ): ListCall<PartnerUserContextListItem> {
    return listCall(
      this,
      {
        id: 'listPartnerUserContexts',
        method: 'GET',
        path: '/partner/user/{userId}/context/list',
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
   * Change a context of a sub-account.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    userId: string,
    contextId: string,
    request?: PartnerUserContextUpdateRequest,
    options?: CallOptions
  ): Call<PartnerUserContextUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updatePartnerUserContext',
        method: 'POST',
        path: '/partner/user/{userId}/context/{contextId}/update',
        retry: 'idempotent'
      },
      [userId, contextId],
      request,
      options
    )
  }
}
