// Generated; do not edit. Your own code belongs in src/custom.

import type { FileVisibility, Meta } from './shared.ts'

/** Request of `file.create`. */
export interface FileCreateRequest {
  /** Readable name, unique in the account, that finds the resource beside its id. */
  alias?: string | undefined
  /** A name for people to read. */
  name?: string | undefined
  /** What it is, for people to read. */
  description?: string | undefined
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
  /** Blueprint that the resource belongs to. */
  blueprintId?: string | undefined
  /**
   * Who can see a file, from its owner alone (`private`) over `protected` to everybody (`public`). A public
   * file downloads without credentials.
   */
  visibility?: FileVisibility | undefined
}

/** Answer of `file.create`. */
export interface FileCreateResponse {
  /** The file's id. */
  id: string
}

/** Request of `file.delete`; no fields so far. */
export interface FileDeleteRequest {
  [key: string]: never
}

/** Answer of `file.delete`. */
export type FileDeleteResponse = FileCreateResponse

/** Parameters of `file.download`; no fields so far. */
export interface FileDownloadParams {
  [key: string]: never
}

/** Answer of `file.download`. */
export interface FileDownloadResponse {
  /** Where to fetch the content. */
  url: string
}

/** Parameters of `file.fetch`; no fields so far. */
export interface FileFetchParams {
  [key: string]: never
}

/** A file, as stored. */
export interface FileFetchResponse {
  /** Readable name, unique in the account, that finds the resource beside its id. */
  alias?: string | null | undefined
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
  /** Blueprint that the resource belongs to. */
  blueprintId?: string | null | undefined
  /**
   * Who can see a file, from its owner alone (`private`) over `protected` to everybody (`public`). A public
   * file downloads without credentials.
   */
  visibility?: FileVisibility | (string & {}) | null | undefined
}

/** A file, as the list shows it. */
export type FileListItem = FileFetchResponse

/** Parameters of `file.list`. */
export interface FileListParams {
  /** Where to go on: the `cursor` of the page before. Leave out for the first page. */
  cursor?: string | undefined
  /**
   * Gives only what has these values in its `meta`. Values compare as text, only `true` and `false` as
   * booleans.
   */
  meta?: Record<string, string> | undefined
  /**
   * Oldest first (`asc`) or newest first (`desc`), by time of creation.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc' | undefined
  /** Items per page, 100 at most and by default. */
  take?: number | undefined
}

/** Request of `file.sync`; no fields so far. */
export interface FileSyncRequest {
  [key: string]: never
}

/** Answer of `file.sync`. */
export type FileSyncResponse = FileCreateResponse

/** Request of `file.update`. */
export type FileUpdateRequest = FileCreateRequest

/** Answer of `file.update`. */
export type FileUpdateResponse = FileCreateResponse

/** The content of the file, as a form. */
export interface FileUploadForm {
  /** The bytes of the file. */
  file: Blob
}

/** Request of `file.upload`. */
export type FileUploadRequest =
  | {
      /** `https:` or `data:` URL of the content. */
      file: string
    }
  | {
      /** What you are going to upload by yourself. */
      file: {
        /** Media type of the content, such as `text/csv`. */
        type: string
        /** Exact number of bytes. */
        size: number
        /** Name under which it is kept. */
        name?: string | undefined
      }
    }

/** Answer of `file.upload`. */
export interface FileUploadResponse {
  /** The file's id. */
  id: string
  /** Present after a declaration: the request by which you send the bytes yourself. */
  uploadRequest?:
    | {
        /** HTTP method to send it with. */
        method: string
        /** Where to send the bytes. */
        url: string
        /** Headers to send, exactly these. */
        headers: Record<string, unknown>
      }
    | undefined
}
