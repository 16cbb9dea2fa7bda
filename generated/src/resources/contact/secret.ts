// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../../runtime/index.ts'
import { type CallOptions, Resource, route } from '../../service.ts'
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

/** Personal secrets of a contact, for abilities that act on its behalf. */
export class ContactSecretClient extends Resource {
  /**
   * Begin the sign-in that connects a contact to a secret.
   *
   * Nothing is connected yet: send the contact to the returned URL.
   */
  authenticate(
    contactId: string,
    secretId: string,
    request?: ContactSecretAuthenticateRequest,
    options?: CallOptions
  ): Call<ContactSecretAuthenticateResponse> {
    const address = 'POST /contact/{contactId}/secret/{secretId}/authenticate'
    const operation = route('authenticateContactSecret', address)
    return jsonCall(this, operation, [contactId, secretId], request, options)
  }

  /** List the secrets that concern a contact. */
  list(
    contactId: string,
    params?: ContactSecretListParams,
    options?: CallOptions
  ): ListCall<ContactSecretListItem> {
    const operation = route('listContactSecrets', 'GET /contact/{contactId}/secret/list')
    return listCall(this, operation, [contactId], params, options)
  }

  /** Take back what a contact granted to a secret. */
  revoke(
    contactId: string,
    secretId: string,
    request?: ContactSecretRevokeRequest,
    options?: CallOptions
  ): Call<ContactSecretRevokeResponse> {
    const operation = route('revokeContactSecret', 'POST /contact/{contactId}/secret/{secretId}/revoke')
    return jsonCall(this, operation, [contactId, secretId], request, options)
  }

  /**
   * Check whether a contact has signed in for a secret.
   *
   * When a sign-in is still to be done, `action` holds the URL for it.
   */
  verify(
    contactId: string,
    secretId: string,
    request?: ContactSecretVerifyRequest,
    options?: CallOptions
  ): Call<ContactSecretVerifyResponse> {
    const address = 'POST /contact/{contactId}/secret/{secretId}/verify'
    const operation = route('verifyContactSecret', address, { retry: 'safe' })
    return jsonCall(this, operation, [contactId, secretId], request, options)
  }
}
