// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  GooglechatIntegration,
  GooglechatIntegrationCreateRequest,
  GooglechatIntegrationCreateResponse,
  GooglechatIntegrationDeleteRequest,
  GooglechatIntegrationDeleteResponse,
  GooglechatIntegrationFetchParams,
  GooglechatIntegrationInitiateRequest,
  GooglechatIntegrationInitiateResponse,
  GooglechatIntegrationListItem,
  GooglechatIntegrationListParams,
  GooglechatIntegrationSetupRequest,
  GooglechatIntegrationSetupResponse,
  GooglechatIntegrationUpdateRequest,
  GooglechatIntegrationUpdateResponse
} from '../../types/integration/googlechat.ts'

export type * from '../../types/integration/googlechat.ts'

/** Google Chat apps. */
export class GooglechatIntegrationClient extends Resource {
  /** Create a Google Chat integration, which lets a bot talk there. */
  create(
    request?: GooglechatIntegrationCreateRequest,
    options?: CallOptions
  ): Call<GooglechatIntegrationCreateResponse> {
    const operation = route('createGooglechatIntegration', 'POST /integration/googlechat/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete a Google Chat integration for good. */
  delete(
    googlechatIntegrationId: string,
    request?: GooglechatIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<GooglechatIntegrationDeleteResponse> {
    const address = 'POST /integration/googlechat/{googlechatIntegrationId}/delete'
    const operation = route('deleteGooglechatIntegration', address)
    return jsonCall(this, operation, [googlechatIntegrationId], request, options)
  }

  /** Get a Google Chat integration with its settings. */
  fetch(
    googlechatIntegrationId: string,
    params?: GooglechatIntegrationFetchParams,
    options?: CallOptions
  ): Call<GooglechatIntegration> {
    const address = 'GET /integration/googlechat/{googlechatIntegrationId}/fetch'
    const operation = route('fetchGooglechatIntegration', address)
    return jsonCall(this, operation, [googlechatIntegrationId], params, options)
  }

  /** Send the first message to a Google Chat space or person. */
  initiate(
    googlechatIntegrationId: string,
    request: GooglechatIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<GooglechatIntegrationInitiateResponse> {
    const address = 'POST /integration/googlechat/{googlechatIntegrationId}/initiate'
    return jsonCall(this, route('initiateGooglechat', address), [googlechatIntegrationId], request, options)
  }

  /** List the Google Chat integrations of the account. */
  list(
    params?: GooglechatIntegrationListParams,
    options?: CallOptions
  ): ListCall<GooglechatIntegrationListItem> {
    const operation = route('listGooglechatIntegrations', 'GET /integration/googlechat/list')
    return listCall(this, operation, [], params, options)
  }

  /** Run the setup of a Google Chat integration. */
  setup(
    googlechatIntegrationId: string,
    request?: GooglechatIntegrationSetupRequest,
    options?: CallOptions
  ): Call<GooglechatIntegrationSetupResponse> {
    const address = 'POST /integration/googlechat/{googlechatIntegrationId}/setup'
    const operation = route('setupGooglechatIntegration', address)
    return jsonCall(this, operation, [googlechatIntegrationId], request, options)
  }

  /** Change fields of a Google Chat integration. */
  update(
    googlechatIntegrationId: string,
    request?: GooglechatIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<GooglechatIntegrationUpdateResponse> {
    const address = 'POST /integration/googlechat/{googlechatIntegrationId}/update'
    const operation = route('updateGooglechatIntegration', address)
    return jsonCall(this, operation, [googlechatIntegrationId], request, options)
  }
}
