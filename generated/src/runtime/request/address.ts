import type { BaseClientOptions } from '../call/options.ts'
import type { Connection } from '../call/resource.ts'
import type { Service } from '../call/service.ts'
import { ArgumentError } from '../errors/errors.ts'
import { describe, parseUrl } from '../values.ts'
import { firstSet } from './environment.ts'
import type { Writer, Writers } from './query.ts'

/** Where the API is. */
export interface Base {
  /** Address in front of every path, without a trailing slash. */
  readonly address: string
  /** Query that every request has, without its question mark. */
  readonly query: string
  /** The option or variable that sets it; null for the address of the API itself. */
  readonly setBy: string | null
  /** The address of the API itself; null if none is known. */
  readonly own: URL | null
}

/** The address of the API by options, else by the environment, else its own. */
export function resolveBase(service: Service, options: BaseClientOptions): Base {
  const { baseUrl, host, protocol } = options
  // The address of a deployment may be missing, and the secret would go elsewhere.
  const missing = (['baseUrl', 'host', 'protocol'] as const).find((each) => options[each] === null)
  if (missing) throw new ArgumentError(`${missing} must not be null; leave it out or set it`)
  // The variables of the environment describe another host than the one that the program gives.
  const variable = (baseUrl ?? host) === undefined ? firstSet(service.addressVariables) : null
  const given = baseUrl ?? variable?.value
  const name = variable?.name ?? 'baseUrl'
  const setBy = given ? name : (host ?? protocol) ? 'host' : null
  const usualUrl = service.address?.(service.baseUrl, service, options) ?? service.baseUrl
  const own = parseUrl(usualUrl)
  const url = parse(given ?? usualUrl, name)
  // The protocol goes first: the port of a host may be the usual one of the other protocol.
  if (protocol !== undefined) {
    if (!/^\s*https?(:(\/\/)?)?\s*$/i.test(protocol)) throw wrong('protocol', 'http or https', protocol)
    url.protocol = protocol.trim()
  }
  if (host !== undefined) {
    const text = host.trim()
    if (!text || /[\s/?#@\\]/.test(text) || !parseUrl(`${url.protocol}//${text}`))
      throw wrong('host', 'a host name', host)
    url.host = text
  }
  if (options.endpoints) checkEndpoints(options.endpoints)
  const { hostPath } = service
  const isOwn = url.host === own?.host
  const usual = parseUrl(usualUrl, url.origin)?.pathname.replace(slashes, '') ?? ''
  const path = given === undefined && !isOwn ? '' : url.pathname.replace(slashes, '')
  // The prefix of the API follows any other host, unless the address ends in it already.
  const isWhole = path && (hostPath === undefined || [usual, hostPath].some((end) => path.endsWith(end)))
  const prefix = isWhole ? path : path + (isOwn ? usual : (hostPath ?? usual))
  return { address: url.origin + prefix, query: url.search.slice(1), setBy, own }
}

const slashes = /\/+$/

/** Other addresses of single paths; each is a path of the same host, or a whole address. */
function checkEndpoints(endpoints: NonNullable<BaseClientOptions['endpoints']>): void {
  for (const [path, place] of Object.entries(endpoints)) {
    if (!path.startsWith('/')) throw wrong('endpoints', 'paths that begin with /', path)
    if (place !== undefined && !/^\/(?![/\\])[^#]*$/.test(place)) parse(place, `endpoints ${path}`)
  }
}

/** The address of a request: of the paths, the one that is filled in and its template can have an endpoint of their own. */
export function addressOf(
  { place, options, service }: Connection,
  server: string | undefined,
  paths: readonly string[],
  query: string
): string {
  const url =
    (options.endpoints && endpointOf(options.endpoints, place, service, paths)) ??
    // An address that the program gives is that of all operations: a test must not reach another host.
    (server && !place.setBy ? (service.address?.(server, service, options) ?? server) : place.address) +
      paths[0]
  const full = query ? joined(url, query) : url
  // The query of the base can hold a key, which is of no concern to another origin.
  if (!place.query || new URL(url).origin !== new URL(place.address).origin) return full
  // A name that the address has already keeps its value.
  const own = new URL(full).searchParams
  const isNew = (pair: string): boolean =>
    ![...new URLSearchParams(pair).keys()].some((name) => own.has(name))
  return joined(full, place.query.split('&').filter(isNew).join('&'))
}

function endpointOf(
  endpoints: NonNullable<BaseClientOptions['endpoints']>,
  { address, own }: Base,
  { hostPath = '' }: Service,
  paths: readonly string[]
): string | null {
  const prefix = new URL(address).pathname
  for (const known of paths)
    for (const key of [known, prefix + known, hostPath + known]) {
      const place = endpoints[key]
      if (place === undefined) continue
      const url = new URL(place, address)
      // The host of the API itself has its own prefix in the place of the one that every other host has.
      if (hostPath && url.host === own?.host && url.pathname.startsWith(`${hostPath}/`))
        url.pathname = own.pathname + url.pathname.slice(hostPath.length)
      return url.href
    }
  return null
}

function joined(url: string, query: string): string {
  return query ? url + (url.includes('?') ? '&' : '?') + query : url
}

/** An address that a program may give in the place of the API's. */
function parse(given: string | URL, name: string): URL {
  const text = String(given)
  const url = /^\s*https?:\/\//i.test(text) ? parseUrl(text) : null
  // It is not shown: it can hold a password.
  if (!url || url.username || url.password || url.hash)
    throw new ArgumentError(`${name} must be an http address without user, password and fragment`)
  return url
}

function wrong(name: string, what: string, got: unknown): ArgumentError {
  const shown = typeof got === 'string' ? JSON.stringify(got) : describe(got)
  return new ArgumentError(`${name} must be ${what}; got ${shown}`)
}

/** A path whose identifiers are in place. */
export interface FilledPath {
  readonly path: string
  /** Names of parameters that went into the path and stay out of the query. */
  readonly taken: readonly string[]
}

/** Puts identifiers into the template of a path, each encoded so that it stays one segment; `other` writes those that need not be texts. */
export function fillPath(
  template: string,
  ids: readonly unknown[],
  params: Readonly<Record<string, unknown>>,
  writers: Writers = {},
  other: Writer = segment
): FilledPath {
  const taken: string[] = []
  let next = 0
  const path = template.replace(
    /(\/?)\{([+#]?)([^{}?]*)(\??)\}/g,
    (whole: string, slash: string, mark: string, name: string, optional: string) => {
      // A route of one's own has braces that are meant.
      if (!slash && !ids.length) return whole
      const value = optional ? params[name] : ids[next++]
      if (optional) taken.push(name)
      if (optional && (value ?? '') === '') return ''
      const write = writers[`/${name}`] ?? (mark === '#' ? other : segment)
      return slash + write(name, value)
    }
  )
  return { path, taken }
}

/** The template of a path as people read it, without the query that a raw request may have there. */
export function plainPath(template: string): string {
  return String(template)
    .replace(/\{[+#]?([^{}?]*)\??\}/g, '{$1}')
    .replace(/[?#].*/s, '')
}

/** One segment of a path. */
export function segment(name: string, value: unknown): string {
  if (typeof value !== 'string' || !value) {
    const got = value === '' ? 'an empty one' : describe(value)
    throw new ArgumentError(`${name} must be a string that is not empty; got ${got}`)
  }
  // An encoded dot is a dot to every URL parser, so these two cannot be sent at all.
  if (value === '.' || value === '..') throw new ArgumentError(`${name} must not be "${value}"`)
  return encodeURIComponent(value)
}
