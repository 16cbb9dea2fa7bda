import { isPage } from '../answer/elsewhere.ts'
import { type Envelope, invalidResponse, knownPart, lateFailure } from '../answer/failure.ts'
import { bareResponse } from '../answer/response.ts'
import { type ErrorDetails, InvalidResponseError, NoContentError } from '../errors/errors.ts'
import type { Exchange } from '../send/exchange.ts'
import { tryJson } from '../values.ts'
import { Call } from './call.ts'
import type { BaseCallOptions } from './options.ts'
import { invocation, type Resource } from './resource.ts'
import type { ErrorStyle, Operation } from './service.ts'

/** An operation that can only answer JSON; it is sent at once. */
export function jsonCall<T>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): Call<T> {
  return new Call<T>(invocation(resource, operation, ids, input, options), parseJson, 'now')
}

/** An operation that may answer anything: JSON, text, or nothing, which is null; it is sent at once. */
export function anyCall<T>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): Call<T> {
  return new Call<T>(invocation(resource, operation, ids, input, options), parseAny, 'now')
}

/** An operation that hands on what another server answered: the response as it is, whatever its status; it is sent at once. */
export function passCall(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): Call<Response> {
  const call = invocation(resource, { accept: '*/*', ...operation }, ids, input, options)
  return new Call(call, (_, exchange) => bareResponse(exchange), 'now')
}

/** An operation that answers text; it is sent at once. */
export function textCall(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): Call<string> {
  return new Call(
    invocation(resource, { accept: '*/*', ...operation }, ids, input, options),
    parseText,
    'now'
  )
}

/** An operation that answers nothing; it is sent at once. */
export function emptyCall(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): Call<void> {
  return new Call(invocation(resource, operation, ids, input, options), parseNothing, 'now')
}

/** Reads a JSON body; an error that arrives in place of it is thrown. An empty body is null if that is allowed. */
export async function parseJson<T>(response: Response, exchange: Exchange, mayBeEmpty = false): Promise<T> {
  const text = await response.text()
  if (!text.trim()) {
    if (mayBeEmpty) return null as T
    const { name } = exchange.call.connection.service
    throw new NoContentError(
      `${name} did what was asked, but answered ${response.status} without JSON`,
      told(response, exchange.details)
    )
  }
  let body: T
  try {
    body = JSON.parse(text)
  } catch (cause) {
    refusePage(response, text, exchange)
    throw invalidResponse('JSON', { ...told(response, exchange.details, text), cause })
  }
  checkFailure(body, response, exchange)
  return body
}
/** Reads a body as text; an error that arrives in place of it is thrown. */
export async function parseText(response: Response, exchange: Exchange): Promise<string> {
  const text = await response.text()
  // Text that calls itself JSON is still the text that was asked for.
  if (isJson(response)) checkFailure(tryJson(text), response, exchange)
  return text
}

/** Reads a body to its end; an error that arrives in it is thrown. */
async function parseNothing(response: Response, exchange: Exchange): Promise<void> {
  await parseRows(response, exchange)
}

/** Reads a body as text that is not a web page. */
export async function parseRows(response: Response, exchange: Exchange): Promise<string> {
  const text = await parseText(response, exchange)
  if (isPage(response)) refusePage(response, text, exchange)
  return text
}

/** Throws if a web page came instead of what was promised, and a server that is not the API may have sent it. */
function refusePage(response: Response, text: string, exchange: Exchange): void {
  const { elsewhere, details } = exchange
  if (elsewhere && isPage(response, text))
    throw new InvalidResponseError(elsewhere, told(response, details, text))
}

function told({ status, headers }: Response, details: ErrorDetails, body?: unknown): ErrorDetails {
  return { ...details, status, headers, body }
}

/** Reads a body by its media type: JSON, text, or null if it is empty. */
export async function parseAny<T>(response: Response, exchange: Exchange): Promise<T> {
  if (isJson(response)) return parseJson<T>(response, exchange, true)
  return ((await response.text()) || null) as T
}

/** Says whether an answer is JSON by its media type. */
export function isJson(response: Response): boolean {
  return /^application\/(json|[\w.-]+\+json)\b/i.test(response.headers.get('content-type') ?? '')
}

/** Throws if the body of a success is a failure. */
export function checkFailure(body: unknown, response: Response, exchange: Exchange): void {
  const { connection, operation } = exchange.call
  const { service } = connection
  if (isFailure(body, service.errors, !operation.anyJson))
    throw lateFailure(service, body, { ...exchange.details, headers: response.headers })
}

/**
 * Says whether a body of a 200 is a failure in place of what was promised. A route that the document does not know
 * promises nothing, so that there only a code of the API makes a failure of it.
 */
export function isFailure(body: unknown, errors: ErrorStyle | undefined, isPromised = true): boolean {
  if (typeof body !== 'object' || body === null) return false
  const { message, code } = body as Envelope
  if (typeof message !== 'string' || typeof code !== 'string') return false
  const isAll = Object.keys(body).length === 2
  if (isAll && isPromised) return true
  const known = knownPart(code, errors?.codes)
  return known === code || (isAll && known !== null)
}
