// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  DatasetFileAttachRequest,
  DatasetFileAttachResponse,
  DatasetFileDetachRequest,
  DatasetFileDetachResponse,
  DatasetFileListItem,
  DatasetFileListParams,
  DatasetFileSyncRequest,
  DatasetFileSyncResponse
} from '../../types/dataset/file.ts'

export type * from '../../types/dataset/file.ts'

/** Files that feed a dataset. */
export class DatasetFileClient extends Resource {
  /**
   * Use a file as a source of records for a dataset.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  attach(
    datasetId: string,
    fileId: string,
    request?: DatasetFileAttachRequest,
    options?: CallOptions
  ): Call<DatasetFileAttachResponse> {
    return jsonCall(
      this,
      {
        id: 'attachDatasetFile',
        method: 'POST',
        path: '/dataset/{datasetId}/file/{fileId}/attach',
        retry: 'idempotent'
      },
      [datasetId, fileId],
      request,
      options
    )
  }

  /**
   * Stop using a file as a source, optionally with its records.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  detach(
    datasetId: string,
    fileId: string,
    request?: DatasetFileDetachRequest,
    options?: CallOptions
  ): Call<DatasetFileDetachResponse> {
    return jsonCall(
      this,
      {
        id: 'detachDatasetFile',
        method: 'POST',
        path: '/dataset/{datasetId}/file/{fileId}/detach',
        retry: 'idempotent'
      },
      [datasetId, fileId],
      request,
      options
    )
  }

  /**
   * List the files attached to a dataset.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    datasetId: string,
    params?: DatasetFileListParams,
    options?: CallOptions
  ): ListCall<DatasetFileListItem> {
    return listCall(
      this,
      {
        id: 'listDatasetFiles',
        method: 'GET',
        path: '/dataset/{datasetId}/file/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [datasetId],
      params,
      options
    )
  }

  /**
   * Read a dataset's file again and refresh the records made from it.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  sync(
    datasetId: string,
    fileId: string,
    request?: DatasetFileSyncRequest,
    options?: CallOptions
  ): Call<DatasetFileSyncResponse> {
    return jsonCall(
      this,
      { id: 'syncDatasetFile', method: 'POST', path: '/dataset/{datasetId}/file/{fileId}/sync' },
      [datasetId, fileId],
      request,
      options
    )
  }
}
