import { resolveBase, type Base } from '../request/address.ts'
import type { ArgumentError } from '../errors/errors.ts'
import { takeOptions } from './givenOptions.ts'
import { readHeaders, type HeaderMap } from '../request/headers.ts'
import type { BaseClientOptions, Secret } from './options.ts'
import { clientPlace } from './places.ts'
import { missingSecret, secretOf } from '../request/secret.ts'
import type { Service } from './service.ts'
import { offer } from './share.ts'

/** What every resource of one client shares. */
export class Connection {
  readonly service: Service
  readonly options: BaseClientOptions
  /** Why the options allow no call. */
  readonly refused: ArgumentError | null
  /** Names of options that a class of the program has beside those of the package. */
  readonly own: readonly string[]
  #place: Base | undefined

  static {
    offer(Connection, (each) => (#place in each ? each : null))
  }

  #headers: HeaderMap | undefined

  constructor(
    service: Service,
    options: BaseClientOptions,
    refusedBefore: ArgumentError | null = null,
    own: readonly string[] = []
  ) {
    this.service = service
    this.own = own
    const { options: taken, refused } = takeOptions(options, {}, clientPlace(service, own))
    this.options = taken
    this.refused = refusedBefore ?? refused
  }

  /** Address in front of every path, without a trailing slash. */
  get base(): string {
    return this.place.address
  }

  /** The address with its query, and what says that it is there. */
  get place(): Base {
    return (this.#place ??= resolveBase(this.service, this.options))
  }

  /** The headers of the client's options. */
  get headers(): HeaderMap {
    return (this.#headers ??= readHeaders(this.options.headers))
  }

  /** The secret of the options, else the one of the environment; throws an ArgumentError if it cannot be one. */
  get secret(): Secret | null {
    return secretOf(this.service, this.options)
  }

  /** What to do if a request was refused because it had no secret. */
  get credentialHint(): string {
    return missingSecret(this.service)
  }

  /** The same connection with some options replaced. */
  extend(replaced: BaseClientOptions): Connection {
    const { options, refused } = takeOptions(replaced, {}, clientPlace(this.service, this.own))
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
