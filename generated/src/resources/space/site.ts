// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  SpaceSite,
  SpaceSiteCreateRequest,
  SpaceSiteCreateResponse,
  SpaceSiteDeleteRequest,
  SpaceSiteDeleteResponse,
  SpaceSiteFetchParams,
  SpaceSiteListItem,
  SpaceSiteListParams,
  SpaceSiteUpdateRequest,
  SpaceSiteUpdateResponse
} from '../../types/space/site.ts'

export type * from '../../types/space/site.ts'

/** Sites served from a space. */
export class SpaceSiteClient extends Resource {
  /**
   * Publish a folder of a space as a website.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    spaceId: string,
    request: SpaceSiteCreateRequest,
    options?: CallOptions
  ): Call<SpaceSiteCreateResponse> {
    return jsonCall(
      this,
      { id: 'createSpaceSite', method: 'POST', path: '/space/{spaceId}/site/create' },
      [spaceId],
      request,
      options
    )
  }

  /**
   * Delete a site of a space.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    spaceId: string,
    siteId: string,
    request?: SpaceSiteDeleteRequest,
    options?: CallOptions
  ): Call<SpaceSiteDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteSpaceSite',
        method: 'POST',
        path: '/space/{spaceId}/site/{siteId}/delete',
        retry: 'idempotent'
      },
      [spaceId, siteId],
      request,
      options
    )
  }

  /**
   * Get a site of a space.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    spaceId: string,
    siteId: string,
    params?: SpaceSiteFetchParams,
    options?: CallOptions
  ): Call<SpaceSite> {
    return jsonCall(
      this,
      { id: 'fetchSpaceSite', method: 'GET', path: '/space/{spaceId}/site/{siteId}/fetch' },
      [spaceId, siteId],
      params,
      options
    )
  }

  /**
   * List the sites of a space.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(spaceId: string, params?: SpaceSiteListParams, options?: CallOptions): ListCall<SpaceSiteListItem> {
    return listCall(
      this,
      {
        id: 'listSpaceSites',
        method: 'GET',
        path: '/space/{spaceId}/site/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [spaceId],
      params,
      options
    )
  }

  /**
   * Change fields of a site.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    spaceId: string,
    siteId: string,
    request?: SpaceSiteUpdateRequest,
    options?: CallOptions
  ): Call<SpaceSiteUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateSpaceSite',
        method: 'POST',
        path: '/space/{spaceId}/site/{siteId}/update',
        retry: 'idempotent'
      },
      [spaceId, siteId],
      request,
      options
    )
  }
}
