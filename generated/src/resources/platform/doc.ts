// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  PlatformDoc,
  PlatformDocFetchParams,
  PlatformDocListItem,
  PlatformDocListParams,
  PlatformDocSearchRequest,
  PlatformDocSearchResponse
} from '../../types/platform/doc.ts'

export type * from '../../types/platform/doc.ts'

/** Documentation of the platform. */
export class PlatformDocClient extends Resource {
  /**
   * Read one documentation page.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(docId: string, params?: PlatformDocFetchParams, options?: CallOptions): Call<PlatformDoc> {
    return jsonCall(
      this,
      { id: 'fetchPlatformDoc', method: 'GET', path: '/platform/doc/{docId}/fetch' },
      [docId],
      params,
      options
    )
  }

  /**
   * List the documentation pages.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: PlatformDocListParams, options?: CallOptions): ListCall<PlatformDocListItem> {
    return listCall(
      this,
      {
        id: 'listPlatformDocs',
        method: 'GET',
        path: '/platform/doc/list',
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
   * Find documentation pages by meaning.
   *
   * @throws {BadRequestError} The request does not have the form the action asks for.
   */
  search(request: PlatformDocSearchRequest, options?: CallOptions): Call<PlatformDocSearchResponse> {
    return jsonCall(
      this,
      { id: 'searchPlatformDocs', method: 'POST', path: '/platform/doc/search', retry: 'safe' },
      [],
      request,
      options
    )
  }
}
