import type { BaseCallOptions, HeadersLike } from '../call/options.ts'
import type { Connection } from '../call/resource.ts'
import type { Operation } from '../call/service.ts'
import { ArgumentError } from '../errors/errors.ts'
import { describe } from '../values.ts'
import type { Invocation } from './prepare.ts'
import { textOf } from './query.ts'

/** Headers by lower-case name; null takes a header away. */
export type HeaderMap = Record<string, string | null>

type Pair = readonly [name: string, value: unknown]

/** Reads headers in any form, checked so that `fetch` will not print their values in an error. */
export function readHeaders(headers: HeadersLike | Iterable<Pair> | undefined): HeaderMap {
  const map: HeaderMap = {}
  if (!headers) return map
  const isList = Symbol.iterator in headers
  const pairs: Iterable<Pair> = isList ? headers : Object.entries(headers)
  for (const pair of pairs) {
    if (typeof pair !== 'object' || pair.length !== 2 || typeof pair[0] !== 'string')
      throw new ArgumentError('The headers must be pairs [name, value]')
    const [name, value] = pair
    if (value === undefined) continue
    const key = name.toLowerCase()
    const before = map[key]
    const text = value === null ? null : checkHeader(name, value)
    map[key] = isList && before && text !== null ? before + separatorOf(key) + text : text
  }
  return map
}

// RFC 9110 §5.3 and RFC 6265 §4.2.1.
function separatorOf(name: string): string {
  return name === 'cookie' ? '; ' : ', '
}

/** Returns the value of a header; throws an ArgumentError if it could not be sent. */
export function checkHeader(name: string, value: unknown): string {
  if (Array.isArray(value))
    return value.map((each: unknown) => checkHeader(name, each)).join(separatorOf(name.toLowerCase()))
  if (typeof value === 'object' || value === undefined)
    throw new ArgumentError(`${name} must be text, a number or null; got ${describe(value)}`)
  const text = (typeof value === 'string' ? value : textOf(value, name)).trim()
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new ArgumentError(`"${name}" is not a header name`)
  // The value is not shown: it may be a secret.
  if (/[^\t\x20-\x7e\x80-\xff]/.test(text))
    throw new ArgumentError(`${name} has characters that a header cannot carry`)
  return text
}

/** What the headers of a request are made of. */
export interface RequestHeaders {
  readonly headers: Record<string, string>
  /** The name of the header that says who asks, in lower case. */
  readonly who: string
  /** In whose name the call is made, if not in that of the secret. */
  readonly identity: string
  /** What options say of headers; null takes one away. */
  readonly given: Readonly<HeaderMap>
  /** True if the rules of CORS hold here: in a page, a worker or an extension. */
  readonly inBrowser: boolean
}

/** The options of a call that is given none. */
export const noOptions: BaseCallOptions = {}

/** What options say of headers, and in whose name the call is made. */
type Given = Pick<RequestHeaders, 'given' | 'identity' | 'who'>

/** What the options of each client say; most calls add nothing to it. */
const known: WeakMap<Connection, Given> = /* @__PURE__ */ new WeakMap()

/** The headers of a request: `own` ones of the SDK, and over them those of the options of the client and of the call. */
export function requestHeaders(
  connection: Connection,
  operation: Operation,
  call: BaseCallOptions,
  own: Readonly<Record<string, string>>
): RequestHeaders {
  const isPlain = call === noOptions && !operation.headers
  const found = (isPlain && known.get(connection)) || givenHeaders(connection, operation, call)
  if (isPlain) known.set(connection, found)
  const { given, identity, who } = found
  const { userAgent } = connection.service
  const { document, importScripts } = globalThis as { document?: unknown; importScripts?: unknown }
  const inBrowser = (typeof document === 'object' && !!document) || typeof importScripts === 'function'
  const headers: Record<string, string> = { ...own }
  if (userAgent && !inBrowser) headers['user-agent'] = userAgent
  for (const name in given) {
    const value = given[name]
    if (typeof value === 'string') headers[name] = value
    else delete headers[name]
  }
  return { headers, identity, who, given, inBrowser }
}

function givenHeaders(connection: Connection, operation: Operation, call: BaseCallOptions): Given {
  const { service, options } = connection
  const kinds = Object.entries(service.options ?? {})
  const given = call as Readonly<Record<string, unknown>>
  // Who asks is one question: an answer for this call replaces every answer of the client.
  const replaced = kinds.some(([name, { identity }]) => identity && given[name] !== undefined)
  const map: HeaderMap = {}
  for (const [name, kind] of kinds) {
    const value: unknown =
      given[name] !== undefined || (replaced && kind.identity) ? given[name] : Reflect.get(options, name)
    if (value === undefined || value === null || value === '') continue
    if (kind.refused !== undefined) throw new ArgumentError(kind.refused)
    map[kind.header.toLowerCase()] = checkHeader(name, value)
  }
  if (operation.headers) Object.assign(map, service.parameterHeaders?.(operation, given, map))
  if (options.headers) Object.assign(map, connection.headers)
  if (call.headers) Object.assign(map, readHeaders(call.headers))
  const who = service.auth.header.toLowerCase()
  // Headers may say who asks, too.
  const names = [who, ...kinds.flatMap(([, kind]) => (kind.identity ? kind.header.toLowerCase() : []))]
  return { given: map, who, identity: names.map((name) => map[name] ?? '').join(' ') }
}

/** What is about to be sent. */
export interface Departure {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly secret: string | null
}

/**
 * Refuses what must not or cannot be sent from a browser: a secret of the whole account, and headers that the API does not
 * allow.
 */
export function checkBrowser(
  { connection: { service, options, place }, operation }: Pick<Invocation, 'connection' | 'operation'>,
  { url, headers, secret }: Departure
): void {
  const { own, setBy } = place
  const isOwn = !own || new URL(url).origin === own.origin
  if (!isOwn && (setBy || !operation.server)) return
  if (!options.allowBrowserSecret && service.browserSecrets?.some((prefix) => secret?.startsWith(prefix))) {
    throw new ArgumentError(
      `A browser page shows this ${service.name} secret to every visitor: use a session token or your own server, or set allowBrowserSecret`
    )
  }
  const allowed = isOwn && service.corsHeaders?.map((name) => name.toLowerCase())
  const refused = allowed ? Object.keys(headers).filter((name) => !allowed.includes(name)) : []
  if (refused.length)
    throw new ArgumentError(
      `${service.name} takes no ${refused.join(', ')} header from a browser: send it from a server`
    )
}
