// Generated; do not edit. Your own code belongs in src/custom.

/** Request of `graphql.call`. */
export interface GraphqlCallRequest {
  /** The GraphQL document. */
  query: string
  /** Values for the variables of the document, by name. */
  variables?: Record<string, unknown> | undefined
  /** Which operation to run when the document has several. */
  operationName?: string | undefined
}

/** Answer of `graphql.call`. */
export interface GraphqlCallResponse {
  /** Result of the query, in its own shape. */
  data?: Record<string, unknown> | undefined
  /** What failed; absent when all went well. */
  errors?:
    | {
        /** What went wrong, in words. */
        message?: string | undefined
      }[]
    | undefined
}
