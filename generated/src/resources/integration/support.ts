// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  SupportIntegration,
  SupportIntegrationCreateRequest,
  SupportIntegrationCreateResponse,
  SupportIntegrationDeleteRequest,
  SupportIntegrationDeleteResponse,
  SupportIntegrationFetchParams,
  SupportIntegrationListItem,
  SupportIntegrationListParams,
  SupportIntegrationTriggerRequest,
  SupportIntegrationTriggerResponse,
  SupportIntegrationUpdateRequest,
  SupportIntegrationUpdateResponse
} from '../../types/integration/support.ts'

export type * from '../../types/integration/support.ts'

/** Handover of conversations to human support. */
export class SupportIntegrationClient extends Resource {
  /** Create a support integration for a bot and a mail address. */
  create(
    request?: SupportIntegrationCreateRequest,
    options?: CallOptions
  ): Call<SupportIntegrationCreateResponse> {
    const operation = route('createSupportIntegration', 'POST /integration/support/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete a support integration for good. */
  delete(
    supportIntegrationId: string,
    request?: SupportIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<SupportIntegrationDeleteResponse> {
    const address = 'POST /integration/support/{supportIntegrationId}/delete'
    const operation = route('deleteSupportIntegration', address)
    return jsonCall(this, operation, [supportIntegrationId], request, options)
  }

  /** Get a support integration with its settings. */
  fetch(
    supportIntegrationId: string,
    params?: SupportIntegrationFetchParams,
    options?: CallOptions
  ): Call<SupportIntegration> {
    const address = 'GET /integration/support/{supportIntegrationId}/fetch'
    return jsonCall(this, route('fetchSupportIntegration', address), [supportIntegrationId], params, options)
  }

  /** List the support integrations of the account. */
  list(params?: SupportIntegrationListParams, options?: CallOptions): ListCall<SupportIntegrationListItem> {
    const operation = route('listSupportIntegrations', 'GET /integration/support/list')
    return listCall(this, operation, [], params, options)
  }

  /**
   * Run a support integration over conversations of the past.
   *
   * Names conversations through `conversationIds`, or takes the latest ones through `sample`.
   */
  trigger(
    supportIntegrationId: string,
    request?: SupportIntegrationTriggerRequest,
    options?: CallOptions
  ): Call<SupportIntegrationTriggerResponse> {
    const address = 'POST /integration/support/{supportIntegrationId}/trigger'
    const operation = route('triggerSupportIntegration', address)
    return jsonCall(this, operation, [supportIntegrationId], request, options)
  }

  /** Change fields of a support integration. */
  update(
    supportIntegrationId: string,
    request?: SupportIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<SupportIntegrationUpdateResponse> {
    const address = 'POST /integration/support/{supportIntegrationId}/update'
    const operation = route('updateSupportIntegration', address)
    return jsonCall(this, operation, [supportIntegrationId], request, options)
  }
}
