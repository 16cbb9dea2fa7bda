// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, type MediaCall, childOf, jsonCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, route } from '../service.ts'
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

/** Blueprints, which group the resources of a solution. */
export class BlueprintClient extends Resource {
  /** Bulletins of a blueprint, short notes that its bots share. */
  get bulletin(): BlueprintBulletinClient {
    return childOf(this, BlueprintBulletinClient)
  }

  /** The resources of a blueprint, which can be listed, exported and imported together. */
  get resource(): BlueprintResourceClient {
    return childOf(this, BlueprintResourceClient)
  }

  /** Copy a blueprint together with its resources. */
  clone(
    blueprintId: string,
    request?: BlueprintCloneRequest,
    options?: CallOptions
  ): Call<BlueprintCloneResponse> {
    const operation = route('cloneBlueprint', 'POST /blueprint/{blueprintId}/clone')
    return jsonCall(this, operation, [blueprintId], request, options)
  }

  /** Create a blueprint, which groups bots and other resources. */
  create(request?: BlueprintCreateRequest, options?: CallOptions): Call<BlueprintCreateResponse> {
    return jsonCall(this, route('createBlueprint', 'POST /blueprint/create'), [], request, options)
  }

  /**
   * Delete a blueprint, and its resources only when asked to.
   *
   * The resources of the blueprint stay unless `deleteResources` is true.
   */
  delete(
    blueprintId: string,
    request?: BlueprintDeleteRequest,
    options?: CallOptions
  ): Call<BlueprintDeleteResponse> {
    const operation = route('deleteBlueprint', 'POST /blueprint/{blueprintId}/delete')
    return jsonCall(this, operation, [blueprintId], request, options)
  }

  /** Get a blueprint by id. */
  fetch(blueprintId: string, params?: BlueprintFetchParams, options?: CallOptions): Call<Blueprint> {
    const operation = route('fetchBlueprint', 'GET /blueprint/{blueprintId}/fetch')
    return jsonCall(this, operation, [blueprintId], params, options)
  }

  /** List blueprints. */
  list(params?: BlueprintListParams, options?: CallOptions): ListCall<BlueprintListItem> {
    return listCall(this, route('listBlueprints', 'GET /blueprint/list'), [], params, options)
  }

  /** Change fields of a blueprint. */
  update(
    blueprintId: string,
    request?: BlueprintUpdateRequest,
    options?: CallOptions
  ): Call<BlueprintUpdateResponse> {
    const operation = route('updateBlueprint', 'POST /blueprint/{blueprintId}/update')
    return jsonCall(this, operation, [blueprintId], request, options)
  }

  /**
   * Post a note to the board that the bots of a blueprint share.
   *
   * The same as `bulletin.create`.
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
   */
  listResources(
    blueprintId: string,
    params?: BlueprintResourceListParams,
    options?: CallOptions
  ): Call<BlueprintResourceListResponse> {
    return this.resource.list(blueprintId, params, options)
  }
}
