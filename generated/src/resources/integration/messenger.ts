// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  MessengerIntegration,
  MessengerIntegrationCreateRequest,
  MessengerIntegrationCreateResponse,
  MessengerIntegrationDeleteRequest,
  MessengerIntegrationDeleteResponse,
  MessengerIntegrationFetchParams,
  MessengerIntegrationInitiateRequest,
  MessengerIntegrationInitiateResponse,
  MessengerIntegrationListItem,
  MessengerIntegrationListParams,
  MessengerIntegrationSetupRequest,
  MessengerIntegrationSetupResponse,
  MessengerIntegrationUpdateRequest,
  MessengerIntegrationUpdateResponse
} from '../../types/integration/messenger.ts'

export type * from '../../types/integration/messenger.ts'

/** Facebook Messenger pages. */
export class MessengerIntegrationClient extends Resource {
  /**
   * Create a Messenger integration, which lets a bot answer there.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: MessengerIntegrationCreateRequest,
    options?: CallOptions
  ): Call<MessengerIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createMessengerIntegration', method: 'POST', path: '/integration/messenger/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a Messenger integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    messengerIntegrationId: string,
    request?: MessengerIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<MessengerIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteMessengerIntegration',
        method: 'POST',
        path: '/integration/messenger/{messengerIntegrationId}/delete',
        retry: 'idempotent'
      },
      [messengerIntegrationId],
      request,
      options
    )
  }

  /**
   * Get a Messenger integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    messengerIntegrationId: string,
    params?: MessengerIntegrationFetchParams,
    options?: CallOptions
  ): Call<MessengerIntegration> {
    return jsonCall(
      this,
      {
        id: 'fetchMessengerIntegration',
        method: 'GET',
        path: '/integration/messenger/{messengerIntegrationId}/fetch'
      },
      [messengerIntegrationId],
      params,
      options
    )
  }

  /**
   * Write first to a Messenger user who was in touch before.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  initiate(
    messengerIntegrationId: string,
    request: MessengerIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<MessengerIntegrationInitiateResponse> {
    return jsonCall(
      this,
      {
        id: 'initiateMessenger',
        method: 'POST',
        path: '/integration/messenger/{messengerIntegrationId}/initiate'
      },
      [messengerIntegrationId],
      request,
      options
    )
  }

  /**
   * List the Messenger integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    params?: MessengerIntegrationListParams,
    options?: CallOptions
  ): ListCall<MessengerIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listMessengerIntegrations',
        method: 'GET',
        path: '/integration/messenger/list',
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
   * Run the setup of a Messenger integration.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  setup(
    messengerIntegrationId: string,
    request?: MessengerIntegrationSetupRequest,
    options?: CallOptions
  ): Call<MessengerIntegrationSetupResponse> {
    return jsonCall(
      this,
      {
        id: 'setupMessengerIntegration',
        method: 'POST',
        path: '/integration/messenger/{messengerIntegrationId}/setup'
      },
      [messengerIntegrationId],
      request,
      options
    )
  }

  /**
   * Change fields of a Messenger integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    messengerIntegrationId: string,
    request?: MessengerIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<MessengerIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateMessengerIntegration',
        method: 'POST',
        path: '/integration/messenger/{messengerIntegrationId}/update',
        retry: 'idempotent'
      },
      [messengerIntegrationId],
      request,
      options
    )
  }
}
