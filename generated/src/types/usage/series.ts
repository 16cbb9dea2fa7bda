// Generated; do not edit. Your own code belongs in src/custom.

/** Answer of `usage.series.fetch`. */
export interface UsageSeries {
  /** Points of the token series. */
  tokens: UsageSeriesConversation[]
  /** Points of the conversation series. */
  conversations: UsageSeriesConversation[]
  /** Points of the message series. */
  messages: UsageSeriesConversation[]
}

/** What `conversations` holds. */
export interface UsageSeriesConversation {
  /** Time of the point, in ms since the Unix epoch. */
  date: number
  /** Amount at that point. */
  total: number
}

/** Parameters of `usage.series.fetch`; no fields so far. */
export interface UsageSeriesFetchParams {
  [key: string]: never
}
