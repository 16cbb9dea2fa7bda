// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  TelegramIntegration,
  TelegramIntegrationCreateRequest,
  TelegramIntegrationCreateResponse,
  TelegramIntegrationDeleteRequest,
  TelegramIntegrationDeleteResponse,
  TelegramIntegrationFetchParams,
  TelegramIntegrationInitiateRequest,
  TelegramIntegrationInitiateResponse,
  TelegramIntegrationListItem,
  TelegramIntegrationListParams,
  TelegramIntegrationSetupRequest,
  TelegramIntegrationSetupResponse,
  TelegramIntegrationUpdateRequest,
  TelegramIntegrationUpdateResponse
} from '../../types/integration/telegram.ts'

export type * from '../../types/integration/telegram.ts'

/** Telegram bots. */
export class TelegramIntegrationClient extends Resource {
  /** Create a Telegram integration, which lets a bot talk there. */
  create(
    request?: TelegramIntegrationCreateRequest,
    options?: CallOptions
  ): Call<TelegramIntegrationCreateResponse> {
    const operation = route('createTelegramIntegration', 'POST /integration/telegram/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete a Telegram integration for good. */
  delete(
    telegramIntegrationId: string,
    request?: TelegramIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<TelegramIntegrationDeleteResponse> {
    const address = 'POST /integration/telegram/{telegramIntegrationId}/delete'
    const operation = route('deleteTelegramIntegration', address)
    return jsonCall(this, operation, [telegramIntegrationId], request, options)
  }

  /** Get a Telegram integration with its settings. */
  fetch(
    telegramIntegrationId: string,
    params?: TelegramIntegrationFetchParams,
    options?: CallOptions
  ): Call<TelegramIntegration> {
    const address = 'GET /integration/telegram/{telegramIntegrationId}/fetch'
    const operation = route('fetchTelegramIntegration', address)
    return jsonCall(this, operation, [telegramIntegrationId], params, options)
  }

  /** Start a Telegram conversation, from an instruction to the bot. */
  initiate(
    telegramIntegrationId: string,
    request: TelegramIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<TelegramIntegrationInitiateResponse> {
    const operation = route('initiateTelegram', 'POST /integration/telegram/{telegramIntegrationId}/initiate')
    return jsonCall(this, operation, [telegramIntegrationId], request, options)
  }

  /** List the Telegram integrations of the account. */
  list(params?: TelegramIntegrationListParams, options?: CallOptions): ListCall<TelegramIntegrationListItem> {
    const operation = route('listTelegramIntegrations', 'GET /integration/telegram/list')
    return listCall(this, operation, [], params, options)
  }

  /** Run the setup of a Telegram integration. */
  setup(
    telegramIntegrationId: string,
    request?: TelegramIntegrationSetupRequest,
    options?: CallOptions
  ): Call<TelegramIntegrationSetupResponse> {
    const address = 'POST /integration/telegram/{telegramIntegrationId}/setup'
    const operation = route('setupTelegramIntegration', address)
    return jsonCall(this, operation, [telegramIntegrationId], request, options)
  }

  /** Change fields of a Telegram integration. */
  update(
    telegramIntegrationId: string,
    request?: TelegramIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<TelegramIntegrationUpdateResponse> {
    const address = 'POST /integration/telegram/{telegramIntegrationId}/update'
    const operation = route('updateTelegramIntegration', address)
    return jsonCall(this, operation, [telegramIntegrationId], request, options)
  }
}
