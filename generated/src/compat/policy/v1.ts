// Generated; do not edit. Your own code belongs in src/custom.

import type { ItemEvent, Page } from '../../runtime/public.ts'
import type {
  Policy,
  PolicyCreateRequest,
  PolicyCreateResponse,
  PolicyDeleteRequest,
  PolicyDeleteResponse,
  PolicyListItem,
  PolicyListParams,
  PolicyUpdateRequest,
  PolicyUpdateResponse
} from '../../types/policy.ts'

export type {
  PolicyCreateRequest,
  PolicyCreateResponse,
  PolicyDeleteRequest,
  PolicyDeleteResponse,
  PolicyUpdateRequest,
  PolicyUpdateResponse
} from '../../types/policy.ts'
export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `PolicyListParams`. */
export type PolicyListRequest = PolicyListParams

/**
 * @deprecated Use `Page<PolicyListItem>`. It differs: `items[].name` and 5 more may be null; `items[].type` may have a value that is not listed.
 */
export type PolicyListResponse = Page<PolicyListItem>

/**
 * @deprecated Use `ItemEvent<PolicyListItem>`. It differs: `data.name` and 4 more may be null; `data.type` may have a value that is not listed.
 */
export type PolicyListStreamType = ItemEvent<PolicyListItem>

/**
 * @deprecated Use `Policy`. It differs: `name` and 4 more may be null; `type` may have a value that is not listed.
 */
export type PolicyFetchResponse = Policy

/** @deprecated Use `PolicyCreateRequest`. */
export type PolicyCreateRequestBody = PolicyCreateRequest

/** @deprecated Use `PolicyCreateResponse`. */
export type PolicyCreateResponseBody = PolicyCreateResponse

/** @deprecated Use `PolicyUpdateRequest`. */
export type PolicyUpdateRequestBody = PolicyUpdateRequest

/** @deprecated Use `PolicyUpdateResponse`. */
export type PolicyUpdateResponseBody = PolicyUpdateResponse

/** @deprecated Use `PolicyDeleteRequest`. */
export type PolicyDeleteRequestBody = PolicyDeleteRequest

/** @deprecated Use `PolicyDeleteResponse`. */
export type PolicyDeleteResponseBody = PolicyDeleteResponse
