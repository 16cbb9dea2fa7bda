// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type ListCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type { PlatformActionListItem, PlatformActionListParams } from '../../types/platform/action.ts'

export type * from '../../types/platform/action.ts'

/** Actions that abilities can take. */
export class PlatformActionClient extends Resource {
  /**
   * List the actions that ability instructions can use.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: PlatformActionListParams, options?: CallOptions): ListCall<PlatformActionListItem> {
    return listCall(
      this,
      {
        id: 'listPlatformActions',
        method: 'GET',
        path: '/platform/action/list',
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
