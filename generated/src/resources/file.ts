// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

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

/** Files, a record each with content that is uploaded and downloaded by itself. */
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
   * Await it for the usual form, or ask for another with `.as('application/json')`.
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
   * The file travels in one of five ways: JSON with an `https:` URL that the server fetches, JSON with a
   * `data:` URL, JSON with a `{ type, size }` declaration, a multipart form with the field `file`, or the raw
   * bytes as the body. For a declaration the answer holds an `uploadRequest`, which you carry out yourself
   * with exactly its headers; every other way is bound to bodies of about 4.5 MB. A file over the account's
   * limit is refused with `LIMITS_REACHED`.
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
