// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  TriggerIntegration,
  TriggerIntegrationCreateRequest,
  TriggerIntegrationCreateResponse,
  TriggerIntegrationDeleteRequest,
  TriggerIntegrationDeleteResponse,
  TriggerIntegrationFetchParams,
  TriggerIntegrationInvokeRequest,
  TriggerIntegrationInvokeResponse,
  TriggerIntegrationListItem,
  TriggerIntegrationListParams,
  TriggerIntegrationSetupRequest,
  TriggerIntegrationSetupResponse,
  TriggerIntegrationUpdateRequest,
  TriggerIntegrationUpdateResponse
} from '../../types/integration/trigger.ts'

export type * from '../../types/integration/trigger.ts'

/** Triggers, with which other systems start a conversation. */
export class TriggerIntegrationClient extends Resource {
  /** Create a trigger integration, which starts a bot on call or on schedule. */
  create(
    request?: TriggerIntegrationCreateRequest,
    options?: CallOptions
  ): Call<TriggerIntegrationCreateResponse> {
    const operation = route('createTriggerIntegration', 'POST /integration/trigger/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete a trigger integration for good. */
  delete(
    triggerIntegrationId: string,
    request?: TriggerIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<TriggerIntegrationDeleteResponse> {
    const address = 'POST /integration/trigger/{triggerIntegrationId}/delete'
    const operation = route('deleteTriggerIntegration', address)
    return jsonCall(this, operation, [triggerIntegrationId], request, options)
  }

  /** Get a trigger integration with its settings. */
  fetch(
    triggerIntegrationId: string,
    params?: TriggerIntegrationFetchParams,
    options?: CallOptions
  ): Call<TriggerIntegration> {
    const address = 'GET /integration/trigger/{triggerIntegrationId}/fetch'
    return jsonCall(this, route('fetchTriggerIntegration', address), [triggerIntegrationId], params, options)
  }

  /** Fire a trigger integration now. */
  invoke(
    triggerIntegrationId: string,
    request?: TriggerIntegrationInvokeRequest,
    options?: CallOptions
  ): Call<TriggerIntegrationInvokeResponse> {
    const address = 'POST /integration/trigger/{triggerIntegrationId}/invoke'
    const operation = route('invokeTriggerIntegration', address)
    return jsonCall(this, operation, [triggerIntegrationId], request, options)
  }

  /** List the trigger integrations of the account. */
  list(params?: TriggerIntegrationListParams, options?: CallOptions): ListCall<TriggerIntegrationListItem> {
    const operation = route('listTriggerIntegrations', 'GET /integration/trigger/list')
    return listCall(this, operation, [], params, options)
  }

  /** Run the setup of a trigger integration. */
  setup(
    triggerIntegrationId: string,
    request?: TriggerIntegrationSetupRequest,
    options?: CallOptions
  ): Call<TriggerIntegrationSetupResponse> {
    const address = 'POST /integration/trigger/{triggerIntegrationId}/setup'
    return jsonCall(this, route('setupTriggerIntegration', address), [triggerIntegrationId], request, options)
  }

  /** Change fields of a trigger integration. */
  update(
    triggerIntegrationId: string,
    request?: TriggerIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<TriggerIntegrationUpdateResponse> {
    const address = 'POST /integration/trigger/{triggerIntegrationId}/update'
    const operation = route('updateTriggerIntegration', address)
    return jsonCall(this, operation, [triggerIntegrationId], request, options)
  }
}
