// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../service.ts'
import type { Usage, UsageFetchParams, UsageListItem, UsageListParams } from '../types/usage.ts'
import { UsageSeriesClient } from './usage/series.ts'

export type * from '../types/usage.ts'

/** What the account has used. */
export class UsageClient extends Resource {
  /** Usage over time. */
  get series(): UsageSeriesClient {
    return this._child(UsageSeriesClient)
  }

  /**
   * Get what the account used in the current billing period.
   *
   * @throws {NotAuthenticatedError} The secret is missing, wrong, expired or not meant for this action.
   */
  fetch(params?: UsageFetchParams, options?: CallOptions): Call<Usage> {
    return jsonCall(this, { id: 'fetchUsage', method: 'GET', path: '/usage/fetch' }, [], params, options)
  }

  /**
   * List single usage records.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: UsageListParams, options?: CallOptions): ListCall<UsageListItem> {
    return listCall(
      this,
      {
        id: 'listUsageRecords',
        method: 'GET',
        path: '/usage/list',
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
