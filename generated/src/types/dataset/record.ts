// Generated; do not edit. Your own code belongs in src/custom.

import type { Meta } from '../shared.ts'

/** A dataset record, as stored. */
export interface DatasetRecord {
  /** Id given by the server. */
  id: string
  /** When it was created, in ms since the Unix epoch. */
  createdAt: number
  /** When it last changed, in ms since the Unix epoch. */
  updatedAt: number
  /** Text that searches look through. */
  text: string
  /** Where the text comes from, such as a URL or a file name. */
  source?: string | null | undefined
}

/** Request of `dataset.record.create`. */
export interface DatasetRecordCreateRequest {
  /** Text that searches look through. */
  text: string
  /** Where the text comes from, such as a URL or a file name. */
  source?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
}

/** Answer of `dataset.record.create`. */
export interface DatasetRecordCreateResponse {
  /** The dataset record's id. */
  id: string
}

/** Request of `dataset.record.delete`; no fields so far. */
export interface DatasetRecordDeleteRequest {
  [key: string]: never
}

/** Answer of `dataset.record.delete`. */
export type DatasetRecordDeleteResponse = DatasetRecordCreateResponse

/** A dataset record, as exported. */
export type DatasetRecordExportItem = DatasetRecord

/** Parameters of `dataset.record.export`. */
export type DatasetRecordExportParams = DatasetRecordListParams

/** Parameters of `dataset.record.fetch`; no fields so far. */
export interface DatasetRecordFetchParams {
  [key: string]: never
}

/** A dataset record, as the list shows it. */
export type DatasetRecordListItem = DatasetRecord

/** Parameters of `dataset.record.list`. */
export interface DatasetRecordListParams {
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

/** Request of `dataset.record.update`. */
export interface DatasetRecordUpdateRequest {
  /** New text of the record. */
  text?: string | undefined
  /** Where the text comes from, such as a URL or a file name. */
  source?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
}

/** Answer of `dataset.record.update`. */
export type DatasetRecordUpdateResponse = DatasetRecordCreateResponse
