// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
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
  /**
   * Create a Telegram integration, which lets a bot talk there.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: TelegramIntegrationCreateRequest,
    options?: CallOptions
  ): Call<TelegramIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createTelegramIntegration', method: 'POST', path: '/integration/telegram/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a Telegram integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    telegramIntegrationId: string,
    request?: TelegramIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<TelegramIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteTelegramIntegration',
        method: 'POST',
        path: '/integration/telegram/{telegramIntegrationId}/delete',
        retry: 'idempotent'
      },
      [telegramIntegrationId],
      request,
      options
    )
  }

  /**
   * Get a Telegram integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    telegramIntegrationId: string,
    params?: TelegramIntegrationFetchParams,
    options?: CallOptions
  ): Call<TelegramIntegration> {
    return jsonCall(
      this,
      {
        id: 'fetchTelegramIntegration',
        method: 'GET',
        path: '/integration/telegram/{telegramIntegrationId}/fetch'
      },
      [telegramIntegrationId],
      params,
      options
    )
  }

  /**
   * Start a Telegram conversation, from an instruction to the bot.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  initiate(
    telegramIntegrationId: string,
    request: TelegramIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<TelegramIntegrationInitiateResponse> {
    return jsonCall(
      this,
      {
        id: 'initiateTelegram',
        method: 'POST',
        path: '/integration/telegram/{telegramIntegrationId}/initiate'
      },
      [telegramIntegrationId],
      request,
      options
    )
  }

  /**
   * List the Telegram integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: TelegramIntegrationListParams, options?: CallOptions): ListCall<TelegramIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listTelegramIntegrations',
        method: 'GET',
        path: '/integration/telegram/list',
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
   * Run the setup of a Telegram integration.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  setup(
    telegramIntegrationId: string,
    request?: TelegramIntegrationSetupRequest,
    options?: CallOptions
  ): Call<TelegramIntegrationSetupResponse> {
    return jsonCall(
      this,
      {
        id: 'setupTelegramIntegration',
        method: 'POST',
        path: '/integration/telegram/{telegramIntegrationId}/setup'
      },
      [telegramIntegrationId],
      request,
      options
    )
  }

  /**
   * Change fields of a Telegram integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    telegramIntegrationId: string,
    request?: TelegramIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<TelegramIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateTelegramIntegration',
        method: 'POST',
        path: '/integration/telegram/{telegramIntegrationId}/update',
        retry: 'idempotent'
      },
      [telegramIntegrationId],
      request,
      options
    )
  }
}
