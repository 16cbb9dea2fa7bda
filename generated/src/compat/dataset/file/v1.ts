// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  DatasetFileAttachRequest,
  DatasetFileAttachResponse,
  DatasetFileDetachRequest,
  DatasetFileDetachResponse,
  DatasetFileListItem,
  DatasetFileListParams,
  DatasetFileSyncRequest,
  DatasetFileSyncResponse
} from '../../../types/dataset/file.ts'

export type {
  DatasetFileAttachRequest,
  DatasetFileAttachResponse,
  DatasetFileDetachRequest,
  DatasetFileDetachResponse,
  DatasetFileSyncRequest,
  DatasetFileSyncResponse
} from '../../../types/dataset/file.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `DatasetFileListParams`. */
export type DatasetFileListRequest = DatasetFileListParams

/**
 * @deprecated Use `Page<DatasetFileListItem>`. It differs: `items[].name` and 4 more may be null; `items[].visibility` may have a value that is not listed.
 */
export type DatasetFileListResponse = Page<DatasetFileListItem>

/**
 * @deprecated Use `ItemEvent<DatasetFileListItem>`. It differs: No `data.blueprintId`; `data.name` and 3 more may be null; `data.visibility` may have a value that is not listed.
 */
export type DatasetFileListStreamType = ItemEvent<DatasetFileListItem>

/** @deprecated Use `DatasetFileAttachRequest`. */
export type DatasetFileAttachRequestBody = DatasetFileAttachRequest

/** @deprecated Use `DatasetFileAttachResponse`. */
export type DatasetFileAttachResponseBody = DatasetFileAttachResponse

/** @deprecated Use `DatasetFileDetachRequest`. */
export type DatasetFileDetachRequestBody = DatasetFileDetachRequest

/** @deprecated Use `DatasetFileDetachResponse`. */
export type DatasetFileDetachResponseBody = DatasetFileDetachResponse

/** @deprecated Use `DatasetFileSyncRequest`. */
export type DatasetFileSyncRequestBody = DatasetFileSyncRequest

/** @deprecated Use `DatasetFileSyncResponse`. */
export type DatasetFileSyncResponseBody = DatasetFileSyncResponse
