// Generated; do not edit. Your own code belongs in src/custom.

import { type UploadCall, type UploadSource, uploadCall } from '../../helpers/upload/upload.ts'
import {
  type BinaryBody,
  type Call,
  type Download,
  type MediaCall,
  encodeFile,
  jsonCall,
  mediaCall
} from '../../runtime/index.ts'
import { segments } from '../../runtime/request/ids.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  SpaceStorageCopyRequest,
  SpaceStorageCopyResponse,
  SpaceStorageDeleteRequest,
  SpaceStorageDeleteResponse,
  SpaceStorageDownloadParams,
  SpaceStorageDownloadResponse,
  SpaceStorageListParams,
  SpaceStorageListResponse,
  SpaceStorageMoveRequest,
  SpaceStorageMoveResponse,
  SpaceStorageUploadForm,
  SpaceStorageUploadRequest,
  SpaceStorageUploadResponse
} from '../../types/space/storage.ts'

export type * from '../../types/space/storage.ts'

/** Files and folders of a space, by path. */
export class SpaceStorageClient extends Resource {
  /**
   * Copy a file inside a space.
   *
   * The source is `path`, which may run over several segments.
   */
  copy(
    spaceId: string,
    path: string,
    request: SpaceStorageCopyRequest,
    options?: CallOptions
  ): Call<SpaceStorageCopyResponse> {
    const address = 'POST /space/{spaceId}/storage/copy/{+path}'
    const operation = route('copySpaceStoragePath', address, { encoding: { '/path': segments } })
    return jsonCall(this, operation, [spaceId, path], request, options)
  }

  /**
   * Delete a file or a folder of a space.
   *
   * With `recursive`, everything below a folder goes with it. The `path` may run over several segments.
   */
  delete(
    spaceId: string,
    path: string,
    request?: SpaceStorageDeleteRequest,
    options?: CallOptions
  ): Call<SpaceStorageDeleteResponse> {
    const address = 'POST /space/{spaceId}/storage/delete/{+path}'
    const operation = route('deleteSpaceStoragePath', address, { encoding: { '/path': segments } })
    return jsonCall(this, operation, [spaceId, path], request, options)
  }

  /**
   * Download a file of a space, or get a URL for it.
   *
   * Comes as bytes or, as `application/json`, in the form of a presigned URL. The `path` may run over several
   * segments.
   *
   * Await the call for the usual form, or request another with `.as('application/json')`.
   */
  download(
    spaceId: string,
    path: string,
    params?: SpaceStorageDownloadParams,
    options?: CallOptions
  ): MediaCall<
    Download,
    { 'application/octet-stream': Download; 'application/json': SpaceStorageDownloadResponse }
  > {
    const operation = route('downloadSpaceStoragePath', 'GET /space/{spaceId}/storage/download/{+path}', {
      accept: 'application/octet-stream',
      encoding: { '/path': segments },
      media: { 'application/octet-stream': 'bytes', 'application/json': 'json' }
    })
    return mediaCall(this, operation, [spaceId, path], params, options)
  }

  /**
   * List the files and folders of a space below a path.
   *
   * Without `path` it lists the root; a path may run over several segments. Each request takes one unit of
   * the poll rate, which is counted over a sliding window of 60 seconds.
   */
  list(
    spaceId: string,
    params?: SpaceStorageListParams,
    options?: CallOptions
  ): Call<SpaceStorageListResponse> {
    const operation = route('listSpaceStoragePath', 'GET /space/{spaceId}/storage/list/{+path?}', {
      encoding: { '/path': segments },
      page: undefined,
      stream: undefined
    })
    return jsonCall(this, operation, [spaceId], params, options)
  }

  /**
   * Move or rename a file inside a space.
   *
   * The source is `path`, which may run over several segments.
   */
  move(
    spaceId: string,
    path: string,
    request: SpaceStorageMoveRequest,
    options?: CallOptions
  ): Call<SpaceStorageMoveResponse> {
    const address = 'POST /space/{spaceId}/storage/move/{+path}'
    const operation = route('moveSpaceStoragePath', address, { encoding: { '/path': segments } })
    return jsonCall(this, operation, [spaceId, path], request, options)
  }

  /**
   * Upload a file into a space.
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
    spaceId: string,
    path: string,
    request: SpaceStorageUploadRequest | SpaceStorageUploadForm | BinaryBody | UploadSource,
    options?: CallOptions
  ): UploadCall<SpaceStorageUploadResponse> {
    const operation = route('uploadSpaceStoragePath', 'POST /space/{spaceId}/storage/upload/{+path}', {
      encoding: { '/path': segments },
      bodies: ['json', 'multipart', 'binary'],
      encode: encodeFile,
      fields: ['file']
    })
    return uploadCall(this, operation, [spaceId, path], request, options)
  }
}
