// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type UploadCall, type UploadSource, uploadCall } from '../helpers/upload.ts'
import {
  type BinaryBody,
  type Call,
  type Download,
  type ListCall,
  type MediaCall,
  encodeFile,
  jsonCall,
  listCall,
  mediaCall
} from '../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../service.ts'
import type {
  FileCreateRequest,
  FileCreateResponse,
  FileDeleteRequest,
  FileDeleteResponse,
  FileDownloadParams,
  FileDownloadResponse,
  FileFetchParams,
  FileFetchResponse,
  FileListItem,
  FileListParams,
  FileSyncRequest,
  FileSyncResponse,
  FileUpdateRequest,
  FileUpdateResponse,
  FileUploadForm,
  FileUploadRequest,
  FileUploadResponse
} from '../types/file.ts'

export type * from '../types/file.ts'

/** Files, a record each with content that is uploaded and downloaded by itself. */
export class FileClient extends Resource {
  /**
   * Create a file record, to be filled by an upload.
   *
   * First of two steps: the record is empty until `upload` stores its content.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(request?: FileCreateRequest, options?: CallOptions): Call<FileCreateResponse> {
    return jsonCall(this, { id: 'createFile', method: 'POST', path: '/file/create' }, [], request, options)
  }

  /**
   * Delete a file for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(fileId: string, request?: FileDeleteRequest, options?: CallOptions): Call<FileDeleteResponse> {
    return jsonCall(
      this,
      { id: 'deleteFile', method: 'POST', path: '/file/{fileId}/delete', retry: 'idempotent' },
      [fileId],
      request,
      options
    )
  }

  /**
   * Download the content of a file, or get a URL for it.
   *
   * Comes as bytes or, as `application/json`, in the form of a URL to download from. Before anything is
   * uploaded there is nothing to give (status 204). A public file needs no credentials.
   *
   * Await it for the usual form, or ask for another with `.as('application/json')`.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  download(
    fileId: string,
    params?: FileDownloadParams,
    options?: CallOptions
  ): MediaCall<Download | null, { '*/*': Download | null; 'application/json': FileDownloadResponse }> {
    return mediaCall(
      this,
      {
        id: 'downloadFile',
        method: 'GET',
        path: '/file/{fileId}/download',
        accept: '*/*',
        media: { '*/*': 'bytes', 'application/json': 'json' }
      },
      [fileId],
      params,
      options
    )
  }

  /**
   * Get the record of a file, without its content.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(fileId: string, params?: FileFetchParams, options?: CallOptions): Call<FileFetchResponse> {
    return jsonCall(
      this,
      { id: 'fetchFile', method: 'GET', path: '/file/{fileId}/fetch' },
      [fileId],
      params,
      options
    )
  }

  /**
   * List files.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: FileListParams, options?: CallOptions): ListCall<FileListItem> {
    return listCall(
      this,
      {
        id: 'listFiles',
        method: 'GET',
        path: '/file/list',
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
   * Ask for a sync of a file.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  sync(fileId: string, request?: FileSyncRequest, options?: CallOptions): Call<FileSyncResponse> {
    return jsonCall(
      this,
      { id: 'syncFile', method: 'POST', path: '/file/{fileId}/sync' },
      [fileId],
      request,
      options
    )
  }

  /**
   * Change the record of a file, not its content.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(fileId: string, request?: FileUpdateRequest, options?: CallOptions): Call<FileUpdateResponse> {
    return jsonCall(
      this,
      { id: 'updateFile', method: 'POST', path: '/file/{fileId}/update', retry: 'idempotent' },
      [fileId],
      request,
      options
    )
  }

  /**
   * Store the content of a file.
   *
   * The file travels in one of five ways: JSON with an `https:` URL that the server fetches, JSON with a
   * `data:` URL, JSON with a `{ type, size }` declaration, a multipart form with the field `file`, or the raw
   * bytes as the body. For a declaration the answer holds an `uploadRequest`, which you carry out yourself
   * with exactly its headers; every other way is bound to bodies of about 4.5 MB. A file over the account's
   * limit is refused with `LIMITS_REACHED`.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  upload(
    fileId: string,
    request: FileUploadRequest | FileUploadForm | BinaryBody | UploadSource,
    options?: CallOptions
  ): UploadCall<FileUploadResponse> {
    return uploadCall(
      this,
      {
        id: 'uploadFile',
        method: 'POST',
        path: '/file/{fileId}/upload',
        bodies: ['json', 'multipart', 'binary'],
        encode: encodeFile,
        fields: ['file']
      },
      [fileId],
      request,
      options
    )
  }
}
