// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  PlatformSecretListItem,
  PlatformSecretListParams,
  PlatformSecretSearchRequest,
  PlatformSecretSearchResponse
} from '../../types/platform/secret.ts'

export type * from '../../types/platform/secret.ts'

/** Kinds of secrets that the platform knows. */
export class PlatformSecretClient extends Resource {
  /**
   * List the ready-made kinds of secret.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: PlatformSecretListParams, options?: CallOptions): ListCall<PlatformSecretListItem> {
    return listCall(
      this,
      {
        id: 'listPlatformSecrets',
        method: 'GET',
        path: '/platform/secret/list',
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
   * Find ready-made kinds of secret by meaning.
   *
   * @throws {BadRequestError} The request does not have the form the action asks for.
   */
  search(request: PlatformSecretSearchRequest, options?: CallOptions): Call<PlatformSecretSearchResponse> {
    return jsonCall(
      this,
      { id: 'searchPlatformSecrets', method: 'POST', path: '/platform/secret/search', retry: 'safe' },
      [],
      request,
      options
    )
  }
}
