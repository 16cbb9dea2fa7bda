import { ConnectionError, TimeoutError, isApiError, type ApiError } from '../errors/errors.ts'
import type { Repeat, SafeStyle, Service } from '../call/service.ts'

/** Longest time in milliseconds that a call waits because the API asks for it, unless an option says another. */
export const longestWait = 65_000

// Half of the longest step fits into what is left of a wait of 65 seconds after a window of 60.
const longestStep = { failure: 8_000, limit: 10_000 }

/** What decides whether a failed attempt is repeated. */
export interface RetryQuestion {
  readonly service: Service
  readonly error: unknown
  /** What repeating the operation does. */
  readonly retry: Repeat
  /** True where the request body can be sent again. */
  readonly replayable: boolean
  readonly timeouts: boolean
  /** True where the answer had begun, so that the work may have been done. */
  readonly answered: boolean
}

/** Says whether an attempt may be repeated: a rate limit refused it, or the failure passes and repeating is harmless. */
export function mayRetry({ service, error, retry, replayable, timeouts, answered }: RetryQuestion): boolean {
  if (!isApiError(error) || !replayable) return false
  const harmless = retry !== 'never'
  if (error.kind === 'rateLimit') return harmless || !answered
  if (error instanceof ConnectionError) return harmless || (isUnsent(error) && !answered)
  if (error instanceof TimeoutError) return harmless && timeouts && error.phase !== 'total'
  return harmless && passes(service, error, retry === 'safe')
}

/** Says whether a refusal passes by itself; what only reads is repeated after more of them than what replaces. */
function passes({ errors = {} }: Service, { status, code }: ApiError, safe: boolean): boolean {
  if (status === null) return false
  if ((errors.transient ?? [408, 502, 503, 504]).includes(status)) return true
  if (!safe) return false
  const { statuses, codes } = errors.safe ?? safeDefaults
  if (statuses.includes(status)) return true
  // A failure without a code has the one that the SDK made of its status.
  return status === 500 && (!code || code === 'ERROR_500' || codes.some((each) => fits(code, each)))
}

const safeDefaults: SafeStyle = {
  statuses: [520, 521, 522, 523, 524, 525, 526, 527, 528, 529, 530],
  codes: []
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
export function isUnsent(error: unknown, depth = 0): boolean {
  // What `fetch` threw may come from another realm, where it is an error of another class.
  if (typeof error !== 'object' || error === null || depth > 5) return false
  const { code, cause, errors } = error as Readonly<Record<string, unknown>>
  const isKnown = typeof code === 'string' && unsent.includes(code)
  const isEach =
    Array.isArray(errors) && errors.length > 0 && errors.every((each) => isUnsent(each, depth + 1))
  return isKnown || isEach || isUnsent(cause, depth + 1)
}
