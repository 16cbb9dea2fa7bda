import * as usual from '../defaults.ts'
import type { RetryFailure } from '../call/options.ts'
import type { Repeat, SafeStyle, Service } from '../call/service.ts'
import { type ApiError, ArgumentError, ConnectionError, isApiError, TimeoutError } from '../errors/errors.ts'
import { type Invocation, optionOf, type Prepared } from '../request/prepare.ts'
import { describe, isRecordLike } from '../values.ts'
import type { Exchange } from './exchange.ts'
import { type Caller, hold, waitAt } from './gate.ts'

/** Longest time in milliseconds that a call waits because the API asks for it, unless an option says another. */
const longestWait = usual.rateLimitWait

// Half of the longest step fits into what is left of a wait of 65 seconds after a window of 60.
const longestStep = { failure: 8_000, limit: 10_000 }

/** What decides whether a failed attempt is repeated. */
interface RetryQuestion {
  readonly service: Service
  readonly error: ApiError
  /** What repeating the operation does. */
  readonly repeat: Repeat
  readonly timeouts: boolean
  /** True if the answer had begun, so that the work may have been done. */
  readonly answered: boolean
}

/** Says whether an attempt may be repeated: a rate limit refused it, or the failure passes and repeating is harmless. */
function mayRetry({ service, error, repeat, timeouts, answered }: RetryQuestion): boolean {
  const harmless = repeat !== 'never'
  if (error.kind === 'rateLimit') return harmless || !answered
  if (error instanceof ConnectionError) return harmless || (isUnsent(error) && !answered)
  if (error instanceof TimeoutError) return harmless && timeouts && error.phase !== 'total'
  return harmless && passes(service, error, repeat === 'safe')
}

function repeatOf({ operation, options }: Invocation, input: unknown): Repeat {
  const { method, idempotentWith: field } = operation
  const own = operation.retry ?? (/^(GET|HEAD|OPTIONS)$/.test(method) ? 'safe' : 'never')
  if (own !== 'never') return own
  return options.idempotent || (field !== undefined && isRecordLike(input) && input[field])
    ? 'idempotent'
    : own
}

/** Says whether a refusal passes by itself; what only reads is repeated after more of them than what replaces. */
function passes({ errors = {} }: Service, { status, code }: ApiError, safe: boolean): boolean {
  if (status === null) return false
  if ((errors.transient ?? [408, 502, 503, 504]).includes(status)) return true
  if (!safe) return false
  const { statuses, codes = [] }: SafeStyle = errors.safe ?? {}
  if (statuses ? statuses.includes(status) : status > 519 && status < 531) return true
  // A failure without a code has the one that the SDK made of its status.
  return status === 500 && (!code || code === 'ERROR_500' || codes.some((each) => fits(code, each)))
}

function fits(code: string, pattern: string): boolean {
  return pattern.startsWith('*') ? code.endsWith(pattern.slice(1)) : code === pattern
}

/** Milliseconds before the next attempt: what the API asks for, but at least half of a doubling step, else a random part of it. */
export function delayOf(
  reason: 'limit' | 'failure',
  base: number,
  failures: number,
  asked: number | null = null
): number {
  // A limit that is asked again at once would be asked hundreds of times a second.
  const start = reason === 'limit' ? Math.max(base, 1_000) : base
  const half = Math.min(longestStep[reason], start * 2 ** failures) / 2
  return asked === null ? half * (1 + Math.random()) : Math.max(asked, half)
}

/** Reads `retry-after-ms`, and `Retry-After` in seconds or as a date (RFC 9110 §10.2.3). */
export function askedDelay(headers: Headers): number | null {
  const milliseconds = numberOf(headers.get('retry-after-ms'))
  if (milliseconds !== null) return milliseconds
  const after = headers.get('retry-after')
  const seconds = numberOf(after)
  if (seconds !== null) return seconds * 1_000
  const date = dateOf(after)
  // The clock of the API is the one that its date was read from.
  return date === null ? null : Math.max(0, date - (dateOf(headers.get('date')) ?? Date.now()))
}

// Date.parse takes more than dates, -1 for instance.
function dateOf(text: string | null): number | null {
  const date = text && /^[A-Z]/i.test(text) ? Date.parse(text) : NaN
  return Number.isNaN(date) ? null : date
}

function numberOf(text: string | null): number | null {
  const value = text?.trim() ? Number(text) : NaN
  return value >= 0 ? value : null
}

const unsent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused']

/** Says whether the connection failed before anything was sent, as far as `fetch` tells. */
function isUnsent(error: unknown, depth = 0): boolean {
  // What `fetch` threw may be of another realm and so of another class.
  if (typeof error !== 'object' || error === null || depth > 5) return false
  const { code, cause, errors } = error as Readonly<Record<string, unknown>>
  const isKnown = typeof code === 'string' && unsent.includes(code)
  const isEach =
    Array.isArray(errors) && errors.length > 0 && errors.every((each) => isUnsent(each, depth + 1))
  return isKnown || isEach || isUnsent(cause, depth + 1)
}

// A window of 60 seconds is survived: 16 waits take more than that.
const mostRefusals = 16

/** Whatever `retries` says, a call comes to an end. */
const mostRetries = 1_000

/** How often a failed attempt of a call is repeated, and the milliseconds of the first wait. */
export function repeating(call: Invocation): [retries: number, base: number] {
  const retries = Math.min(optionOf(call, 'retries') ?? usual.retries, mostRetries)
  return [retries, optionOf(call, 'retryDelay') ?? usual.retryDelay]
}

// A longer delay would overflow a timer and end at once.
const longestTimer = 2_147_483_647

/** How long one call still waits, and how often it is still repeated: each by a count and by a time. */
export class Patience {
  readonly #exchange: Pick<Exchange, 'call' | 'lifetime'>
  readonly #who: () => string
  readonly #retries: number
  readonly #base: number
  /** Milliseconds that rate limits, and other failures, may still ask for. */
  #limitTime: number
  #failureTime = longestWait
  #failures = 0
  #refusals = 0

  /** `who` names address, secret and assumed user; a renewed secret changes it. */
  constructor(exchange: Pick<Exchange, 'call' | 'lifetime'>, who: () => string) {
    this.#exchange = exchange
    this.#who = who
    const [retries, base] = repeating(exchange.call)
    this.#retries = retries
    this.#base = base
    this.#limitTime = Math.min(optionOf(exchange.call, 'rateLimitWait') ?? longestWait, longestTimer)
  }

  get #caller(): Caller {
    return { who: this.#who(), operation: this.#exchange.call.operation }
  }

  /** Waits as long as a limit that refused other calls holds this one. */
  async atGate(): Promise<void> {
    for (let wait; this.#retries > 0 && (wait = waitAt(this.#caller)) > 0;) {
      // After a wait that is too short for the limit the call would be refused all the same.
      if (wait > this.#limitTime) return
      // Not all at once: the first to be refused holds the rest back again.
      const spread = Math.min(Math.ceil(wait * (1 + Math.random())), this.#limitTime)
      this.#limitTime -= spread
      await this.#exchange.lifetime.sleep(spread)
    }
  }

  /** Milliseconds before the next attempt, null if there is to be none. */
  afterFailure(error: unknown, { input, body }: Prepared, attempt: number, answered: boolean): number | null {
    if (!isApiError(error) || error instanceof ArgumentError) return null
    const delay = error.kind === 'rateLimit' ? this.#refused(error) : this.#failed(error)
    if (delay === null || !(this.#retries > 0) || body?.replayable === false) return null
    const { call } = this.#exchange
    const { service } = call.connection
    const timeouts = optionOf(call, 'retryTimeout') ?? true
    const allowed = mayRetry({ service, error, repeat: repeatOf(call, input), timeouts, answered })
    return decided(call, { error, attempt, delay, allowed }) ? delay : null
  }

  #refused(error: ApiError): number | null {
    const { headers } = error
    const asked = headers && askedDelay(headers)
    const least = delayOf('limit', this.#base, this.#refusals, 0)
    const delay = delayOf('limit', this.#base, this.#refusals, asked)
    // Whether or not this call goes on, the others need not find out by themselves.
    hold(this.#caller, error, this.#exchange.call.connection.service, Math.min(delay, longestTimer))
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
export function decided(call: Invocation, failure: RetryFailure): boolean {
  const said: unknown = optionOf(call, 'retry')?.(failure)
  if (said === undefined || typeof said === 'boolean') return said ?? failure.allowed
  throw new ArgumentError(`\`retry\` must return true, false or undefined; got ${describe(said)}`)
}
