// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall, scoped } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  PlatformReportGenerateBatchRequest,
  PlatformReportGenerateBatchResponse,
  PlatformReportGenerateRequest,
  PlatformReportGenerateResponse,
  PlatformReportListItem,
  PlatformReportListParams
} from '../../types/platform/report.ts'

export type * from '../../types/platform/report.ts'

/** Reports on an account. */
export class PlatformReportClient extends Resource {
  /**
   * Compute several reports in one call.
   *
   * The body maps report ids to inputs and the answer maps the same ids to results; a report that fails
   * carries an `error` and leaves the others alone.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  generate(
    request: PlatformReportGenerateBatchRequest,
    options?: CallOptions
  ): Call<PlatformReportGenerateBatchResponse>
  /**
   * Compute several reports in one call.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  generate(
    reportId: null,
    request?: PlatformReportGenerateBatchRequest,
    options?: CallOptions
  ): Call<PlatformReportGenerateBatchResponse>
  /**
   * Compute one report from its input.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  generate(
    reportId: string,
    request?: PlatformReportGenerateRequest,
    options?: CallOptions
  ): Call<PlatformReportGenerateResponse>
  /** One form or the other: null in the place of `reportId` is the one without it. */
  generate<Id extends string | null>(
    reportId: Id,
    request?: Id extends null ? PlatformReportGenerateBatchRequest : PlatformReportGenerateRequest,
    options?: CallOptions
  ): Call<PlatformReportGenerateBatchResponse | PlatformReportGenerateResponse>
  generate(...args: unknown[]): Call<PlatformReportGenerateBatchResponse | PlatformReportGenerateResponse> {
    return scoped(
      this,
      jsonCall<PlatformReportGenerateBatchResponse | PlatformReportGenerateResponse>,
      {
        collection: { id: 'generatePlatformReports', method: 'POST', path: '/platform/report/generate' },
        item: { id: 'generatePlatformReport', method: 'POST', path: '/platform/report/{reportId}/generate' }
      },
      args
    )
  }

  /**
   * List the reports that can be generated.
   *
   * All reports stand on the first page. Each request takes one unit of the poll rate, which is counted over
   * a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: PlatformReportListParams, options?: CallOptions): ListCall<PlatformReportListItem> {
    return listCall(
      this,
      {
        id: 'listPlatformReports',
        method: 'GET',
        path: '/platform/report/list',
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
   * Compute several reports in one call.
   *
   * The same as `generate`.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  generateBatch(
    request?: PlatformReportGenerateBatchRequest,
    options?: CallOptions
  ): Call<PlatformReportGenerateBatchResponse> {
    return this.generate(null, request, options)
  }
}
