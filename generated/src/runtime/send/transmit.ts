import { discard } from '../answer/responseBody.ts'
import type { Fetch, FetchInit, FetchResponse } from '../call/options.ts'
import { ArgumentError, ConnectionError, RedirectError } from '../errors/errors.ts'
import type { Invocation, Prepared } from '../request/prepare.ts'
import { describe, parseUrl } from '../values.ts'
import { redactUrl } from './redact.ts'

/** What is sent: `duplex` is set if the body can be read only once. */
export interface Sending extends RequestInit {
  method: string
  headers: Record<string, string>
  signal: AbortSignal
  redirect: 'manual'
  duplex?: 'half'
}

const longestChain = 10

/** Sends a prepared request once, by the `fetch` of the client. */
export function transmit(
  { connection, operation, options }: Invocation,
  { method, url, body }: Prepared,
  headers: Record<string, string>,
  signal: AbortSignal
): Promise<Response> {
  const client = connection.options
  const fetch = client.fetch ?? client.fetchFn ?? globalThis.fetch
  if (typeof fetch !== 'function') throw new ArgumentError('There is no fetch: give the option fetch')
  const init: Sending = {
    ...client.fetchOptions,
    ...options.fetchOptions,
    method,
    headers,
    signal,
    redirect: 'manual'
  }
  if (body?.content !== undefined) init.body = body.content
  const isPassed = operation.passThrough === true
  return body?.carry
    ? body.carry(fetch, init, (sending) => send(fetch, url, sending, isPassed))
    : send(fetch, url, init, isPassed)
}

/**
 * Sends a request and follows redirects itself, so that another origin gets no credential, header or body of ours;
 * `isPassed` returns a redirect as any other answer.
 */
async function send(fetch: Fetch, address: string, sending: Sending, isPassed: boolean): Promise<Response> {
  let url = address
  let init = sending
  for (let hops = 0; ; hops++) {
    const { method, body, duplex, headers, signal } = init
    let response: Response
    try {
      response = checkResponse(await fetch(url, init as FetchInit), 'The option fetch must give a response')
    } catch (cause) {
      throw hops && !signal.aborted ? unreached(cause, method, url, address) : cause
    }
    const { status, type } = response
    // A fetch that ignores its signal may answer after the call is over, when nothing reads the body.
    if (signal.aborted) discard(response)
    if (isPassed || (type !== 'opaqueredirect' && (status < 301 || status > 308 || status === 304)))
      return response
    discard(response)
    const target = targetOf(response, url)
    const abroad = target?.origin !== new URL(url).origin
    // A browser hides where a redirect leads, and a body is sent on only if the status asks for it.
    if (
      !target ||
      !isPlace(target) ||
      hops === longestChain ||
      duplex ||
      (body && (abroad || status < 307))
    ) {
      throw new RedirectError(`The redirect to ${nameOf(target)} was not followed`, {
        method,
        url: redactUrl(url)
      })
    }
    if (abroad) init = { ...init, headers: { accept: headers['accept'] ?? '*/*' } }
    url = target.href
  }
}

/**
 * What a `fetch` gave, if it can be read as a response.
 *
 * @throws ArgumentError with this demand if it is something else.
 */
export function checkResponse(value: FetchResponse, demand: string): Response {
  const { headers, text } = Object(value)
  if (typeof headers?.get === 'function' && typeof text === 'function') return value as Response
  throw new ArgumentError(`${demand}; got ${describe(value)}`)
}

// `fetch` itself would answer an address of any other scheme, from its text for instance.
function isPlace({ protocol, username, password }: URL): boolean {
  return /^https?:$/.test(protocol) && !username && !password
}

function nameOf(target: URL | null): string {
  return target
    ? isPlace(target)
      ? target.origin
      : `a ${target.protocol} address${target.username || target.password ? ' with a password' : ''}`
    : 'nowhere'
}

// The API was reached, but not the place that it named.
function unreached(cause: unknown, method: string, url: string, from: string): Error {
  const message = `${new URL(from).origin} redirected to ${new URL(url).origin}, which `
  const details = { method, url: redactUrl(url), cause }
  const reason: unknown = Object(Object(cause).cause).message
  return reason === 'bad port'
    ? new RedirectError(`${message}fetch forbids`, details)
    : new ConnectionError(`${message}could not be reached`, details)
}

function targetOf(response: Response, url: string): URL | null {
  const location = response.headers.get('location')
  return location ? parseUrl(location, url) : null
}
