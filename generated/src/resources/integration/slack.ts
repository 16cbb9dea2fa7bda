// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  SlackIntegration,
  SlackIntegrationCreateRequest,
  SlackIntegrationCreateResponse,
  SlackIntegrationDeleteRequest,
  SlackIntegrationDeleteResponse,
  SlackIntegrationFetchParams,
  SlackIntegrationInitiateRequest,
  SlackIntegrationInitiateResponse,
  SlackIntegrationListItem,
  SlackIntegrationListParams,
  SlackIntegrationSetupRequest,
  SlackIntegrationSetupResponse,
  SlackIntegrationUpdateRequest,
  SlackIntegrationUpdateResponse
} from '../../types/integration/slack.ts'

export type * from '../../types/integration/slack.ts'

/** Slack apps. */
export class SlackIntegrationClient extends Resource {
  /**
   * Create a Slack integration, which lets a bot talk in a workspace.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: SlackIntegrationCreateRequest,
    options?: CallOptions
  ): Call<SlackIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createSlackIntegration', method: 'POST', path: '/integration/slack/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a Slack integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    slackIntegrationId: string,
    request?: SlackIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<SlackIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteSlackIntegration',
        method: 'POST',
        path: '/integration/slack/{slackIntegrationId}/delete',
        retry: 'idempotent'
      },
      [slackIntegrationId],
      request,
      options
    )
  }

  /**
   * Get a Slack integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    slackIntegrationId: string,
    params?: SlackIntegrationFetchParams,
    options?: CallOptions
  ): Call<SlackIntegration> {
    return jsonCall(
      this,
      { id: 'fetchSlackIntegration', method: 'GET', path: '/integration/slack/{slackIntegrationId}/fetch' },
      [slackIntegrationId],
      params,
      options
    )
  }

  /**
   * Start a Slack conversation, from an instruction to the bot.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  initiate(
    slackIntegrationId: string,
    request: SlackIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<SlackIntegrationInitiateResponse> {
    return jsonCall(
      this,
      { id: 'initiateSlack', method: 'POST', path: '/integration/slack/{slackIntegrationId}/initiate' },
      [slackIntegrationId],
      request,
      options
    )
  }

  /**
   * List the Slack integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: SlackIntegrationListParams, options?: CallOptions): ListCall<SlackIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listSlackIntegrations',
        method: 'GET',
        path: '/integration/slack/list',
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
   * Run the setup of a Slack integration.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  setup(
    slackIntegrationId: string,
    request?: SlackIntegrationSetupRequest,
    options?: CallOptions
  ): Call<SlackIntegrationSetupResponse> {
    return jsonCall(
      this,
      { id: 'setupSlackIntegration', method: 'POST', path: '/integration/slack/{slackIntegrationId}/setup' },
      [slackIntegrationId],
      request,
      options
    )
  }

  /**
   * Change fields of a Slack integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    slackIntegrationId: string,
    request?: SlackIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<SlackIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateSlackIntegration',
        method: 'POST',
        path: '/integration/slack/{slackIntegrationId}/update',
        retry: 'idempotent'
      },
      [slackIntegrationId],
      request,
      options
    )
  }
}
