// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../service.ts'
import type {
  Portal,
  PortalCreateRequest,
  PortalCreateResponse,
  PortalDeleteRequest,
  PortalDeleteResponse,
  PortalFetchParams,
  PortalListItem,
  PortalListParams,
  PortalUpdateRequest,
  PortalUpdateResponse
} from '../types/portal.ts'

export type * from '../types/portal.ts'

/** Portals, sites on which people meet bots. */
export class PortalClient extends Resource {
  /**
   * Create a portal under a slug.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(request?: PortalCreateRequest, options?: CallOptions): Call<PortalCreateResponse> {
    return jsonCall(
      this,
      { id: 'createPortal', method: 'POST', path: '/portal/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a portal for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(portalId: string, request?: PortalDeleteRequest, options?: CallOptions): Call<PortalDeleteResponse> {
    return jsonCall(
      this,
      { id: 'deletePortal', method: 'POST', path: '/portal/{portalId}/delete', retry: 'idempotent' },
      [portalId],
      request,
      options
    )
  }

  /**
   * Get a portal by id.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(portalId: string, params?: PortalFetchParams, options?: CallOptions): Call<Portal> {
    return jsonCall(
      this,
      { id: 'fetchPortal', method: 'GET', path: '/portal/{portalId}/fetch' },
      [portalId],
      params,
      options
    )
  }

  /**
   * List portals.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: PortalListParams, options?: CallOptions): ListCall<PortalListItem> {
    return listCall(
      this,
      {
        id: 'listPortals',
        method: 'GET',
        path: '/portal/list',
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
   * Change fields of a portal.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(portalId: string, request?: PortalUpdateRequest, options?: CallOptions): Call<PortalUpdateResponse> {
    return jsonCall(
      this,
      { id: 'updatePortal', method: 'POST', path: '/portal/{portalId}/update', retry: 'idempotent' },
      [portalId],
      request,
      options
    )
  }
}
