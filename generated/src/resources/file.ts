// Generated; do not edit. Your own code belongs in src/custom.

import { type UploadCall, type UploadSource, uploadCall } from '../helpers/upload/upload.ts'
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
import { type CallOptions, Resource, route } from '../service.ts'
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

/** Files, each a record whose content is uploaded and downloaded separately. */
export class FileClient extends Resource {
  /**
   * Create a file record, to be filled by an upload.
   *
   * First of two steps: the record is empty until `upload` stores its content.
   */
  create(request?: FileCreateRequest, options?: CallOptions): Call<FileCreateResponse> {
    return jsonCall(this, route('createFile', 'POST /file/create'), [], request, options)
  }

  /** Delete a file for good. */
  delete(fileId: string, request?: FileDeleteRequest, options?: CallOptions): Call<FileDeleteResponse> {
    return jsonCall(this, route('deleteFile', 'POST /file/{fileId}/delete'), [fileId], request, options)
  }

  /**
   * Download the content of a file, or get a URL for it.
   *
   * Comes as bytes or, as `application/json`, in the form of a URL to download from. Before anything is
   * uploaded there is nothing to give (status 204). A public file needs no credentials.
   *
   * Await the call for the usual form, or request another with `.as('application/json')`.
   */
  download(
    fileId: string,
    params?: FileDownloadParams,
    options?: CallOptions
  ): MediaCall<Download | null, { '*/*': Download | null; 'application/json': FileDownloadResponse }> {
    const operation = route('downloadFile', 'GET /file/{fileId}/download', {
      accept: '*/*',
      media: { '*/*': 'bytes', 'application/json': 'json' }
    })
    return mediaCall(this, operation, [fileId], params, options)
  }

  /** Get the record of a file, without its content. */
  fetch(fileId: string, params?: FileFetchParams, options?: CallOptions): Call<FileFetchResponse> {
    return jsonCall(this, route('fetchFile', 'GET /file/{fileId}/fetch'), [fileId], params, options)
  }

  /** List files. */
  list(params?: FileListParams, options?: CallOptions): ListCall<FileListItem> {
    return listCall(this, route('listFiles', 'GET /file/list'), [], params, options)
  }

  /** Ask for a sync of a file. */
  sync(fileId: string, request?: FileSyncRequest, options?: CallOptions): Call<FileSyncResponse> {
    return jsonCall(this, route('syncFile', 'POST /file/{fileId}/sync'), [fileId], request, options)
  }

  /** Change the record of a file, not its content. */
  update(fileId: string, request?: FileUpdateRequest, options?: CallOptions): Call<FileUpdateResponse> {
    return jsonCall(this, route('updateFile', 'POST /file/{fileId}/update'), [fileId], request, options)
  }

  /**
   * Store the content of a file.
   *
   * Give a blob, a buffer, a stream, a form, or an `UploadSource`: `{ name, type, size, data }`.
   * `fileFromPath` makes one of a file on disk. The API fetches a file by its `https:` URL if that is the
   * `file` of the request.
   *
   * Up to 4,000,000 bytes go through the API. A larger file is declared there and sent to its storage, which
   * the call waits for; a stream needs its `size` then. A file over the limit of the account is refused with
   * `LIMITS_REACHED`.
   */
  upload(
    fileId: string,
    request: FileUploadRequest | FileUploadForm | BinaryBody | UploadSource,
    options?: CallOptions
  ): UploadCall<FileUploadResponse> {
    const operation = route('uploadFile', 'POST /file/{fileId}/upload', {
      bodies: ['json', 'multipart', 'binary'],
      encode: encodeFile,
      fields: ['file']
    })
    return uploadCall(this, operation, [fileId], request, options)
  }
}
