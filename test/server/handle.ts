import type { IncomingHttpHeaders } from 'node:http'
import { answer, verbs } from './actions.ts'
import { authenticate, credentialsOf, tokenOf } from './auth.ts'
import type { Action, Call } from './call.ts'
import type { Route } from './document.ts'
import { ApiError, errorReply } from './errors.ts'
import type { Fault } from './faults.ts'
import { isObject } from './json.ts'
import { charge } from './limits.ts'
import { pause } from './pause.ts'
import { apiPath } from './recording.ts'
import { jsonReply, textReply, type Reply } from './reply.ts'
import { respond } from './respond.ts'
import type { Router } from './router.ts'
import { specials, type Special } from './specials.ts'
import { complaints } from './validate.ts'
import type { World } from './world.ts'

/** A request whose body has arrived. */
export interface Arrived {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  readonly signal: AbortSignal
}

/** Bodies larger than this are refused by the gateway in front of the service, in plain text. */
const mostBytes = 4_500_000

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET,POST',
  'access-control-allow-headers': 'X-Requested-With, Accept, Content-Length, Content-Type, Authorization'
}

/** Answers a request: the checks stand in the order of the service. */
export async function handle(world: World, route: Router, request: Arrived, fault: Fault): Promise<Reply> {
  const reply = await check(world, route, request, fault).catch((error: unknown) => errorReply(error, true))
  return { ...reply, headers: { ...cors, ...reply.headers } }
}

async function check(world: World, find: Router, request: Arrived, fault: Fault): Promise<Reply> {
  const { method, url, headers, bytes } = request
  if (method === 'HEAD') return { status: 200, headers: {}, body: null }
  if (method === 'OPTIONS') return jsonReply({})
  const path = apiPath(url)
  if (path === null) return outside(headers.authorization)
  if (path.length > 1 && path.endsWith('/'))
    return {
      status: 308,
      headers: { location: `${url.pathname.replace(/\/+$/, '')}${url.search}` },
      body: null
    }
  const match = decoded(() => find(method, path))
  if (match === null) throw new ApiError('NOT_FOUND')
  if (match.route === null) throw new ApiError('METHOD_NOT_ALLOWED')
  const { route } = match
  if (bytes.length > mostBytes)
    return textReply(
      'Request Entity Too Large\n\nFUNCTION_PAYLOAD_TOO_LARGE\n',
      'text/plain; charset=utf-8',
      413
    )
  const takesFiles = route.verb === 'upload'
  if (method === 'POST' && !takesFiles) requireJson(headers['content-type'])
  const special = specials.get(route.key)
  const parameters = withQuery(match.values, url.searchParams)
  const session =
    special?.anonymous?.(world, parameters, headers) ??
    authenticate(credentialsOf(headers), route, path, world.tokens, world.store)
  if (special?.chargesItself !== true) charge(world.limits, route)
  const body = takesFiles || method === 'GET' ? {} : readBody(bytes)
  if (body === null) return textReply('Invalid JSON', 'text/plain; charset=utf-8', 400)
  if (!takesFiles) requireValid(world, route, body, special)
  const call: Call = {
    world,
    route,
    session,
    parameters,
    query: url.searchParams,
    headers,
    bytes,
    body: isObject(body) ? body : {},
    signal: request.signal
  }
  return respond(call, () => run(special?.action ?? verbs[route.verb] ?? answer, call, fault))
}

async function run(action: Action, call: Call, { work }: Fault): Promise<Awaited<ReturnType<Action>>> {
  if (work !== undefined) await pause(work.ms, call.signal)
  if (work?.fails !== undefined) throw new ApiError(work.fails.code, work.fails.message)
  return action(call)
}

function outside(authorization: string | undefined): never {
  // Keys are for the versioned routes alone; what else the host serves is no matter of this server.
  throw new ApiError(
    authorization !== undefined && tokenOf(authorization)?.startsWith('sk-') === true
      ? 'NOT_AUTHORIZED'
      : 'NOT_FOUND'
  )
}

function decoded<T>(act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof URIError) throw new ApiError('BAD_REQUEST', 'Malformed path')
    throw error
  }
}

function requireJson(contentType: string | undefined): void {
  const mediaType = (contentType ?? '').split(';')[0]?.trim().toLowerCase()
  if (mediaType !== 'application/json') throw new ApiError('BAD_REQUEST', 'Unsupported content type header')
}

/** A query parameter with the name of a path parameter takes its place, as it does in the service. */
function withQuery(
  values: Readonly<Record<string, string>>,
  query: URLSearchParams
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, query.get(name) ?? value]))
}

/** An empty body is an empty object; null stands for text that is no JSON. */
function readBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return {}
  try {
    const value: unknown = JSON.parse(bytes.toString())
    return value ?? {}
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function requireValid(
  world: World,
  route: Route,
  given: unknown,
  { optional = [], undocumented = [] }: Special = {}
): void {
  const body = isObject(given)
    ? Object.fromEntries(Object.entries(given).filter(([name]) => !undocumented.includes(name)))
    : given
  const schema = route.body === null ? { type: 'object' } : world.api.expand(route.body)
  const relaxed = { ...schema, required: (schema.required ?? []).filter((name) => !optional.includes(name)) }
  const found = route.method === 'POST' ? complaints(body, relaxed, world.api.expand) : []
  if (found.length > 0) throw new ApiError('BAD_REQUEST', found.join('; '))
}
