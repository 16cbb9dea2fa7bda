import { ArgumentError, refusalOf } from '../errors/errors.ts'
import { siteAbove } from '../errors/site.ts'
import { type Base, resolveBase } from '../request/address.ts'
import { firstSet } from '../request/environment.ts'
import { type HeaderMap, noOptions, readHeaders } from '../request/headers.ts'
import type { Invocation } from '../request/prepare.ts'
import { describe } from '../values.ts'
import { type Place, takeOptions } from './givenOptions.ts'
import { clientKinds, remedy } from './optionNames.ts'
import type { BaseCallOptions, BaseClientOptions, Secret } from './options.ts'
import { callPlace } from './places.ts'
import type { Operation, Route, RouteRules, Service } from './service.ts'
import { brand, connectionFrom, offer } from './share.ts'

/** True once other copies of the package recognise the connections and the resources of this one. */
let [isOffered, isOpen] = [false, false]

/** What every resource of one client shares. */
export class Connection {
  readonly service: Service
  readonly options: BaseClientOptions
  /** Why the options allow no call. */
  readonly refused: ArgumentError | null
  /** Names of options that a class of the program has beside those of the package. */
  readonly own: readonly string[]
  /** What the header that says who asks had last, with the secret in it. */
  proof: { readonly secret: string; readonly text: string } | null = null
  readonly #optionPlace: Place
  #place: Base | undefined
  #headers: HeaderMap | undefined
  /** What was checked last, and the secret in it. */
  #known: { readonly given: unknown; readonly secret: string } | undefined

  constructor(
    service: Service,
    options: BaseClientOptions,
    refusedBefore: ArgumentError | null = null,
    own: readonly string[] = []
  ) {
    // Not when the class is made: bundlers keep a class that does anything then in every program.
    if (!isOffered) offer(Connection, (each) => (#place in each ? each : null))
    isOffered = true
    this.service = service
    this.own = own
    const { options: headers = {}, clientOptions = [] } = service
    const more = (): readonly string[] => [...Object.keys(headers), ...clientOptions, ...own]
    this.#optionPlace = { what: 'the client', kinds: clientKinds, remedy, more }
    const { options: taken, refused } = takeOptions(options, {}, this.#optionPlace)
    this.options = taken
    this.refused = refusedBefore ?? refused
  }

  /** The address in front of every path, its query, and what says that it is there. */
  get place(): Base {
    return (this.#place ??= resolveBase(this.service, this.options))
  }

  /** The headers of the client's options. */
  get headers(): HeaderMap {
    return (this.#headers ??= readHeaders(this.options.headers))
  }

  /**
   * The option `token`, else `secret`, else the first variable of the environment that is set; null is anonymous.
   *
   * @throws ArgumentError if it cannot be a secret.
   */
  get secret(): Secret | null {
    const { token, secret: other } = this.options
    const given = token === undefined ? other : token
    if (given === null || typeof given === 'function') return given
    const found =
      given === undefined ? firstSet(this.service.tokenVariables) : { value: given, name: 'token' }
    if (!found) return null
    if (this.#known?.given === found.value) return this.#known.secret
    const secret = this.checkSecret(found.value, found.name)
    this.#known = { given: found.value, secret }
    return secret
  }

  /**
   * A secret without white space around it.
   *
   * @throws ArgumentError if no header could carry it as it was meant; the message does not show it.
   */
  checkSecret(value: unknown, name: string): string {
    const { name: api, auth, tokenVariables = [] } = this.service
    const secret = typeof value === 'string' ? value.trim() : ''
    const [first = ''] = secret.split(/\s/, 1)
    const hasScheme = auth.scheme !== '' && first.toLowerCase() === auth.scheme.toLowerCase()
    if (secret && secret !== 'undefined' && !hasScheme && first === secret) return secret
    const got =
      typeof value !== 'string'
        ? describe(value)
        : hasScheme
          ? `the word ${auth.scheme} in front: leave it out`
          : secret && secret !== 'undefined'
            ? 'white space inside'
            : `${secret || 'an empty text'}: set ${tokenVariables.join(' or ') || name}, or give null to ask anonymously`
    throw new ArgumentError(`${name} must be a ${api} secret without spaces; got ${got}`)
  }

  /** What to do if a request was refused because it had no secret. */
  get credentialHint(): string {
    const { auth, tokenVariables = [] } = this.service
    const set = tokenVariables.length ? `, or set ${tokenVariables.join(' or ')}` : ''
    return `No secret was sent: give the option ${auth.option ?? 'token'}${set}`
  }

  /** The same connection with some options replaced. */
  extend(replaced: BaseClientOptions): Connection {
    const { options, refused } = takeOptions(replaced, {}, this.#optionPlace)
    const merged: Record<string, unknown> = { ...this.options }
    const given = Object.entries(options).filter(([, value]) => value !== undefined)
    const kinds = this.service.options ?? {}
    if (given.some(([name]) => kinds[name]?.identity)) {
      for (const name of Object.keys(kinds)) if (kinds[name]?.identity) delete merged[name]
    }
    // A new secret wins under either name.
    if (options.token !== undefined || options.secret !== undefined)
      for (const name of ['token', 'secret']) delete merged[name]
    // A new address is a whole one.
    if (options.baseUrl !== undefined) for (const name of ['host', 'protocol']) delete merged[name]
    for (const [name, value] of given) merged[name] = value
    if (options.headers)
      merged['headers'] = { ...readHeaders(this.options.headers), ...readHeaders(options.headers) }
    if (options.endpoints) merged['endpoints'] = { ...this.options.endpoints, ...options.endpoints }
    return new Connection(this.service, merged, this.refused ?? refused, this.own)
  }
}

/** How the operations of a service are written: as routes, with rules by the last literal of their path. */
export function routing(rules: RouteRules): Route {
  const known = new Map<string, Operation>()
  return function route(id, route, more) {
    let operation = known.get(route)
    if (!operation) {
      const at = route.indexOf(' ')
      const path = route.slice(at + 1)
      const verb = /.*\/([^/{]+)/.exec(path)?.[1] ?? ''
      operation = { ...rules[verb], id, method: route.slice(0, at), path, ...more }
      known.set(route, operation)
    }
    return operation
  }
}

/** The connection of each resource of this copy of the package, which no program can read from it. */
const connections: WeakMap<object, Connection> = /* @__PURE__ */ new WeakMap()

/** The children of a resource by their class, those that were made; the first resource assigns it. */
let childrenOf: (resource: Resource) => Map<unknown, Resource>

/** The connection of a resource, of this copy of the package or another one. */
export function connectionOf(resource: Resource): Connection {
  const connection = connections.get(resource) ?? connectionFrom(resource, null)
  if (connection) return connection
  throw new ArgumentError(`A client or a resource is needed; got ${describe(resource)}`)
}

/** What a generated method was called with. */
export function invocation(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input: unknown,
  options: BaseCallOptions | null | undefined
): Invocation {
  const connection = connections.get(resource) ?? connectionOf(resource)
  const site = siteAbove(invocation)
  if (options === undefined || options === null)
    return { site, connection, operation, ids, input, options: noOptions }
  // `protected` in the class: it is for subclasses and for the runtime.
  const { ownOptions = [] } = resource.constructor as { readonly ownOptions?: readonly string[] }
  const given = takeOptions(options, noOptions, callPlace(connection, operation, ownOptions))
  return { site, connection, operation, ids, input, ...given }
}

/** A client or a resource of the same class with some options replaced. */
export function extended<R extends Resource>(resource: R, options: BaseClientOptions): R {
  const Same = resource.constructor as new (connection: Connection) => R
  return new Same(connectionOf(resource).extend(options))
}

/** The child of a resource by its class, made once. */
export function childOf<R extends Resource>(resource: Resource, Child: new (parent: Resource) => R): R {
  const children = childrenOf(resource)
  const known = children.get(Child)
  if (known instanceof Child) return known
  const child = new Child(resource)
  children.set(Child, child)
  return child
}

/** A noun of the API: the base of every generated class. */
export abstract class Resource {
  #children: Map<unknown, Resource> | undefined

  /** Names of options that a subclass of yours reads beside those of the package; they are kept in silence. */
  protected static readonly ownOptions: readonly string[] = []

  /** Takes options, or a client or resource whose connection is to be shared. */
  constructor(service: Service, options: BaseClientOptions | Resource | Connection = {}) {
    childrenOf ??= (resource) => (resource.#children ??= new Map())
    if (!isOpen) offer(Resource, (each) => connections.get(each) ?? null)
    isOpen = true
    try {
      const shared = options instanceof Connection ? options : null
      const other = shared ?? (Reflect.get(Object(options), brand) ? connectionFrom(options, service) : null)
      const { ownOptions } = new.target
      connections.set(this, other ?? new Connection(service, options as BaseClientOptions, null, ownOptions))
    } catch (cause) {
      connections.set(this, new Connection(service, {}, refusalOf(cause)))
    }
  }
}
