// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  PlatformGuide,
  PlatformGuideFetchParams,
  PlatformGuideListItem,
  PlatformGuideListParams,
  PlatformGuideSearchRequest,
  PlatformGuideSearchResponse
} from '../../types/platform/guide.ts'

export type * from '../../types/platform/guide.ts'

/** Guides of the platform. */
export class PlatformGuideClient extends Resource {
  /** Read one guide. */
  fetch(guideId: string, params?: PlatformGuideFetchParams, options?: CallOptions): Call<PlatformGuide> {
    const operation = route('fetchPlatformGuide', 'GET /platform/guide/{guideId}/fetch')
    return jsonCall(this, operation, [guideId], params, options)
  }

  /** List the guides. */
  list(params?: PlatformGuideListParams, options?: CallOptions): ListCall<PlatformGuideListItem> {
    return listCall(this, route('listPlatformGuides', 'GET /platform/guide/list'), [], params, options)
  }

  /** Find guides by meaning. */
  search(request: PlatformGuideSearchRequest, options?: CallOptions): Call<PlatformGuideSearchResponse> {
    return jsonCall(this, route('searchPlatformGuides', 'POST /platform/guide/search'), [], request, options)
  }
}
