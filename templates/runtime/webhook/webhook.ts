/** Requests that a service sends to a program: only packages whose documents describe some have this folder. */
import { ApiError, ArgumentError } from '../errors/errors.ts'
import { viewOf } from '../request/binary.ts'
import { describe, isRecord } from '../values.ts'

/** The body of a request, as it came: once it was parsed, its signature cannot be checked. */
export type WebhookBody = string | Uint8Array | ArrayBuffer

/** The headers of a request: those of `fetch`, of Node, or any object with texts; upper and lower case are the same. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>

/** The secret that the service signs with; several while it is being replaced. */
export type WebhookSecret = string | readonly string[]

/** Options of `unwrap`. */
export interface UnwrapOptions {
  /** Seconds that a signed time may differ from `now`; 300 unless given. */
  readonly tolerance?: number | undefined
  /** The time in milliseconds since 1970; that of the clock unless given. */
  readonly now?: number | undefined
}

/** Why a request is refused: a header is missing, its time is not now, its signature is wrong, or its body is not JSON. */
export type WebhookFault = 'header' | 'time' | 'signature' | 'body'

/** A request that does not prove to be from the service, or whose body cannot be read. */
export class WebhookError extends ApiError {
  override readonly name: string = 'WebhookError'
  readonly fault: WebhookFault

  constructor(fault: WebhookFault, message: string, cause?: unknown) {
    super(message, { cause })
    this.fault = fault
  }
}

/**
 * Reads the payload of a request without any proof of who sent it.
 *
 * @throws WebhookError if the body is not a JSON object or list.
 */
export function parseWebhook<E>(body: WebhookBody): E {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(bytesOf(body))
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new WebhookError('body', 'The body of the webhook is not JSON', cause)
  }
  if (isRecord(value) || Array.isArray(value)) return value as E
  throw new WebhookError(
    'body',
    `The body of the webhook must be a JSON object; got ${JSON.stringify(value)}`
  )
}

/** The bytes of a body; throws if it is neither text nor bytes. */
export function bytesOf(body: WebhookBody): Uint8Array<ArrayBuffer> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : viewOf(body)
  if (bytes) return bytes
  throw new ArgumentError(
    `The body of a webhook must be its text or its bytes as they came, not parsed; got ${describe(body)}`
  )
}

/** The value of a header; throws if there is none. */
export function headerOf(headers: WebhookHeaders, name: string): string {
  if (!isRecord(headers)) throw unlikeHeaders(describe(headers))
  const value = valueIn(headers, name)
  if (value) return value
  throw new WebhookError('header', `The webhook has no header ${name}: hand on the headers of its request`)
}

function valueIn(headers: Readonly<Record<string, unknown>>, name: string): string | null {
  // The `Headers` of any realm.
  const get: unknown = Reflect.get(headers, 'get')
  const own = Object.keys(headers).find((key) => key.toLowerCase() === name.toLowerCase())
  const value: unknown = typeof get === 'function' ? get.call(headers, name) : own && headers[own]
  if (value === undefined || value === null || typeof value === 'string') return value ?? null
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(', ')
  throw unlikeHeaders(`${describe(value)} as ${name}`)
}

function unlikeHeaders(got: string): ArgumentError {
  return new ArgumentError(
    `The headers of a webhook must be those of fetch, or an object of texts; got ${got}`
  )
}
