import { ArgumentError } from './errors.ts'
import { takeOptions } from './givenOptions.ts'
import { readHeaders, type HeaderMap } from './headers.ts'
import type { BaseClientOptions, Secret } from './options.ts'
import type { Service } from './service.ts'

/** What every resource of one client shares. */
export class Connection {
  readonly service: Service
  readonly options: BaseClientOptions
  /** Why the options allow no call. */
  readonly refused: ArgumentError | null
  #base: string | undefined
  #headers: HeaderMap | undefined

  constructor(service: Service, options: BaseClientOptions, refusedBefore: ArgumentError | null = null) {
    this.service = service
    const { options: taken, refused } = takeOptions(options, {})
    this.options = taken
    this.refused = refusedBefore ?? refused
  }

  /** Address in front of every path, without a trailing slash. */
  get base(): string {
    return (this.#base ??= resolveBase(this.service, this.options))
  }

  /** The headers of the client's options. */
  get headers(): HeaderMap {
    return (this.#headers ??= readHeaders(this.options.headers))
  }

  /** The secret of the options, else the one of the environment. */
  get secret(): Secret | null {
    return this.options.secret === undefined ? environment(this.service.secretVariable) : this.options.secret
  }

  /** The same connection with some options replaced. */
  extend(replaced: BaseClientOptions): Connection {
    const { options, refused } = takeOptions(replaced, {})
    const merged: Record<string, unknown> = { ...this.options }
    const given = Object.entries(options).filter(([, value]) => value !== undefined)
    const kinds = this.service.options ?? {}
    if (given.some(([name]) => kinds[name]?.identity)) {
      for (const name of Object.keys(kinds)) if (kinds[name]?.identity) delete merged[name]
    }
    for (const [name, value] of given) merged[name] = value
    if (options.headers)
      merged['headers'] = { ...readHeaders(this.options.headers), ...readHeaders(options.headers) }
    if (options.endpoints) merged['endpoints'] = { ...this.options.endpoints, ...options.endpoints }
    return new Connection(this.service, merged, this.refused ?? refused)
  }
}

function resolveBase(service: Service, { baseUrl, host, protocol }: BaseClientOptions): string {
  const own = new URL(service.baseUrl)
  const url = parse(baseUrl ?? service.baseUrl)
  if (host) url.host = host
  if (protocol) url.protocol = protocol
  // Neither may be shown: an address can hold a password.
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new ArgumentError('baseUrl must be an http address without user name and password')
  }
  const given = baseUrl === undefined && url.origin !== own.origin ? '' : url.pathname.replace(/\/+$/, '')
  const usual = own.pathname.replace(/\/+$/, '')
  return url.origin + (given || (url.origin === own.origin ? usual : (service.hostPath ?? usual)))
}

function parse(address: string | URL): URL {
  try {
    return new URL(address)
  } catch {
    throw new ArgumentError('baseUrl must be a complete address')
  }
}

function environment(name: string | undefined): string | null {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
  return (name && process?.env?.[name]) || null
}
