import { ArgumentError, refusalOf } from '../errors/errors.ts'
import { captureStackTrace, type Site } from '../errors/site.ts'
import type { Invocation } from '../request/prepare.ts'
import { describe } from '../values.ts'
import { Connection } from './connection.ts'
import { takeOptions } from './givenOptions.ts'
import type { BaseCallOptions, BaseClientOptions } from './options.ts'
import { callPlace } from './places.ts'
import type { Operation, Service } from './service.ts'
import { brand, connectionFrom, offer } from './share.ts'

const none: BaseCallOptions = {}

/** The connection of a resource, of this copy of the package or another one. */
export let connectionOf: (resource: Resource) => Connection

/** What a generated method was called with. */
export let invocation: (
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input: unknown,
  options: BaseCallOptions | null | undefined
) => Invocation

/** The child of a resource by its class, made once. */
export let childOf: <R extends Resource>(resource: Resource, Child: new (parent: Resource) => R) => R

/** A noun of the API: the base of every generated class. */
export abstract class Resource {
  readonly #connection: Connection
  #children: Map<unknown, Resource> | undefined

  /** Names of options that a subclass of yours reads beside those of the package; they are kept in silence. */
  protected static readonly ownOptions: readonly string[] = []

  static {
    offer(Resource, (each) => (#connection in each ? each.#connection : null))
    connectionOf = (resource) => {
      const connection = #connection in resource ? resource.#connection : connectionFrom(resource, null)
      if (connection) return connection
      throw new ArgumentError(`A client or a resource is needed; got ${describe(resource)}`)
    }
    invocation = (resource, operation, ids, input, options) => {
      const connection = #connection in resource ? resource.#connection : connectionOf(resource)
      const site: Site = {}
      captureStackTrace?.(site, invocation)
      const call = { site, connection, operation, ids, input }
      if (options === undefined || options === null) return { ...call, options: none }
      const { ownOptions = [] } = resource.constructor as typeof Resource
      return { ...call, ...takeOptions(options, none, callPlace(connection, operation, ownOptions)) }
    }
    childOf = (resource, Child) => {
      const children = (resource.#children ??= new Map())
      const known = children.get(Child)
      if (known instanceof Child) return known
      const child = new Child(resource)
      children.set(Child, child)
      return child
    }
  }

  /** Takes options, or a client or resource whose connection is to be shared. */
  constructor(service: Service, options: BaseClientOptions | Resource | Connection = {}) {
    try {
      const shared = options instanceof Connection ? options : null
      const other = shared ?? (Reflect.get(Object(options), brand) ? connectionFrom(options, service) : null)
      this.#connection =
        other ?? new Connection(service, options as BaseClientOptions, null, new.target.ownOptions)
    } catch (cause) {
      this.#connection = new Connection(service, {}, refusalOf(cause))
    }
  }
}
