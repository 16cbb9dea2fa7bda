import { RedirectError } from './errors.ts'
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
export async function send(fetch: Fetch, first: Sending, init: RequestInit): Promise<Response> {
  let sending = first
  for (let hops = 0; ; hops++) {
    const { method, url, headers, body } = sending
    // `fetch` wants half duplex for a body that is a stream.
    const duplex: object = sending.replayable ? {} : { duplex: 'half' }
    const response = await fetch(url, { ...init, ...duplex, method, headers, ...(body ? { body } : {}), redirect: 'manual' })
    if (response.status > 199 && response.status < 300) return response
    const location = response.headers.get('location')
    if (response.type === 'opaqueredirect') throw refused(sending, 'a browser does not let it be followed safely')
    if (!location || ![301, 302, 303, 307, 308].includes(response.status)) return response
    await response.body?.cancel()
    if (hops === longestChain) throw refused(sending, 'there were ten before it')
    sending = redirected(sending, response.status, location)
  }
}

function redirected(from: Sending, status: number, location: string): Sending {
  const target = URL.canParse(location, from.url) ? new URL(location, from.url) : null
  if (!target || !/^https?:$/.test(target.protocol)) throw refused(from, 'it leads to no web address')
  const url = target.href
  const becomesGet = from.method !== 'GET' && (status === 303 || (status < 303 && from.method === 'POST'))
  if (target.origin === new URL(from.url).origin) {
    if (!becomesGet && !from.replayable) throw refused(from, 'the request body cannot be read again')
    const { 'content-type': _, ...rest } = from.headers
    return becomesGet ? { ...from, url, method: 'GET', headers: rest, body: null, replayable: true } : { ...from, url }
  }
  if (from.method !== 'GET' && !becomesGet) throw refused(from, `its target ${target.origin} must not get the request body; set baseUrl if it is yours`)
  const accept = from.headers['accept'] ?? '*/*'
  return { method: 'GET', url, headers: { accept }, body: null, replayable: true }
}

function refused({ method, url }: Sending, why: string): RedirectError {
  return new RedirectError(`The API answered with a redirect that was not followed: ${why}`, { method, url })
}
