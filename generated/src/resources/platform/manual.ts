// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  PlatformManual,
  PlatformManualFetchParams,
  PlatformManualListItem,
  PlatformManualListParams,
  PlatformManualSearchRequest,
  PlatformManualSearchResponse
} from '../../types/platform/manual.ts'

export type * from '../../types/platform/manual.ts'

/** Manuals of the platform. */
export class PlatformManualClient extends Resource {
  /**
   * Read one manual.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(manualId: string, params?: PlatformManualFetchParams, options?: CallOptions): Call<PlatformManual> {
    return jsonCall(
      this,
      { id: 'fetchPlatformManual', method: 'GET', path: '/platform/manual/{manualId}/fetch' },
      [manualId],
      params,
      options
    )
  }

  /**
   * List the manuals.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: PlatformManualListParams, options?: CallOptions): ListCall<PlatformManualListItem> {
    return listCall(
      this,
      {
        id: 'listPlatformManuals',
        method: 'GET',
        path: '/platform/manual/list',
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
   * Find manuals by meaning.
   *
   * @throws {BadRequestError} The request does not have the form the action asks for.
   */
  search(request: PlatformManualSearchRequest, options?: CallOptions): Call<PlatformManualSearchResponse> {
    return jsonCall(
      this,
      { id: 'searchPlatformManuals', method: 'POST', path: '/platform/manual/search', retry: 'safe' },
      [],
      request,
      options
    )
  }
}
