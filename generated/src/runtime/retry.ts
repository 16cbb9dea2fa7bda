import { ConnectionError, TimeoutError, isApiError } from './errors.ts'
import type { Service } from './service.ts'

/** Longest time in milliseconds that a call waits because the API asks for it. */
export const longestWait = 65_000

const longestBackoff = 8_000
const longestLimitBackoff = 16_000

/** What decides whether a failed attempt is repeated. */
export interface RetryQuestion {
  readonly service: Service
  readonly error: unknown
  /** What repeating the operation does. */
  readonly retry: 'safe' | 'idempotent' | 'never'
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
  const transient = service.errors?.transient ?? [408, 502, 503, 504]
  return harmless && error.status !== null && transient.includes(error.status)
}

/** Milliseconds before the next attempt: what the API asks for, else a random part of a doubling span. */
export function delayOf(
  reason: 'limit' | 'failure',
  base: number,
  failures: number,
  headers: Headers | null,
  now: number
): number {
  const asked = headers && askedDelay(headers, now)
  if (asked !== null) return asked
  const [start, cap] =
    reason === 'limit' ? [Math.max(base, 1_000), longestLimitBackoff] : [base, longestBackoff]
  return Math.random() * Math.min(cap, start * 2 ** failures)
}

/** Reads `retry-after-ms`, and `Retry-After` in seconds or as a date (RFC 9110 §10.2.3). */
export function askedDelay(headers: Headers, now: number): number | null {
  const milliseconds = numberOf(headers.get('retry-after-ms'))
  if (milliseconds !== null) return milliseconds
  const after = headers.get('retry-after')
  const seconds = numberOf(after)
  if (seconds !== null) return seconds * 1_000
  // Date.parse takes more than dates, -1 for instance.
  const date = after && /^[A-Z]/i.test(after) ? Date.parse(after) : NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

function numberOf(text: string | null): number | null {
  const value = text?.trim() ? Number(text) : NaN
  return value >= 0 ? value : null
}

const unsent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused']

/** Says whether the connection failed before anything was sent, as far as `fetch` tells. */
export function isUnsent(error: unknown): boolean {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; each = each.cause, depth++) {
    if ('code' in each && typeof each.code === 'string' && unsent.includes(each.code)) return true
  }
  return false
}
