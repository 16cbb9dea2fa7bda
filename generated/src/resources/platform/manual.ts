// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  PlatformManual,
  PlatformManualFetchParams,
  PlatformManualListItem,
  PlatformManualListParams,
  PlatformManualSearchRequest,
  PlatformManualSearchResponse
} from '../../types/platform/manual.ts'

export type * from '../../types/platform/manual.ts'

/** Manuals of the platform. */
export class PlatformManualClient extends Resource {
  /** Read one manual. */
  fetch(manualId: string, params?: PlatformManualFetchParams, options?: CallOptions): Call<PlatformManual> {
    const operation = route('fetchPlatformManual', 'GET /platform/manual/{manualId}/fetch')
    return jsonCall(this, operation, [manualId], params, options)
  }

  /** List the manuals. */
  list(params?: PlatformManualListParams, options?: CallOptions): ListCall<PlatformManualListItem> {
    return listCall(this, route('listPlatformManuals', 'GET /platform/manual/list'), [], params, options)
  }

  /** Find manuals by meaning. */
  search(request: PlatformManualSearchRequest, options?: CallOptions): Call<PlatformManualSearchResponse> {
    const operation = route('searchPlatformManuals', 'POST /platform/manual/search')
    return jsonCall(this, operation, [], request, options)
  }
}
