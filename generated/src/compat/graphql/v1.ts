// Generated; do not edit. Your own code belongs in src/custom.

import type { GraphqlCallRequest, GraphqlCallResponse } from '../../types/graphql.ts'

export type { ChatBotKitClient, ResponsePromise } from '../client.ts'

/** @deprecated Use `GraphqlCallRequest`. */
export type GraphqlRequestBody = GraphqlCallRequest

/** @deprecated Use `GraphqlCallRequest`. */
export type GraphqlRequest = GraphqlCallRequest

/** @deprecated Use `GraphqlCallResponse`. */
export type GraphqlResponseBody = GraphqlCallResponse

/** @deprecated Use `GraphqlCallResponse`. */
export type GraphqlResponse = GraphqlCallResponse
