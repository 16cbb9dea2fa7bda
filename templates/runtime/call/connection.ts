import { ArgumentError } from '../errors/errors.ts'
import { type Base, resolveBase } from '../request/address.ts'
import { firstSet } from '../request/environment.ts'
import { type HeaderMap, readHeaders } from '../request/headers.ts'
import { describe } from '../values.ts'
import { takeOptions } from './givenOptions.ts'
import { clientNames, type Place } from './optionNames.ts'
import type { BaseClientOptions, Secret } from './options.ts'
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
  readonly #optionPlace: Place
  #place: Base | undefined
  #headers: HeaderMap | undefined

  static {
    offer(Connection, (each) => (#place in each ? each : null))
  }

  constructor(
    service: Service,
    options: BaseClientOptions,
    refusedBefore: ArgumentError | null = null,
    own: readonly string[] = []
  ) {
    this.service = service
    this.own = own
    const more = (): readonly string[] => [...Object.keys(service.options ?? {}), ...own]
    this.#optionPlace = { what: 'the client', names: clientNames, more }
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
    const { token, secret } = this.options
    const given = token === undefined ? secret : token
    if (given === null || typeof given === 'function') return given
    if (given !== undefined) return this.checkSecret(given, 'token')
    const variable = firstSet(this.service.tokenVariables)
    return variable && this.checkSecret(variable.value, variable.name)
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
    const { tokenVariables = [] } = this.service
    const set = tokenVariables.length ? `, or set ${tokenVariables.join(' or ')}` : ''
    return `No secret was sent: give the option token${set}`
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
