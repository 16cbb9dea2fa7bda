// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  PlatformExample,
  PlatformExampleCloneRequest,
  PlatformExampleCloneResponse,
  PlatformExampleFetchParams,
  PlatformExampleListItem,
  PlatformExampleListParams,
  PlatformExampleSearchRequest,
  PlatformExampleSearchResponse
} from '../../types/platform/example.ts'

export type * from '../../types/platform/example.ts'

/** Examples to start from. */
export class PlatformExampleClient extends Resource {
  /** Create the resources of a ready-made example in your account. */
  clone(
    exampleId: string,
    request?: PlatformExampleCloneRequest,
    options?: CallOptions
  ): Call<PlatformExampleCloneResponse> {
    const operation = route('clonePlatformExample', 'POST /platform/example/{exampleId}/clone')
    return jsonCall(this, operation, [exampleId], request, options)
  }

  /** Get a ready-made example with its full configuration. */
  fetch(
    exampleId: string,
    params?: PlatformExampleFetchParams,
    options?: CallOptions
  ): Call<PlatformExample> {
    const operation = route('fetchPlatformExample', 'GET /platform/example/{exampleId}/fetch')
    return jsonCall(this, operation, [exampleId], params, options)
  }

  /** List the ready-made examples. */
  list(params?: PlatformExampleListParams, options?: CallOptions): ListCall<PlatformExampleListItem> {
    return listCall(this, route('listPlatformExamples', 'GET /platform/example/list'), [], params, options)
  }

  /** Find ready-made examples by meaning. */
  search(request: PlatformExampleSearchRequest, options?: CallOptions): Call<PlatformExampleSearchResponse> {
    const operation = route('searchPlatformExamples', 'POST /platform/example/search')
    return jsonCall(this, operation, [], request, options)
  }
}
