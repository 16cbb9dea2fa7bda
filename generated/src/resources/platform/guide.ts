// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  PlatformGuide,
  PlatformGuideFetchParams,
  PlatformGuideListItem,
  PlatformGuideListParams,
  PlatformGuideSearchRequest,
  PlatformGuideSearchResponse
} from '../../types/platform/guide.ts'

export type * from '../../types/platform/guide.ts'

/** Guides of the platform. */
export class PlatformGuideClient extends Resource {
  /**
   * Read one guide.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(guideId: string, params?: PlatformGuideFetchParams, options?: CallOptions): Call<PlatformGuide> {
    return jsonCall(
      this,
      { id: 'fetchPlatformGuide', method: 'GET', path: '/platform/guide/{guideId}/fetch' },
      [guideId],
      params,
      options
    )
  }

  /**
   * List the guides.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: PlatformGuideListParams, options?: CallOptions): ListCall<PlatformGuideListItem> {
    return listCall(
      this,
      {
        id: 'listPlatformGuides',
        method: 'GET',
        path: '/platform/guide/list',
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
   * Find guides by meaning.
   *
   * @throws {BadRequestError} The request does not have the form the action asks for.
   */
  search(request: PlatformGuideSearchRequest, options?: CallOptions): Call<PlatformGuideSearchResponse> {
    return jsonCall(
      this,
      { id: 'searchPlatformGuides', method: 'POST', path: '/platform/guide/search', retry: 'safe' },
      [],
      request,
      options
    )
  }
}
