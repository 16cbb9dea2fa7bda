import { isApiError } from './errors.ts'
import { hold, waitFor } from './gate.ts'
import { askedDelay, delayOf, longestWait, mayRetry, type RetryQuestion } from './retry.ts'

/** How long one call still waits, and how often it is still repeated. */
export class Patience {
  readonly #retries: number
  readonly #base: number
  #failures = 0
  #limits = 0
  #waited = 0

  /** `base` is the first wait in milliseconds. */
  constructor(retries: number, base: number) {
    this.#retries = retries
    this.#base = base
  }

  /** Milliseconds to wait because a rate limit refused another call of the same key. */
  atGate(key: string): number {
    if (this.#retries <= 0) return 0
    const wait = Math.max(0, Math.min(waitFor(key), longestWait - this.#waited))
    this.#waited += wait
    return wait
  }

  /** Milliseconds before the next attempt, null where there is to be none. */
  afterFailure(question: RetryQuestion, key: string): number | null {
    const { error } = question
    const headers = isApiError(error) ? error.headers : null
    const refused = isApiError(error) && error.kind === 'rateLimit'
    const count = refused ? this.#limits++ : this.#failures++
    const delay = delayOf(refused ? 'limit' : 'failure', this.#base, count, headers, Date.now())
    // Whether or not this call goes on, the others need not find out by themselves.
    if (refused) hold(key, Math.min(delay, longestWait))
    if (!mayRetry(question) || this.#retries <= 0 || (!refused && count >= this.#retries)) return null
    if (!refused && (!headers || askedDelay(headers, Date.now()) === null)) return delay
    this.#waited += delay
    return this.#waited > longestWait ? null : delay
  }
}
