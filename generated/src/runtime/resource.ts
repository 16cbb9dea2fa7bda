import { Connection } from './connection.ts'
import type { BaseCallOptions, BaseClientOptions } from './options.ts'
import { takeOptions } from './givenOptions.ts'
import type { Invocation } from './prepare.ts'
import type { Operation, Service } from './service.ts'

const none: BaseCallOptions = {}

let connectionIn: (resource: Resource) => Connection

/** A noun of the API: the base of every generated class. */
export abstract class Resource {
  readonly #connection: Connection
  #children: Map<unknown, Resource> | undefined

  static {
    connectionIn = (resource) => resource.#connection
  }

  /** Takes options, or a client or resource whose connection is to be shared. */
  constructor(service: Service, options: BaseClientOptions | Resource | Connection = {}) {
    if (options instanceof Connection) this.#connection = options
    else if (options instanceof Resource) this.#connection = options.#connection
    else this.#connection = new Connection(service, options)
  }

  /** The child of a class, made once. */
  protected _child<R extends Resource>(Child: new (parent: Resource) => R): R {
    const children = (this.#children ??= new Map())
    const known = children.get(Child)
    if (known instanceof Child) return known
    const child = new Child(this)
    children.set(Child, child)
    return child
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
  return { connection: connectionIn(resource), operation, ids, input, ...takeOptions(options, none) }
}
