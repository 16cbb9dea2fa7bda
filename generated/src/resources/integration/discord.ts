// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
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
  /** Create a Discord integration, which lets a bot talk in Discord. */
  create(
    request?: DiscordIntegrationCreateRequest,
    options?: CallOptions
  ): Call<DiscordIntegrationCreateResponse> {
    const operation = route('createDiscordIntegration', 'POST /integration/discord/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete a Discord integration for good. */
  delete(
    discordIntegrationId: string,
    request?: DiscordIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<DiscordIntegrationDeleteResponse> {
    const address = 'POST /integration/discord/{discordIntegrationId}/delete'
    const operation = route('deleteDiscordIntegration', address)
    return jsonCall(this, operation, [discordIntegrationId], request, options)
  }

  /** Get a Discord integration with its settings. */
  fetch(
    discordIntegrationId: string,
    params?: DiscordIntegrationFetchParams,
    options?: CallOptions
  ): Call<DiscordIntegration> {
    const address = 'GET /integration/discord/{discordIntegrationId}/fetch'
    return jsonCall(this, route('fetchDiscordIntegration', address), [discordIntegrationId], params, options)
  }

  /** Send the first message to a Discord channel. */
  initiate(
    discordIntegrationId: string,
    request: DiscordIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<DiscordIntegrationInitiateResponse> {
    const operation = route('initiateDiscord', 'POST /integration/discord/{discordIntegrationId}/initiate')
    return jsonCall(this, operation, [discordIntegrationId], request, options)
  }

  /** List the Discord integrations of the account. */
  list(params?: DiscordIntegrationListParams, options?: CallOptions): ListCall<DiscordIntegrationListItem> {
    const operation = route('listDiscordIntegrations', 'GET /integration/discord/list')
    return listCall(this, operation, [], params, options)
  }

  /** Run the setup of a Discord integration. */
  setup(
    discordIntegrationId: string,
    request?: DiscordIntegrationSetupRequest,
    options?: CallOptions
  ): Call<DiscordIntegrationSetupResponse> {
    const address = 'POST /integration/discord/{discordIntegrationId}/setup'
    return jsonCall(this, route('setupDiscordIntegration', address), [discordIntegrationId], request, options)
  }

  /** Change fields of a Discord integration. */
  update(
    discordIntegrationId: string,
    request?: DiscordIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<DiscordIntegrationUpdateResponse> {
    const address = 'POST /integration/discord/{discordIntegrationId}/update'
    const operation = route('updateDiscordIntegration', address)
    return jsonCall(this, operation, [discordIntegrationId], request, options)
  }
}
