// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  ExtractIntegration,
  ExtractIntegrationCreateRequest,
  ExtractIntegrationCreateResponse,
  ExtractIntegrationDeleteRequest,
  ExtractIntegrationDeleteResponse,
  ExtractIntegrationFetchParams,
  ExtractIntegrationListItem,
  ExtractIntegrationListParams,
  ExtractIntegrationTriggerRequest,
  ExtractIntegrationTriggerResponse,
  ExtractIntegrationUpdateRequest,
  ExtractIntegrationUpdateResponse
} from '../../types/integration/extract.ts'
import { ExtractIntegrationItemClient } from './extract/item.ts'

export type * from '../../types/integration/extract.ts'

/** Extractions of structured data from conversations. */
export class ExtractIntegrationClient extends Resource {
  /** What an extraction found. */
  get item(): ExtractIntegrationItemClient {
    return this._child(ExtractIntegrationItemClient)
  }

  /**
   * Create an extract integration, which pulls data out of conversations.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: ExtractIntegrationCreateRequest,
    options?: CallOptions
  ): Call<ExtractIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createExtractIntegration', method: 'POST', path: '/integration/extract/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete an extract integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    extractIntegrationId: string,
    request?: ExtractIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<ExtractIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteExtractIntegration',
        method: 'POST',
        path: '/integration/extract/{extractIntegrationId}/delete',
        retry: 'idempotent'
      },
      [extractIntegrationId],
      request,
      options
    )
  }

  /**
   * Get an extract integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    extractIntegrationId: string,
    params?: ExtractIntegrationFetchParams,
    options?: CallOptions
  ): Call<ExtractIntegration> {
    return jsonCall(
      this,
      {
        id: 'fetchExtractIntegration',
        method: 'GET',
        path: '/integration/extract/{extractIntegrationId}/fetch'
      },
      [extractIntegrationId],
      params,
      options
    )
  }

  /**
   * List the extract integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: ExtractIntegrationListParams, options?: CallOptions): ListCall<ExtractIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listExtractIntegrations',
        method: 'GET',
        path: '/integration/extract/list',
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
   * Run an extract integration over conversations of the past.
   *
   * Names conversations through `conversationIds`, or takes the latest ones through `sample`.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  trigger(
    extractIntegrationId: string,
    request?: ExtractIntegrationTriggerRequest,
    options?: CallOptions
  ): Call<ExtractIntegrationTriggerResponse> {
    return jsonCall(
      this,
      {
        id: 'triggerExtractIntegration',
        method: 'POST',
        path: '/integration/extract/{extractIntegrationId}/trigger'
      },
      [extractIntegrationId],
      request,
      options
    )
  }

  /**
   * Change fields of an extract integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    extractIntegrationId: string,
    request?: ExtractIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<ExtractIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateExtractIntegration',
        method: 'POST',
        path: '/integration/extract/{extractIntegrationId}/update',
        retry: 'idempotent'
      },
      [extractIntegrationId],
      request,
      options
    )
  }
}
