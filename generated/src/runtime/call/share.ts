import { ArgumentError } from '../errors/errors.ts'
import type { Connection } from './resource.ts'
import type { Service } from './service.ts'

/**
 * Under this name clients and resources of every copy of the package, in each module format, offer their connection to
 * each other. It is on the prototype and gives a function, so that nothing that lists, prints or copies a client meets
 * a secret; a program that calls it can do no more than with the client itself.
 */
export const brand: unique symbol = /* @__PURE__ */ Symbol.for('api-sdk.connection')

/** Raised when `Connection` changes in a way that other copies do not expect. */
const contract = 1

interface Share {
  readonly contract: number
  readonly api: string
  open(api: string): unknown
}

/** Lets other copies recognise the objects of a class. */
export function offer<T extends object>(
  Class: { readonly prototype: T },
  find: (each: T) => Connection | null
): void {
  Object.defineProperty(Class.prototype, brand, {
    get(this: T): Share | undefined {
      const connection = find(this)
      if (!connection) return undefined
      const api = apiOf(connection.service)
      return { contract, api, open: (asked) => (asked === api ? connection : null) }
    }
  })
}

/**
 * The connection of a client or resource of any copy, null for anything else.
 *
 * @throws ArgumentError if it is one of another API, or of a version with another contract.
 */
export function connectionFrom(given: unknown, service: Service | null): Connection | null {
  const share: unknown = typeof given === 'object' && given !== null ? Reflect.get(given, brand) : null
  if (!isShare(share)) return null
  if (share.contract !== contract)
    throw new ArgumentError('The client is of another version of this package: use one version')
  const connection = share.open(service ? apiOf(service) : share.api)
  if (!connection)
    throw new ArgumentError(`The client must be one of ${service?.name}; got one of ${share.api}`)
  // The contract says what it is.
  return connection as Connection
}

function isShare(value: unknown): value is Share {
  return typeof value === 'object' && value !== null && 'contract' in value && 'open' in value
}

function apiOf({ name, baseUrl }: Service): string {
  return `${name} ${baseUrl}`
}
