// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  InstagramIntegration,
  InstagramIntegrationCreateRequest,
  InstagramIntegrationCreateResponse,
  InstagramIntegrationDeleteRequest,
  InstagramIntegrationDeleteResponse,
  InstagramIntegrationFetchParams,
  InstagramIntegrationInitiateRequest,
  InstagramIntegrationInitiateResponse,
  InstagramIntegrationListItem,
  InstagramIntegrationListParams,
  InstagramIntegrationSetupRequest,
  InstagramIntegrationSetupResponse,
  InstagramIntegrationUpdateRequest,
  InstagramIntegrationUpdateResponse
} from '../../types/integration/instagram.ts'

export type * from '../../types/integration/instagram.ts'

/** Instagram accounts. */
export class InstagramIntegrationClient extends Resource {
  /**
   * Create an Instagram integration, which lets a bot answer there.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: InstagramIntegrationCreateRequest,
    options?: CallOptions
  ): Call<InstagramIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createInstagramIntegration', method: 'POST', path: '/integration/instagram/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete an Instagram integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    instagramIntegrationId: string,
    request?: InstagramIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<InstagramIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteInstagramIntegration',
        method: 'POST',
        path: '/integration/instagram/{instagramIntegrationId}/delete',
        retry: 'idempotent'
      },
      [instagramIntegrationId],
      request,
      options
    )
  }

  /**
   * Get an Instagram integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    instagramIntegrationId: string,
    params?: InstagramIntegrationFetchParams,
    options?: CallOptions
  ): Call<InstagramIntegration> {
    return jsonCall(
      this,
      {
        id: 'fetchInstagramIntegration',
        method: 'GET',
        path: '/integration/instagram/{instagramIntegrationId}/fetch'
      },
      [instagramIntegrationId],
      params,
      options
    )
  }

  /**
   * Write first to an Instagram user who was in touch before.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  initiate(
    instagramIntegrationId: string,
    request: InstagramIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<InstagramIntegrationInitiateResponse> {
    return jsonCall(
      this,
      {
        id: 'initiateInstagram',
        method: 'POST',
        path: '/integration/instagram/{instagramIntegrationId}/initiate'
      },
      [instagramIntegrationId],
      request,
      options
    )
  }

  /**
   * List the Instagram integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    params?: InstagramIntegrationListParams,
    options?: CallOptions
  ): ListCall<InstagramIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listInstagramIntegrations',
        method: 'GET',
        path: '/integration/instagram/list',
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
   * Run the setup of an Instagram integration.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  setup(
    instagramIntegrationId: string,
    request?: InstagramIntegrationSetupRequest,
    options?: CallOptions
  ): Call<InstagramIntegrationSetupResponse> {
    return jsonCall(
      this,
      {
        id: 'setupInstagramIntegration',
        method: 'POST',
        path: '/integration/instagram/{instagramIntegrationId}/setup'
      },
      [instagramIntegrationId],
      request,
      options
    )
  }

  /**
   * Change fields of an Instagram integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    instagramIntegrationId: string,
    request?: InstagramIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<InstagramIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateInstagramIntegration',
        method: 'POST',
        path: '/integration/instagram/{instagramIntegrationId}/update',
        retry: 'idempotent'
      },
      [instagramIntegrationId],
      request,
      options
    )
  }
}
