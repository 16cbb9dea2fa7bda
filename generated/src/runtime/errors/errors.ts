import type { ErrorKind } from '../call/service.ts'

/** Marks the errors of every copy of this package, so that guards work across copies. */
const brand: unique symbol = /* @__PURE__ */ Symbol.for('api-sdk.error')

/** What is known of a failure beside its message. */
export interface ErrorDetails {
  readonly status?: number | null
  readonly code?: string | null
  readonly scope?: string | null
  readonly kind?: ErrorKind | null
  readonly headers?: Headers | null
  readonly method?: string | null
  readonly path?: string | null
  readonly url?: string | null
  readonly apiMessage?: string | null
  /** What the message says at its end about the remedy. */
  readonly hint?: string | null
  readonly body?: unknown
  readonly lastItem?: unknown
  readonly cause?: unknown
}

/** The base of every error that a call rejects with, beside the reason of your own abort signal. */
export class ApiError extends Error {
  override readonly name: string = 'ApiError'
  /** HTTP status, or the one that belongs to the code; null if there was no answer. */
  declare readonly status: number | null
  /** Code of the API, `NOT_FOUND` for instance. */
  declare readonly code: string | null
  /** The subsystem in front of the code, `DISCORD` of `DISCORD_TOO_MANY_REQUESTS`. */
  declare readonly scope: string | null
  /** What the API itself said; null if the error is one of the SDK. `message` has it with status, code and call. */
  declare readonly apiMessage: string | null
  declare readonly method: string | null
  /** The path of the operation, with the names of its parameters instead of their values. */
  declare readonly path: string | null
  declare readonly url: string | null
  /** Cursor from which a list that the failure cut can continue. */
  declare cursor: string | null
  /** The last item that a cut list gave. */
  declare lastItem: unknown
  /** What the error means beyond its status. */
  declare readonly kind: ErrorKind | null
  declare readonly headers: Headers | null
  /** The answer as it came, parsed if it is JSON. */
  declare readonly body: unknown

  constructor(message: string, details: ErrorDetails = {}) {
    const { status = null, code = null, scope = null, apiMessage = null } = details
    const { method = null, path = null, url = null, hint } = details
    const told = method && path ? `${message} (${method} ${path})` : message
    super(hint ? `${told}. ${hint}` : told, details)
    Object.assign(this, { status, code, scope, apiMessage, method, path, url, cursor: null })
    for (const name of ['kind', 'headers', 'body', 'lastItem'] as const)
      hide(this, name, details[name] ?? null)
    hide(this, brand, true)
  }

  /** What is safe to log: no header, no body. */
  toJSON(): object {
    const { message } = this
    return Object.assign({ message }, this)
  }
}

/** Sets what printing an error must not show. */
export function hide(target: object, name: PropertyKey, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true })
}

/** Says whether a value is an error of this SDK, whichever copy of the package made it. */
export function isApiError(value: unknown): value is ApiError {
  return isMarked(value, brand)
}

/** Says whether an object, of this copy of the package or another one, has a mark. */
export function isMarked(value: unknown, mark: symbol): value is Error {
  try {
    return typeof value === 'object' && value !== null && mark in value
  } catch {
    // A proxy may refuse to answer; it has no mark then.
    return false
  }
}

/** An argument or option cannot be used. Nothing was sent, unless a hook or a `fetch` function took the answer away. */
export class ArgumentError extends TypeError {
  override readonly name: string = 'ArgumentError'

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    hide(this, brand, true)
  }
}

/** The error for arguments that cannot be used: the one that says so already, else one with this message. */
export function refusalOf(cause: unknown, message = 'The options cannot be read'): ArgumentError {
  return cause instanceof ArgumentError ? cause : new ArgumentError(message, { cause })
}

/** The connection could not be made, or broke before the answer was complete. */
export class ConnectionError extends ApiError {
  override readonly name: string = 'ConnectionError'
}

/** The API answered with a redirect that cannot be followed safely. */
export class RedirectError extends ApiError {
  override readonly name: string = 'RedirectError'
}

/** A deadline passed. */
export class TimeoutError extends ApiError {
  override readonly name: string = 'TimeoutError'
  /** Which deadline: for the headers, the body, the silence between two events, or the whole call. */
  readonly phase: Phase

  constructor(phase: Phase, milliseconds: number, details?: ErrorDetails) {
    super(`No ${waitedFor[phase]} within ${milliseconds} ms`, details)
    this.phase = phase
  }
}

/** The deadlines of a call. */
export type Phase = 'headers' | 'body' | 'idle' | 'total'

const waitedFor = { headers: 'answer', body: 'complete body', idle: 'sign of life', total: 'end of the call' }

/** A stream was given up with `abort()`. */
export class AbortError extends ApiError {
  override readonly name: string = 'AbortError'
}

/** A stream ended before its end. */
export class StreamInterruptedError extends ApiError {
  override readonly name: string = 'StreamInterruptedError'
}

/** A line of a stream is not an event. */
export class InvalidLineError extends ApiError {
  override readonly name: string = 'InvalidLineError'
  /** Number of the line, from 1. */
  readonly line: number
  /** Characters of the stream before the line. */
  readonly offset: number

  constructor(line: number, offset: number, cause?: unknown) {
    super(`Line ${line} at offset ${offset} is not a JSON object`, { cause })
    this.line = line
    this.offset = offset
  }
}

/** The answer differs from what the API promises. */
export class InvalidResponseError extends ApiError {
  override readonly name: string = 'InvalidResponseError'
}

/** The API did what was asked and left out the content that it promises; nothing is sent again. */
export class NoContentError extends InvalidResponseError {
  override readonly name: string = 'NoContentError'
}

/** A list gave the same cursor again and would never end. */
export class CursorRepeatedError extends ApiError {
  override readonly name: string = 'CursorRepeatedError'
}

/** A call was used in two ways, though it is sent once. */
export class CallAlreadySentError extends ApiError {
  override readonly name: string = 'CallAlreadySentError'

  constructor(first: string, second: string) {
    super(`This call is ${first} and cannot also be ${second}. Make the call again.`)
  }
}
