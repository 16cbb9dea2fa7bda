// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
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
  /** Create a WhatsApp integration, which lets a bot answer there. */
  create(
    request?: WhatsAppIntegrationCreateRequest,
    options?: CallOptions
  ): Call<WhatsAppIntegrationCreateResponse> {
    const operation = route('createWhatsAppIntegration', 'POST /integration/whatsapp/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete a WhatsApp integration for good. */
  delete(
    whatsappIntegrationId: string,
    request?: WhatsAppIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<WhatsAppIntegrationDeleteResponse> {
    const address = 'POST /integration/whatsapp/{whatsappIntegrationId}/delete'
    const operation = route('deleteWhatsAppIntegration', address)
    return jsonCall(this, operation, [whatsappIntegrationId], request, options)
  }

  /** Get a WhatsApp integration with its settings. */
  fetch(
    whatsappIntegrationId: string,
    params?: WhatsAppIntegrationFetchParams,
    options?: CallOptions
  ): Call<WhatsAppIntegration> {
    const address = 'GET /integration/whatsapp/{whatsappIntegrationId}/fetch'
    const operation = route('fetchWhatsAppIntegration', address)
    return jsonCall(this, operation, [whatsappIntegrationId], params, options)
  }

  /** Write first to a WhatsApp number while its service window is open. */
  initiate(
    whatsappIntegrationId: string,
    request: WhatsAppIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<WhatsAppIntegrationInitiateResponse> {
    const operation = route('initiateWhatsapp', 'POST /integration/whatsapp/{whatsappIntegrationId}/initiate')
    return jsonCall(this, operation, [whatsappIntegrationId], request, options)
  }

  /** List the WhatsApp integrations of the account. */
  list(params?: WhatsAppIntegrationListParams, options?: CallOptions): ListCall<WhatsAppIntegrationListItem> {
    const operation = route('listWhatsAppIntegrations', 'GET /integration/whatsapp/list')
    return listCall(this, operation, [], params, options)
  }

  /** Run the setup of a WhatsApp integration. */
  setup(
    whatsappIntegrationId: string,
    request?: WhatsAppIntegrationSetupRequest,
    options?: CallOptions
  ): Call<WhatsAppIntegrationSetupResponse> {
    const address = 'POST /integration/whatsapp/{whatsappIntegrationId}/setup'
    const operation = route('setupWhatsAppIntegration', address)
    return jsonCall(this, operation, [whatsappIntegrationId], request, options)
  }

  /** Change fields of a WhatsApp integration. */
  update(
    whatsappIntegrationId: string,
    request?: WhatsAppIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<WhatsAppIntegrationUpdateResponse> {
    const address = 'POST /integration/whatsapp/{whatsappIntegrationId}/update'
    const operation = route('updateWhatsAppIntegration', address)
    return jsonCall(this, operation, [whatsappIntegrationId], request, options)
  }
}
