// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, childOf, jsonCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, route } from '../service.ts'
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

/** Datasets, which bots search. */
export class DatasetClient extends Resource {
  /** Files that are indexed in a dataset. */
  get file(): DatasetFileClient {
    return childOf(this, DatasetFileClient)
  }

  /** Records of a dataset, the texts that a search returns. */
  get record(): DatasetRecordClient {
    return childOf(this, DatasetRecordClient)
  }

  /** Create a dataset, a searchable store of texts for bots. */
  create(request?: DatasetCreateRequest, options?: CallOptions): Call<DatasetCreateResponse> {
    return jsonCall(this, route('createDataset', 'POST /dataset/create'), [], request, options)
  }

  /** Delete a dataset for good. */
  delete(
    datasetId: string,
    request?: DatasetDeleteRequest,
    options?: CallOptions
  ): Call<DatasetDeleteResponse> {
    const operation = route('deleteDataset', 'POST /dataset/{datasetId}/delete')
    return jsonCall(this, operation, [datasetId], request, options)
  }

  /** Get a dataset with its search settings. */
  fetch(datasetId: string, params?: DatasetFetchParams, options?: CallOptions): Call<Dataset> {
    const operation = route('fetchDataset', 'GET /dataset/{datasetId}/fetch')
    return jsonCall(this, operation, [datasetId], params, options)
  }

  /** List datasets. */
  list(params?: DatasetListParams, options?: CallOptions): ListCall<DatasetListItem> {
    return listCall(this, route('listDatasets', 'GET /dataset/list'), [], params, options)
  }

  /** Find the records of a dataset that fit a query best. */
  search(
    datasetId: string,
    request: DatasetSearchRequest,
    options?: CallOptions
  ): Call<DatasetSearchResponse> {
    const operation = route('searchDataset', 'POST /dataset/{datasetId}/search')
    return jsonCall(this, operation, [datasetId], request, options)
  }

  /** Change fields of a dataset. */
  update(
    datasetId: string,
    request?: DatasetUpdateRequest,
    options?: CallOptions
  ): Call<DatasetUpdateResponse> {
    const operation = route('updateDataset', 'POST /dataset/{datasetId}/update')
    return jsonCall(this, operation, [datasetId], request, options)
  }
}
