/** Secrets that one header cannot carry: several, or one in the query, in a cookie, or as user name and password. */
import type { Secret } from '../call/options.ts'
import type { Security } from '../call/service.ts'
import { ArgumentError } from '../errors/errors.ts'
import { checkBrowser, checkHeader } from '../request/headers.ts'
import type { Prepared } from '../request/prepare.ts'
import { type Asker, type Credential, secretFrom } from './credential.ts'
import { optionOf, sourcesOf } from './secretSources.ts'

/** How one secret travels, and the environment variables that hold it if no option gives it: the first that is set counts. */
export type Way = { readonly variables?: readonly string[] } & (
  | { readonly in: 'header'; readonly name: string; readonly scheme?: string }
  | { readonly in: 'query' | 'cookie'; readonly name: string }
  | { readonly in: 'basic'; readonly userVariables?: readonly string[] }
)

/** The secrets of a service. */
export interface Schemes {
  /** The one that a client gives as `token`, or as `username` and `password`; it gives the others by their names in `auth`. */
  readonly unnamed?: string | undefined
  readonly ways: Readonly<Record<string, Way>>
  /** What an operation takes that says nothing else. */
  readonly usual: Security
}

/** A secret of the client, not yet asked for. */
export interface Source {
  readonly secret: Secret
  readonly way: Way
  /** The user name in front of a password. */
  readonly user: string
  /** Whether an option gives it, and not the environment. */
  readonly isGiven: boolean
  /** A secret as it is sent; throws an ArgumentError if nothing could carry it. */
  readonly check: (given: unknown) => string
}

/** Makes the credential of each call of a service from its schemes. */
export function inSchemes(schemes: Schemes): (asker: Asker) => Credential {
  return (asker) => new SchemeSecrets(schemes, asker)
}

class SchemeSecrets implements Credential {
  readonly #schemes: Schemes
  readonly #asker: Asker
  /** The sources of what this call takes. */
  #sources: ReadonlyMap<string, Source> = new Map()
  readonly #values: Map<string, string> = new Map()

  constructor(schemes: Schemes, asker: Asker) {
    this.#schemes = schemes
    this.#asker = asker
  }

  async ask(request: Prepared, isRefused = false): Promise<string | null> {
    if (!isRefused) this.#choose(request)
    for (const [name, { secret, check }] of this.#sources) {
      const refused = isRefused ? (this.#values.get(name) ?? null) : undefined
      const value = typeof secret === 'function' ? await this.#from(secret, check, refused) : check(secret)
      if (value === null) this.#values.delete(name)
      else this.#values.set(name, value)
    }
    const isWanted = this.#security.some((names) => names.length > 0)
    return this.#values.size > 0 ? this.#texts.join('\n') : isWanted ? null : ' '
  }

  put(request: Prepared, headers: Record<string, string>): Prepared {
    const { call } = this.#asker
    let { url } = request
    for (const [name, value] of this.#values) {
      const source = this.#sources.get(name)
      if (source) url = carry(source, value, request, { url, headers })
      if (request.inBrowser) checkBrowser(call, { url, headers, secret: value })
    }
    return { ...request, url }
  }

  get #security(): Security {
    const { operation } = this.#asker.call
    return operation.security ?? this.#schemes.usual
  }

  /** What nothing may show. */
  get #texts(): readonly string[] {
    return [...this.#values].flatMap(([name, value]) => {
      const { way, user = '' } = this.#sources.get(name) ?? {}
      // A user name without a password is the secret.
      return way?.in === 'basic' ? [value || user, encodeBasic(user, value)] : [value]
    })
  }

  /** Takes the first of the alternatives that the client has all secrets of; what options give precedes the environment. */
  #choose(request: Prepared): void {
    const all = sourcesOf(this.#schemes, this.#asker.call.connection)
    const has = (name: string): boolean => all.has(name) || isGiven(this.#schemes.ways[name], request)
    const security = this.#security
    const isOwn = (name: string): boolean => has(name) && all.get(name)?.isGiven !== false
    const wholes = security.filter((names) => names.length > 0 && names.every(has))
    const whole =
      wholes.find((names) => names.every(isOwn)) ?? wholes.find((names) => names.some(isOwn)) ?? wholes[0]
    const isNeeded = security.every((names) => names.length > 0)
    const part = isNeeded && !whole ? security.find((names) => names.some(has)) : undefined
    if (part) {
      const missing = part.filter((name) => !has(name))
      const words = (names: readonly string[]): string =>
        names.map((name) => optionOf(this.#schemes, name)).join(' and ')
      throw new ArgumentError(`This call takes ${words(part)}: give ${words(missing)}, too`)
    }
    this.#sources = new Map([...all].filter(([name]) => whole?.includes(name)))
  }

  #from(
    secret: Exclude<Secret, string>,
    check: Source['check'],
    refused: string | null | undefined
  ): Promise<string | null> {
    const { lifetime } = this.#asker
    return secretFrom(secret, { lifetime, call: { connection: { checkSecret: check } } }, refused)
  }
}

/** Whether headers of the options hold what a secret would say. */
function isGiven(way: Way | undefined, { given }: Prepared): boolean {
  const name = way?.in === 'basic' ? 'authorization' : way?.in === 'header' ? way.name.toLowerCase() : ''
  return typeof given[name] === 'string'
}

/** Adds one secret; gives the address, to which one in the query was added. Headers of the options win. */
function carry(
  { way, user }: Source,
  value: string,
  { given, inBrowser }: Prepared,
  { url, headers }: { readonly url: string; readonly headers: Record<string, string> }
): string {
  switch (way.in) {
    case 'header': {
      const name = way.name.toLowerCase()
      if (!(name in given)) headers[name] = checkHeader('secret', `${way.scheme ?? ''} ${value}`.trim())
      return url
    }
    case 'basic':
      if (!('authorization' in given)) headers['authorization'] = `Basic ${encodeBasic(user, value)}`
      return url
    case 'cookie':
      if (inBrowser)
        throw new ArgumentError('A browser sends no cookie of a program: make this call on a server')
      headers['cookie'] = [headers['cookie'], `${way.name}=${cookieText(value)}`].filter(Boolean).join('; ')
      return url
    case 'query':
      // A parameter of the call has the same name and wins.
      if (new URL(url).searchParams.has(way.name)) return url
      return `${url}${url.includes('?') ? '&' : '?'}${encodeURIComponent(way.name)}=${encodeURIComponent(value)}`
    default:
      return way satisfies never
  }
}

/** RFC 7617 §2.1: the bytes are UTF-8. */
function encodeBasic(user: string, password: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))
}

/** RFC 6265 §4.1.1: what consists of cookie-octets goes as it is; anything else is percent-encoded as a whole. */
function cookieText(value: string): string {
  return /^[!#-+\--:<-[\]-~]*$/.test(value) ? value : encodeURIComponent(value)
}
