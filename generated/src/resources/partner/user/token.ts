// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../../service.ts'
import type {
  PartnerUserTokenCreateRequest,
  PartnerUserTokenCreateResponse,
  PartnerUserTokenDeleteRequest,
  PartnerUserTokenDeleteResponse,
  PartnerUserTokenListItem,
  PartnerUserTokenListParams,
  PartnerUserTokenUpdateRequest,
  PartnerUserTokenUpdateResponse
} from '../../../types/partner/user/token.ts'

export type * from '../../../types/partner/user/token.ts'

/** Tokens of a child account. */
export class PartnerUserTokenClient extends Resource {
  /**
   * Create an API token for a sub-account.
   *
   * The token itself is part of this answer: store it now.
   */
  create(
    userId: string,
    request?: PartnerUserTokenCreateRequest,
    options?: CallOptions
  ): Call<PartnerUserTokenCreateResponse> {
    const operation = route('createPartnerUserToken', 'POST /partner/user/{userId}/token/create')
    return jsonCall(this, operation, [userId], request, options)
  }

  /** Delete an API token of a sub-account. */
  delete(
    userId: string,
    tokenId: string,
    request?: PartnerUserTokenDeleteRequest,
    options?: CallOptions
  ): Call<PartnerUserTokenDeleteResponse> {
    const operation = route('deletePartnerUserToken', 'POST /partner/user/{userId}/token/{tokenId}/delete')
    return jsonCall(this, operation, [userId, tokenId], request, options)
  }

  /** List the API tokens of a sub-account, without their values. */
  list(
    userId: string,
    params?: PartnerUserTokenListParams,
    options?: CallOptions
  ): ListCall<PartnerUserTokenListItem> {
    const operation = route('listPartnerUserTokens', 'GET /partner/user/{userId}/token/list')
    return listCall(this, operation, [userId], params, options)
  }

  /** Change an API token of a sub-account. */
  update(
    userId: string,
    tokenId: string,
    request?: PartnerUserTokenUpdateRequest,
    options?: CallOptions
  ): Call<PartnerUserTokenUpdateResponse> {
    const operation = route('updatePartnerUserToken', 'POST /partner/user/{userId}/token/{tokenId}/update')
    return jsonCall(this, operation, [userId, tokenId], request, options)
  }
}
