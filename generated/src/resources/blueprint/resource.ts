// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type MediaCall, anyCall, jsonCall, mediaCall } from '../../runtime/index.ts'
import { type CallOptions, Resource } from '../../service.ts'
import type {
  BlueprintResourceExportParams,
  BlueprintResourceExportResponse,
  BlueprintResourceImportRequest,
  BlueprintResourceListParams,
  BlueprintResourceListResponse
} from '../../types/blueprint/resource.ts'

export type * from '../../types/blueprint/resource.ts'

/** The resources of a blueprint, to list, export and import as a whole. */
export class BlueprintResourceClient extends Resource {
  /**
   * Export a blueprint with its resources as JSON or Terraform.
   *
   * Comes as JSON or, as `application/terraform+hcl`, in the form of Terraform code.
   *
   * Await it for the usual form, or ask for another with `.as('application/terraform+hcl')`.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  export(
    blueprintId: string,
    params?: BlueprintResourceExportParams,
    options?: CallOptions
  ): MediaCall<
    BlueprintResourceExportResponse,
    { 'application/json': BlueprintResourceExportResponse; 'application/terraform+hcl': string }
  > {
    return mediaCall(
      this,
      {
        id: 'exportBlueprintResources',
        method: 'GET',
        path: '/blueprint/{blueprintId}/resource/export',
        media: { 'application/json': 'json', 'application/terraform+hcl': 'text' }
      },
      [blueprintId],
      params,
      options
    )
  }

  /**
   * Bring resources into a blueprint, matching them by alias.
   *
   * A resource with a known alias is changed in place and keeps its credentials; any other is created. Ids in
   * the body only tie its resources to one another.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  import(blueprintId: string, request: BlueprintResourceImportRequest, options?: CallOptions): Call<unknown> {
    return anyCall(
      this,
      { id: 'importBlueprintResources', method: 'POST', path: '/blueprint/{blueprintId}/resource/import' },
      [blueprintId],
      request,
      options
    )
  }

  /**
   * List everything that belongs to a blueprint.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    blueprintId: string,
    params?: BlueprintResourceListParams,
    options?: CallOptions
  ): Call<BlueprintResourceListResponse> {
    return jsonCall(
      this,
      {
        id: 'listBlueprintResources',
        method: 'GET',
        path: '/blueprint/{blueprintId}/resource/list',
        limit: 'rate/poll'
      },
      [blueprintId],
      params,
      options
    )
  }
}
