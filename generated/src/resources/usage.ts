// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, childOf, jsonCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, route } from '../service.ts'
import type { Usage, UsageFetchParams, UsageListItem, UsageListParams } from '../types/usage.ts'
import { UsageSeriesClient } from './usage/series.ts'

export type * from '../types/usage.ts'

/** Usage of the account. */
export class UsageClient extends Resource {
  /** Usage over time. */
  get series(): UsageSeriesClient {
    return childOf(this, UsageSeriesClient)
  }

  /**
   * Get what the account used in the current billing period.
   *
   * @throws {NotAuthenticatedError} The secret is missing, wrong, expired or not meant for this action.
   */
  fetch(params?: UsageFetchParams, options?: CallOptions): Call<Usage> {
    return jsonCall(this, route('fetchUsage', 'GET /usage/fetch'), [], params, options)
  }

  /** List single usage records. */
  list(params?: UsageListParams, options?: CallOptions): ListCall<UsageListItem> {
    return listCall(this, route('listUsageRecords', 'GET /usage/list'), [], params, options)
  }
}
