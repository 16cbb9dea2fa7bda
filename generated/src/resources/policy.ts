// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, type ListCall, jsonCall, listCall } from '../runtime/index.ts'
import { type CallOptions, Resource, route } from '../service.ts'
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
  /** Create a retention or usage policy, for one bot or for all. */
  create(request: PolicyCreateRequest, options?: CallOptions): Call<PolicyCreateResponse> {
    return jsonCall(this, route('createPolicy', 'POST /policy/create'), [], request, options)
  }

  /** Delete a policy for good. */
  delete(policyId: string, request?: PolicyDeleteRequest, options?: CallOptions): Call<PolicyDeleteResponse> {
    const operation = route('deletePolicy', 'POST /policy/{policyId}/delete')
    return jsonCall(this, operation, [policyId], request, options)
  }

  /** Get a policy by id. */
  fetch(policyId: string, params?: PolicyFetchParams, options?: CallOptions): Call<Policy> {
    return jsonCall(this, route('fetchPolicy', 'GET /policy/{policyId}/fetch'), [policyId], params, options)
  }

  /** List policies. */
  list(params?: PolicyListParams, options?: CallOptions): ListCall<PolicyListItem> {
    return listCall(this, route('listPolicies', 'GET /policy/list'), [], params, options)
  }

  /** Change fields of a policy. */
  update(policyId: string, request?: PolicyUpdateRequest, options?: CallOptions): Call<PolicyUpdateResponse> {
    const operation = route('updatePolicy', 'POST /policy/{policyId}/update')
    return jsonCall(this, operation, [policyId], request, options)
  }
}
