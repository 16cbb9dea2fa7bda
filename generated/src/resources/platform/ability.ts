// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  PlatformAbilityListItem,
  PlatformAbilityListParams,
  PlatformAbilitySearchRequest,
  PlatformAbilitySearchResponse
} from '../../types/platform/ability.ts'

export type * from '../../types/platform/ability.ts'

/** Abilities that a skillset can be made of. */
export class PlatformAbilityClient extends Resource {
  /**
   * List the ready-made abilities of the platform.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: PlatformAbilityListParams, options?: CallOptions): ListCall<PlatformAbilityListItem> {
    return listCall(
      this,
      {
        id: 'listPlatformAbilities',
        method: 'GET',
        path: '/platform/ability/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [],
      params,
      options
    )
  }

  /**
   * Find ready-made abilities by meaning.
   *
   * @throws {BadRequestError} The request does not have the form the action asks for.
   */
  search(request: PlatformAbilitySearchRequest, options?: CallOptions): Call<PlatformAbilitySearchResponse> {
    return jsonCall(
      this,
      { id: 'searchPlatformAbilities', method: 'POST', path: '/platform/ability/search', retry: 'safe' },
      [],
      request,
      options
    )
  }
}
