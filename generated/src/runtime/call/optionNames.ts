import { ArgumentError } from '../errors/errors.ts'
import { readHeaders } from '../request/headers.ts'
import { has, isPlain } from '../values.ts'
import {
  aFunction,
  amount,
  aSecret,
  aSignal,
  aText,
  count,
  fields,
  type Kind,
  type Kinds,
  nearest,
  type Place,
  plain,
  streamKinds
} from './givenOptions.ts'

const someHeaders: Kind = {
  form: 'headers',
  fits: (value) => isPlain(value) || (typeof value === 'object' && has(Object(value), Symbol.iterator)),
  take(options, name) {
    Reflect.set(options, name, readHeaders(Reflect.get(options, name)))
  }
}

const someHooks: Kind = {
  form: 'an object of functions, or a list of such',
  fits: (value) => [value].flat().every(isHooks)
}

function isHooks(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((hook) => hook === undefined || typeof hook === 'function')
  )
}

// The SDK sets these itself; only a `fetch` of the program sees redirects.
const inVain = ['method', 'body', 'redirect']

const forFetch: Kind = {
  form: 'a plain object',
  fits: isPlain,
  take(options, name) {
    const { headers, ...rest } = Reflect.get(options, name)
    for (const each of inVain)
      if (rest[each] !== undefined) throw new ArgumentError(`${name} must not have "${each}": leave it out`)
    if ((rest.signal ?? null) !== null && !aSignal.fits(rest.signal))
      throw new ArgumentError(`${name}.signal must be ${aSignal.form}`)
    Reflect.set(options, name, rest)
    // Headers there are headers like the others, which win over them.
    if (headers === undefined) return
    const over: unknown = Reflect.get(options, 'headers')
    Reflect.set(options, 'headers', { ...readHeaders(headers), ...readHeaders(Object(over)) })
  }
}

const shared = {
  headers: someHeaders,
  timeout: amount,
  headersTimeout: amount,
  bodyTimeout: amount,
  idleTimeout: amount,
  retries: amount,
  retryDelay: amount,
  retry: aFunction,
  retryTimeout: null,
  rateLimitWait: amount,
  fetchOptions: forFetch,
  hooks: someHooks
}

/** The options by place; a test compares their names with the types. */
export const clientKinds: Kinds = /* @__PURE__ */ Object.assign(
  {
    token: aSecret,
    secret: aSecret,
    baseUrl: null,
    host: aText,
    protocol: aText,
    endpoints: fields,
    scheme: aText,
    fetch: aFunction,
    fetchFn: aFunction,
    allowBrowserSecret: null
  },
  shared
)
export const callKinds: Kinds = /* @__PURE__ */ Object.assign({ idempotent: null }, streamKinds, shared)
export const limitKinds: Kinds = { limit: count }
export const listKinds: Kinds = /* @__PURE__ */ Object.assign({}, callKinds, limitKinds)

// What other packages call these: the name that is right here, and a pattern of the others.
const usual = `token (api|access|auth|bearer)?(token|key|secret|auth|authorization|bearer)
baseUrl (api|base|server)(url|base|path|address|version)|url|endpoint|defaultquery
host hostname
retries (max|num)?(retry|retries|attempts)(count)?
headers (default|extra|custom)headers
allowBrowserSecret dangerouslyallowbrowser
signal abortcontroller|canceltoken
timeout (request)?timeout(ms|seconds)?
fetch fetcher|customfetch|httpclient
fetchOptions (https?)?agent|dispatcher|proxy|requestinit|fetchconfig|credentials|cache
hooks logger|loglevel|interceptors|middleware
idempotent idempotencykey
limit maxitems`

/** What to do about an option of another place, or of another package. */
export function remedy(name: string): string | undefined {
  if (Object.hasOwn(callKinds, name)) return 'it is one of the call'
  if (Object.hasOwn(clientKinds, name)) return 'it is one of the client; see extend'
  if (Object.hasOwn(limitKinds, name)) return 'it is one of lists'
  const entries = usual.split('\n').map((line) => line.split(' '))
  const right = entries.find(([, pattern]) => new RegExp(`^(${pattern})$`).test(plain(name)))?.[0]
  return right ? `use ${right}` : nearest(name, Object.keys({ ...clientKinds, ...callKinds }))
}

/** The options of a stream. */
export const streamPlace: Place = { what: 'a stream', kinds: streamKinds, remedy }

/** The options of the stream of a list. */
export const listStreamPlace: Place = {
  what: 'a stream of a list',
  kinds: /* @__PURE__ */ Object.assign({}, streamKinds, limitKinds),
  remedy
}

/** The options of all pages of a list. */
export const pagesPlace: Place = { what: 'the pages of a list', kinds: limitKinds, remedy }
