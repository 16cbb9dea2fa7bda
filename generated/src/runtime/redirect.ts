import { RedirectError } from './errors.ts'
import { redactQuery } from './log.ts'
import type { Fetch } from './options.ts'

/** What is sent to one address. */
export interface Sending {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: RequestInit['body']
  readonly replayable: boolean
}

const longestChain = 10

/** Sends a request and follows redirects itself, so that another origin gets no credential, header or body of ours. */
export async function send(fetch: Fetch, sending: Sending, init: RequestInit): Promise<Response> {
  const { method, body, replayable } = sending
  let { url, headers } = sending
  // `fetch` wants half duplex for a body that is a stream.
  const half: object = replayable ? {} : { duplex: 'half' }
  for (let hops = 0; ; hops++) {
    const response = await fetch(url, {
      ...init,
      ...half,
      method,
      headers,
      ...(body ? { body } : {}),
      redirect: 'manual'
    })
    const { status, type } = response
    if (type !== 'opaqueredirect' && (status < 301 || status > 308 || status === 304)) return response
    await response.body?.cancel()
    const target = targetOf(response, url)
    const abroad = target?.origin !== new URL(url).origin
    // A browser hides where a redirect leads, and a body goes on only where it is asked for again.
    if (!target || hops === longestChain || !replayable || (body && (abroad || status < 307))) {
      throw new RedirectError(`The redirect to ${target?.origin ?? 'nowhere'} was not followed`, {
        method,
        url: redactQuery(url)
      })
    }
    if (abroad) headers = { accept: headers['accept'] ?? '*/*' }
    url = target.href
  }
}

function targetOf(response: Response, url: string): URL | null {
  const location = response.headers.get('location')
  return location && URL.canParse(location, url) ? new URL(location, url) : null
}
