// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../service.ts'
import type {
  Dataset,
  DatasetCreateRequest,
  DatasetCreateResponse,
  DatasetDeleteRequest,
  DatasetDeleteResponse,
  DatasetFetchParams,
  DatasetListItem,
  DatasetListParams,
  DatasetSearchRequest,
  DatasetSearchResponse,
  DatasetUpdateRequest,
  DatasetUpdateResponse
} from '../types/dataset.ts'
import { DatasetFileClient } from './dataset/file.ts'
import { DatasetRecordClient } from './dataset/record.ts'

export type * from '../types/dataset.ts'

/** Datasets, in which bots look things up. */
export class DatasetClient extends Resource {
  /** Files that feed a dataset. */
  get file(): DatasetFileClient {
    return this._child(DatasetFileClient)
  }

  /** Records of a dataset, the texts that a search finds. */
  get record(): DatasetRecordClient {
    return this._child(DatasetRecordClient)
  }

  /**
   * Create a dataset, a searchable store of texts for bots.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(request?: DatasetCreateRequest, options?: CallOptions): Call<DatasetCreateResponse> {
    return jsonCall(
      this,
      { id: 'createDataset', method: 'POST', path: '/dataset/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a dataset for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    datasetId: string,
    request?: DatasetDeleteRequest,
    options?: CallOptions
  ): Call<DatasetDeleteResponse> {
    return jsonCall(
      this,
      { id: 'deleteDataset', method: 'POST', path: '/dataset/{datasetId}/delete', retry: 'idempotent' },
      [datasetId],
      request,
      options
    )
  }

  /**
   * Get a dataset with its search settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(datasetId: string, params?: DatasetFetchParams, options?: CallOptions): Call<Dataset> {
    return jsonCall(
      this,
      { id: 'fetchDataset', method: 'GET', path: '/dataset/{datasetId}/fetch' },
      [datasetId],
      params,
      options
    )
  }

  /**
   * List datasets.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: DatasetListParams, options?: CallOptions): ListCall<DatasetListItem> {
    return listCall(
      this,
      {
        id: 'listDatasets',
        method: 'GET',
        path: '/dataset/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [],
      params,
      options
    )
  }

  /**
   * Find the records of a dataset that fit a query best.
   *
   * @throws {BadRequestError} The request does not have the form the action asks for.
   * @throws {NotFoundError} There is no such resource.
   */
  search(
    datasetId: string,
    request: DatasetSearchRequest,
    options?: CallOptions
  ): Call<DatasetSearchResponse> {
    return jsonCall(
      this,
      { id: 'searchDataset', method: 'POST', path: '/dataset/{datasetId}/search', retry: 'safe' },
      [datasetId],
      request,
      options
    )
  }

  /**
   * Change fields of a dataset.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    datasetId: string,
    request?: DatasetUpdateRequest,
    options?: CallOptions
  ): Call<DatasetUpdateResponse> {
    return jsonCall(
      this,
      { id: 'updateDataset', method: 'POST', path: '/dataset/{datasetId}/update', retry: 'idempotent' },
      [datasetId],
      request,
      options
    )
  }
}
