// Generated; do not edit. Your own code belongs in src/custom.

import type { DatasetFileAttachmentType, FileVisibility, Meta } from '../shared.ts'

/** Request of `dataset.file.attach`. */
export interface DatasetFileAttachRequest {
  /** What a file does for a dataset; `source` makes records from it. */
  type?: DatasetFileAttachmentType | undefined
}

/** Answer of `dataset.file.attach`. */
export interface DatasetFileAttachResponse {
  /** The file's id. */
  id: string
}

/** Request of `dataset.file.detach`. */
export interface DatasetFileDetachRequest {
  /** Delete the records made from the file too. */
  deleteRecords?: boolean | undefined
}

/** Answer of `dataset.file.detach`. */
export type DatasetFileDetachResponse = DatasetFileAttachResponse

/** One event of the stream of `dataset.file.list`. */
export interface DatasetFileListEvent {
  /** Says that `data` is an item of the list. */
  type: 'item'
  /** A file, as the list shows it. */
  data: {
    /** Readable name, unique in the account, that finds the resource beside its id. */
    alias?: string | undefined
    /** A name for people to read. */
    name?: string | undefined
    /** What it is, for people to read. */
    description?: string | undefined
    /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
    meta?: Meta | undefined
    /** Id given by the server. */
    id: string
    /** When it was created, in ms since the Unix epoch. */
    createdAt: number
    /** When it last changed, in ms since the Unix epoch. */
    updatedAt: number
    /** Blueprint that the resource belongs to. */
    blueprintId?: string | undefined
    /**
     * Who can see a file, from its owner alone (`private`) over `protected` to everybody (`public`). A public
     * file downloads without credentials.
     */
    visibility?: FileVisibility | undefined
  }
  /** When the service created the event, in milliseconds since the Unix epoch. */
  createdAt?: number | undefined
}

/** An attached file, as the list shows it. */
export interface DatasetFileListItem {
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
  /**
   * Who can see a file, from its owner alone (`private`) over `protected` to everybody (`public`). A public
   * file downloads without credentials.
   */
  visibility?: FileVisibility | (string & {}) | null | undefined
}

/** Parameters of `dataset.file.list`. */
export interface DatasetFileListParams {
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

/** Request of `dataset.file.sync`; no fields so far. */
export interface DatasetFileSyncRequest {
  [key: string]: never
}

/** Answer of `dataset.file.sync`. */
export type DatasetFileSyncResponse = DatasetFileAttachResponse
