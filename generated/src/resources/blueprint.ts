// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, type MediaCall, jsonCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../service.ts'
import type {
  Blueprint,
  BlueprintCloneRequest,
  BlueprintCloneResponse,
  BlueprintCreateRequest,
  BlueprintCreateResponse,
  BlueprintDeleteRequest,
  BlueprintDeleteResponse,
  BlueprintFetchParams,
  BlueprintListItem,
  BlueprintListParams,
  BlueprintUpdateRequest,
  BlueprintUpdateResponse
} from '../types/blueprint.ts'
import type {
  BlueprintBulletinCreateRequest,
  BlueprintBulletinCreateResponse,
  BlueprintBulletinListItem,
  BlueprintBulletinListParams
} from '../types/blueprint/bulletin.ts'
import type {
  BlueprintResourceExportParams,
  BlueprintResourceExportResponse,
  BlueprintResourceImportRequest,
  BlueprintResourceListParams,
  BlueprintResourceListResponse
} from '../types/blueprint/resource.ts'
import { BlueprintBulletinClient } from './blueprint/bulletin.ts'
import { BlueprintResourceClient } from './blueprint/resource.ts'

export type * from '../types/blueprint.ts'

/** Blueprints, which hold the resources of a solution together. */
export class BlueprintClient extends Resource {
  /** Bulletins of a blueprint, short notes that its agents leave for each other. */
  get bulletin(): BlueprintBulletinClient {
    return this._child(BlueprintBulletinClient)
  }

  /** The resources of a blueprint, to list, export and import as a whole. */
  get resource(): BlueprintResourceClient {
    return this._child(BlueprintResourceClient)
  }

  /**
   * Copy a blueprint together with its resources.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  clone(
    blueprintId: string,
    request?: BlueprintCloneRequest,
    options?: CallOptions
  ): Call<BlueprintCloneResponse> {
    return jsonCall(
      this,
      { id: 'cloneBlueprint', method: 'POST', path: '/blueprint/{blueprintId}/clone' },
      [blueprintId],
      request,
      options
    )
  }

  /**
   * Create a blueprint, which groups bots and other resources.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(request?: BlueprintCreateRequest, options?: CallOptions): Call<BlueprintCreateResponse> {
    return jsonCall(
      this,
      { id: 'createBlueprint', method: 'POST', path: '/blueprint/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a blueprint, and its resources only when asked to.
   *
   * The resources of the blueprint stay unless `deleteResources` is true.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    blueprintId: string,
    request?: BlueprintDeleteRequest,
    options?: CallOptions
  ): Call<BlueprintDeleteResponse> {
    return jsonCall(
      this,
      { id: 'deleteBlueprint', method: 'POST', path: '/blueprint/{blueprintId}/delete', retry: 'idempotent' },
      [blueprintId],
      request,
      options
    )
  }

  /**
   * Get a blueprint by id.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(blueprintId: string, params?: BlueprintFetchParams, options?: CallOptions): Call<Blueprint> {
    return jsonCall(
      this,
      { id: 'fetchBlueprint', method: 'GET', path: '/blueprint/{blueprintId}/fetch' },
      [blueprintId],
      params,
      options
    )
  }

  /**
   * List blueprints.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: BlueprintListParams, options?: CallOptions): ListCall<BlueprintListItem> {
    return listCall(
      this,
      {
        id: 'listBlueprints',
        method: 'GET',
        path: '/blueprint/list',
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
   * Change fields of a blueprint.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    blueprintId: string,
    request?: BlueprintUpdateRequest,
    options?: CallOptions
  ): Call<BlueprintUpdateResponse> {
    return jsonCall(
      this,
      { id: 'updateBlueprint', method: 'POST', path: '/blueprint/{blueprintId}/update', retry: 'idempotent' },
      [blueprintId],
      request,
      options
    )
  }

  /**
   * Post a note to the board that the bots of a blueprint share.
   *
   * The same as `bulletin.create`.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  createBulletin(
    blueprintId: string,
    request: BlueprintBulletinCreateRequest,
    options?: CallOptions
  ): Call<BlueprintBulletinCreateResponse> {
    return this.bulletin.create(blueprintId, request, options)
  }

  /**
   * Export a blueprint with its resources as JSON or Terraform.
   *
   * The same as `resource.export`.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  exportResources(
    blueprintId: string,
    params?: BlueprintResourceExportParams,
    options?: CallOptions
  ): MediaCall<
    BlueprintResourceExportResponse,
    { 'application/json': BlueprintResourceExportResponse; 'application/terraform+hcl': string }
  > {
    return this.resource.export(blueprintId, params, options)
  }

  /**
   * Bring resources into a blueprint, matching them by alias.
   *
   * The same as `resource.import`.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  importResources(
    blueprintId: string,
    request: BlueprintResourceImportRequest,
    options?: CallOptions
  ): Call<unknown> {
    return this.resource.import(blueprintId, request, options)
  }

  /**
   * List the notes on the shared board of a blueprint.
   *
   * The same as `bulletin.list`.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  listBulletins(
    blueprintId: string,
    params?: BlueprintBulletinListParams,
    options?: CallOptions
  ): ListCall<BlueprintBulletinListItem> {
    return this.bulletin.list(blueprintId, params, options)
  }

  /**
   * List everything that belongs to a blueprint.
   *
   * The same as `resource.list`.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  listResources(
    blueprintId: string,
    params?: BlueprintResourceListParams,
    options?: CallOptions
  ): Call<BlueprintResourceListResponse> {
    return this.resource.list(blueprintId, params, options)
  }
}
