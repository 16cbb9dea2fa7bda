// Generated; do not edit. Your own code belongs in src/custom.

/** Request of `space.storage.copy`. */
export interface SpaceStorageCopyRequest {
  /** Where it should be afterwards. */
  destinationPath: string
}

/** Answer of `space.storage.copy`. */
export interface SpaceStorageCopyResponse {
  /** Where it is now. */
  path: string
}

/** Request of `space.storage.delete`. */
export interface SpaceStorageDeleteRequest {
  /**
   * Delete everything below a folder too.
   *
   * @default false
   */
  recursive?: boolean | undefined
}

/** Answer of `space.storage.delete`. */
export interface SpaceStorageDeleteResponse extends SpaceStorageCopyResponse {
  /** What was removed. */
  path: string
}

/** Parameters of `space.storage.download`; no fields so far. */
export interface SpaceStorageDownloadParams {
  [key: string]: never
}

/** Answer of `space.storage.download`. */
export interface SpaceStorageDownloadResponse {
  /** Id made from the path. */
  id: string
  /** Where to fetch the content. */
  url: string
}

/** A file or folder. */
export interface SpaceStorageListItem {
  /** Id made from the path. */
  id?: string | null | undefined
  /** Where it is in the space. */
  path?: string | null | undefined
  /** Bytes of the file; 0 for a folder. */
  size?: number | null | undefined
  /** When the file last changed, in ms since the Unix epoch. */
  updatedAt?: number | null | undefined
  /** True for a folder. */
  isDirectory?: boolean | null | undefined
}

/** Parameters of `space.storage.list`. */
export interface SpaceStorageListParams {
  /** Folder to look into, over several segments if need be; leave out for the root. */
  path?: string | undefined
  /**
   * Go down into folders too.
   *
   * @default false
   */
  recursive?: boolean | undefined
}

/** Answer of `space.storage.list`. */
export interface SpaceStorageListResponse {
  /** Files and folders below the path. */
  items: SpaceStorageListItem[]
  /** Present when there is more to list. */
  nextToken?: string | undefined
}

/** Request of `space.storage.move`. */
export type SpaceStorageMoveRequest = SpaceStorageCopyRequest

/** Answer of `space.storage.move`. */
export type SpaceStorageMoveResponse = SpaceStorageCopyResponse

/** The content of the file, as a form. */
export interface SpaceStorageUploadForm {
  /** The bytes of the file. */
  file: Blob
}

/** Request of `space.storage.upload`. */
export type SpaceStorageUploadRequest =
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
        /** Metadata to keep with the file. */
        meta?: Record<string, unknown> | undefined
      }
    }

/** Answer of `space.storage.upload`. */
export interface SpaceStorageUploadResponse {
  /** Id made from the path. */
  id: string
  /** Where it is kept in the space. */
  path: string
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
