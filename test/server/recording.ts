import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** How the answer to a request ended. */
export type Ending = 'sent' | 'cancelled' | 'faulted'

/** One request as it arrived. */
export interface RecordedRequest {
  readonly method: string
  /** The target as it stood in the request line. */
  readonly url: string
  /** Path without the version prefix and the query: `/bot/list`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** Every header in the case and the order it came in. */
  readonly rawHeaders: readonly (readonly [string, string])[]
  /** What came as a body, empty until all of it is there. */
  readonly body: Buffer
  readonly text: string
  /** The body as JSON, undefined where it is none. */
  readonly json: unknown
  readonly receivedAt: number
  /** Status that was sent, null before that. */
  readonly status: number | null
  /** Waits until the answer was sent, the caller went, or a fault cut it. */
  readonly ended: Promise<Ending>
}

/** The server's own hold on a recorded request. */
export interface Recording {
  readonly request: RecordedRequest
  setBody(bytes: Buffer): void
  setStatus(status: number): void
  end(ending: Ending): void
}

/** The path of a request target below the version prefix; null where it has none. Dots in it lead where they lead everywhere. */
export function apiPath(url: URL): string | null {
  const [, path] = /^(?:(?:\/[^/]+)*?\/api)?\/v1(\/.*)$/.exec(url.pathname) ?? []
  return path ?? null
}

/** Begins the record of a request. */
export function record(message: IncomingMessage, url: URL): Recording {
  let [body, status, json]: [Buffer, number | null, { readonly value: unknown } | null] = [
    Buffer.alloc(0),
    null,
    null
  ]
  let end: (ending: Ending) => void = () => undefined
  const ended = new Promise<Ending>((resolve) => (end = resolve))
  const request: RecordedRequest = {
    method: message.method ?? '',
    url: message.url ?? '',
    path: apiPath(url) ?? url.pathname,
    query: url.searchParams,
    headers: message.headers,
    rawHeaders: pairs(message.rawHeaders),
    receivedAt: Date.now(),
    ended,
    get body() {
      return body
    },
    get text() {
      return body.toString()
    },
    get json() {
      json ??= { value: parsed(body) }
      return json.value
    },
    get status() {
      return status
    }
  }
  return {
    request,
    setBody: (bytes) => void ([body, json] = [bytes, null]),
    setStatus: (given) => void (status = given),
    end
  }
}

function pairs(flat: readonly string[]): readonly (readonly [string, string])[] {
  return flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? ''] as const] : []))
}

function parsed(body: Buffer): unknown {
  if (body.length === 0) return undefined
  try {
    return JSON.parse(body.toString())
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
