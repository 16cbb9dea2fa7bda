// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
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

/** Web sites that are synchronised to a dataset. */
export class SitemapIntegrationClient extends Resource {
  /** Create a sitemap integration, which reads a website into a dataset. */
  create(
    request?: SitemapIntegrationCreateRequest,
    options?: CallOptions
  ): Call<SitemapIntegrationCreateResponse> {
    const operation = route('createSitemapIntegration', 'POST /integration/sitemap/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete a sitemap integration for good. */
  delete(
    sitemapIntegrationId: string,
    request?: SitemapIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<SitemapIntegrationDeleteResponse> {
    const address = 'POST /integration/sitemap/{sitemapIntegrationId}/delete'
    const operation = route('deleteSitemapIntegration', address)
    return jsonCall(this, operation, [sitemapIntegrationId], request, options)
  }

  /** Get a sitemap integration with its settings. */
  fetch(
    sitemapIntegrationId: string,
    params?: SitemapIntegrationFetchParams,
    options?: CallOptions
  ): Call<SitemapIntegration> {
    const address = 'GET /integration/sitemap/{sitemapIntegrationId}/fetch'
    return jsonCall(this, route('fetchSitemapIntegration', address), [sitemapIntegrationId], params, options)
  }

  /** List the sitemap integrations of the account. */
  list(params?: SitemapIntegrationListParams, options?: CallOptions): ListCall<SitemapIntegrationListItem> {
    const operation = route('listSitemapIntegrations', 'GET /integration/sitemap/list')
    return listCall(this, operation, [], params, options)
  }

  /** Schedule a fresh crawl of the website into the dataset. */
  sync(
    sitemapIntegrationId: string,
    request?: SitemapIntegrationSyncRequest,
    options?: CallOptions
  ): Call<SitemapIntegrationSyncResponse> {
    const operation = route('syncSitemapIntegration', 'POST /integration/sitemap/{sitemapIntegrationId}/sync')
    return jsonCall(this, operation, [sitemapIntegrationId], request, options)
  }

  /** Change fields of a sitemap integration. */
  update(
    sitemapIntegrationId: string,
    request?: SitemapIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<SitemapIntegrationUpdateResponse> {
    const address = 'POST /integration/sitemap/{sitemapIntegrationId}/update'
    const operation = route('updateSitemapIntegration', address)
    return jsonCall(this, operation, [sitemapIntegrationId], request, options)
  }
}
