// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  DiscordIntegration,
  DiscordIntegrationCreateRequest,
  DiscordIntegrationCreateResponse,
  DiscordIntegrationDeleteRequest,
  DiscordIntegrationDeleteResponse,
  DiscordIntegrationFetchParams,
  DiscordIntegrationInitiateRequest,
  DiscordIntegrationInitiateResponse,
  DiscordIntegrationListItem,
  DiscordIntegrationListParams,
  DiscordIntegrationSetupRequest,
  DiscordIntegrationSetupResponse,
  DiscordIntegrationUpdateRequest,
  DiscordIntegrationUpdateResponse
} from '../../types/integration/discord.ts'

export type * from '../../types/integration/discord.ts'

/** Discord bots. */
export class DiscordIntegrationClient extends Resource {
  /**
   * Create a Discord integration, which lets a bot talk in Discord.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: DiscordIntegrationCreateRequest,
    options?: CallOptions
  ): Call<DiscordIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createDiscordIntegration', method: 'POST', path: '/integration/discord/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a Discord integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    discordIntegrationId: string,
    request?: DiscordIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<DiscordIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteDiscordIntegration',
        method: 'POST',
        path: '/integration/discord/{discordIntegrationId}/delete',
        retry: 'idempotent'
      },
      [discordIntegrationId],
      request,
      options
    )
  }

  /**
   * Get a Discord integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    discordIntegrationId: string,
    params?: DiscordIntegrationFetchParams,
    options?: CallOptions
  ): Call<DiscordIntegration> {
    return jsonCall(
      this,
      {
        id: 'fetchDiscordIntegration',
        method: 'GET',
        path: '/integration/discord/{discordIntegrationId}/fetch'
      },
      [discordIntegrationId],
      params,
      options
    )
  }

  /**
   * Send the first message to a Discord channel.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  initiate(
    discordIntegrationId: string,
    request: DiscordIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<DiscordIntegrationInitiateResponse> {
    return jsonCall(
      this,
      { id: 'initiateDiscord', method: 'POST', path: '/integration/discord/{discordIntegrationId}/initiate' },
      [discordIntegrationId],
      request,
      options
    )
  }

  /**
   * List the Discord integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: DiscordIntegrationListParams, options?: CallOptions): ListCall<DiscordIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listDiscordIntegrations',
        method: 'GET',
        path: '/integration/discord/list',
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
   * Run the setup of a Discord integration.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  setup(
    discordIntegrationId: string,
    request?: DiscordIntegrationSetupRequest,
    options?: CallOptions
  ): Call<DiscordIntegrationSetupResponse> {
    return jsonCall(
      this,
      {
        id: 'setupDiscordIntegration',
        method: 'POST',
        path: '/integration/discord/{discordIntegrationId}/setup'
      },
      [discordIntegrationId],
      request,
      options
    )
  }

  /**
   * Change fields of a Discord integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    discordIntegrationId: string,
    request?: DiscordIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<DiscordIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateDiscordIntegration',
        method: 'POST',
        path: '/integration/discord/{discordIntegrationId}/update',
        retry: 'idempotent'
      },
      [discordIntegrationId],
      request,
      options
    )
  }
}
