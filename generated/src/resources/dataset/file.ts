// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
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

/** Files that are indexed in a dataset. */
export class DatasetFileClient extends Resource {
  /** Use a file as a source of records for a dataset. */
  attach(
    datasetId: string,
    fileId: string,
    request?: DatasetFileAttachRequest,
    options?: CallOptions
  ): Call<DatasetFileAttachResponse> {
    const address = 'POST /dataset/{datasetId}/file/{fileId}/attach'
    const operation = route('attachDatasetFile', address, { retry: 'idempotent' })
    return jsonCall(this, operation, [datasetId, fileId], request, options)
  }

  /** Stop using a file as a source, optionally with its records. */
  detach(
    datasetId: string,
    fileId: string,
    request?: DatasetFileDetachRequest,
    options?: CallOptions
  ): Call<DatasetFileDetachResponse> {
    const address = 'POST /dataset/{datasetId}/file/{fileId}/detach'
    const operation = route('detachDatasetFile', address, { retry: 'idempotent' })
    return jsonCall(this, operation, [datasetId, fileId], request, options)
  }

  /** List the files attached to a dataset. */
  list(
    datasetId: string,
    params?: DatasetFileListParams,
    options?: CallOptions
  ): ListCall<DatasetFileListItem> {
    const operation = route('listDatasetFiles', 'GET /dataset/{datasetId}/file/list')
    return listCall(this, operation, [datasetId], params, options)
  }

  /** Read a dataset's file again and refresh the records made from it. */
  sync(
    datasetId: string,
    fileId: string,
    request?: DatasetFileSyncRequest,
    options?: CallOptions
  ): Call<DatasetFileSyncResponse> {
    const operation = route('syncDatasetFile', 'POST /dataset/{datasetId}/file/{fileId}/sync')
    return jsonCall(this, operation, [datasetId, fileId], request, options)
  }
}
