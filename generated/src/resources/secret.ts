// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, route } from '../service.ts'
import type {
  SecretAuthenticateRequest,
  SecretAuthenticateResponse,
  SecretCreateRequest,
  SecretCreateResponse,
  SecretDeleteRequest,
  SecretDeleteResponse,
  SecretFetchParams,
  SecretFetchResponse,
  SecretListItem,
  SecretListParams,
  SecretRevokeRequest,
  SecretRevokeResponse,
  SecretUpdateRequest,
  SecretUpdateResponse,
  SecretVerifyRequest,
  SecretVerifyResponse
} from '../types/secret.ts'

export type * from '../types/secret.ts'

/** Secrets that abilities use. */
export class SecretClient extends Resource {
  /**
   * Begin the sign-in that fills a secret.
   *
   * Nothing is connected yet: open the returned URL to go through with it.
   */
  authenticate(
    secretId: string,
    request?: SecretAuthenticateRequest,
    options?: CallOptions
  ): Call<SecretAuthenticateResponse> {
    const operation = route('authenticateSecret', 'POST /secret/{secretId}/authenticate')
    return jsonCall(this, operation, [secretId], request, options)
  }

  /** Store a credential that abilities can use. */
  create(request?: SecretCreateRequest, options?: CallOptions): Call<SecretCreateResponse> {
    return jsonCall(this, route('createSecret', 'POST /secret/create'), [], request, options)
  }

  /** Delete a secret for good. */
  delete(secretId: string, request?: SecretDeleteRequest, options?: CallOptions): Call<SecretDeleteResponse> {
    const operation = route('deleteSecret', 'POST /secret/{secretId}/delete')
    return jsonCall(this, operation, [secretId], request, options)
  }

  /** Get a secret without its value. */
  fetch(secretId: string, params?: SecretFetchParams, options?: CallOptions): Call<SecretFetchResponse> {
    return jsonCall(this, route('fetchSecret', 'GET /secret/{secretId}/fetch'), [secretId], params, options)
  }

  /** List secrets without their values. */
  list(params?: SecretListParams, options?: CallOptions): ListCall<SecretListItem> {
    return listCall(this, route('listSecrets', 'GET /secret/list'), [], params, options)
  }

  /** Take back the sign-in behind a secret. */
  revoke(secretId: string, request?: SecretRevokeRequest, options?: CallOptions): Call<SecretRevokeResponse> {
    const operation = route('revokeSecret', 'POST /secret/{secretId}/revoke')
    return jsonCall(this, operation, [secretId], request, options)
  }

  /** Change fields of a secret, or its value. */
  update(secretId: string, request?: SecretUpdateRequest, options?: CallOptions): Call<SecretUpdateResponse> {
    const operation = route('updateSecret', 'POST /secret/{secretId}/update')
    return jsonCall(this, operation, [secretId], request, options)
  }

  /**
   * Check whether a secret is signed in and ready.
   *
   * When a sign-in is still to be done, `action` holds the URL for it.
   */
  verify(secretId: string, request?: SecretVerifyRequest, options?: CallOptions): Call<SecretVerifyResponse> {
    const operation = route('verifySecret', 'POST /secret/{secretId}/verify', { retry: 'safe' })
    return jsonCall(this, operation, [secretId], request, options)
  }
}
