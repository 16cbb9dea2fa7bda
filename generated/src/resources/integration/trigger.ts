// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  TriggerIntegration,
  TriggerIntegrationCreateRequest,
  TriggerIntegrationCreateResponse,
  TriggerIntegrationDeleteRequest,
  TriggerIntegrationDeleteResponse,
  TriggerIntegrationFetchParams,
  TriggerIntegrationInvokeRequest,
  TriggerIntegrationInvokeResponse,
  TriggerIntegrationListItem,
  TriggerIntegrationListParams,
  TriggerIntegrationSetupRequest,
  TriggerIntegrationSetupResponse,
  TriggerIntegrationUpdateRequest,
  TriggerIntegrationUpdateResponse
} from '../../types/integration/trigger.ts'

export type * from '../../types/integration/trigger.ts'

/** Triggers, by which events elsewhere start a conversation. */
export class TriggerIntegrationClient extends Resource {
  /**
   * Create a trigger integration, which starts a bot on call or on schedule.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: TriggerIntegrationCreateRequest,
    options?: CallOptions
  ): Call<TriggerIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createTriggerIntegration', method: 'POST', path: '/integration/trigger/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a trigger integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    triggerIntegrationId: string,
    request?: TriggerIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<TriggerIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteTriggerIntegration',
        method: 'POST',
        path: '/integration/trigger/{triggerIntegrationId}/delete',
        retry: 'idempotent'
      },
      [triggerIntegrationId],
      request,
      options
    )
  }

  /**
   * Get a trigger integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    triggerIntegrationId: string,
    params?: TriggerIntegrationFetchParams,
    options?: CallOptions
  ): Call<TriggerIntegration> {
    return jsonCall(
      this,
      {
        id: 'fetchTriggerIntegration',
        method: 'GET',
        path: '/integration/trigger/{triggerIntegrationId}/fetch'
      },
      [triggerIntegrationId],
      params,
      options
    )
  }

  /**
   * Fire a trigger integration now.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  invoke(
    triggerIntegrationId: string,
    request?: TriggerIntegrationInvokeRequest,
    options?: CallOptions
  ): Call<TriggerIntegrationInvokeResponse> {
    return jsonCall(
      this,
      {
        id: 'invokeTriggerIntegration',
        method: 'POST',
        path: '/integration/trigger/{triggerIntegrationId}/invoke'
      },
      [triggerIntegrationId],
      request,
      options
    )
  }

  /**
   * List the trigger integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: TriggerIntegrationListParams, options?: CallOptions): ListCall<TriggerIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listTriggerIntegrations',
        method: 'GET',
        path: '/integration/trigger/list',
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
   * Run the setup of a trigger integration.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  setup(
    triggerIntegrationId: string,
    request?: TriggerIntegrationSetupRequest,
    options?: CallOptions
  ): Call<TriggerIntegrationSetupResponse> {
    return jsonCall(
      this,
      {
        id: 'setupTriggerIntegration',
        method: 'POST',
        path: '/integration/trigger/{triggerIntegrationId}/setup'
      },
      [triggerIntegrationId],
      request,
      options
    )
  }

  /**
   * Change fields of a trigger integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    triggerIntegrationId: string,
    request?: TriggerIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<TriggerIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateTriggerIntegration',
        method: 'POST',
        path: '/integration/trigger/{triggerIntegrationId}/update',
        retry: 'idempotent'
      },
      [triggerIntegrationId],
      request,
      options
    )
  }
}
