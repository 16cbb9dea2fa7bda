import type { BaseClientOptions, Secret } from '../call/options.ts'
import type { Connection } from '../call/resource.ts'
import { ArgumentError } from '../errors/errors.ts'
import { firstSet } from '../request/environment.ts'
import { describe, isRecord } from '../values.ts'
import type { Schemes, Source, Way } from './schemes.ts'

/** What a client gives of the secrets of its service, by their names. */
export function sourcesOf(schemes: Schemes, connection: Connection): ReadonlyMap<string, Source> {
  const { unnamed, ways } = schemes
  const { options } = connection
  refuseOthers(schemes, options)
  const sources = new Map<string, Source>()
  const values = authOf(
    options,
    Object.keys(ways).filter((name) => name !== unnamed)
  )
  for (const [name, way] of Object.entries(ways)) {
    const source =
      name !== unnamed
        ? // Without any of them on purpose: the environment is not asked either.
          values && namedSource(way, Object.hasOwn(values, name) ? values[name] : undefined, name)
        : way.in === 'basic'
          ? passwordSource(way, options, '')
          : tokenSource(way, connection)
    if (source) sources.set(name, source)
  }
  return sources
}

/** What a client gives a secret by, as messages name it. */
export function optionOf({ unnamed, ways }: Schemes, name: string): string {
  if (name !== unnamed) return `auth.${name}`
  return ways[name]?.in === 'basic' ? 'username and password' : 'token'
}

/** Options that every client has and this one does not read. */
function refuseOthers(schemes: Schemes, options: BaseClientOptions): void {
  const names = Object.keys(schemes.ways)
  const way = schemes.ways[schemes.unnamed ?? '']?.in
  const hasToken = way !== undefined && way !== 'basic'
  const others = [...(hasToken ? [] : ['token', 'secret']), ...(way === 'header' ? [] : ['scheme'])]
  for (const name of others)
    if (Reflect.get(options, name) !== undefined) {
      const use = new Set(names.map((each) => (each === schemes.unnamed ? optionOf(schemes, each) : 'auth')))
      throw new ArgumentError(
        `"${name}" is not an option of this client: use ${[...use].join(' or ') || 'auth'}`
      )
    }
}

/** The secrets by their names; null if the client is to send none of them. */
function authOf(options: object, known: readonly string[]): Readonly<Record<string, unknown>> | null {
  const auth: unknown = Reflect.get(options, 'auth')
  if (auth === undefined) return {}
  if (auth === null) return null
  const names = known.join(', ')
  if (!isRecord(auth))
    throw new ArgumentError(`auth must be an object with the secrets ${names}; got ${describe(auth)}`)
  for (const name of Object.keys(auth))
    if (!known.includes(name))
      throw new ArgumentError(`"${name}" is not a secret of this service: use one of ${names}`)
  return auth
}

/** The option `token`, else `secret`, else the first variable of the environment that is set. */
function tokenSource(way: Way, { service, options }: Connection): Source | null {
  const { token, secret } = options
  const given = token === undefined ? secret : token
  const variable = given === undefined ? firstSet(service.tokenVariables) : null
  const named = way.in === 'header' && options.scheme !== undefined ? { ...way, scheme: options.scheme } : way
  return plainSource(named, given ?? variable?.value, variable?.name ?? 'token', given !== undefined)
}

/** A secret of `auth`, else of the environment; null sends none. */
function namedSource(way: Way, value: unknown, name: string): Source | null {
  const label = `auth.${name}`
  if (way.in === 'basic') {
    if (value === undefined || isRecord(value)) return passwordSource(way, value ?? {}, `${label}.`)
    if (value === null) return null
    throw new ArgumentError(`${label} must be { username, password }; got ${describe(value)}`)
  }
  const variable = value === undefined ? firstSet(way.variables) : null
  return plainSource(way, variable ? variable.value : value, variable?.name ?? label, !variable)
}

function plainSource(way: Way, value: unknown, label: string, isGiven: boolean): Source | null {
  if (value === undefined || value === null) return null
  const scheme = (way.in === 'header' && way.scheme) || ''
  return {
    secret: secretOf(value, label),
    way,
    user: '',
    isGiven,
    check: (given) => checked(given, label, scheme)
  }
}

/** A secret without white space around it. */
function checked(value: unknown, label: string, scheme: string): string {
  const secret = typeof value === 'string' ? value.trim() : ''
  const got = typeof value === 'string' ? faultOf(secret, scheme) : describe(value)
  if (got === null) return secret
  throw new ArgumentError(`${label} must be a secret; got ${got}`)
}

/** What is wrong with a secret; one behind the word of a scheme has no white space inside, and comes without the word. */
function faultOf(secret: string, scheme: string): string | null {
  if (!secret || secret === 'undefined') return 'an empty one: give null to send none'
  if (!isPlain(secret)) return 'control characters inside'
  const [first = ''] = secret.split(/\s/, 1)
  if (scheme && first.toLowerCase() === scheme.toLowerCase())
    return `the word ${scheme} in front: leave it out`
  return scheme && first !== secret ? 'white space inside' : null
}

/** User name and password, each of the options, else of the environment; the password may be empty, and a function may give it. */
function passwordSource(way: Way, given: object, label: string): Source | null {
  const own: unknown[] = [Reflect.get(given, 'username'), Reflect.get(given, 'password')]
  const variables = way.in === 'basic' ? [way.userVariables, way.variables] : []
  const [user, password] = own.map((value, index) =>
    value === undefined ? firstSet(variables[index])?.value : value
  )
  if ((user ?? password ?? null) === null || user === null) return null
  const isGiven = own.some((value) => value !== undefined)
  // A password of the environment alone is nobody's.
  if (user === undefined && !isGiven) return null
  // RFC 7617 §2: the first colon ends the user name.
  if (typeof user !== 'string' || user.includes(':') || !isPlain(user))
    throw new ArgumentError(
      `${label}username must be a text without colons and control characters; got ${typeof user === 'string' ? 'one with them' : describe(user)}`
    )
  return {
    secret: secretOf(password ?? '', `${label}password`),
    way,
    user,
    isGiven,
    check(value) {
      if (typeof value === 'string' && isPlain(value)) return value
      const got = typeof value === 'string' ? 'one with them' : describe(value)
      throw new ArgumentError(`${label}password must be a text without control characters; got ${got}`)
    }
  }
}

function secretOf(value: unknown, label: string): Secret {
  if (typeof value === 'string' || typeof value === 'function') return value as Secret
  throw new ArgumentError(`${label} must be a string or a function; got ${describe(value)}`)
}

/** Whether a text has neither control characters nor halves of surrogate pairs, which have no bytes in UTF-8. */
function isPlain(text: string): boolean {
  return !/[\u0000-\u001f\u007f-\u009f]|\p{Surrogate}/u.test(text)
}
