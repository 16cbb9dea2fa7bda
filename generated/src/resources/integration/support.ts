// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  SupportIntegration,
  SupportIntegrationCreateRequest,
  SupportIntegrationCreateResponse,
  SupportIntegrationDeleteRequest,
  SupportIntegrationDeleteResponse,
  SupportIntegrationFetchParams,
  SupportIntegrationListItem,
  SupportIntegrationListParams,
  SupportIntegrationTriggerRequest,
  SupportIntegrationTriggerResponse,
  SupportIntegrationUpdateRequest,
  SupportIntegrationUpdateResponse
} from '../../types/integration/support.ts'

export type * from '../../types/integration/support.ts'

/** Hand-over to human support. */
export class SupportIntegrationClient extends Resource {
  /**
   * Create a support integration for a bot and a mail address.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: SupportIntegrationCreateRequest,
    options?: CallOptions
  ): Call<SupportIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createSupportIntegration', method: 'POST', path: '/integration/support/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a support integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    supportIntegrationId: string,
    request?: SupportIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<SupportIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteSupportIntegration',
        method: 'POST',
        path: '/integration/support/{supportIntegrationId}/delete',
        retry: 'idempotent'
      },
      [supportIntegrationId],
      request,
      options
    )
  }

  /**
   * Get a support integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    supportIntegrationId: string,
    params?: SupportIntegrationFetchParams,
    options?: CallOptions
  ): Call<SupportIntegration> {
    return jsonCall(
      this,
      {
        id: 'fetchSupportIntegration',
        method: 'GET',
        path: '/integration/support/{supportIntegrationId}/fetch'
      },
      [supportIntegrationId],
      params,
      options
    )
  }

  /**
   * List the support integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: SupportIntegrationListParams, options?: CallOptions): ListCall<SupportIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listSupportIntegrations',
        method: 'GET',
        path: '/integration/support/list',
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
   * Run a support integration over conversations of the past.
   *
   * Names conversations through `conversationIds`, or takes the latest ones through `sample`.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  trigger(
    supportIntegrationId: string,
    request?: SupportIntegrationTriggerRequest,
    options?: CallOptions
  ): Call<SupportIntegrationTriggerResponse> {
    return jsonCall(
      this,
      {
        id: 'triggerSupportIntegration',
        method: 'POST',
        path: '/integration/support/{supportIntegrationId}/trigger'
      },
      [supportIntegrationId],
      request,
      options
    )
  }

  /**
   * Change fields of a support integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    supportIntegrationId: string,
    request?: SupportIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<SupportIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateSupportIntegration',
        method: 'POST',
        path: '/integration/support/{supportIntegrationId}/update',
        retry: 'idempotent'
      },
      [supportIntegrationId],
      request,
      options
    )
  }
}
