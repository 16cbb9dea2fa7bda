// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  WhatsAppIntegration,
  WhatsAppIntegrationCreateRequest,
  WhatsAppIntegrationCreateResponse,
  WhatsAppIntegrationDeleteRequest,
  WhatsAppIntegrationDeleteResponse,
  WhatsAppIntegrationFetchParams,
  WhatsAppIntegrationInitiateRequest,
  WhatsAppIntegrationInitiateResponse,
  WhatsAppIntegrationListItem,
  WhatsAppIntegrationListParams,
  WhatsAppIntegrationSetupRequest,
  WhatsAppIntegrationSetupResponse,
  WhatsAppIntegrationUpdateRequest,
  WhatsAppIntegrationUpdateResponse
} from '../../types/integration/whatsapp.ts'

export type * from '../../types/integration/whatsapp.ts'

/** WhatsApp numbers. */
export class WhatsAppIntegrationClient extends Resource {
  /**
   * Create a WhatsApp integration, which lets a bot answer there.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(
    request?: WhatsAppIntegrationCreateRequest,
    options?: CallOptions
  ): Call<WhatsAppIntegrationCreateResponse> {
    return jsonCall(
      this,
      { id: 'createWhatsAppIntegration', method: 'POST', path: '/integration/whatsapp/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a WhatsApp integration for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(
    whatsappIntegrationId: string,
    request?: WhatsAppIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<WhatsAppIntegrationDeleteResponse> {
    return jsonCall(
      this,
      {
        id: 'deleteWhatsAppIntegration',
        method: 'POST',
        path: '/integration/whatsapp/{whatsappIntegrationId}/delete',
        retry: 'idempotent'
      },
      [whatsappIntegrationId],
      request,
      options
    )
  }

  /**
   * Get a WhatsApp integration with its settings.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    whatsappIntegrationId: string,
    params?: WhatsAppIntegrationFetchParams,
    options?: CallOptions
  ): Call<WhatsAppIntegration> {
    return jsonCall(
      this,
      {
        id: 'fetchWhatsAppIntegration',
        method: 'GET',
        path: '/integration/whatsapp/{whatsappIntegrationId}/fetch'
      },
      [whatsappIntegrationId],
      params,
      options
    )
  }

  /**
   * Write first to a WhatsApp number while its service window is open.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  initiate(
    whatsappIntegrationId: string,
    request: WhatsAppIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<WhatsAppIntegrationInitiateResponse> {
    return jsonCall(
      this,
      {
        id: 'initiateWhatsapp',
        method: 'POST',
        path: '/integration/whatsapp/{whatsappIntegrationId}/initiate'
      },
      [whatsappIntegrationId],
      request,
      options
    )
  }

  /**
   * List the WhatsApp integrations of the account.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: WhatsAppIntegrationListParams, options?: CallOptions): ListCall<WhatsAppIntegrationListItem> {
    return listCall(
      this,
      {
        id: 'listWhatsAppIntegrations',
        method: 'GET',
        path: '/integration/whatsapp/list',
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
   * Run the setup of a WhatsApp integration.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  setup(
    whatsappIntegrationId: string,
    request?: WhatsAppIntegrationSetupRequest,
    options?: CallOptions
  ): Call<WhatsAppIntegrationSetupResponse> {
    return jsonCall(
      this,
      {
        id: 'setupWhatsAppIntegration',
        method: 'POST',
        path: '/integration/whatsapp/{whatsappIntegrationId}/setup'
      },
      [whatsappIntegrationId],
      request,
      options
    )
  }

  /**
   * Change fields of a WhatsApp integration.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(
    whatsappIntegrationId: string,
    request?: WhatsAppIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<WhatsAppIntegrationUpdateResponse> {
    return jsonCall(
      this,
      {
        id: 'updateWhatsAppIntegration',
        method: 'POST',
        path: '/integration/whatsapp/{whatsappIntegrationId}/update',
        retry: 'idempotent'
      },
      [whatsappIntegrationId],
      request,
      options
    )
  }
}
