import { ArgumentError } from './errors.ts'
import { readHeaders } from './headers.ts'
import type { HeadersLike } from './options.ts'

/** Options as they were when they were given, and why nothing can be sent with them. */
export interface Given<O> {
  readonly options: O
  readonly refused: ArgumentError | null
}

/** Takes options over, without ever throwing: what is wrong with them is for the call to say. */
export function takeOptions<O extends object>(options: O | null | undefined, none: O): Given<O> {
  if (options === undefined || options === null) return { options: none, refused: null }
  try {
    return { options: checked(options), refused: null }
  } catch (cause) {
    const refused =
      cause instanceof ArgumentError ? cause : new ArgumentError('The options cannot be read', { cause })
    return { options: none, refused }
  }
}

/** The options as they are now; throws an ArgumentError where one of them would make a call wait or count wrongly. */
export function checked<O extends object>(given: O): O {
  const options: O = { ...given }
  for (const name in options) {
    const kind = kinds[name]
    const value: unknown = options[name]
    if (!kind || value === undefined || value === null) continue
    if (!kind.fits(value)) throw new ArgumentError(`${name} must be ${kind.what}`)
    if (kind.copy) Reflect.set(options, name, kind.copy(Object(value)))
  }
  return options
}

interface Kind {
  readonly what: string
  fits(value: unknown): boolean
  /** Takes over what could change, or be read once only. */
  copy?(value: object): object
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
const callable: Kind = { what: 'a function', fits: (value) => typeof value === 'function' }
const signal: Kind = {
  what: 'an AbortSignal',
  fits: (value) =>
    typeof value === 'object' && typeof Reflect.get(Object(value), 'addEventListener') === 'function'
}
const hooks: Kind = {
  what: 'an object of functions, or a list of such',
  fits: (value) =>
    [value]
      .flat()
      .every((each) => typeof each === 'object' && each !== null && Object.values(each).every(isFunction))
}

const fields: Kind = { what: 'an object', fits: isObject, copy: (value) => ({ ...value }) }

function isObject(value: unknown): boolean {
  return typeof value === 'object'
}

function isFunction(value: unknown): boolean {
  return value === undefined || typeof value === 'function'
}

const kinds: Readonly<Record<string, Kind>> = /* @__PURE__ */ Object.assign(Object.create(null), {
  timeout: number,
  headersTimeout: number,
  bodyTimeout: number,
  idleTimeout: number,
  retries: number,
  retryDelay: number,
  rateLimitWait: number,
  retry: callable,
  limit: count,
  signal,
  abortSignal: signal,
  scheme: text,
  host: text,
  protocol: text,
  secret: {
    what: 'a string or a function',
    fits: (value: unknown) => text.fits(value) || callable.fits(value)
  },
  fetch: callable,
  fetchFn: callable,
  fetchOptions: fields,
  endpoints: fields,
  headers: { what: 'headers', fits: isObject, copy: (value: HeadersLike) => readHeaders(value) },
  hooks
})
