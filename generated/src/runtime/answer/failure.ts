import type { ErrorKind, ErrorStyle, Reporter } from '../call/service.ts'
import { type ApiError, type ErrorDetails, InvalidResponseError } from '../errors/errors.ts'
import { statusError } from '../errors/statusErrors.ts'
import type { Exchange } from '../send/exchange.ts'
import type { EventRecord } from '../stream/events.ts'
import { filled, isRecord, tryJson } from '../values.ts'

/** The fields in which the API reports what went wrong. */
export interface Envelope {
  readonly message?: unknown
  readonly code?: unknown
  /** Field in which some endpoints give what others give as a code. */
  readonly type?: unknown
}

/** Reads the error of an answer that is not a success; `sent` is what said who asks. */
export async function refusalIn(
  response: Response,
  { call, lifetime, controller, details, elsewhere }: Exchange,
  sent: string | null,
  scrub: (text: string) => string
): Promise<ApiError> {
  const text = await lifetime
    .guard(controller, 'body', 30_000, () => errorText(response))
    .catch((error: unknown) => {
      if (lifetime.over) throw error
      return ''
    })
  const { service, credentialHint } = call.connection
  // If no secret was sent, the remedy is to give one, whatever the refusal says.
  const isAnonymous = /^40[13]$/.test(String(response.status)) && sent === null
  const told = isAnonymous ? { ...details, hint: credentialHint } : details
  return failureOf(service, response, scrub(text), told, elsewhere)
}

/**
 * Makes the error of an answer that is not a success, from its status and its text. `elsewhere` is what to say of one that
 * has no code, because the API gives one to what it does not find.
 */
export function failureOf(
  service: Reporter,
  response: Response,
  text: string,
  details: ErrorDetails,
  elsewhere: string | null = null
): ApiError {
  // A gateway answers in plain text or HTML; that is the body then.
  const body = tryJson(text, text)
  const errors = service.errors ?? {}
  const envelope = (errors.read ?? envelopeOf)(body)
  const code = codeOf(envelope) ?? errors.absent?.[response.status] ?? `ERROR_${response.status}`
  const apiMessage = filled(envelope.message)
  const isStray = (response.status === 404 || response.status === 405) && codeOf(envelope) === null
  const message =
    (isStray ? elsewhere : null) ?? apiMessage ?? (response.statusText || `${service.name} said no more`)
  return codedError(errors, response.status, code, message, {
    ...details,
    apiMessage,
    headers: response.headers,
    body,
    // A gateway in front of the API refuses without a code.
    kind: response.status === 429 && codeOf(envelope) === null ? 'rateLimit' : null
  })
}

/** Makes the error that a 200 or an event carries; the code gives the status. */
export function lateFailure(service: Reporter, body: unknown, details: ErrorDetails): ApiError {
  const errors = service.errors ?? {}
  const envelope = (errors.read ?? envelopeOf)(body)
  const code = codeOf(envelope)
  const codes = errors.codes ?? {}
  const status = (code !== null && Object.hasOwn(codes, code) && codes[code]) || 500
  const apiMessage = filled(envelope.message)
  const message = apiMessage ?? 'The API reported a failure'
  return codedError(errors, status, code, message, { ...details, apiMessage, body })
}

/** What came instead of a stream, if it is an error: alone or first in a list, by the error in it or its message. */
export function failedBody(value: unknown): EventRecord | null {
  const body: unknown = Array.isArray(value) ? value[0] : value
  if (!isRecord(body)) return null
  const { error, message } = body
  return isRecord(error) || filled(error) !== null || filled(message) !== null ? body : null
}

/** Makes the error of an answer that is not what it should be. */
export function invalidResponse(what: string, details: ErrorDetails): InvalidResponseError {
  return new InvalidResponseError(`The answer is not ${what}`, details)
}

function codedError(
  errors: ErrorStyle,
  status: number,
  code: string | null,
  message: string,
  details: ErrorDetails & { readonly apiMessage: string | null }
): ApiError {
  const known = code === null ? null : knownPart(code, errors.codes)
  const scope =
    code !== null && known !== null && known.length < code.length ? code.slice(0, -known.length - 1) : null
  return statusError(status, line(`${code === null ? status : `${status} ${code}`}: ${message}`), {
    ...details,
    code,
    scope,
    kind: details.kind ?? kindOf(errors, status, code, details.apiMessage ?? '')
  })
}

// A message takes one line of a log, whatever the API says; `apiMessage` keeps what it said.
function line(text: string): string {
  const plain = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
  return plain.length > 1_000 ? `${plain.slice(0, 1_000)}…` : plain
}

function kindOf(errors: ErrorStyle, status: number, code: string | null, said: string): ErrorKind | null {
  const rule = errors.rules?.find(
    (each) =>
      (each.status === undefined || each.status === status) &&
      (each.code === undefined || each.code === code) &&
      (each.message === undefined || said.startsWith(each.message))
  )
  return rule?.kind ?? null
}

/** The known code in a code, which may have a scope in front; null if there is none. */
export function knownPart(code: string, codes: Readonly<Record<string, number>> = {}): string | null {
  for (let part = code; part;) {
    if (Object.hasOwn(codes, part)) return part
    const cut = part.indexOf('_')
    part = cut < 0 ? '' : part.slice(cut + 1)
  }
  return null
}

function envelopeOf(body: unknown): Envelope {
  if (typeof body !== 'object' || body === null) return {}
  const inner = 'error' in body ? body.error : null
  if (typeof inner === 'string') return { message: inner, ...body }
  return typeof inner === 'object' && inner !== null ? inner : body
}

function codeOf({ code, type }: Envelope): string | null {
  return filled(code) ?? filled(type)
}

/** An error has no need of more bytes than these, and a server that sends more must not fill the memory. */
const mostBytes = 1_048_576

/** The text of an error's body: at most 1 MiB of it, after which the connection is let go. */
export async function errorText(response: Response): Promise<string> {
  const reader = typeof response.body?.getReader === 'function' ? response.body.getReader() : null
  if (!reader) return cut(await response.text())
  const decoder = new TextDecoder()
  let text = ''
  for (let left = mostBytes; ;) {
    const { value, done } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value.subarray(0, left), { stream: true })
    left -= value.length
    if (left >= 0) continue
    // The rest is not read, so a failure to cancel it changes nothing.
    reader.cancel().catch(() => {})
    return text + note
  }
}

const note = '… [rest not read]'

function cut(text: string): string {
  return text.length > mostBytes ? text.slice(0, mostBytes) + note : text
}
