import { ArgumentError, isApiError, type ApiError } from '../errors/errors.ts'
import { waitAt, type Caller } from './gate.ts'
import type { Lifetime } from './lifetime.ts'
import type { RetryFailure, RetryRule, SharedOptions } from '../call/options.ts'
import { describe } from '../request/record.ts'
import { askedDelay, delayOf, longestWait, mayRetry, type RetryQuestion } from './retry.ts'

// A window of 60 seconds is survived: 16 waits take more than that.
const mostRefusals = 16

/** Whatever `retries` says, a call comes to an end. */
export const mostRetries = 1_000

// A longer delay would overflow a timer and end at once.
const longestTimer = 2 ** 31 - 1

/** How long one call still waits, and how often it is still repeated: each by a count and by a time. */
export class Patience {
  readonly #retries: number
  readonly #base: number
  readonly #rule: RetryRule | undefined
  /** Milliseconds that rate limits, and other failures, may still ask for. */
  #limitTime: number
  #failureTime = longestWait
  #failures = 0
  #refusals = 0

  constructor(client: SharedOptions, call: SharedOptions) {
    this.#retries = Math.min(call.retries ?? client.retries ?? 3, mostRetries)
    this.#base = call.retryDelay ?? client.retryDelay ?? 250
    this.#limitTime = Math.min(call.rateLimitWait ?? client.rateLimitWait ?? longestWait, longestTimer)
    this.#rule = call.retry ?? client.retry
  }

  /** Waits as long as a limit that refused other calls holds this one. */
  async atGate(caller: Caller, lifetime: Lifetime): Promise<void> {
    for (let wait; this.#retries > 0 && (wait = waitAt(caller)) > 0;) {
      // After a wait that is too short for the limit the call would be refused all the same.
      if (wait > this.#limitTime) return
      // Not all at once: the first to be refused holds the rest back again.
      const spread = Math.min(Math.ceil(wait * (1 + Math.random())), this.#limitTime)
      this.#limitTime -= spread
      await lifetime.sleep(spread)
    }
  }

  /** Milliseconds before the next attempt, null where there is to be none; `hold` tells the others of a rate limit. */
  afterFailure(question: RetryQuestion, attempt: number, hold: (delay: number) => void): number | null {
    const { error } = question
    if (!isApiError(error) || error instanceof ArgumentError) return null
    const delay = error.kind === 'rateLimit' ? this.#refused(error, hold) : this.#failed(error)
    if (delay === null || !(this.#retries > 0) || !question.replayable) return null
    return decided(this.#rule, { error, attempt, delay, allowed: mayRetry(question) }) ? delay : null
  }

  #refused({ headers }: ApiError, hold: (delay: number) => void): number | null {
    const asked = headers && askedDelay(headers)
    const least = delayOf('limit', this.#base, this.#refusals, 0)
    const delay = delayOf('limit', this.#base, this.#refusals, asked)
    // Whether or not this call goes on, the others need not find out by themselves.
    hold(Math.min(delay, longestTimer))
    // The last wait of its own is cut short rather than left out.
    const wait = asked === null && least <= this.#limitTime ? Math.min(delay, this.#limitTime) : delay
    if (this.#refusals++ >= mostRefusals || wait > this.#limitTime) return null
    this.#limitTime -= wait
    return wait
  }

  #failed({ headers }: ApiError): number | null {
    const asked = headers && askedDelay(headers)
    const delay = delayOf('failure', this.#base, this.#failures, asked)
    if (this.#failures++ >= this.#retries) return null
    if (asked !== null) this.#failureTime -= delay
    return this.#failureTime < 0 ? null : delay
  }
}

/** Whether a failed attempt is repeated: what the program's own rule says, else what the SDK would do. */
export function decided(rule: RetryRule | undefined, failure: RetryFailure): boolean {
  const said: unknown = rule?.(failure)
  if (said === undefined || typeof said === 'boolean') return said ?? failure.allowed
  throw new ArgumentError(`\`retry\` must return true, false or undefined; got ${describe(said)}`)
}
