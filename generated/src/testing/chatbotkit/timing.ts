/** How long the service waits in its places, in milliseconds. */
export interface Timing {
  /** JSON answers that take longer begin with the status 200 before their work is done. */
  readonly slowJsonMs: number
  /** Silence after which a stream sends `nop`, once. */
  readonly nopMs: number
  /** Silence after which a completion sends `ping`, each time. */
  readonly pingMs: number
  /** The longest that a subscription lasts. */
  readonly channelMs: number
  /** How long the history of a channel is kept after its last message. */
  readonly historyMs: number
  /** The sliding window of rate limits. */
  readonly windowMs: number
}

/** The times of the service. */
export const serviceTiming: Timing = {
  slowJsonMs: 18_750,
  nopMs: 16_670,
  pingMs: 10_000,
  channelMs: 770_000,
  historyMs: 3_600_000,
  windowMs: 60_000
}

/** What a promise gives within so many milliseconds, else null; null waits as long as it takes. */
export async function soonest<T>(promise: Promise<T>, ms: number | null): Promise<T | null> {
  if (ms === null) return promise
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    return await Promise.race([
      promise,
      new Promise<null>((resolve) => (timer = setTimeout(resolve, ms, null)))
    ])
  } finally {
    clearTimeout(timer)
  }
}
