import { ArgumentError, refusalOf } from '../errors/errors.ts'
import { readHeaders } from '../request/headers.ts'
import { describe, has, isPlain } from '../values.ts'
import { checkNames, type Place } from './optionNames.ts'

/** Options as they were when they were given, and why nothing can be sent with them. */
export interface Given<O> {
  readonly options: O
  readonly refused: ArgumentError | null
}

/** Copies options and never throws: the call reports what is wrong with them. */
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

/** A copy of the options; throws an ArgumentError if one of them would make a call wait or count wrongly. */
export function checked<O extends object>(given: O, place: Place): O {
  // Any other value has few names of its own and would be read as no options.
  if (!isPlain(given))
    throw new ArgumentError(`The options of ${place.what} must be a plain object; got ${describe(given)}`)
  const options: O = { ...given }
  const known = place.names.split(' ')
  if (Object.keys(options).some((name) => !known.includes(name))) checkNames(options, place)
  for (const name in options) {
    const kind = kinds[name]
    const value: unknown = options[name]
    if (!kind || value === undefined || value === null) continue
    if (!fits(kind, value)) throw new ArgumentError(`${name} must be ${forms[kind]}`)
    // What could change, or be read once only, is taken over.
    if (kind === 'fetchOptions') Reflect.set(options, name, checkedFetchOptions(Object(value)))
    else if (kind === 'headers') Reflect.set(options, name, readHeaders(Object(value)))
    else if (kind === 'fields') Reflect.set(options, name, { ...Object(value) })
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

// The SDK sets these itself; only a `fetch` of the program sees redirects.
const inVain = ['method', 'body', 'redirect']

function checkedFetchOptions(value: object): object {
  for (const name of inVain)
    if (Reflect.get(value, name) !== undefined)
      throw new ArgumentError(`fetchOptions must not have "${name}": leave it out`)
  const given: unknown = Reflect.get(value, 'signal')
  if (given !== undefined && given !== null && !fits('signal', given))
    throw new ArgumentError(`fetchOptions.signal must be ${forms.signal}`)
  return { ...value }
}

/** What an option has to be, as messages say it. */
const forms = {
  number: 'a number that is not negative',
  count: 'a whole number that is not negative',
  text: 'a string',
  function: 'a function',
  secret: 'a string or a function',
  signal: 'an AbortSignal',
  fields: 'a plain object',
  fetchOptions: 'a plain object',
  headers: 'headers',
  hooks: 'an object of functions, or a list of such'
}

type Kind = keyof typeof forms

const kinds: Readonly<Record<string, Kind>> = /* @__PURE__ */ Object.assign(Object.create(null), {
  timeout: 'number',
  headersTimeout: 'number',
  bodyTimeout: 'number',
  idleTimeout: 'number',
  retries: 'number',
  retryDelay: 'number',
  deadline: 'number',
  silence: 'number',
  rateLimitWait: 'number',
  retry: 'function',
  limit: 'count',
  signal: 'signal',
  abortSignal: 'signal',
  scheme: 'text',
  host: 'text',
  protocol: 'text',
  secret: 'secret',
  token: 'secret',
  fetch: 'function',
  fetchFn: 'function',
  fetchOptions: 'fetchOptions',
  endpoints: 'fields',
  headers: 'headers',
  hooks: 'hooks'
})

function fits(kind: Kind, value: unknown): boolean {
  switch (kind) {
    case 'number':
      return typeof value === 'number' && value >= 0
    case 'count':
      return fits('number', value) && (Number.isInteger(value) || value === Infinity)
    case 'text':
      return typeof value === 'string'
    case 'function':
      return typeof value === 'function'
    case 'secret':
      return typeof value === 'string' || typeof value === 'function'
    case 'signal':
      return typeof value === 'object' && has(Object(value), 'addEventListener')
    case 'fields':
    case 'fetchOptions':
      return isPlain(value)
    case 'headers':
      return isPlain(value) || (typeof value === 'object' && has(Object(value), Symbol.iterator))
    case 'hooks':
      return [value].flat().every(isHooks)
    default:
      return kind satisfies never
  }
}

function isHooks(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((hook) => hook === undefined || typeof hook === 'function')
  )
}
