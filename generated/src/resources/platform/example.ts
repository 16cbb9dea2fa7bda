// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  PlatformExample,
  PlatformExampleCloneRequest,
  PlatformExampleCloneResponse,
  PlatformExampleFetchParams,
  PlatformExampleListItem,
  PlatformExampleListParams,
  PlatformExampleSearchRequest,
  PlatformExampleSearchResponse
} from '../../types/platform/example.ts'

export type * from '../../types/platform/example.ts'

/** Examples to start from. */
export class PlatformExampleClient extends Resource {
  /**
   * Create the resources of a ready-made example in your account.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  clone(
    exampleId: string,
    request?: PlatformExampleCloneRequest,
    options?: CallOptions
  ): Call<PlatformExampleCloneResponse> {
    return jsonCall(
      this,
      { id: 'clonePlatformExample', method: 'POST', path: '/platform/example/{exampleId}/clone' },
      [exampleId],
      request,
      options
    )
  }

  /**
   * Get a ready-made example with its full configuration.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(
    exampleId: string,
    params?: PlatformExampleFetchParams,
    options?: CallOptions
  ): Call<PlatformExample> {
    return jsonCall(
      this,
      { id: 'fetchPlatformExample', method: 'GET', path: '/platform/example/{exampleId}/fetch' },
      [exampleId],
      params,
      options
    )
  }

  /**
   * List the ready-made examples.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: PlatformExampleListParams, options?: CallOptions): ListCall<PlatformExampleListItem> {
    return listCall(
      this,
      {
        id: 'listPlatformExamples',
        method: 'GET',
        path: '/platform/example/list',
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
   * Find ready-made examples by meaning.
   *
   * @throws {BadRequestError} The request does not have the form the action asks for.
   */
  search(request: PlatformExampleSearchRequest, options?: CallOptions): Call<PlatformExampleSearchResponse> {
    return jsonCall(
      this,
      { id: 'searchPlatformExamples', method: 'POST', path: '/platform/example/search', retry: 'safe' },
      [],
      request,
      options
    )
  }
}
