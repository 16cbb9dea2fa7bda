// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  InstagramIntegration,
  InstagramIntegrationCreateRequest,
  InstagramIntegrationCreateResponse,
  InstagramIntegrationDeleteRequest,
  InstagramIntegrationDeleteResponse,
  InstagramIntegrationFetchParams,
  InstagramIntegrationInitiateRequest,
  InstagramIntegrationInitiateResponse,
  InstagramIntegrationListItem,
  InstagramIntegrationListParams,
  InstagramIntegrationSetupRequest,
  InstagramIntegrationSetupResponse,
  InstagramIntegrationUpdateRequest,
  InstagramIntegrationUpdateResponse
} from '../../types/integration/instagram.ts'

export type * from '../../types/integration/instagram.ts'

/** Instagram accounts. */
export class InstagramIntegrationClient extends Resource {
  /** Create an Instagram integration, which lets a bot answer there. */
  create(
    request?: InstagramIntegrationCreateRequest,
    options?: CallOptions
  ): Call<InstagramIntegrationCreateResponse> {
    const operation = route('createInstagramIntegration', 'POST /integration/instagram/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete an Instagram integration for good. */
  delete(
    instagramIntegrationId: string,
    request?: InstagramIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<InstagramIntegrationDeleteResponse> {
    const address = 'POST /integration/instagram/{instagramIntegrationId}/delete'
    const operation = route('deleteInstagramIntegration', address)
    return jsonCall(this, operation, [instagramIntegrationId], request, options)
  }

  /** Get an Instagram integration with its settings. */
  fetch(
    instagramIntegrationId: string,
    params?: InstagramIntegrationFetchParams,
    options?: CallOptions
  ): Call<InstagramIntegration> {
    const address = 'GET /integration/instagram/{instagramIntegrationId}/fetch'
    const operation = route('fetchInstagramIntegration', address)
    return jsonCall(this, operation, [instagramIntegrationId], params, options)
  }

  /** Write first to an Instagram user who was in touch before. */
  initiate(
    instagramIntegrationId: string,
    request: InstagramIntegrationInitiateRequest,
    options?: CallOptions
  ): Call<InstagramIntegrationInitiateResponse> {
    const address = 'POST /integration/instagram/{instagramIntegrationId}/initiate'
    return jsonCall(this, route('initiateInstagram', address), [instagramIntegrationId], request, options)
  }

  /** List the Instagram integrations of the account. */
  list(
    params?: InstagramIntegrationListParams,
    options?: CallOptions
  ): ListCall<InstagramIntegrationListItem> {
    const operation = route('listInstagramIntegrations', 'GET /integration/instagram/list')
    return listCall(this, operation, [], params, options)
  }

  /** Run the setup of an Instagram integration. */
  setup(
    instagramIntegrationId: string,
    request?: InstagramIntegrationSetupRequest,
    options?: CallOptions
  ): Call<InstagramIntegrationSetupResponse> {
    const address = 'POST /integration/instagram/{instagramIntegrationId}/setup'
    const operation = route('setupInstagramIntegration', address)
    return jsonCall(this, operation, [instagramIntegrationId], request, options)
  }

  /** Change fields of an Instagram integration. */
  update(
    instagramIntegrationId: string,
    request?: InstagramIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<InstagramIntegrationUpdateResponse> {
    const address = 'POST /integration/instagram/{instagramIntegrationId}/update'
    const operation = route('updateInstagramIntegration', address)
    return jsonCall(this, operation, [instagramIntegrationId], request, options)
  }
}
