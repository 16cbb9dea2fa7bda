// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../service.ts'
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
   *
   * @throws {NotFoundError} There is no such resource.
   */
  authenticate(
    secretId: string,
    request?: SecretAuthenticateRequest,
    options?: CallOptions
  ): Call<SecretAuthenticateResponse> {
    return jsonCall(
      this,
      { id: 'authenticateSecret', method: 'POST', path: '/secret/{secretId}/authenticate' },
      [secretId],
      request,
      options
    )
  }

  /**
   * Store a credential that abilities can use.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(request?: SecretCreateRequest, options?: CallOptions): Call<SecretCreateResponse> {
    return jsonCall(
      this,
      { id: 'createSecret', method: 'POST', path: '/secret/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a secret for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(secretId: string, request?: SecretDeleteRequest, options?: CallOptions): Call<SecretDeleteResponse> {
    return jsonCall(
      this,
      { id: 'deleteSecret', method: 'POST', path: '/secret/{secretId}/delete', retry: 'idempotent' },
      [secretId],
      request,
      options
    )
  }

  /**
   * Get a secret without its value.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(secretId: string, params?: SecretFetchParams, options?: CallOptions): Call<SecretFetchResponse> {
    return jsonCall(
      this,
      { id: 'fetchSecret', method: 'GET', path: '/secret/{secretId}/fetch' },
      [secretId],
      params,
      options
    )
  }

  /**
   * List secrets without their values.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: SecretListParams, options?: CallOptions): ListCall<SecretListItem> {
    return listCall(
      this,
      {
        id: 'listSecrets',
        method: 'GET',
        path: '/secret/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [],
      params,
      options
    )
  }

  /**
   * Take back the sign-in behind a secret.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  revoke(secretId: string, request?: SecretRevokeRequest, options?: CallOptions): Call<SecretRevokeResponse> {
    return jsonCall(
      this,
      { id: 'revokeSecret', method: 'POST', path: '/secret/{secretId}/revoke' },
      [secretId],
      request,
      options
    )
  }

  /**
   * Change fields of a secret, or its value.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(secretId: string, request?: SecretUpdateRequest, options?: CallOptions): Call<SecretUpdateResponse> {
    return jsonCall(
      this,
      { id: 'updateSecret', method: 'POST', path: '/secret/{secretId}/update', retry: 'idempotent' },
      [secretId],
      request,
      options
    )
  }

  /**
   * Check whether a secret is signed in and ready.
   *
   * When a sign-in is still to be done, `action` holds the URL for it.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  verify(secretId: string, request?: SecretVerifyRequest, options?: CallOptions): Call<SecretVerifyResponse> {
    return jsonCall(
      this,
      { id: 'verifySecret', method: 'POST', path: '/secret/{secretId}/verify', retry: 'safe' },
      [secretId],
      request,
      options
    )
  }
}
