// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../runtime/public.ts'
import type {
  Dataset,
  DatasetCreateRequest,
  DatasetCreateResponse,
  DatasetDeleteRequest,
  DatasetDeleteResponse,
  DatasetListItem,
  DatasetListParams,
  DatasetSearchRequest,
  DatasetSearchResponse,
  DatasetUpdateRequest,
  DatasetUpdateResponse
} from '../../types/dataset.ts'

export type {
  DatasetCreateRequest,
  DatasetCreateResponse,
  DatasetDeleteRequest,
  DatasetDeleteResponse,
  DatasetSearchRequest,
  DatasetSearchResponse,
  DatasetUpdateRequest,
  DatasetUpdateResponse
} from '../../types/dataset.ts'
export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `DatasetListParams`. */
export type DatasetListRequest = DatasetListParams

/**
 * @deprecated Use `Page<DatasetListItem>`. It differs: `items[].name` and 13 more may be null; `items[].visibility` may have a value that is not listed.
 */
export type DatasetListResponse = Page<DatasetListItem>

/**
 * @deprecated Use `ItemEvent<DatasetListItem>`. It differs: `data.name` and 12 more may be null; `data.visibility` may have a value that is not listed.
 */
export type DatasetListStreamType = ItemEvent<DatasetListItem>

/**
 * @deprecated Use `Dataset`. It differs: `name` and 12 more may be null; `visibility` may have a value that is not listed.
 */
export type DatasetFetchResponse = Dataset

/** @deprecated Use `DatasetCreateRequest`. */
export type DatasetCreateRequestBody = DatasetCreateRequest

/** @deprecated Use `DatasetCreateResponse`. */
export type DatasetCreateResponseBody = DatasetCreateResponse

/** @deprecated Use `DatasetUpdateRequest`. */
export type DatasetUpdateRequestBody = DatasetUpdateRequest

/** @deprecated Use `DatasetUpdateResponse`. */
export type DatasetUpdateResponseBody = DatasetUpdateResponse

/** @deprecated Use `DatasetDeleteRequest`. */
export type DatasetDeleteRequestBody = DatasetDeleteRequest

/** @deprecated Use `DatasetDeleteResponse`. */
export type DatasetDeleteResponseBody = DatasetDeleteResponse

/** @deprecated Use `DatasetSearchRequest`. */
export type DatasetSearchRequestBody = DatasetSearchRequest

/**
 * @deprecated Use `DatasetSearchResponse`. It differs: `records[].source` and `records[].meta` may be absent.
 */
export type DatasetSearchResponseBody = DatasetSearchResponse
