// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../../service.ts'
import type {
  ContactSecretAuthenticateRequest,
  ContactSecretAuthenticateResponse,
  ContactSecretListItem,
  ContactSecretListParams,
  ContactSecretRevokeRequest,
  ContactSecretRevokeResponse,
  ContactSecretVerifyRequest,
  ContactSecretVerifyResponse
} from '../../types/contact/secret.ts'

export type * from '../../types/contact/secret.ts'

/** Personal secrets of a contact, for abilities that act in its name. */
export class ContactSecretClient extends Resource {
  /**
   * Begin the sign-in that connects a contact to a secret.
   *
   * Nothing is connected yet: send the contact to the returned URL.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  authenticate(
    contactId: string,
    secretId: string,
    request?: ContactSecretAuthenticateRequest,
    options?: CallOptions
  ): Call<ContactSecretAuthenticateResponse> {
    return jsonCall(
      this,
      {
        id: 'authenticateContactSecret',
        method: 'POST',
        path: '/contact/{contactId}/secret/{secretId}/authenticate'
      },
      [contactId, secretId],
      request,
      options
    )
  }

  /**
   * List the secrets that concern a contact.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {NotFoundError} There is no such resource.
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(
    contactId: string,
    params?: ContactSecretListParams,
    options?: CallOptions
  ): ListCall<ContactSecretListItem> {
    return listCall(
      this,
      {
        id: 'listContactSecrets',
        method: 'GET',
        path: '/contact/{contactId}/secret/list',
        limit: 'rate/poll',
        page: cursorPages,
        stream: jsonLines
      },
      [contactId],
      params,
      options
    )
  }

  /**
   * Take back what a contact granted to a secret.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  revoke(
    contactId: string,
    secretId: string,
    request?: ContactSecretRevokeRequest,
    options?: CallOptions
  ): Call<ContactSecretRevokeResponse> {
    return jsonCall(
      this,
      { id: 'revokeContactSecret', method: 'POST', path: '/contact/{contactId}/secret/{secretId}/revoke' },
      [contactId, secretId],
      request,
      options
    )
  }

  /**
   * Check whether a contact has signed in for a secret.
   *
   * When a sign-in is still to be done, `action` holds the URL for it.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  verify(
    contactId: string,
    secretId: string,
    request?: ContactSecretVerifyRequest,
    options?: CallOptions
  ): Call<ContactSecretVerifyResponse> {
    return jsonCall(
      this,
      {
        id: 'verifyContactSecret',
        method: 'POST',
        path: '/contact/{contactId}/secret/{secretId}/verify',
        retry: 'safe'
      },
      [contactId, secretId],
      request,
      options
    )
  }
}
