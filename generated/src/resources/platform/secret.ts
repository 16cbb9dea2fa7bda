// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
import type {
  PlatformSecretListItem,
  PlatformSecretListParams,
  PlatformSecretSearchRequest,
  PlatformSecretSearchResponse
} from '../../types/platform/secret.ts'

export type * from '../../types/platform/secret.ts'

/** Kinds of secrets that the platform supports. */
export class PlatformSecretClient extends Resource {
  /** List the ready-made kinds of secret. */
  list(params?: PlatformSecretListParams, options?: CallOptions): ListCall<PlatformSecretListItem> {
    return listCall(this, route('listPlatformSecrets', 'GET /platform/secret/list'), [], params, options)
  }

  /** Find ready-made kinds of secret by meaning. */
  search(request: PlatformSecretSearchRequest, options?: CallOptions): Call<PlatformSecretSearchResponse> {
    const operation = route('searchPlatformSecrets', 'POST /platform/secret/search')
    return jsonCall(this, operation, [], request, options)
  }
}
