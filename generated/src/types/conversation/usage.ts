// Generated; do not edit. Your own code belongs in src/custom.

/** Answer of `conversation.usage.fetch`. */
export interface ConversationUsage {
  /** BASE tokens used. */
  tokens?: number | null | undefined
  /** Number of messages. */
  messages?: number | null | undefined
}

/** Parameters of `conversation.usage.fetch`. */
export interface ConversationUsageFetchParams {
  /**
   * Start of the period, as an ISO 8601 date and time.
   *
   * @format date-time
   */
  from?: string | undefined
  /**
   * End of the period, as an ISO 8601 date and time.
   *
   * @format date-time
   */
  to?: string | undefined
}
