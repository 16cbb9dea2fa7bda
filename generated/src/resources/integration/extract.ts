// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, childOf, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  ExtractIntegration,
  ExtractIntegrationCreateRequest,
  ExtractIntegrationCreateResponse,
  ExtractIntegrationDeleteRequest,
  ExtractIntegrationDeleteResponse,
  ExtractIntegrationFetchParams,
  ExtractIntegrationListItem,
  ExtractIntegrationListParams,
  ExtractIntegrationTriggerRequest,
  ExtractIntegrationTriggerResponse,
  ExtractIntegrationUpdateRequest,
  ExtractIntegrationUpdateResponse
} from '../../types/integration/extract.ts'
import { ExtractIntegrationItemClient } from './extract/item.ts'

export type * from '../../types/integration/extract.ts'

/** Extractions of structured data from conversations. */
export class ExtractIntegrationClient extends Resource {
  /** Items that an extraction found. */
  get item(): ExtractIntegrationItemClient {
    return childOf(this, ExtractIntegrationItemClient)
  }

  /** Create an extract integration, which pulls data out of conversations. */
  create(
    request?: ExtractIntegrationCreateRequest,
    options?: CallOptions
  ): Call<ExtractIntegrationCreateResponse> {
    const operation = route('createExtractIntegration', 'POST /integration/extract/create')
    return jsonCall(this, operation, [], request, options)
  }

  /** Delete an extract integration for good. */
  delete(
    extractIntegrationId: string,
    request?: ExtractIntegrationDeleteRequest,
    options?: CallOptions
  ): Call<ExtractIntegrationDeleteResponse> {
    const address = 'POST /integration/extract/{extractIntegrationId}/delete'
    const operation = route('deleteExtractIntegration', address)
    return jsonCall(this, operation, [extractIntegrationId], request, options)
  }

  /** Get an extract integration with its settings. */
  fetch(
    extractIntegrationId: string,
    params?: ExtractIntegrationFetchParams,
    options?: CallOptions
  ): Call<ExtractIntegration> {
    const address = 'GET /integration/extract/{extractIntegrationId}/fetch'
    return jsonCall(this, route('fetchExtractIntegration', address), [extractIntegrationId], params, options)
  }

  /** List the extract integrations of the account. */
  list(params?: ExtractIntegrationListParams, options?: CallOptions): ListCall<ExtractIntegrationListItem> {
    const operation = route('listExtractIntegrations', 'GET /integration/extract/list')
    return listCall(this, operation, [], params, options)
  }

  /**
   * Run an extract integration over conversations of the past.
   *
   * Names conversations through `conversationIds`, or takes the latest ones through `sample`.
   */
  trigger(
    extractIntegrationId: string,
    request?: ExtractIntegrationTriggerRequest,
    options?: CallOptions
  ): Call<ExtractIntegrationTriggerResponse> {
    const address = 'POST /integration/extract/{extractIntegrationId}/trigger'
    const operation = route('triggerExtractIntegration', address)
    return jsonCall(this, operation, [extractIntegrationId], request, options)
  }

  /** Change fields of an extract integration. */
  update(
    extractIntegrationId: string,
    request?: ExtractIntegrationUpdateRequest,
    options?: CallOptions
  ): Call<ExtractIntegrationUpdateResponse> {
    const address = 'POST /integration/extract/{extractIntegrationId}/update'
    const operation = route('updateExtractIntegration', address)
    return jsonCall(this, operation, [extractIntegrationId], request, options)
  }
}
