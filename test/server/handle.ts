/** What is in front of the service on the wire: methods, preflights, redirects, and the size of bodies. */
import type { IncomingHttpHeaders } from 'node:http'
import { refusalOf } from './errors.ts'
import { apiPath } from './recording.ts'
import { jsonReply, replyOf, textReply, type Reply } from './reply.ts'

/** A request whose body has arrived. */
export interface Arrived {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly bytes: Uint8Array
  readonly signal: AbortSignal
}

/** Bodies larger than this are refused by the gateway in front of the service, in plain text. */
const mostBytes = 4_500_000

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET,POST',
  'access-control-allow-headers': 'X-Requested-With, Accept, Content-Length, Content-Type, Authorization'
}

/** Answers a request. */
export async function handle(service: typeof fetch, request: Arrived): Promise<Reply> {
  const reply = inFront(request) ?? (await asked(service, request))
  return { ...reply, headers: { ...cors, ...reply.headers } }
}

/** What never reaches the service; null for a request that does. */
function inFront({ method, url, headers, bytes }: Arrived): Reply | null {
  if (method === 'HEAD') return { status: 200, headers: {}, body: null }
  if (method === 'OPTIONS') return jsonReply({})
  const path = apiPath(url)
  if (path === null) return outside(headers.authorization)
  if (path.length > 1 && path.endsWith('/')) {
    const location = `${url.pathname.replace(/\/+$/, '')}${url.search}`
    return { status: 308, headers: { location }, body: null }
  }
  const tooLarge = 'Request Entity Too Large\n\nFUNCTION_PAYLOAD_TOO_LARGE\n'
  return bytes.length > mostBytes ? textReply(tooLarge, 'text/plain; charset=utf-8', 413) : null
}

/** Keys are for the versioned routes alone; this server has nothing else of the host. */
function outside(authorization = ''): Reply {
  const code = authorization.split(' ')[1]?.startsWith('sk-') === true ? 'NOT_AUTHORIZED' : 'NOT_FOUND'
  const { status, message } = refusalOf({ code })
  return jsonReply({ message, code }, status)
}

async function asked(
  service: typeof fetch,
  { method, url, headers, bytes, signal }: Arrived
): Promise<Reply> {
  const pairs = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]]
  )
  const init = {
    method,
    headers: pairs,
    signal,
    ...(method === 'GET' ? {} : { body: new Uint8Array(bytes) })
  }
  try {
    return await replyOf(await service(url, init))
  } catch (error) {
    // The caller went: nobody reads an answer.
    if (signal.aborted) return { status: 200, headers: {}, body: null }
    throw error
  }
}
