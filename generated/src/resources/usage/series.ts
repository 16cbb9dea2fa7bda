// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, jsonCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type { UsageSeries, UsageSeriesFetchParams } from '../../types/usage/series.ts'

export type * from '../../types/usage/series.ts'

/** Usage over time. */
export class UsageSeriesClient extends Resource {
  /**
   * Get the usage of the last 90 days as series of points in time.
   *
   * @throws {NotAuthenticatedError} The secret is missing, wrong, expired or not meant for this action.
   */
  fetch(params?: UsageSeriesFetchParams, options?: CallOptions): Call<UsageSeries> {
    return jsonCall(this, route('fetchUsageSeries', 'GET /usage/series/fetch'), [], params, options)
  }
}
