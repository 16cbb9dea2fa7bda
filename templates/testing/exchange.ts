/** The way of one request through the mock. */
import { act } from './acts.ts'
import { admitted, requireValid } from './arrival.ts'
import type { Arriving, World } from './call.ts'
import { MockFailure, failureResponse, notFound, refusal } from './failure.ts'
import { withHeaders } from './headers.ts'
import { isObject } from './json.ts'
import { readBody, type MockRequest } from './log.ts'
import { requireParameters } from './parameters.ts'
import { respond, respondWith } from './respond.ts'
import type { Match, Router } from './router.ts'
import { scriptedBy, type Scripts } from './scripts.ts'

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
  const answering = answer(parts, entry, { bytes, signal: gone.signal, end })
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

type Arrived = Pick<Arriving, 'bytes' | 'signal' | 'end'>

async function answer(parts: Parts, entry: Entry, arrived: Arrived): Promise<Response> {
  const { world } = parts
  try {
    const { method, url, headers } = entry
    const request = { method, url: new URL(url), headers, bytes: arrived.bytes }
    const elsewhere = world.behaviour.outside?.(request)
    if (elsewhere != null) return elsewhere
    const call = admitted(arriving(world, find(parts, entry), entry, arrived))
    requireParameters(call)
    const malformed = requireValid(call, entry.body)
    if (malformed !== null) return malformed
    const scripted = parts.scripts.take(call.operation.n)
    if (scripted !== null) return await respondWith(call, await scriptedBy(scripted.script, entry))
    const own = world.behaviour.acts?.[call.operation.act ?? ''] ?? act
    const work = async (): Promise<Response> => withHeaders(call, await respond(call, await own(call)))
    return await (world.behaviour.within?.(call, work) ?? work())
  } catch (error) {
    if (!(error instanceof MockFailure)) throw error
    entry.problem ??= error.message
    return failureResponse(error)
  }
}

/** A path with its operation. */
type Found = Match & { readonly operation: NonNullable<Match['operation']> }

function find({ world, route }: Parts, entry: Entry): Found {
  const { pathname } = new URL(entry.url)
  const given = world.table.prefixes.flatMap((prefix) => {
    const start = pathname.indexOf(`${prefix}/`)
    return start === -1 || (prefix === '' && start > 0) ? [] : [pathname.slice(start + prefix.length)]
  })
  // Of two prefixes that fit, the longer one leaves the path as the document has it.
  const paths = given.toSorted((left, right) => left.length - right.length)
  entry.path = paths[0] ?? pathname
  const spelled = paths.flatMap((path) => world.behaviour.paths?.(path) ?? path)
  const matches = spelled.map((path) => ({ path, match: routed(world, route, entry.method, path) }))
  const best =
    matches.find(({ match }) => match?.operation != null) ?? matches.find(({ match }) => match !== null)
  if (best !== undefined) entry.path = best.path
  if (best?.match == null) {
    entry.problem = `The document has no operation with the path ${entry.path}.`
    throw notFound(world)
  }
  const { operation, parameters } = best.match
  if (operation === null) {
    entry.problem = `The document has no operation ${entry.method} ${entry.path}.`
    throw refusal(world, 405, 'Method not allowed')
  }
  entry.operation = operation.n
  entry.parameters = parameters
  return { operation, parameters }
}

function routed(world: World, route: Router, method: string, path: string): Match | null {
  try {
    return route(method, path)
  } catch (error) {
    if (error instanceof URIError) throw refusal(world, 400, 'Malformed path')
    throw error
  }
}

function arriving(world: World, found: Found, entry: Entry, arrived: Arrived): Arriving {
  const { headers, query, path, body } = entry
  const inQuery = Object.keys(found.parameters).flatMap((name) => {
    const value = world.behaviour.queryWins === true ? query.get(name) : null
    return value === null ? [] : [[name, value] as const]
  })
  const parameters = { ...found.parameters, ...Object.fromEntries(inQuery) }
  return {
    world,
    operation: found.operation,
    path,
    parameters,
    query,
    headers,
    body: isObject(body) ? body : {},
    ...arrived
  }
}
