// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../../service.ts'
import type {
  PartnerUserContext,
  PartnerUserContextCreateRequest,
  PartnerUserContextCreateResponse,
  PartnerUserContextDeleteRequest,
  PartnerUserContextDeleteResponse,
  PartnerUserContextFetchParams,
  PartnerUserContextListItem,
  PartnerUserContextListParams,
  PartnerUserContextUpdateRequest,
  PartnerUserContextUpdateResponse
} from '../../../types/partner/user/context.ts'

export type * from '../../../types/partner/user/context.ts'

/** Contexts of a child account. */
export class PartnerUserContextClient extends Resource {
  /** Create a context for a sub-account. */
  create(
    userId: string,
    request?: PartnerUserContextCreateRequest,
    options?: CallOptions
  ): Call<PartnerUserContextCreateResponse> {
    const operation = route('createPartnerUserContext', 'POST /partner/user/{userId}/context/create')
    return jsonCall(this, operation, [userId], request, options)
  }

  /** Delete a context of a sub-account. */
  delete(
    userId: string,
    contextId: string,
    request?: PartnerUserContextDeleteRequest,
    options?: CallOptions
  ): Call<PartnerUserContextDeleteResponse> {
    const address = 'POST /partner/user/{userId}/context/{contextId}/delete'
    return jsonCall(this, route('deletePartnerUserContext', address), [userId, contextId], request, options)
  }

  /** Get a context of a sub-account. */
  fetch(
    userId: string,
    contextId: string,
    params?: PartnerUserContextFetchParams,
    options?: CallOptions
  ): Call<PartnerUserContext> {
    const operation = route('fetchPartnerUserContext', 'GET /partner/user/{userId}/context/{contextId}/fetch')
    return jsonCall(this, operation, [userId, contextId], params, options)
  }

  /** List the contexts of a sub-account. */
  list(
    userId: string,
    params?: PartnerUserContextListParams,
    options?: CallOptions
  ): ListCall<PartnerUserContextListItem> {
    const operation = route('listPartnerUserContexts', 'GET /partner/user/{userId}/context/list')
    return listCall(this, operation, [userId], params, options)
  }

  /** Change a context of a sub-account. */
  update(
    userId: string,
    contextId: string,
    request?: PartnerUserContextUpdateRequest,
    options?: CallOptions
  ): Call<PartnerUserContextUpdateResponse> {
    const address = 'POST /partner/user/{userId}/context/{contextId}/update'
    return jsonCall(this, route('updatePartnerUserContext', address), [userId, contextId], request, options)
  }
}
