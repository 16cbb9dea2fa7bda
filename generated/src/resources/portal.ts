// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, route } from '../service.ts'
import type {
  Portal,
  PortalCreateRequest,
  PortalCreateResponse,
  PortalDeleteRequest,
  PortalDeleteResponse,
  PortalFetchParams,
  PortalListItem,
  PortalListParams,
  PortalUpdateRequest,
  PortalUpdateResponse
} from '../types/portal.ts'

export type * from '../types/portal.ts'

/** Portals, web sites where people use bots. */
export class PortalClient extends Resource {
  /** Create a portal under a slug. */
  create(request?: PortalCreateRequest, options?: CallOptions): Call<PortalCreateResponse> {
    return jsonCall(this, route('createPortal', 'POST /portal/create'), [], request, options)
  }

  /** Delete a portal for good. */
  delete(portalId: string, request?: PortalDeleteRequest, options?: CallOptions): Call<PortalDeleteResponse> {
    const operation = route('deletePortal', 'POST /portal/{portalId}/delete')
    return jsonCall(this, operation, [portalId], request, options)
  }

  /** Get a portal by id. */
  fetch(portalId: string, params?: PortalFetchParams, options?: CallOptions): Call<Portal> {
    return jsonCall(this, route('fetchPortal', 'GET /portal/{portalId}/fetch'), [portalId], params, options)
  }

  /** List portals. */
  list(params?: PortalListParams, options?: CallOptions): ListCall<PortalListItem> {
    return listCall(this, route('listPortals', 'GET /portal/list'), [], params, options)
  }

  /** Change fields of a portal. */
  update(portalId: string, request?: PortalUpdateRequest, options?: CallOptions): Call<PortalUpdateResponse> {
    const operation = route('updatePortal', 'POST /portal/{portalId}/update')
    return jsonCall(this, operation, [portalId], request, options)
  }
}
