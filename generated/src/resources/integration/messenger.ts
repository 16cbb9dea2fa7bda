// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  MessengerIntegration,
  MessengerIntegrationCreateRequest,
  MessengerIntegrationCreateResponse,
  MessengerIntegrationDeleteRequest,
  MessengerIntegrationDeleteResponse,
  MessengerIntegrationFetchParams,
  MessengerIntegrationInitiateRequest,
  MessengerIntegrationInitiateResponse,
  MessengerIntegrationListItem,
  MessengerIntegrationListParams,
  MessengerIntegrationSetupRequest,
  MessengerIntegrationSetupResponse,
  MessengerIntegrationUpdateRequest,
  MessengerIntegrationUpdateResponse
} from '../../types/integration/messenger.ts'

export type * from '../../types/integration/messenger.ts'

/** Facebook Messenger pages. */
export class MessengerIntegrationClient extends Resource {
  /** Create a Messenger integration, which lets a bot answer there. */
  create(
    request?: MessengerIntegrationCreateRequest,
    options?: CallOptions
  ): Call<MessengerIntegrationCreateResponse> {
    const operation = route('createMessengerIntegration', 'POST /integration/messenger/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete a Messenger integration for good. */
  delete(
    messengerIntegrationId: string,
    request?: MessengerIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<MessengerIntegrationDeleteResponse> {
    const address = 'POST /integration/messenger/{messengerIntegrationId}/delete'
    const operation = route('deleteMessengerIntegration', address)
    return jsonCall(this, operation, [messengerIntegrationId], request, options)
  }

  /** Get a Messenger integration with its settings. */
  fetch(
    messengerIntegrationId: string,
    params?: MessengerIntegrationFetchParams,
    options?: CallOptions
  ): Call<MessengerIntegration> {
    const address = 'GET /integration/messenger/{messengerIntegrationId}/fetch'
    const operation = route('fetchMessengerIntegration', address)
    return jsonCall(this, operation, [messengerIntegrationId], params, options)
  }

  /** Write first to a Messenger user who was in touch before. */
  initiate(
    messengerIntegrationId: string,
    request: MessengerIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<MessengerIntegrationInitiateResponse> {
    const address = 'POST /integration/messenger/{messengerIntegrationId}/initiate'
    return jsonCall(this, route('initiateMessenger', address), [messengerIntegrationId], request, options)
  }

  /** List the Messenger integrations of the account. */
  list(
    params?: MessengerIntegrationListParams,
    options?: CallOptions
  ): ListCall<MessengerIntegrationListItem> {
    const operation = route('listMessengerIntegrations', 'GET /integration/messenger/list')
    return listCall(this, operation, [], params, options)
  }

  /** Run the setup of a Messenger integration. */
  setup(
    messengerIntegrationId: string,
    request?: MessengerIntegrationSetupRequest,
    options?: CallOptions
  ): Call<MessengerIntegrationSetupResponse> {
    const address = 'POST /integration/messenger/{messengerIntegrationId}/setup'
    const operation = route('setupMessengerIntegration', address)
    return jsonCall(this, operation, [messengerIntegrationId], request, options)
  }

  /** Change fields of a Messenger integration. */
  update(
    messengerIntegrationId: string,
    request?: MessengerIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<MessengerIntegrationUpdateResponse> {
    const address = 'POST /integration/messenger/{messengerIntegrationId}/update'
    const operation = route('updateMessengerIntegration', address)
    return jsonCall(this, operation, [messengerIntegrationId], request, options)
  }
}
