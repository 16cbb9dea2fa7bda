import type { ErrorKind } from '../call/service.ts'
import { type ApiError, isApiError } from './errors.ts'

function isKind(error: unknown, kind: ErrorKind): error is ApiError {
  return isApiError(error) && error.kind === kind
}

/** Says whether too many requests were sent in a short time; waiting helps. */
export function isRateLimit(error: unknown): error is ApiError {
  return isKind(error, 'rateLimit')
}

/** Says whether the allowance of the account is used up; waiting does not help. */
export function isQuota(error: unknown): error is ApiError {
  return isKind(error, 'quota')
}

/** Says whether the secret is known and may not do this. */
export function isNotAuthorized(error: unknown): error is ApiError {
  return isKind(error, 'notAuthorized') || (isApiError(error) && error.status === 403)
}

/** Says whether the secret is missing, wrong or expired. */
export function isNotAuthenticated(error: unknown): error is ApiError {
  return (
    isKind(error, 'notAuthenticated') || (isApiError(error) && error.status === 401 && error.kind === null)
  )
}

/** Says whether there is nothing of the given id. */
export function isNotFound(error: unknown): error is ApiError {
  return isKind(error, 'notFound') || (isApiError(error) && error.status === 404)
}

/** Says whether the request contradicts what is stored. */
export function isConflict(error: unknown): error is ApiError {
  return isKind(error, 'conflict') || (isApiError(error) && error.status === 409)
}

/** Says whether the connection failed. */
export function isConnectionError(error: unknown): error is ApiError {
  return isApiError(error) && error.name === 'ConnectionError'
}

/** Says whether the work was done, and only the answer lacks what was promised. */
export function isNoContent(error: unknown): error is ApiError {
  return isApiError(error) && error.name === 'NoContentError'
}

/** Says whether a deadline passed, one of the SDK or one of your own signal. */
export function isTimeout(error: unknown): error is Error {
  return isNamed(error, 'TimeoutError')
}

/** Says whether the call was given up, by your signal or by `abort()`. */
export function isAbort(error: unknown): error is Error {
  return isNamed(error, 'AbortError')
}

/** Says whether a stream ended before its end. */
export function isStreamInterrupted(error: unknown): error is ApiError {
  return isApiError(error) && error.name === 'StreamInterruptedError'
}

function isNamed(error: unknown, name: string): error is Error {
  try {
    return typeof error === 'object' && error !== null && 'name' in error && error.name === name
  } catch {
    // A proxy may refuse to answer; it is not an error of the SDK then.
    return false
  }
}
