// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  GooglechatIntegration,
  GooglechatIntegrationCreateRequest,
  GooglechatIntegrationCreateResponse,
  GooglechatIntegrationDeleteRequest,
  GooglechatIntegrationDeleteResponse,
  GooglechatIntegrationFetchParams,
  GooglechatIntegrationInitiateRequest,
  GooglechatIntegrationInitiateResponse,
  GooglechatIntegrationListItem,
  GooglechatIntegrationListParams,
  GooglechatIntegrationSetupRequest,
  GooglechatIntegrationSetupResponse,
  GooglechatIntegrationUpdateRequest,
  GooglechatIntegrationUpdateResponse
} from '../../types/integration/googlechat.ts'

export type * from '../../types/integration/googlechat.ts'

/** Google Chat apps. */
export class GooglechatIntegrationClient extends Resource {
  /**
   * Create a Google Chat integration, which lets a bot talk there.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: GooglechatIntegrationCreateRequest,
    options?: CallOptions
  ): Call<GooglechatIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createGooglechatIntegration', method: 'POST', path: '/integration/googlechat/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a Google Chat integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    googlechatIntegrationId: string,
    request?: GooglechatIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<GooglechatIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteGooglechatIntegration',
        method: 'POST',
        path: '/integration/googlechat/{googlechatIntegrationId}/delete',
        retry: 'idempotent'
      },
      [googlechatIntegrationId],
      request,
      options
    )
  }

  /**
   * Get a Google Chat integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    googlechatIntegrationId: string,
    params?: GooglechatIntegrationFetchParams,
    options?: CallOptions
  ): Call<GooglechatIntegration> {
    return jsonCall(
      this,
      {
        id: 'fetchGooglechatIntegration',
        method: 'GET',
        path: '/integration/googlechat/{googlechatIntegrationId}/fetch'
      },
      [googlechatIntegrationId],
      params,
      options
    )
  }

  /**
   * Send the first message to a Google Chat space or person.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  initiate(
    googlechatIntegrationId: string,
    request: GooglechatIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<GooglechatIntegrationInitiateResponse> {
    return jsonCall(
      this,
      {
        id: 'initiateGooglechat',
        method: 'POST',
        path: '/integration/googlechat/{googlechatIntegrationId}/initiate'
      },
      [googlechatIntegrationId],
      request,
      options
    )
  }

  /**
   * List the Google Chat integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    params?: GooglechatIntegrationListParams,
    options?: CallOptions
  ): ListCall<GooglechatIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listGooglechatIntegrations',
        method: 'GET',
        path: '/integration/googlechat/list',
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
   * Run the setup of a Google Chat integration.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  setup(
    googlechatIntegrationId: string,
    request?: GooglechatIntegrationSetupRequest,
    options?: CallOptions
  ): Call<GooglechatIntegrationSetupResponse> {
    return jsonCall(
      this,
      {
        id: 'setupGooglechatIntegration',
        method: 'POST',
        path: '/integration/googlechat/{googlechatIntegrationId}/setup'
      },
      [googlechatIntegrationId],
      request,
      options
    )
  }

  /**
   * Change fields of a Google Chat integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    googlechatIntegrationId: string,
    request?: GooglechatIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<GooglechatIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateGooglechatIntegration',
        method: 'POST',
        path: '/integration/googlechat/{googlechatIntegrationId}/update',
        retry: 'idempotent'
      },
      [googlechatIntegrationId],
      request,
      options
    )
  }
}
