// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type ListCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type { PlatformModelListItem, PlatformModelListParams } from '../../types/platform/model.ts'

export type * from '../../types/platform/model.ts'

/** Models that a bot can run on. */
export class PlatformModelClient extends Resource {
  /**
   * List the language models that bots can use.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: PlatformModelListParams, options?: CallOptions): ListCall<PlatformModelListItem> {
    return listCall(
      this,
      {
        id: 'listPlatformModels',
        method: 'GET',
        path: '/platform/model/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [],
      params,
      options
    )
  }
}
