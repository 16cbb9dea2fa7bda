// Generated; do not edit. Your own code belongs in src/custom.

import { type Call, jsonCall } from '../runtime/index.ts'
import { type CallOptions, Resource, route } from '../service.ts'
import type { GraphqlCallRequest, GraphqlCallResponse } from '../types/graphql.ts'

export type * from '../types/graphql.ts'

/** The GraphQL endpoint of the API. */
export class GraphqlClient extends Resource {
  /**
   * Run a GraphQL query or mutation.
   *
   * The status is 200 even when the query fails: look at `errors` in the answer.
   *
   * @throws {NotAuthenticatedError} The secret is missing, wrong, expired or not meant for this action.
   */
  call(request: GraphqlCallRequest, options?: CallOptions): Call<GraphqlCallResponse> {
    return jsonCall(this, route('graphql', 'POST /graphql'), [], request, options)
  }
}
