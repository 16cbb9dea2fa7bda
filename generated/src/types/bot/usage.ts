// Generated; do not edit. Your own code belongs in src/custom.

/** Answer of `bot.usage.fetch`. */
export interface BotUsage {
  /** BASE tokens used. */
  tokens?: number | null | undefined
  /** Number of conversations. */
  conversations?: number | null | undefined
  /** Number of messages. */
  messages?: number | null | undefined
}

/** Parameters of `bot.usage.fetch`. */
export interface BotUsageFetchParams {
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
