/** Addresses that are not known before a client has its options. */
import type { BaseClientOptions } from '../call/options.ts'
import type { Service } from '../call/service.ts'
import { ArgumentError } from '../errors/errors.ts'
import { describe, isPlain } from '../values.ts'
import { resolveBase } from './address.ts'
import { firstSet } from './environment.ts'

/** A variable of an address, by the option that gives it. */
export interface ServerVariable {
  readonly default?: string
  /** The values that it may have; any unless given. */
  readonly values?: readonly string[]
}

/** An address that a client chooses. */
export interface ServerChoice {
  readonly url: string
  /** Variables that mean something else here. */
  readonly variables?: Readonly<Record<string, ServerVariable>>
  /** Options for variables of other addresses alone. */
  readonly lacks?: readonly string[]
}

const marks = /\{([^{}]+)\}/g

/** Fills in the addresses of a service, whose variables are options of its clients; the option `server` chooses one of several. */
export function inServers(
  shared: Readonly<Record<string, ServerVariable>>,
  servers: Readonly<Record<string, ServerChoice>> = {}
): NonNullable<Service['address']> {
  return (usual, service, options) => {
    const choice = usual === service.baseUrl ? chosenIn(servers, service, options) : null
    const template = choice?.url ?? usual
    const variables = { ...shared, ...choice?.variables }
    // A path waits for the host that the program gives.
    if (!/^(https?:|\{)/i.test(template)) return template
    const isLacking = ([, name = '']: readonly string[]): boolean =>
      (Reflect.get(options, name) ?? variables[name]?.default) === undefined
    // What the program gives replaces this address.
    if (
      usual === service.baseUrl &&
      isGiven(service, options) &&
      [...template.matchAll(marks)].some(isLacking)
    )
      return ''
    const address = template.replace(marks, (_, name: string, offset: number) => {
      const { values, default: usual } = variables[name] ?? {}
      const value: unknown = Reflect.get(options, name) ?? usual
      if (value !== undefined) return checked(name, value, values, template.slice(0, offset))
      throw new ArgumentError(`The address of ${service.name} needs the option ${name}, or baseUrl`)
    })
    if (/^https?:\/\/[^\s/?#@\\]+([/?][^#]*)?$/i.test(address)) return address.replace(/\/+$/, '')
    throw new ArgumentError(
      `The address of ${service.name} must be one of http; got ${JSON.stringify(address)}`
    )
  }
}

/** The address that the options choose; null if the service has one. */
function chosenIn(
  servers: Readonly<Record<string, ServerChoice>>,
  service: Service,
  options: BaseClientOptions
): ServerChoice | null {
  const names = Object.keys(servers)
  const given: unknown = Reflect.get(options, 'server')
  const name = given === undefined ? names[0] : given
  const choice = typeof name === 'string' && names.includes(name) ? servers[name] : null
  if (!choice) {
    if (given === undefined) return null
    throw wrong('server', `one of ${names.join(', ')}`, given)
  }
  const variable = firstSet(service.addressVariables)
  if (given !== undefined && options.baseUrl !== undefined)
    throw new ArgumentError('server and baseUrl are two addresses; give one of them')
  if (given !== undefined && variable)
    throw new ArgumentError(`server and ${variable.name} are two addresses; leave one of them out`)
  const stray = choice.lacks?.find((each) => Reflect.get(options, each) !== undefined)
  if (stray !== undefined && !isGiven(service, options))
    throw new ArgumentError(`The address of the server ${String(name)} has no part ${stray}; leave it out`)
  return choice
}

/** The options of a client whose address is known; throws an ArgumentError if they lack it. */
export function addressed<O>(service: Service, options: O): O {
  // A resource or a connection has the address of its client, and wrong options make its calls reject.
  if (!isPlain(options) || isGiven(service, options)) return options
  if (/^(\/|$)/.test(service.baseUrl))
    throw new ArgumentError(`The description of ${service.name} names no address: set baseUrl`)
  resolveBase(service, options)
  return options
}

function isGiven({ addressVariables }: Service, options: BaseClientOptions): boolean {
  return options.baseUrl !== undefined || (options.host ?? firstSet(addressVariables)) !== null
}

/** A value where it goes: in a host it cannot lead to another one, in a path it cannot leave it. */
function checked(
  name: string,
  given: unknown,
  values: readonly string[] | undefined,
  before: string
): string {
  const value = typeof given === 'number' ? String(given) : given
  if (typeof value !== 'string' || value === '') throw wrong(name, 'a text that is not empty', given)
  if (values && !values.includes(value)) throw wrong(name, `one of ${values.join(', ')}`, given)
  const isFitting = !before
    ? /^https?(:\/\/[^?#@\\\s]+)?$/i.test(value)
    : /^[^/]*\/\/[^/]*$/.test(before)
      ? /^[\w.:-]+$/.test(value)
      : !/[?#\\\s]|(^|\/)(\.|%2e){1,2}(\/|$)/i.test(value)
  if (isFitting) return value
  throw wrong(name, before ? 'a part of an address' : 'an address of http', given)
}

function wrong(name: string, what: string, got: unknown): ArgumentError {
  return new ArgumentError(
    `${name} must be ${what}; got ${typeof got === 'string' ? JSON.stringify(got) : describe(got)}`
  )
}
