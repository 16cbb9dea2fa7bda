// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
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

/** Notion workspaces that are synchronised to a dataset. */
export class NotionIntegrationClient extends Resource {
  /** Create a Notion integration, which syncs Notion into a dataset. */
  create(
    request?: NotionIntegrationCreateRequest,
    options?: CallOptions
  ): Call<NotionIntegrationCreateResponse> {
    const operation = route('createNotionIntegration', 'POST /integration/notion/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete a Notion integration for good. */
  delete(
    notionIntegrationId: string,
    request?: NotionIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<NotionIntegrationDeleteResponse> {
    const address = 'POST /integration/notion/{notionIntegrationId}/delete'
    return jsonCall(this, route('deleteNotionIntegration', address), [notionIntegrationId], request, options)
  }

  /** Get a Notion integration with its settings. */
  fetch(
    notionIntegrationId: string,
    params?: NotionIntegrationFetchParams,
    options?: CallOptions
  ): Call<NotionIntegration> {
    const operation = route('fetchNotionIntegration', 'GET /integration/notion/{notionIntegrationId}/fetch')
    return jsonCall(this, operation, [notionIntegrationId], params, options)
  }

  /** List the Notion integrations of the account. */
  list(params?: NotionIntegrationListParams, options?: CallOptions): ListCall<NotionIntegrationListItem> {
    const operation = route('listNotionIntegrations', 'GET /integration/notion/list')
    return listCall(this, operation, [], params, options)
  }

  /** Fetch the Notion pages again into the dataset. */
  sync(
    notionIntegrationId: string,
    request?: NotionIntegrationSyncRequest,
    options?: CallOptions
  ): Call<NotionIntegrationSyncResponse> {
    const operation = route('syncNotionIntegration', 'POST /integration/notion/{notionIntegrationId}/sync')
    return jsonCall(this, operation, [notionIntegrationId], request, options)
  }

  /** Change fields of a Notion integration. */
  update(
    notionIntegrationId: string,
    request?: NotionIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<NotionIntegrationUpdateResponse> {
    const address = 'POST /integration/notion/{notionIntegrationId}/update'
    return jsonCall(this, route('updateNotionIntegration', address), [notionIntegrationId], request, options)
  }
}
