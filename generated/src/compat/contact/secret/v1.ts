// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../../runtime/public.ts'
import type {
  ContactSecretAuthenticateRequest,
  ContactSecretAuthenticateResponse,
  ContactSecretListItem,
  ContactSecretListParams,
  ContactSecretRevokeRequest,
  ContactSecretRevokeResponse,
  ContactSecretVerifyRequest,
  ContactSecretVerifyResponse
} from '../../../types/contact/secret.ts'

export type { ChatBotKitClient, ResponsePromise } from '../../client.ts'

/** @deprecated Use `ContactSecretListParams`. */
export type SecretListRequest = ContactSecretListParams

/** @deprecated Use `Page<ContactSecretListItem>`. It differs: `items[].name` and 3 more may be null. */
export type SecretListResponse = Page<ContactSecretListItem>

/** @deprecated Use `ItemEvent<ContactSecretListItem>`. It differs: `data.name` and 2 more may be null. */
export type SecretListStreamType = ItemEvent<ContactSecretListItem>

/** @deprecated Use `ContactSecretRevokeRequest`. */
export type SecretRevokeRequestBody = ContactSecretRevokeRequest

/** @deprecated Use `ContactSecretRevokeRequest`. */
export type SecretRevokeRequest = ContactSecretRevokeRequest

/** @deprecated Use `ContactSecretRevokeResponse`. */
export type SecretRevokeResponseBody = ContactSecretRevokeResponse

/** @deprecated Use `ContactSecretRevokeResponse`. */
export type SecretRevokeResponse = ContactSecretRevokeResponse

/** @deprecated Use `ContactSecretVerifyRequest`. */
export type SecretVerifyRequestBody = ContactSecretVerifyRequest

/** @deprecated Use `ContactSecretVerifyRequest`. */
export type SecretVerifyRequest = ContactSecretVerifyRequest

/** @deprecated Use `ContactSecretVerifyResponse`. */
export type SecretVerifyResponseBody = ContactSecretVerifyResponse

/** @deprecated Use `ContactSecretVerifyResponse`. */
export type SecretVerifyResponse = ContactSecretVerifyResponse

/** @deprecated Use `ContactSecretAuthenticateRequest`. */
export type SecretAuthenticateRequestBody = ContactSecretAuthenticateRequest

/** @deprecated Use `ContactSecretAuthenticateRequest`. */
export type SecretAuthenticateRequest = ContactSecretAuthenticateRequest

/** @deprecated Use `ContactSecretAuthenticateResponse`. */
export type SecretAuthenticateResponseBody = ContactSecretAuthenticateResponse

/** @deprecated Use `ContactSecretAuthenticateResponse`. */
export type SecretAuthenticateResponse = ContactSecretAuthenticateResponse
