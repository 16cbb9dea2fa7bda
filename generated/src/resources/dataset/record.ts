// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import {
  type Call,
  type ExportCall,
  type ListCall,
  exportCall,
  jsonCall,
  listCall
} from '../../runtime/index.ts'
import { type CallOptions, Resource, jsonLines, opaquePages } from '../../service.ts'
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

/** Records of a dataset, the texts that a search finds. */
export class DatasetRecordClient extends Resource {
  /**
   * Add a record, a piece of text that searches can find, to a dataset.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    datasetId: string,
    request: DatasetRecordCreateRequest,
    options?: CallOptions
  ): Call<DatasetRecordCreateResponse> {
    return jsonCall(
      this,
      { id: 'createDatasetRecord', method: 'POST', path: '/dataset/{datasetId}/record/create' },
      [datasetId],
      request,
      options
    )
  }

  /**
   * Delete one record of a dataset.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    datasetId: string,
    recordId: string,
    request?: DatasetRecordDeleteRequest,
    options?: CallOptions
  ): Call<DatasetRecordDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteDatasetRecord',
        method: 'POST',
        path: '/dataset/{datasetId}/record/{recordId}/delete',
        retry: 'idempotent'
      },
      [datasetId, recordId],
      request,
      options
    )
  }

  /**
   * Export the records of a dataset.
   *
   * Await it for one page, iterate over it for every item, `.stream()` it for all of them in one answer, or
   * take them as a table with `.csv()`.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  export(
    datasetId: string,
    params?: DatasetRecordExportParams,
    options?: CallOptions
  ): ExportCall<DatasetRecordExportItem> {
    return exportCall(
      this,
      {
        id: 'exportDatasetRecords',
        method: 'GET',
        path: '/dataset/{datasetId}/record/export',
        page: opaquePages,
        stream: jsonLines
      },
      [datasetId],
      params,
      options
    )
  }

  /**
   * Get one record of a dataset.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    datasetId: string,
    recordId: string,
    params?: DatasetRecordFetchParams,
    options?: CallOptions
  ): Call<DatasetRecord> {
    return jsonCall(
      this,
      { id: 'fetchDatasetRecord', method: 'GET', path: '/dataset/{datasetId}/record/{recordId}/fetch' },
      [datasetId, recordId],
      params,
      options
    )
  }

  /**
   * List the records of a dataset.
   *
   * The cursor is opaque here, not the id of a record. Each request takes one unit of the poll rate, which is
   * counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    datasetId: string,
    params?: DatasetRecordListParams,
    options?: CallOptions
  ): ListCall<DatasetRecordListItem> {
    return listCall(
      this,
      {
        id: 'listDatasetRecords',
        method: 'GET',
        path: '/dataset/{datasetId}/record/list',
        limit: 'rate/poll',
        page: opaquePages,
        stream: jsonLines
      },
      [datasetId],
      params,
      options
    )
  }

  /**
   * Change the text, source or metadata of a record.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    datasetId: string,
    recordId: string,
    request?: DatasetRecordUpdateRequest,
    options?: CallOptions
  ): Call<DatasetRecordUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateDatasetRecord',
        method: 'POST',
        path: '/dataset/{datasetId}/record/{recordId}/update',
        retry: 'idempotent'
      },
      [datasetId, recordId],
      request,
      options
    )
  }
}
