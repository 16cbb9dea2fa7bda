// Generated; do not edit. Your own code belongs in src/custom.

import type { UploadSource } from '../../index.ts'
import type { Download, ItemEvent, Page } from '../../runtime/public.ts'
import type {
  FileCreateRequest,
  FileCreateResponse,
  FileDeleteRequest,
  FileDeleteResponse,
  FileListItem,
  FileListParams,
  FileSyncRequest,
  FileUpdateRequest,
  FileUpdateResponse,
  FileUploadRequest as CurrentFileUploadRequest,
  FileUploadResponse
} from '../../types/file.ts'

export type {
  FileCreateRequest,
  FileCreateResponse,
  FileDeleteRequest,
  FileDeleteResponse,
  FileFetchResponse,
  FileSyncResponse,
  FileUpdateRequest,
  FileUpdateResponse,
  FileUploadResponse
} from '../../types/file.ts'
export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `FileListParams`. */
export type FileListRequest = FileListParams

/**
 * @deprecated Use `Page<FileListItem>`. It differs: `items[].name` and 5 more may be null; `items[].visibility` may have a value that is not listed.
 */
export type FileListResponse = Page<FileListItem>

/**
 * @deprecated Use `ItemEvent<FileListItem>`. It differs: `data.name` and 4 more may be null; `data.visibility` may have a value that is not listed.
 */
export type FileListStreamType = ItemEvent<FileListItem>

/** @deprecated Use `FileCreateRequest`. */
export type FileCreateRequestBody = FileCreateRequest

/** @deprecated Use `FileCreateResponse`. */
export type FileCreateResponseBody = FileCreateResponse

/** @deprecated Use `FileUpdateRequest`. */
export type FileUpdateRequestBody = FileUpdateRequest

/** @deprecated Use `FileUpdateResponse`. */
export type FileUpdateResponseBody = FileUpdateResponse

/** @deprecated Use `FileDeleteRequest`. */
export type FileDeleteRequestBody = FileDeleteRequest

/** @deprecated Use `FileDeleteResponse`. */
export type FileDeleteResponseBody = FileDeleteResponse

/** @deprecated Use `FileUploadRequest`. It differs: `file` must be given. */
export type FileUploadRequestBody = CurrentFileUploadRequest

/** @deprecated Use `UploadSource`. */
export type FileUploadRequest = UploadSource

/** @deprecated Use `FileUploadResponse`. It differs: `uploadRequest` may be absent. */
export type FileUploadResponseBody = FileUploadResponse

/**
 * @deprecated Use `Download`. It differs: The content is a `Download`, which is read when it is asked for, as a Blob is.
 */
export type FileDownloadResponse = Download

/** @deprecated Use `FileSyncRequest`. */
export type FileSyncRequestBody = FileSyncRequest
