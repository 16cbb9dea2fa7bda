// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import {
  type Call,
  type ExportCall,
  type ListCall,
  exportCall,
  jsonCall,
  listCall
} from '../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../service.ts'
import type {
  Space,
  SpaceCreateRequest,
  SpaceCreateResponse,
  SpaceDeleteRequest,
  SpaceDeleteResponse,
  SpaceExportItem,
  SpaceExportParams,
  SpaceFetchParams,
  SpaceListItem,
  SpaceListParams,
  SpaceUpdateRequest,
  SpaceUpdateResponse
} from '../types/space.ts'
import { SpaceSiteClient } from './space/site.ts'
import { SpaceStorageClient } from './space/storage.ts'

export type * from '../types/space.ts'

/** Spaces, storage that bots and people share. */
export class SpaceClient extends Resource {
  /** Sites served from a space. */
  get site(): SpaceSiteClient {
    return this._child(SpaceSiteClient)
  }

  /** Files and folders of a space, by path. */
  get storage(): SpaceStorageClient {
    return this._child(SpaceStorageClient)
  }

  /**
   * Create a space, a file storage that bots and sites can use.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(request?: SpaceCreateRequest, options?: CallOptions): Call<SpaceCreateResponse> {
    return jsonCall(this, { id: 'createSpace', method: 'POST', path: '/space/create' }, [], request, options)
  }

  /**
   * Delete a space for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(spaceId: string, request?: SpaceDeleteRequest, options?: CallOptions): Call<SpaceDeleteResponse> {
    return jsonCall(
      this,
      { id: 'deleteSpace', method: 'POST', path: '/space/{spaceId}/delete', retry: 'idempotent' },
      [spaceId],
      request,
      options
    )
  }

  /**
   * Export spaces.
   *
   * Await it for one page, iterate over it for every item, `.stream()` it for all of them in one answer, or
   * take them as a table with `.csv()`.
   */
  export(params?: SpaceExportParams, options?: CallOptions): ExportCall<SpaceExportItem> {
    return exportCall(
      this,
      { id: 'exportSpaces', method: 'GET', path: '/space/export', page: cursorPages, stream: jsonLines },
      [],
      params,
      options
    )
  }

  /**
   * Get a space by id.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(spaceId: string, params?: SpaceFetchParams, options?: CallOptions): Call<Space> {
    return jsonCall(
      this,
      { id: 'fetchSpace', method: 'GET', path: '/space/{spaceId}/fetch' },
      [spaceId],
      params,
      options
    )
  }

  /**
   * List spaces.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: SpaceListParams, options?: CallOptions): ListCall<SpaceListItem> {
    return listCall(
      this,
      {
        id: 'listSpaces',
        method: 'GET',
        path: '/space/list',
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
   * Change fields of a space.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(spaceId: string, request?: SpaceUpdateRequest, options?: CallOptions): Call<SpaceUpdateResponse> {
    return jsonCall(
      this,
      { id: 'updateSpace', method: 'POST', path: '/space/{spaceId}/update', retry: 'idempotent' },
      [spaceId],
      request,
      options
    )
  }
}
