import { ConnectionError, RedirectError } from '../errors/errors.ts'
import type { Fetch } from '../call/options.ts'
import { redactUrl } from './redact.ts'
import { discard, responseOf } from '../answer/responseBody.ts'

/** What is sent: `duplex` is there where the body can be read once only. */
export interface Sending extends RequestInit {
  method: string
  headers: Record<string, string>
  signal: AbortSignal
  redirect: 'manual'
  duplex?: 'half'
}

const longestChain = 10

/** Sends a request and follows redirects itself, so that another origin gets no credential, header or body of ours. */
export async function send(fetch: Fetch, address: string, sending: Sending): Promise<Response> {
  let url = address
  let init = sending
  for (let hops = 0; ; hops++) {
    const { method, body, duplex, headers } = init
    const response = await responseOf(fetch, url, init).catch((cause: unknown) => {
      throw hops && !init.signal.aborted ? unreached(cause, method, url, address) : cause
    })
    const { status, type } = response
    // A fetch that ignores its signal may answer after the call is over; that its body broke then concerns nobody.
    if (init.signal.aborted) discard(response)
    if (type !== 'opaqueredirect' && (status < 301 || status > 308 || status === 304)) return response
    discard(response)
    const target = targetOf(response, url)
    const abroad = target?.origin !== new URL(url).origin
    // A browser hides where a redirect leads, and a body goes on only where it is asked for again.
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

// Anything but a place of the web would be answered by `fetch` itself, from the text of the address for instance.
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

// The API was reached; what was not is the place that it named.
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
  return location && URL.canParse(location, url) ? new URL(location, url) : null
}
