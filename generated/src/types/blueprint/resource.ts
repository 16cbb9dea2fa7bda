// Generated; do not edit. Your own code belongs in src/custom.

/** Parameters of `blueprint.resource.export`; no fields so far. */
export interface BlueprintResourceExportParams {
  [key: string]: never
}

/** Answer of `blueprint.resource.export`. */
export type BlueprintResourceExportResponse = BlueprintResourceListResponse

/** Request of `blueprint.resource.import`. */
export interface BlueprintResourceImportRequest {
  /**
   * Create the blueprint when there is none under the alias in the path. Without effect when the path holds
   * an id.
   */
  ensure?: boolean | undefined
  /** Resources to bring in, by kind. */
  resources: Record<string, unknown>
}

/** Parameters of `blueprint.resource.list`; no fields so far. */
export interface BlueprintResourceListParams {
  [key: string]: never
}

/** Answer of `blueprint.resource.list`. */
export interface BlueprintResourceListResponse {
  /** The blueprint's id. */
  id: string
  /** Resources by kind. */
  resources: Record<string, unknown>
}
