// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, cursorPages, jsonLines } from '../service.ts'
import type {
  Policy,
  PolicyCreateRequest,
  PolicyCreateResponse,
  PolicyDeleteRequest,
  PolicyDeleteResponse,
  PolicyFetchParams,
  PolicyListItem,
  PolicyListParams,
  PolicyUpdateRequest,
  PolicyUpdateResponse
} from '../types/policy.ts'

export type * from '../types/policy.ts'

/** Policies, rules for retention and usage. */
export class PolicyClient extends Resource {
  /**
   * Create a retention or usage policy, for one bot or for all.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  create(request: PolicyCreateRequest, options?: CallOptions): Call<PolicyCreateResponse> {
    return jsonCall(
      this,
      { id: 'createPolicy', method: 'POST', path: '/policy/create' },
      [],
      request,
      options
    )
  }

  /**
   * Delete a policy for good.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  delete(policyId: string, request?: PolicyDeleteRequest, options?: CallOptions): Call<PolicyDeleteResponse> {
    return jsonCall(
      this,
      { id: 'deletePolicy', method: 'POST', path: '/policy/{policyId}/delete', retry: 'idempotent' },
      [policyId],
      request,
      options
    )
  }

  /**
   * Get a policy by id.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  fetch(policyId: string, params?: PolicyFetchParams, options?: CallOptions): Call<Policy> {
    return jsonCall(
      this,
      { id: 'fetchPolicy', method: 'GET', path: '/policy/{policyId}/fetch' },
      [policyId],
      params,
      options
    )
  }

  /**
   * List policies.
   *
   * Each request takes one unit of the poll rate, which is counted over a sliding window of 60 seconds.
   *
   * Await it for one page, iterate over it for every item, or `.stream()` it for all of them in one answer.
   *
   * @throws {LimitError} A rate limit, a quota or a size limit is reached; the message says which.
   */
  list(params?: PolicyListParams, options?: CallOptions): ListCall<PolicyListItem> {
    return listCall(
      this,
      {
        id: 'listPolicies',
        method: 'GET',
        path: '/policy/list',
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
   * Change fields of a policy.
   *
   * Only the fields you send change; a field left out keeps its value. A plain `meta` replaces all stored
   * metadata, `meta: { "$update": { … } }` merges into it one level deep.
   *
   * @throws {NotFoundError} There is no such resource.
   */
  update(policyId: string, request?: PolicyUpdateRequest, options?: CallOptions): Call<PolicyUpdateResponse> {
    return jsonCall(
      this,
      { id: 'updatePolicy', method: 'POST', path: '/policy/{policyId}/update', retry: 'idempotent' },
      [policyId],
      request,
      options
    )
  }
}
