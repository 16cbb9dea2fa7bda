// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  PlatformAbilityListItem,
  PlatformAbilityListParams,
  PlatformAbilitySearchRequest,
  PlatformAbilitySearchResponse
} from '../../types/platform/ability.ts'

export type * from '../../types/platform/ability.ts'

/** Abilities that a skillset can include. */
export class PlatformAbilityClient extends Resource {
  /** List the ready-made abilities of the platform. */
  list(params?: PlatformAbilityListParams, options?: CallOptions): ListCall<PlatformAbilityListItem> {
    return listCall(this, route('listPlatformAbilities', 'GET /platform/ability/list'), [], params, options)
  }

  /** Find ready-made abilities by meaning. */
  search(request: PlatformAbilitySearchRequest, options?: CallOptions): Call<PlatformAbilitySearchResponse> {
    const operation = route('searchPlatformAbilities', 'POST /platform/ability/search')
    return jsonCall(this, operation, [], request, options)
  }
}
