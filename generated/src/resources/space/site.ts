// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  SpaceSite,
  SpaceSiteCreateRequest,
  SpaceSiteCreateResponse,
  SpaceSiteDeleteRequest,
  SpaceSiteDeleteResponse,
  SpaceSiteFetchParams,
  SpaceSiteListItem,
  SpaceSiteListParams,
  SpaceSiteUpdateRequest,
  SpaceSiteUpdateResponse
} from '../../types/space/site.ts'

export type * from '../../types/space/site.ts'

/** Sites served from a space. */
export class SpaceSiteClient extends Resource {
  /** Publish a folder of a space as a website. */
  create(
    spaceId: string,
    request: SpaceSiteCreateRequest,
    options?: CallOptions
  ): Call<SpaceSiteCreateResponse> {
    const operation = route('createSpaceSite', 'POST /space/{spaceId}/site/create')
    return jsonCall(this, operation, [spaceId], request, options)
  }

  /** Delete a site of a space. */
  delete(
    spaceId: string,
    siteId: string,
    request?: SpaceSiteDeleteRequest,
    options?: CallOptions
  ): Call<SpaceSiteDeleteResponse> {
    const operation = route('deleteSpaceSite', 'POST /space/{spaceId}/site/{siteId}/delete')
    return jsonCall(this, operation, [spaceId, siteId], request, options)
  }

  /** Get a site of a space. */
  fetch(
    spaceId: string,
    siteId: string,
    params?: SpaceSiteFetchParams,
    options?: CallOptions
  ): Call<SpaceSite> {
    const operation = route('fetchSpaceSite', 'GET /space/{spaceId}/site/{siteId}/fetch')
    return jsonCall(this, operation, [spaceId, siteId], params, options)
  }

  /** List the sites of a space. */
  list(spaceId: string, params?: SpaceSiteListParams, options?: CallOptions): ListCall<SpaceSiteListItem> {
    const operation = route('listSpaceSites', 'GET /space/{spaceId}/site/list')
    return listCall(this, operation, [spaceId], params, options)
  }

  /** Change fields of a site. */
  update(
    spaceId: string,
    siteId: string,
    request?: SpaceSiteUpdateRequest,
    options?: CallOptions
  ): Call<SpaceSiteUpdateResponse> {
    const operation = route('updateSpaceSite', 'POST /space/{spaceId}/site/{siteId}/update')
    return jsonCall(this, operation, [spaceId, siteId], request, options)
  }
}
