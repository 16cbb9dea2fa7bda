// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall, scoped } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  PlatformReportGenerateBatchRequest,
  PlatformReportGenerateBatchResponse,
  PlatformReportGenerateRequest,
  PlatformReportGenerateResponse,
  PlatformReportListItem,
  PlatformReportListParams
} from '../../types/platform/report.ts'

export type * from '../../types/platform/report.ts'

/** Reports about an account. */
export class PlatformReportClient extends Resource {
  /**
   * Compute several reports in one call.
   *
   * The body maps report ids to inputs and the answer maps the same ids to results; a report that fails
   * carries an `error` and leaves the others alone.
   */
  generate(
    request: PlatformReportGenerateBatchRequest,
    options?: CallOptions
  ): Call<PlatformReportGenerateBatchResponse>
  /** Compute several reports in one call. */
  generate(
    reportId: null,
    request?: PlatformReportGenerateBatchRequest,
    options?: CallOptions
  ): Call<PlatformReportGenerateBatchResponse>
  /** Compute one report from its input. */
  generate(
    reportId: string,
    request?: PlatformReportGenerateRequest,
    options?: CallOptions
  ): Call<PlatformReportGenerateResponse>
  /** Either form; null as `reportId` selects the form without an id. */
  generate<Id extends string | null>(
    reportId: Id,
    request?: Id extends null ? PlatformReportGenerateBatchRequest : PlatformReportGenerateRequest,
    options?: CallOptions
  ): Call<PlatformReportGenerateBatchResponse | PlatformReportGenerateResponse>
  generate(...args: unknown[]): Call<PlatformReportGenerateBatchResponse | PlatformReportGenerateResponse> {
    const collection = route('generatePlatformReports', 'POST /platform/report/generate')
    const item = route('generatePlatformReport', 'POST /platform/report/{reportId}/generate')
    return scoped(this, jsonCall, { collection, item }, args)
  }

  /**
   * List the reports that can be generated.
   *
   * All reports stand on the first page. Each request takes one unit of the poll rate, which is counted over
   * a sliding window of 60 seconds.
   */
  list(params?: PlatformReportListParams, options?: CallOptions): ListCall<PlatformReportListItem> {
    return listCall(this, route('listPlatformReports', 'GET /platform/report/list'), [], params, options)
  }

  /**
   * Compute several reports in one call.
   *
   * The same as `generate`.
   */
  generateBatch(
    request?: PlatformReportGenerateBatchRequest,
    options?: CallOptions
  ): Call<PlatformReportGenerateBatchResponse> {
    return this.generate(null, request, options)
  }
}
