// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  PlatformReportGenerateBatchRequest,
  PlatformReportGenerateBatchResponse,
  PlatformReportGenerateRequest,
  PlatformReportListItem,
  PlatformReportListParams
} from '../../../types/platform/report.ts'

export type {
  PlatformReportGenerateRequest,
  PlatformReportGenerateResponse,
  PlatformReportListItem
} from '../../../types/platform/report.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `PlatformReportListParams`. */
export type PlatformReportListRequest = PlatformReportListParams

/** @deprecated Use `Page<PlatformReportListItem>`. It differs: `items[].name` and 2 more may be null. */
export type PlatformReportListResponse = Page<PlatformReportListItem>

/** @deprecated Use `ItemEvent<PlatformReportListItem>`. It differs: `data.name` and 2 more may be null. */
export type PlatformReportListStreamType = ItemEvent<PlatformReportListItem>

/** @deprecated Use `PlatformReportGenerateRequest`. */
export type PlatformReportGenerateRequestBody = PlatformReportGenerateRequest

/** @deprecated Use `PlatformReportGenerateBatchRequest`. */
export type PlatformReportsGenerateRequestBody = PlatformReportGenerateBatchRequest

/** @deprecated Use `PlatformReportGenerateBatchRequest`. */
export type PlatformReportsGenerateRequest = PlatformReportGenerateBatchRequest

/** @deprecated Use `PlatformReportGenerateBatchResponse`. */
export type PlatformReportsGenerateResponse = PlatformReportGenerateBatchResponse
