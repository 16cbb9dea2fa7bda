// Generated; do not edit. Your own code belongs in src/custom.

import {
  type Call,
  type ExportCall,
  type ListCall,
  childOf,
  exportCall,
  jsonCall,
  listCall
} from '../runtime/index.ts'
import { type CallOptions, Resource, route } from '../service.ts'
import type {
  Space,
  SpaceCreateRequest,
  SpaceCreateResponse,
  SpaceDeleteRequest,
  SpaceDeleteResponse,
  SpaceExportItem,
  SpaceExportParams,
  SpaceFetchParams,
  SpaceListItem,
  SpaceListParams,
  SpaceUpdateRequest,
  SpaceUpdateResponse
} from '../types/space.ts'
import { SpaceSiteClient } from './space/site.ts'
import { SpaceStorageClient } from './space/storage.ts'

export type * from '../types/space.ts'

/** Spaces, storage that is shared by bots and people. */
export class SpaceClient extends Resource {
  /** Sites served from a space. */
  get site(): SpaceSiteClient {
    return childOf(this, SpaceSiteClient)
  }

  /** Files and folders of a space, by path. */
  get storage(): SpaceStorageClient {
    return childOf(this, SpaceStorageClient)
  }

  /** Create a space, a file storage that bots and sites can use. */
  create(request?: SpaceCreateRequest, options?: CallOptions): Call<SpaceCreateResponse> {
    return jsonCall(this, route('createSpace', 'POST /space/create'), [], request, options)
  }

  /** Delete a space for good. */
  delete(spaceId: string, request?: SpaceDeleteRequest, options?: CallOptions): Call<SpaceDeleteResponse> {
    return jsonCall(this, route('deleteSpace', 'POST /space/{spaceId}/delete'), [spaceId], request, options)
  }

  /** Export spaces. */
  export(params?: SpaceExportParams, options?: CallOptions): ExportCall<SpaceExportItem> {
    return exportCall(this, route('exportSpaces', 'GET /space/export'), [], params, options)
  }

  /** Get a space by id. */
  fetch(spaceId: string, params?: SpaceFetchParams, options?: CallOptions): Call<Space> {
    return jsonCall(this, route('fetchSpace', 'GET /space/{spaceId}/fetch'), [spaceId], params, options)
  }

  /** List spaces. */
  list(params?: SpaceListParams, options?: CallOptions): ListCall<SpaceListItem> {
    return listCall(this, route('listSpaces', 'GET /space/list'), [], params, options)
  }

  /** Change fields of a space. */
  update(spaceId: string, request?: SpaceUpdateRequest, options?: CallOptions): Call<SpaceUpdateResponse> {
    return jsonCall(this, route('updateSpace', 'POST /space/{spaceId}/update'), [spaceId], request, options)
  }
}
