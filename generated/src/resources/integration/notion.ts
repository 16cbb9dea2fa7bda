// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  NotionIntegration,
  NotionIntegrationCreateRequest,
  NotionIntegrationCreateResponse,
  NotionIntegrationDeleteRequest,
  NotionIntegrationDeleteResponse,
  NotionIntegrationFetchParams,
  NotionIntegrationListItem,
  NotionIntegrationListParams,
  NotionIntegrationSyncRequest,
  NotionIntegrationSyncResponse,
  NotionIntegrationUpdateRequest,
  NotionIntegrationUpdateResponse
} from '../../types/integration/notion.ts'

export type * from '../../types/integration/notion.ts'

/** Notion workspaces that feed a dataset. */
export class NotionIntegrationClient extends Resource {
  /**
   * Create a Notion integration, which syncs Notion into a dataset.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: NotionIntegrationCreateRequest,
    options?: CallOptions
  ): Call<NotionIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createNotionIntegration', method: 'POST', path: '/integration/notion/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a Notion integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    notionIntegrationId: string,
    request?: NotionIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<NotionIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteNotionIntegration',
        method: 'POST',
        path: '/integration/notion/{notionIntegrationId}/delete',
        retry: 'idempotent'
      },
      [notionIntegrationId],
      request,
      options
    )
  }

  /**
   * Get a Notion integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    notionIntegrationId: string,
    params?: NotionIntegrationFetchParams,
    options?: CallOptions
  ): Call<NotionIntegration> {
    return jsonCall(
      this,
      {
        id: 'fetchNotionIntegration',
        method: 'GET',
        path: '/integration/notion/{notionIntegrationId}/fetch'
      },
      [notionIntegrationId],
      params,
      options
    )
  }

  /**
   * List the Notion integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: NotionIntegrationListParams, options?: CallOptions): ListCall<NotionIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listNotionIntegrations',
        method: 'GET',
        path: '/integration/notion/list',
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
   * Fetch the Notion pages again into the dataset.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  sync(
    notionIntegrationId: string,
    request?: NotionIntegrationSyncRequest,
    options?: CallOptions
  ): Call<NotionIntegrationSyncResponse> {
    return jsonCall(
      this,
      { id: 'syncNotionIntegration', method: 'POST', path: '/integration/notion/{notionIntegrationId}/sync' },
      [notionIntegrationId],
      request,
      options
    )
  }

  /**
   * Change fields of a Notion integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    notionIntegrationId: string,
    request?: NotionIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<NotionIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateNotionIntegration',
        method: 'POST',
        path: '/integration/notion/{notionIntegrationId}/update',
        retry: 'idempotent'
      },
      [notionIntegrationId],
      request,
      options
    )
  }
}
