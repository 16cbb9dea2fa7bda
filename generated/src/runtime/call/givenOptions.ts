import { ArgumentError, refusalOf } from '../errors/errors.ts'
import { readHeaders } from '../request/headers.ts'
import { checkNames, type Place } from './optionNames.ts'
import type { HeadersLike } from './options.ts'
import { describe, has, isPlain } from '../values.ts'

/** Options as they were when they were given, and why nothing can be sent with them. */
export interface Given<O> {
  readonly options: O
  readonly refused: ArgumentError | null
}

/** Takes options over, without ever throwing: what is wrong with them is for the call to say. */
export function takeOptions<O extends object>(
  options: O | null | undefined,
  none: O,
  place: Place
): Given<O> {
  if (options === undefined || options === null) return { options: none, refused: null }
  try {
    return { options: checked(options, place), refused: null }
  } catch (cause) {
    return { options: none, refused: refusalOf(cause) }
  }
}

/** The options as they are now; throws an ArgumentError where one of them would make a call wait or count wrongly. */
export function checked<O extends object>(given: O, place: Place): O {
  // Of anything else the names that it has itself say little, so that it would be read as no options.
  if (!isFields(given))
    throw new ArgumentError(`The options of ${place.what} must be a plain object; got ${describe(given)}`)
  const options: O = { ...given }
  checkNames(options, place)
  for (const name in options) {
    const kind = kinds[name]
    const value: unknown = options[name]
    if (!kind || value === undefined || value === null) continue
    if (!kind.fits(value)) throw new ArgumentError(`${name} must be ${kind.what}`)
    if (kind.copy) Reflect.set(options, name, kind.copy(Object(value)))
  }
  return 'fetchOptions' in options ? withFetchHeaders(options) : options
}

/** Headers of `fetchOptions` are headers like the others, which win over them. */
function withFetchHeaders<O extends { headers?: unknown; fetchOptions?: unknown }>(options: O): O {
  const { headers, ...rest } = Object(options.fetchOptions)
  if (headers === undefined) return options
  const all = { ...readHeaders(headers), ...readHeaders(Object(options.headers)) }
  return { ...options, headers: all, fetchOptions: rest }
}

// What the SDK sets itself: redirects are seen by a fetch of the program only.
const inVain = ['method', 'body', 'redirect']

function checkedFetchOptions(value: object): object {
  for (const name of inVain)
    if (Reflect.get(value, name) !== undefined)
      throw new ArgumentError(`fetchOptions must not have "${name}": leave it out`)
  const given: unknown = Reflect.get(value, 'signal')
  if (given !== undefined && given !== null && !signal.fits(given))
    throw new ArgumentError(`fetchOptions.signal must be ${signal.what}`)
  return { ...value }
}

interface Kind {
  readonly what: string
  fits(value: unknown): boolean
  /** Takes over what could change, or be read once only. */
  copy?(value: object): object
}

const isFunction = (value: unknown): boolean => typeof value === 'function'

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && isPlain(value)
}

const number: Kind = {
  what: 'a number that is not negative',
  fits: (value) => typeof value === 'number' && value >= 0
}
const count: Kind = {
  what: 'a whole number that is not negative',
  fits: (value) => number.fits(value) && (Number.isInteger(value) || value === Infinity)
}
const text: Kind = { what: 'a string', fits: (value) => typeof value === 'string' }
const callable: Kind = { what: 'a function', fits: isFunction }
const secret: Kind = {
  what: 'a string or a function',
  fits: (value) => text.fits(value) || isFunction(value)
}
const signal: Kind = {
  what: 'an AbortSignal',
  fits: (value) => typeof value === 'object' && has(Object(value), 'addEventListener')
}
const fields: Kind = { what: 'a plain object', fits: isFields, copy: (value) => ({ ...value }) }
const headers: Kind = {
  what: 'headers',
  fits: (value) => isFields(value) || (typeof value === 'object' && has(Object(value), Symbol.iterator)),
  copy: (value: HeadersLike) => readHeaders(value)
}
const hooks: Kind = {
  what: 'an object of functions, or a list of such',
  fits: (value) =>
    [value]
      .flat()
      .every(
        (each) =>
          typeof each === 'object' &&
          each !== null &&
          Object.values(each).every((hook) => hook === undefined || isFunction(hook))
      )
}

const kinds: Readonly<Record<string, Kind>> = /* @__PURE__ */ Object.assign(Object.create(null), {
  timeout: number,
  headersTimeout: number,
  bodyTimeout: number,
  idleTimeout: number,
  retries: number,
  retryDelay: number,
  deadline: number,
  silence: number,
  rateLimitWait: number,
  retry: callable,
  limit: count,
  signal,
  abortSignal: signal,
  scheme: text,
  host: text,
  protocol: text,
  secret,
  token: secret,
  fetch: callable,
  fetchFn: callable,
  fetchOptions: { ...fields, copy: checkedFetchOptions },
  endpoints: fields,
  headers,
  hooks
})
