/** The way of one request through the mock. */
import { act } from './acts.ts'
import type { Call, World } from './call.ts'
import { MockFailure, failureResponse, notFound, refusal } from './failure.ts'
import { isObject, own } from './json.ts'
import { readBody, type MockRequest } from './log.ts'
import { respond, respondWith } from './respond.ts'
import type { Match, Router } from './router.ts'
import type { Scripts } from './scripts.ts'
import { complaints } from './validate.ts'

/** What answers the requests of one mock. */
export interface Parts {
  readonly world: World
  readonly route: Router
  readonly scripts: Scripts
}

/** A line of the log, while it is written. */
export type Entry = { -readonly [K in keyof MockRequest]: MockRequest[K] }

/** Records a request and answers it. */
export async function exchange(
  parts: Parts,
  requests: Entry[],
  input: string | URL | Request,
  init: RequestInit | undefined
): Promise<Response> {
  const signal = init?.signal ?? (input instanceof Request ? input.signal : null)
  signal?.throwIfAborted()
  const request = new Request(input, init)
  const bytes = new Uint8Array(await request.arrayBuffer())
  const entry = entryOf(request, bytes)
  requests.push(entry)
  const gone = new AbortController()
  const end = (): void => gone.abort(signal?.reason)
  signal?.addEventListener('abort', end, { once: true })
  const answering = answer(parts, entry, { request, bytes, signal: gone.signal, end })
  const response = await orAborted(answering, signal)
  entry.status = response.status
  return response
}

/** The answer, or the reason of the signal if that comes first. */
async function orAborted(answering: Promise<Response>, signal: AbortSignal | null): Promise<Response> {
  if (signal === null) return answering
  let stop: () => void = () => undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([answering, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function entryOf(request: Request, bytes: Uint8Array<ArrayBuffer>): Entry {
  const url = new URL(request.url)
  return {
    operation: null,
    method: request.method,
    url: request.url,
    path: url.pathname,
    parameters: {},
    query: url.searchParams,
    headers: request.headers,
    body: readBody(bytes, request.headers.get('content-type')),
    bytes,
    status: null,
    problem: null
  }
}

interface Arrived {
  readonly request: Request
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly signal: AbortSignal
  readonly end: () => void
}

async function answer(parts: Parts, entry: Entry, arrived: Arrived): Promise<Response> {
  try {
    const elsewhere = parts.world.behaviour.outside?.({
      method: entry.method,
      url: new URL(entry.url),
      headers: entry.headers,
      bytes: arrived.bytes
    })
    if (elsewhere != null) return elsewhere
    const match = find(parts, entry)
    const call = callOf(parts.world, match, arrived.request, arrived)
    parts.world.behaviour.admit?.(call)
    requireValid(call, entry.body)
    const scripted = parts.scripts.take(match.operation.n)
    if (scripted !== null) {
      const { script } = scripted
      return await respondWith(call, typeof script === 'function' ? await script(entry) : script)
    }
    const own = parts.world.behaviour.acts?.[match.operation.act ?? '']
    return await respond(call, await (own ?? act)(call))
  } catch (error) {
    if (!(error instanceof MockFailure)) throw error
    entry.problem ??= error.message
    return failureResponse(error)
  }
}

/** A path with its operation. */
export type Found = Match & { readonly operation: NonNullable<Match['operation']> }

function find({ world, route }: Parts, entry: Entry): Found {
  const { pathname } = new URL(entry.url)
  const paths = world.table.prefixes.flatMap((prefix) => {
    const start = pathname.indexOf(`${prefix}/`)
    return start === -1 || (prefix === '' && start > 0) ? [] : [pathname.slice(start + prefix.length)]
  })
  // Of two prefixes that fit, the longer one leaves the path as the document has it.
  entry.path = paths.toSorted((left, right) => left.length - right.length)[0] ?? pathname
  const matches = paths.map((path) => ({ path, match: routed(world, route, entry.method, path) }))
  const best =
    matches.find(({ match }) => match?.operation != null) ?? matches.find(({ match }) => match !== null)
  if (best !== undefined) entry.path = best.path
  if (best?.match == null) {
    entry.problem = `The document has no operation with the path ${entry.path}.`
    throw notFound(world)
  }
  const { operation, ...rest } = best.match
  if (operation === null) {
    entry.problem = `The document has no operation ${entry.method} ${entry.path}.`
    throw refusal(world, 405, 'Method not allowed')
  }
  entry.operation = operation.n
  entry.parameters = rest.parameters
  return { ...rest, operation }
}

function routed(world: World, route: Router, method: string, path: string): Match | null {
  try {
    return route(method, path)
  } catch (error) {
    if (error instanceof URIError) throw refusal(world, 400, 'Malformed path')
    throw error
  }
}

/** A request that has an operation. */
export function callOf(
  world: World,
  { operation, parameters, segments }: Found,
  request: Request,
  arrived?: Arrived
): Call {
  const url = new URL(request.url)
  const bytes = arrived?.bytes ?? new Uint8Array()
  const body = readBody(bytes, request.headers.get('content-type'))
  return {
    world,
    operation,
    parameters,
    segments,
    url,
    query: url.searchParams,
    headers: request.headers,
    body: isObject(body) ? body : {},
    bytes,
    signal: arrived?.signal ?? request.signal,
    end: arrived?.end ?? (() => undefined)
  }
}

function requireValid({ world, operation, headers, bytes }: Call, body: unknown): void {
  if (operation.q === undefined) return
  const isJson = /\bjson\b/.test(headers.get('content-type') ?? '')
  if (!isJson && operation.u === 1) return
  if (
    isJson &&
    typeof body === 'string' &&
    bytes.length > 0 &&
    !/^\s*"/.test(new TextDecoder().decode(bytes))
  )
    throw refusal(world, 400, 'The body is not JSON')
  const asks = world.table.streams[operation.stream ?? -1]?.body ?? {}
  const found = [body ?? {}, withoutAsked(body, asks)].map((each) =>
    complaints(each, operation.q ?? 0, world.schemas, world.behaviour.isNullable)
  )
  const [faults = []] = found.sort((left, right) => left.length - right.length)
  if (faults.length > 0) throw refusal(world, 400, faults.join('; '))
}

/** A body without the fields that ask for a stream: a document that has a stream need not have them. */
function withoutAsked(body: unknown, asks: Readonly<Record<string, unknown>>): unknown {
  if (!isObject(body)) return body ?? {}
  return Object.fromEntries(Object.entries(body).filter(([name, value]) => own(asks, name) !== value))
}
