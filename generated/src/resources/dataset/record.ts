// Generated; do not edit. Your own code belongs in src/custom.

import {
  type Call,
  type ExportCall,
  type ListCall,
  exportCall,
  jsonCall,
  listCall
} from '../../runtime/index.ts'
import { type CallOptions, Resource, opaquePages, route } from '../../service.ts'
import type {
  DatasetRecord,
  DatasetRecordCreateRequest,
  DatasetRecordCreateResponse,
  DatasetRecordDeleteRequest,
  DatasetRecordDeleteResponse,
  DatasetRecordExportItem,
  DatasetRecordExportParams,
  DatasetRecordFetchParams,
  DatasetRecordListItem,
  DatasetRecordListParams,
  DatasetRecordUpdateRequest,
  DatasetRecordUpdateResponse
} from '../../types/dataset/record.ts'

export type * from '../../types/dataset/record.ts'

/** Records of a dataset, the texts that a search returns. */
export class DatasetRecordClient extends Resource {
  /** Add a record, a piece of text that searches can find, to a dataset. */
  create(
    datasetId: string,
    request: DatasetRecordCreateRequest,
    options?: CallOptions
  ): Call<DatasetRecordCreateResponse> {
    const operation = route('createDatasetRecord', 'POST /dataset/{datasetId}/record/create')
    return jsonCall(this, operation, [datasetId], request, options)
  }

  /** Delete one record of a dataset. */
  delete(
    datasetId: string,
    recordId: string,
    request?: DatasetRecordDeleteRequest,
    options?: CallOptions
  ): Call<DatasetRecordDeleteResponse> {
    const operation = route('deleteDatasetRecord', 'POST /dataset/{datasetId}/record/{recordId}/delete')
    return jsonCall(this, operation, [datasetId, recordId], request, options)
  }

  /** Export the records of a dataset. */
  export(
    datasetId: string,
    params?: DatasetRecordExportParams,
    options?: CallOptions
  ): ExportCall<DatasetRecordExportItem> {
    const address = 'GET /dataset/{datasetId}/record/export'
    const operation = route('exportDatasetRecords', address, { page: opaquePages })
    return exportCall(this, operation, [datasetId], params, options)
  }

  /** Get one record of a dataset. */
  fetch(
    datasetId: string,
    recordId: string,
    params?: DatasetRecordFetchParams,
    options?: CallOptions
  ): Call<DatasetRecord> {
    const operation = route('fetchDatasetRecord', 'GET /dataset/{datasetId}/record/{recordId}/fetch')
    return jsonCall(this, operation, [datasetId, recordId], params, options)
  }

  /**
   * List the records of a dataset.
   *
   * The cursor is opaque here, not the id of a record. Each request takes one unit of the poll rate, which is
   * counted over a sliding window of 60 seconds.
   */
  list(
    datasetId: string,
    params?: DatasetRecordListParams,
    options?: CallOptions
  ): ListCall<DatasetRecordListItem> {
    const address = 'GET /dataset/{datasetId}/record/list'
    const operation = route('listDatasetRecords', address, { page: opaquePages })
    return listCall(this, operation, [datasetId], params, options)
  }

  /** Change the text, source or metadata of a record. */
  update(
    datasetId: string,
    recordId: string,
    request?: DatasetRecordUpdateRequest,
    options?: CallOptions
  ): Call<DatasetRecordUpdateResponse> {
    const operation = route('updateDatasetRecord', 'POST /dataset/{datasetId}/record/{recordId}/update')
    return jsonCall(this, operation, [datasetId, recordId], request, options)
  }
}
