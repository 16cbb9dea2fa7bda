// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  PlatformTutorial,
  PlatformTutorialFetchParams,
  PlatformTutorialListItem,
  PlatformTutorialListParams,
  PlatformTutorialSearchRequest,
  PlatformTutorialSearchResponse
} from '../../types/platform/tutorial.ts'

export type * from '../../types/platform/tutorial.ts'

/** Tutorials of the platform. */
export class PlatformTutorialClient extends Resource {
  /**
   * Read one tutorial.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    tutorialId: string,
    params?: PlatformTutorialFetchParams,
    options?: CallOptions
  ): Call<PlatformTutorial> {
    return jsonCall(
      this,
      { id: 'fetchPlatformTutorial', method: 'GET', path: '/platform/tutorial/{tutorialId}/fetch' },
      [tutorialId],
      params,
      options
    )
  }

  /**
   * List the tutorials.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: PlatformTutorialListParams, options?: CallOptions): ListCall<PlatformTutorialListItem> {
    return listCall(
      this,
      {
        id: 'listPlatformTutorials',
        method: 'GET',
        path: '/platform/tutorial/list',
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
   * Find tutorials by meaning.
   *
   * @throws {BadRequestError} The request does not have the form the action asks for.
   */
  search(
    request: PlatformTutorialSearchRequest,
    options?: CallOptions
  ): Call<PlatformTutorialSearchResponse> {
    return jsonCall(
      this,
      { id: 'searchPlatformTutorials', method: 'POST', path: '/platform/tutorial/search', retry: 'safe' },
      [],
      request,
      options
    )
  }
}
