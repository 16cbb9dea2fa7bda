// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  TwilioIntegration,
  TwilioIntegrationCreateRequest,
  TwilioIntegrationCreateResponse,
  TwilioIntegrationDeleteRequest,
  TwilioIntegrationDeleteResponse,
  TwilioIntegrationFetchParams,
  TwilioIntegrationInitiateRequest,
  TwilioIntegrationInitiateResponse,
  TwilioIntegrationListItem,
  TwilioIntegrationListParams,
  TwilioIntegrationSetupRequest,
  TwilioIntegrationSetupResponse,
  TwilioIntegrationUpdateRequest,
  TwilioIntegrationUpdateResponse
} from '../../types/integration/twilio.ts'

export type * from '../../types/integration/twilio.ts'

/** Conversations over Twilio. */
export class TwilioIntegrationClient extends Resource {
  /**
   * Create a Twilio integration, which lets a bot text and take calls.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: TwilioIntegrationCreateRequest,
    options?: CallOptions
  ): Call<TwilioIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createTwilioIntegration', method: 'POST', path: '/integration/twilio/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a Twilio integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    twilioIntegrationId: string,
    request?: TwilioIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<TwilioIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteTwilioIntegration',
        method: 'POST',
        path: '/integration/twilio/{twilioIntegrationId}/delete',
        retry: 'idempotent'
      },
      [twilioIntegrationId],
      request,
      options
    )
  }

  /**
   * Get a Twilio integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    twilioIntegrationId: string,
    params?: TwilioIntegrationFetchParams,
    options?: CallOptions
  ): Call<TwilioIntegration> {
    return jsonCall(
      this,
      {
        id: 'fetchTwilioIntegration',
        method: 'GET',
        path: '/integration/twilio/{twilioIntegrationId}/fetch'
      },
      [twilioIntegrationId],
      params,
      options
    )
  }

  /**
   * Start a text message exchange or a phone call through Twilio.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  initiate(
    twilioIntegrationId: string,
    request: TwilioIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<TwilioIntegrationInitiateResponse> {
    return jsonCall(
      this,
      { id: 'initiateTwilio', method: 'POST', path: '/integration/twilio/{twilioIntegrationId}/initiate' },
      [twilioIntegrationId],
      request,
      options
    )
  }

  /**
   * List the Twilio integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: TwilioIntegrationListParams, options?: CallOptions): ListCall<TwilioIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listTwilioIntegrations',
        method: 'GET',
        path: '/integration/twilio/list',
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
   * Run the setup of a Twilio integration.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  setup(
    twilioIntegrationId: string,
    request?: TwilioIntegrationSetupRequest,
    options?: CallOptions
  ): Call<TwilioIntegrationSetupResponse> {
    return jsonCall(
      this,
      {
        id: 'setupTwilioIntegration',
        method: 'POST',
        path: '/integration/twilio/{twilioIntegrationId}/setup'
      },
      [twilioIntegrationId],
      request,
      options
    )
  }

  /**
   * Change fields of a Twilio integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    twilioIntegrationId: string,
    request?: TwilioIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<TwilioIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateTwilioIntegration',
        method: 'POST',
        path: '/integration/twilio/{twilioIntegrationId}/update',
        retry: 'idempotent'
      },
      [twilioIntegrationId],
      request,
      options
    )
  }
}
