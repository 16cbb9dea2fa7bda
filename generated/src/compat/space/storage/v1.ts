// Generated; do not edit. Your own code belongs in src/custom.

import type { SpaceStorageDownloadParams, SpaceStorageListParams } from '../../../types/space/storage.ts'

export type {
  SpaceStorageCopyRequest,
  SpaceStorageCopyResponse,
  SpaceStorageDeleteRequest,
  SpaceStorageDeleteResponse,
  SpaceStorageDownloadResponse,
  SpaceStorageListResponse,
  SpaceStorageMoveRequest,
  SpaceStorageMoveResponse,
  SpaceStorageUploadRequest,
  SpaceStorageUploadResponse
} from '../../../types/space/storage.ts'
export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `SpaceStorageListParams`. */
export type SpaceStorageListRequest = SpaceStorageListParams

/** @deprecated Use `SpaceStorageDownloadParams`. */
export type SpaceStorageDownloadRequest = SpaceStorageDownloadParams
