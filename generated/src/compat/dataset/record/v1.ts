// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  DatasetRecord,
  DatasetRecordCreateRequest,
  DatasetRecordCreateResponse,
  DatasetRecordDeleteRequest,
  DatasetRecordDeleteResponse,
  DatasetRecordExportItem,
  DatasetRecordExportParams,
  DatasetRecordListItem,
  DatasetRecordListParams,
  DatasetRecordUpdateRequest,
  DatasetRecordUpdateResponse
} from '../../../types/dataset/record.ts'

export type {
  DatasetRecordCreateRequest,
  DatasetRecordCreateResponse,
  DatasetRecordDeleteRequest,
  DatasetRecordDeleteResponse,
  DatasetRecordUpdateRequest,
  DatasetRecordUpdateResponse
} from '../../../types/dataset/record.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `DatasetRecordListParams`. */
export type DatasetRecordListRequest = DatasetRecordListParams

/** @deprecated Use `Page<DatasetRecordListItem>`. It differs: `items[].source` and `cursor` may be null. */
export type DatasetRecordListResponse = Page<DatasetRecordListItem>

/** @deprecated Use `ItemEvent<DatasetRecordListItem>`. It differs: `data.source` may be null. */
export type DatasetRecordListStreamType = ItemEvent<DatasetRecordListItem>

/** @deprecated Use `DatasetRecord`. It differs: `source` may be null. */
export type DatasetRecordFetchResponse = DatasetRecord

/** @deprecated Use `DatasetRecordCreateRequest`. */
export type DatasetRecordCreateRequestBody = DatasetRecordCreateRequest

/** @deprecated Use `DatasetRecordCreateResponse`. */
export type DatasetRecordCreateResponseBody = DatasetRecordCreateResponse

/** @deprecated Use `DatasetRecordUpdateRequest`. */
export type DatasetRecordUpdateRequestBody = DatasetRecordUpdateRequest

/** @deprecated Use `DatasetRecordUpdateResponse`. */
export type DatasetRecordUpdateResponseBody = DatasetRecordUpdateResponse

/** @deprecated Use `DatasetRecordDeleteRequest`. */
export type DatasetRecordDeleteRequestBody = DatasetRecordDeleteRequest

/** @deprecated Use `DatasetRecordDeleteResponse`. */
export type DatasetRecordDeleteResponseBody = DatasetRecordDeleteResponse

/** @deprecated Use `DatasetRecordExportParams`. */
export type DatasetRecordExportRequest = DatasetRecordExportParams

/** @deprecated Use `Page<DatasetRecordExportItem>`. It differs: `items[].source` and `cursor` may be null. */
export type DatasetRecordExportResponse = Page<DatasetRecordExportItem>

/** @deprecated Use `ItemEvent<DatasetRecordExportItem>`. It differs: `data.source` may be null. */
export type DatasetRecordExportStreamType = ItemEvent<DatasetRecordExportItem>
