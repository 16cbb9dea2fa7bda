/** How long the service waits in its various places, in milliseconds. */
export interface Timing {
  /** JSON answers that take longer begin with a 200; 18,750 in the service. */
  readonly slowJsonMs: number
  /** Silence after which a stream says `nop`, once. */
  readonly nopMs: number
  /** Silence after which a completion says `ping`, each time. */
  readonly pingMs: number
  /** The longest that a subscription may last. */
  readonly channelMs: number
  /** How long the history of a channel is kept after the last message. */
  readonly historyMs: number
  /** The sliding window of rate limits. */
  readonly windowMs: number
}

/** The service's own times, but for slow JSON, which would make tests wait. */
export const defaultTiming: Timing = {
  slowJsonMs: 100,
  nopMs: 16_670,
  pingMs: 10_000,
  channelMs: 770_000,
  historyMs: 3_600_000,
  windowMs: 60_000
}
