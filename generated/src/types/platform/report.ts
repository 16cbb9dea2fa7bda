// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** Inputs by report id. */
export interface PlatformReportGenerateBatchRequest {
  [key: string]: Record<string, unknown>
}

/** Results by report id. */
export interface PlatformReportGenerateBatchResponse {
  [key: string]:
    | Record<string, unknown>
    | {
        /** Why this report failed. */
        error?: string | undefined
      }
}

/** Input of the report; its shape depends on the report. */
export interface PlatformReportGenerateRequest {
  [key: string]: unknown
}

/** What the report came to; its shape depends on the report. */
export interface PlatformReportGenerateResponse {
  [key: string]: unknown
}

/** A report, as the list shows it. */
export interface PlatformReportListItem {
  /** A name for people to read. */
  name?: string | null | undefined
  /** What it is, for people to read. */
  description?: string | null | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | null | undefined
  /** Id given by the server. */
  id: string
  /** When it was created, in ms since the Unix epoch. */
  createdAt: number
  /** When it last changed, in ms since the Unix epoch. */
  updatedAt: number
}

/** Parameters of `platform.report.list`. */
export interface PlatformReportListParams {
  /** Where to go on: the `cursor` of the page before. Leave out for the first page. */
  cursor?: string | undefined
  /**
   * Oldest first (`asc`) or newest first (`desc`), by time of creation.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc' | undefined
  /** Items per page, 100 at most and by default. */
  take?: number | undefined
}
