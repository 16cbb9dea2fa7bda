// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  SitemapIntegration,
  SitemapIntegrationCreateRequest,
  SitemapIntegrationCreateResponse,
  SitemapIntegrationDeleteRequest,
  SitemapIntegrationDeleteResponse,
  SitemapIntegrationFetchParams,
  SitemapIntegrationListItem,
  SitemapIntegrationListParams,
  SitemapIntegrationSyncRequest,
  SitemapIntegrationSyncResponse,
  SitemapIntegrationUpdateRequest,
  SitemapIntegrationUpdateResponse
} from '../../types/integration/sitemap.ts'

export type * from '../../types/integration/sitemap.ts'

/** Web sites that feed a dataset. */
export class SitemapIntegrationClient extends Resource {
  /**
   * Create a sitemap integration, which reads a website into a dataset.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: SitemapIntegrationCreateRequest,
    options?: CallOptions
  ): Call<SitemapIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createSitemapIntegration', method: 'POST', path: '/integration/sitemap/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a sitemap integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    sitemapIntegrationId: string,
    request?: SitemapIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<SitemapIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteSitemapIntegration',
        method: 'POST',
        path: '/integration/sitemap/{sitemapIntegrationId}/delete',
        retry: 'idempotent'
      },
      [sitemapIntegrationId],
      request,
      options
    )
  }

  /**
   * Get a sitemap integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    sitemapIntegrationId: string,
    params?: SitemapIntegrationFetchParams,
    options?: CallOptions
  ): Call<SitemapIntegration> {
    return jsonCall(
      this,
      {
        id: 'fetchSitemapIntegration',
        method: 'GET',
        path: '/integration/sitemap/{sitemapIntegrationId}/fetch'
      },
      [sitemapIntegrationId],
      params,
      options
    )
  }

  /**
   * List the sitemap integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: SitemapIntegrationListParams, options?: CallOptions): ListCall<SitemapIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listSitemapIntegrations',
        method: 'GET',
        path: '/integration/sitemap/list',
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
   * Schedule a fresh crawl of the website into the dataset.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  sync(
    sitemapIntegrationId: string,
    request?: SitemapIntegrationSyncRequest,
    options?: CallOptions
  ): Call<SitemapIntegrationSyncResponse> {
    return jsonCall(
      this,
      {
        id: 'syncSitemapIntegration',
        method: 'POST',
        path: '/integration/sitemap/{sitemapIntegrationId}/sync'
      },
      [sitemapIntegrationId],
      request,
      options
    )
  }

  /**
   * Change fields of a sitemap integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    sitemapIntegrationId: string,
    request?: SitemapIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<SitemapIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateSitemapIntegration',
        method: 'POST',
        path: '/integration/sitemap/{sitemapIntegrationId}/update',
        retry: 'idempotent'
      },
      [sitemapIntegrationId],
      request,
      options
    )
  }
}
