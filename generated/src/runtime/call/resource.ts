import { Connection } from './connection.ts'
import type { BaseCallOptions, BaseClientOptions } from './options.ts'
import { takeOptions } from './givenOptions.ts'
import { callPlace } from './places.ts'
import type { Invocation } from '../request/prepare.ts'
import { ArgumentError, refusalOf } from '../errors/errors.ts'
import { siteOf } from '../errors/site.ts'
import type { Operation, Service } from './service.ts'
import { describe } from '../values.ts'
import { connectionFrom, offer } from './share.ts'

const none: BaseCallOptions = {}

let connectionIn: (resource: Resource) => Connection
let childrenIn: (resource: Resource) => Map<unknown, Resource>
let ownOptionsOf: (resource: Resource) => readonly string[]

/** A noun of the API: the base of every generated class. */
export abstract class Resource {
  readonly #connection: Connection
  #children: Map<unknown, Resource> | undefined

  /** Names of options that a subclass of yours reads beside those of the package; they are kept in silence. */
  protected static readonly ownOptions: readonly string[] = []

  static {
    offer(Resource, (each) => (#connection in each ? each.#connection : null))
    connectionIn = (resource) => {
      if (#connection in resource) return resource.#connection
      const shared = connectionFrom(resource, null)
      if (shared) return shared
      throw new ArgumentError(`A client or a resource is needed; got ${describe(resource)}`)
    }
    childrenIn = (resource) => (resource.#children ??= new Map())
    ownOptionsOf = (resource) => (resource.constructor as typeof Resource).ownOptions ?? []
  }

  /** Takes options, or a client or resource whose connection is to be shared. */
  constructor(service: Service, options: BaseClientOptions | Resource | Connection = {}) {
    this.#connection =
      options instanceof Connection ? options : connect(service, options, new.target.ownOptions)
  }
}

/** The child of a resource by its class, made once. */
export function childOf<R extends Resource>(resource: Resource, Child: new (parent: Resource) => R): R {
  const children = childrenIn(resource)
  const known = children.get(Child)
  if (known instanceof Child) return known
  const child = new Child(resource)
  children.set(Child, child)
  return child
}

function connect(service: Service, given: unknown, own: readonly string[]): Connection {
  try {
    return connectionFrom(given, service) ?? new Connection(service, given as BaseClientOptions, null, own)
  } catch (cause) {
    return new Connection(service, {}, refusalOf(cause))
  }
}

/** The connection of a resource. */
export function connectionOf(resource: Resource): Connection {
  return connectionIn(resource)
}

/** What a generated method was called with. */
export function invocation(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input: unknown,
  options: BaseCallOptions | null | undefined
): Invocation {
  const connection = connectionIn(resource)
  const place = callPlace(connection, operation, ownOptionsOf(resource))
  const site = siteOf(invocation)
  return { site, connection, operation, ids, input, ...takeOptions(options, none, place) }
}
