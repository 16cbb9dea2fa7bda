// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../runtime/public.ts'
import type {
  SecretAuthenticateRequest,
  SecretAuthenticateResponse,
  SecretCreateRequest,
  SecretCreateResponse,
  SecretDeleteRequest,
  SecretDeleteResponse,
  SecretListItem,
  SecretListParams,
  SecretRevokeRequest,
  SecretRevokeResponse,
  SecretUpdateRequest,
  SecretUpdateResponse,
  SecretVerifyRequest,
  SecretVerifyResponse
} from '../../types/secret.ts'

export type {
  SecretAuthenticateRequest,
  SecretAuthenticateResponse,
  SecretCreateRequest,
  SecretCreateResponse,
  SecretDeleteRequest,
  SecretDeleteResponse,
  SecretFetchResponse,
  SecretRevokeRequest,
  SecretRevokeResponse,
  SecretUpdateRequest,
  SecretUpdateResponse,
  SecretVerifyRequest,
  SecretVerifyResponse
} from '../../types/secret.ts'
export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `SecretListParams`. */
export type SecretListRequest = SecretListParams

/**
 * @deprecated Use `Page<SecretListItem>`. It differs: `items[].name` and 8 more may be null; `items[].kind` and 2 more may have a value that is not listed.
 */
export type SecretListResponse = Page<SecretListItem>

/**
 * @deprecated Use `ItemEvent<SecretListItem>`. It differs: `data.name` and 7 more may be null; `data.kind` and 2 more may have a value that is not listed.
 */
export type SecretListStreamType = ItemEvent<SecretListItem>

/** @deprecated Use `SecretCreateRequest`. */
export type SecretCreateRequestBody = SecretCreateRequest

/** @deprecated Use `SecretCreateResponse`. */
export type SecretCreateResponseBody = SecretCreateResponse

/** @deprecated Use `SecretUpdateRequest`. */
export type SecretUpdateRequestBody = SecretUpdateRequest

/** @deprecated Use `SecretUpdateResponse`. */
export type SecretUpdateResponseBody = SecretUpdateResponse

/** @deprecated Use `SecretDeleteRequest`. */
export type SecretDeleteRequestBody = SecretDeleteRequest

/** @deprecated Use `SecretDeleteResponse`. */
export type SecretDeleteResponseBody = SecretDeleteResponse

/** @deprecated Use `SecretRevokeRequest`. */
export type SecretRevokeRequestBody = SecretRevokeRequest

/** @deprecated Use `SecretRevokeResponse`. */
export type SecretRevokeResponseBody = SecretRevokeResponse

/** @deprecated Use `SecretVerifyRequest`. */
export type SecretVerifyRequestBody = SecretVerifyRequest

/** @deprecated Use `SecretVerifyResponse`. */
export type SecretVerifyResponseBody = SecretVerifyResponse

/** @deprecated Use `SecretAuthenticateRequest`. */
export type SecretAuthenticateRequestBody = SecretAuthenticateRequest

/** @deprecated Use `SecretAuthenticateResponse`. */
export type SecretAuthenticateResponseBody = SecretAuthenticateResponse
