// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  PlatformDoc,
  PlatformDocFetchParams,
  PlatformDocListItem,
  PlatformDocListParams,
  PlatformDocSearchRequest,
  PlatformDocSearchResponse
} from '../../types/platform/doc.ts'

export type * from '../../types/platform/doc.ts'

/** Documentation of the platform. */
export class PlatformDocClient extends Resource {
  /** Read one documentation page. */
  fetch(docId: string, params?: PlatformDocFetchParams, options?: CallOptions): Call<PlatformDoc> {
    const operation = route('fetchPlatformDoc', 'GET /platform/doc/{docId}/fetch')
    return jsonCall(this, operation, [docId], params, options)
  }

  /** List the documentation pages. */
  list(params?: PlatformDocListParams, options?: CallOptions): ListCall<PlatformDocListItem> {
    return listCall(this, route('listPlatformDocs', 'GET /platform/doc/list'), [], params, options)
  }

  /** Find documentation pages by meaning. */
  search(request: PlatformDocSearchRequest, options?: CallOptions): Call<PlatformDocSearchResponse> {
    return jsonCall(this, route('searchPlatformDocs', 'POST /platform/doc/search'), [], request, options)
  }
}
