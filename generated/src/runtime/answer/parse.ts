import { isPage } from './elsewhere.ts'
import { InvalidResponseError, NoContentError, type ErrorDetails } from '../errors/errors.ts'
import type { Exchange } from '../send/exchange.ts'
import { invalidResponse, isFailure, lateFailure } from './failure.ts'

/** Reads a JSON body; an error that arrives in place of it is thrown. */
export function parseJson<T>(response: Response, exchange: Exchange): Promise<T> {
  return response.text().then((text) => jsonOf<T>(text, response, exchange))
}

/** Reads a body as text; an error that arrives in place of it is thrown. */
export async function parseText(response: Response, exchange: Exchange): Promise<string> {
  const text = await response.text()
  if (isJson(response)) checkFailure(tryJson(text), response, exchange)
  return text
}

/** Reads a body to its end; an error that arrives in it is thrown. */
export async function parseNothing(response: Response, exchange: Exchange): Promise<void> {
  await parseRows(response, exchange)
}

/** Reads a body as text that is not a web page. */
export async function parseRows(response: Response, exchange: Exchange): Promise<string> {
  const text = await parseText(response, exchange)
  if (isPage(response)) refusePage(response, text, exchange)
  return text
}

/** Throws if a web page came in the place of what was promised, and a server that is not the API may have sent it. */
function refusePage(response: Response, text: string, exchange: Exchange): void {
  const { elsewhere, details } = exchange
  if (elsewhere && isPage(response, text))
    throw new InvalidResponseError(elsewhere, told(response, details, text))
}

function told({ status, headers }: Response, details: ErrorDetails, body?: unknown): ErrorDetails {
  return { ...details, status, headers, body }
}

/** Reads a body as its media type says: JSON, text, or null where there is none. */
export async function parseAny<T>(response: Response, exchange: Exchange): Promise<T> {
  const text = await response.text()
  if (!text || (isJson(response) && !text.trim())) return null as T
  return isJson(response) ? jsonOf<T>(text, response, exchange) : (text as T)
}

/** Says whether an answer is JSON by its media type. */
export function isJson(response: Response): boolean {
  return /^application\/(json|[\w.-]+\+json)\b/i.test(response.headers.get('content-type') ?? '')
}

function jsonOf<T>(text: string, response: Response, exchange: Exchange): T {
  if (!text.trim()) {
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

/** Throws where a body of a success is a failure. */
export function checkFailure(body: unknown, response: Response, exchange: Exchange): void {
  const { connection, operation } = exchange.call
  const { service } = connection
  if (isFailure(body, service.errors, !operation.anyJson))
    throw lateFailure(service, body, { ...exchange.details, headers: response.headers })
}

/** The value of a JSON text, or null where it is none. */
export function tryJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Text that calls itself JSON is still the text that was asked for.
    return null
  }
}
