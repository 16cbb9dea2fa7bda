// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type MediaCall, anyCall, jsonCall, mediaCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  BlueprintResourceExportParams,
  BlueprintResourceExportResponse,
  BlueprintResourceImportRequest,
  BlueprintResourceListParams,
  BlueprintResourceListResponse
} from '../../types/blueprint/resource.ts'

export type * from '../../types/blueprint/resource.ts'

/** The resources of a blueprint, which can be listed, exported and imported together. */
export class BlueprintResourceClient extends Resource {
  /**
   * Export a blueprint with its resources as JSON or Terraform.
   *
   * Comes as JSON or, as `application/terraform+hcl`, in the form of Terraform code.
   *
   * Await the call for the usual form, or request another with `.as('application/terraform+hcl')`.
   */
  export(
    blueprintId: string,
    params?: BlueprintResourceExportParams,
    options?: CallOptions
  ): MediaCall<
    BlueprintResourceExportResponse,
    { 'application/json': BlueprintResourceExportResponse; 'application/terraform+hcl': string }
  > {
    const operation = route('exportBlueprintResources', 'GET /blueprint/{blueprintId}/resource/export', {
      media: { 'application/json': 'json', 'application/terraform+hcl': 'text' },
      page: undefined,
      stream: undefined
    })
    return mediaCall(this, operation, [blueprintId], params, options)
  }

  /**
   * Bring resources into a blueprint, matching them by alias.
   *
   * A resource with a known alias is changed in place and keeps its credentials; any other is created. Ids in
   * the body only tie its resources to one another.
   */
  import(blueprintId: string, request: BlueprintResourceImportRequest, options?: CallOptions): Call<unknown> {
    const operation = route('importBlueprintResources', 'POST /blueprint/{blueprintId}/resource/import')
    return anyCall(this, operation, [blueprintId], request, options)
  }

  /** List everything that belongs to a blueprint. */
  list(
    blueprintId: string,
    params?: BlueprintResourceListParams,
    options?: CallOptions
  ): Call<BlueprintResourceListResponse> {
    const address = 'GET /blueprint/{blueprintId}/resource/list'
    const operation = route('listBlueprintResources', address, { page: undefined, stream: undefined })
    return jsonCall(this, operation, [blueprintId], params, options)
  }
}
