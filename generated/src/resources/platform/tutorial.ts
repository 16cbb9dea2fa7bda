// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  PlatformTutorial,
  PlatformTutorialFetchParams,
  PlatformTutorialListItem,
  PlatformTutorialListParams,
  PlatformTutorialSearchRequest,
  PlatformTutorialSearchResponse
} from '../../types/platform/tutorial.ts'

export type * from '../../types/platform/tutorial.ts'

/** Tutorials of the platform. */
export class PlatformTutorialClient extends Resource {
  /** Read one tutorial. */
  fetch(
    tutorialId: string,
    params?: PlatformTutorialFetchParams,
    options?: CallOptions
  ): Call<PlatformTutorial> {
    const operation = route('fetchPlatformTutorial', 'GET /platform/tutorial/{tutorialId}/fetch')
    return jsonCall(this, operation, [tutorialId], params, options)
  }

  /** List the tutorials. */
  list(params?: PlatformTutorialListParams, options?: CallOptions): ListCall<PlatformTutorialListItem> {
    return listCall(this, route('listPlatformTutorials', 'GET /platform/tutorial/list'), [], params, options)
  }

  /** Find tutorials by meaning. */
  search(
    request: PlatformTutorialSearchRequest,
    options?: CallOptions
  ): Call<PlatformTutorialSearchResponse> {
    const operation = route('searchPlatformTutorials', 'POST /platform/tutorial/search')
    return jsonCall(this, operation, [], request, options)
  }
}
