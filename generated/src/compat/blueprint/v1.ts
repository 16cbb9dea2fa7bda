// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../runtime/public.ts'
import type {
  Blueprint,
  BlueprintCloneRequest,
  BlueprintCloneResponse,
  BlueprintCreateRequest,
  BlueprintCreateResponse,
  BlueprintDeleteRequest,
  BlueprintDeleteResponse,
  BlueprintListItem,
  BlueprintListParams,
  BlueprintUpdateRequest,
  BlueprintUpdateResponse
} from '../../types/blueprint.ts'
import type {
  BlueprintBulletinCreateRequest,
  BlueprintBulletinCreateResponse,
  BlueprintBulletinListItem,
  BlueprintBulletinListParams
} from '../../types/blueprint/bulletin.ts'
import type {
  BlueprintResourceExportResponse,
  BlueprintResourceImportRequest,
  BlueprintResourceListResponse
} from '../../types/blueprint/resource.ts'

export type {
  BlueprintCloneRequest,
  BlueprintCloneResponse,
  BlueprintCreateRequest,
  BlueprintCreateResponse,
  BlueprintDeleteRequest,
  BlueprintDeleteResponse,
  BlueprintUpdateRequest,
  BlueprintUpdateResponse
} from '../../types/blueprint.ts'
export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `BlueprintListParams`. */
export type BlueprintListRequest = BlueprintListParams

/**
 * @deprecated Use `Page<BlueprintListItem>`. It differs: `items[].name` and 4 more may be null; `items[].visibility` may have a value that is not listed.
 */
export type BlueprintListResponse = Page<BlueprintListItem>

/**
 * @deprecated Use `ItemEvent<BlueprintListItem>`. It differs: `data.name` and 3 more may be null; `data.visibility` may have a value that is not listed.
 */
export type BlueprintListStreamType = ItemEvent<BlueprintListItem>

/**
 * @deprecated Use `Blueprint`. It differs: `name` and 3 more may be null; `visibility` may have a value that is not listed.
 */
export type BlueprintFetchResponse = Blueprint

/** @deprecated Use `BlueprintCreateRequest`. */
export type BlueprintCreateRequestBody = BlueprintCreateRequest

/** @deprecated Use `BlueprintCreateResponse`. */
export type BlueprintCreateResponseBody = BlueprintCreateResponse

/** @deprecated Use `BlueprintUpdateRequest`. */
export type BlueprintUpdateRequestBody = BlueprintUpdateRequest

/** @deprecated Use `BlueprintUpdateResponse`. */
export type BlueprintUpdateResponseBody = BlueprintUpdateResponse

/** @deprecated Use `BlueprintDeleteRequest`. */
export type BlueprintDeleteRequestBody = BlueprintDeleteRequest

/** @deprecated Use `BlueprintDeleteResponse`. */
export type BlueprintDeleteResponseBody = BlueprintDeleteResponse

/** @deprecated Use `BlueprintCloneRequest`. */
export type BlueprintCloneRequestBody = BlueprintCloneRequest

/**
 * @deprecated Use `BlueprintCloneResponse`. It differs: `{ id: string; resources: Record<string, never>; }` is `BlueprintCloneResponse` here.
 */
export type BlueprintCloneResponseBody = BlueprintCloneResponse

/**
 * @deprecated Use `BlueprintResourceListResponse`. It differs: `{ id: string; resources: Record<string, never>; }` is `BlueprintResourceListResponse` here.
 */
export type BlueprintListResourcesResponse = BlueprintResourceListResponse

/** @deprecated Use `BlueprintResourceImportRequest`. */
export type BlueprintImportResourcesRequest = BlueprintResourceImportRequest

/** @deprecated Use `unknown`. */
export type BlueprintImportResourcesResponse = unknown

/** @deprecated Use `BlueprintResourceExportResponse`. */
export type BlueprintExportResourcesResponse = BlueprintResourceExportResponse

/** @deprecated Use `BlueprintBulletinListParams`. */
export type BlueprintBulletinListRequest = BlueprintBulletinListParams

/** @deprecated Use `Page<BlueprintBulletinListItem>`. */
export type BlueprintListBulletinsResponse = Page<BlueprintBulletinListItem>

/** @deprecated Use `ItemEvent<BlueprintBulletinListItem>`. */
export type BlueprintListBulletinsStreamType = ItemEvent<BlueprintBulletinListItem>

/** @deprecated Use `BlueprintBulletinCreateRequest`. */
export type BlueprintCreateBulletinRequestBody = BlueprintBulletinCreateRequest

/** @deprecated Use `BlueprintBulletinCreateRequest`. */
export type BlueprintCreateBulletinRequest = BlueprintBulletinCreateRequest

/** @deprecated Use `BlueprintBulletinCreateResponse`. */
export type BlueprintCreateBulletinResponseBody = BlueprintBulletinCreateResponse

/** @deprecated Use `BlueprintBulletinCreateResponse`. */
export type BlueprintCreateBulletinResponse = BlueprintBulletinCreateResponse
