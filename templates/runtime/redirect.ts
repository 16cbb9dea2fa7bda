import { RedirectError } from './errors.ts'
import type { Fetch } from './options.ts'
import { redactUrl } from './redact.ts'

/** What is sent: `duplex` is there where the body can be read once only. */
export interface Sending extends RequestInit {
  method: string
  headers: Record<string, string>
  signal: AbortSignal
  duplex?: 'half'
}

const longestChain = 10

/** Sends a request and follows redirects itself, so that another origin gets no credential, header or body of ours. */
export async function send(fetch: Fetch, address: string, sending: Sending): Promise<Response> {
  let url = address
  let init = sending
  for (let hops = 0; ; hops++) {
    const response = await fetch(url, init)
    if (typeof response.headers.get !== 'function' || typeof response.text !== 'function')
      throw new TypeError('fetch gave no response')
    const { status, type } = response
    // A fetch that ignores its signal may answer after the call is over; that its body broke then concerns nobody.
    if (init.signal.aborted) response.body?.cancel().catch(() => {})
    if (type !== 'opaqueredirect' && (status < 301 || status > 308 || status === 304)) return response
    await response.body?.cancel()
    const target = targetOf(response, url)
    const abroad = target?.origin !== new URL(url).origin
    const { method, body, duplex, headers } = init
    // A browser hides where a redirect leads, and a body goes on only where it is asked for again.
    if (!target || hops === longestChain || duplex || (body && (abroad || status < 307))) {
      throw new RedirectError(`The redirect to ${target?.origin ?? 'nowhere'} was not followed`, {
        method,
        url: redactUrl(url)
      })
    }
    if (abroad) init = { ...init, headers: { accept: headers['accept'] ?? '*/*' } }
    url = target.href
  }
}

function targetOf(response: Response, url: string): URL | null {
  const location = response.headers.get('location')
  return location && URL.canParse(location, url) ? new URL(location, url) : null
}
