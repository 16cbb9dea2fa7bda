import { ArgumentError } from '../errors/errors.ts'

/** A place for options: how messages call it, and which names are options there. */
export interface Place {
  readonly what: string
  readonly names: string
  /** Options of the API, of the operation, and of a class of your own. */
  more?(): readonly string[]
  /** What belongs in the request and is taken for an option by mistake. */
  fields?(): readonly string[]
}

const shared =
  'headers timeout headersTimeout bodyTimeout idleTimeout retries retryDelay retry retryTimeout rateLimitWait fetchOptions hooks'

/** The names of options by place; a test compares them with the types. */
export const clientNames: string = /* @__PURE__ */ shared.concat(
  ' token secret baseUrl host protocol endpoints scheme fetch fetchFn allowBrowserSecret'
)
export const callNames: string = /* @__PURE__ */ shared.concat(' signal abortSignal idempotent heartbeats')
export const streamNames = 'signal abortSignal heartbeats'
export const limitName = 'limit'

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

function aliasOf(key: string): string | undefined {
  const entries = usual.split('\n').map((line) => line.split(' '))
  return entries.find(([, pattern]) => new RegExp(`^(${pattern})$`).test(key))?.[0]
}

const sets = new Map<string, ReadonlySet<string>>()
const told = new Set<string>()

function setOf(names: string): ReadonlySet<string> {
  const known = sets.get(names) ?? new Set(names.split(' '))
  sets.set(names, known)
  return known
}

/**
 * Warns once of each unknown option, because programs may pass more than is read.
 *
 * @throws ArgumentError if the name belongs to another place, is near a known one, is usual in other packages, or is a
 * field of the request.
 */
export function checkNames(options: object, place: Place): void {
  const known = setOf(place.names)
  for (const name of Object.keys(options)) {
    if (known.has(name) || Reflect.get(options, name) === undefined) continue
    const more = place.more?.() ?? []
    if (more.includes(name)) continue
    const refuse = (remedy: string): ArgumentError =>
      new ArgumentError(`"${name}" is not an option of ${place.what}: ${remedy}`)
    if (place.fields?.().includes(name)) throw refuse('it belongs in the request')
    const elsewhere = placesOf(name)
    if (elsewhere) throw refuse(`it is one of ${elsewhere}`)
    const right = rightName(name, [...known, ...more])
    if (right) throw refuse(`use ${right}`)
    if (told.has(name)) continue
    told.add(name)
    globalThis.console?.warn(`"${name}" is not an option of ${place.what} and has no effect`)
  }
}

function placesOf(name: string): string | null {
  if (setOf(callNames).has(name)) return 'the call'
  if (setOf(clientNames).has(name)) return 'the client; see extend'
  return name === limitName ? 'lists' : null
}

function rightName(name: string, known: readonly string[]): string | undefined {
  const key = plain(name)
  const nearOf = (names: readonly string[]): string | undefined =>
    names.find((each) => isNear(key, plain(each)))
  return nearOf(known) ?? aliasOf(key) ?? nearOf(`${clientNames} ${callNames}`.split(' '))
}

function plain(name: string): string {
  return name.replace(/[-_ ]/g, '').toLowerCase()
}

// Two slips in a long name, one in a short one.
function isNear(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length)
  return a[0] === b[0] && isWithin(a, b, least < 4 ? 0 : least < 6 ? 1 : 2)
}

/** Says whether so many letters, added, taken away, replaced or swapped with their neighbour, make one name of another. */
function isWithin(a: string, b: string, most: number): boolean {
  if (a === b) return true
  const [nextA, nextB] = [a.slice(1), b.slice(1)]
  if (a[0] === b[0]) return isWithin(nextA, nextB, most)
  return (
    most > 0 &&
    (isWithin(nextA, b, most - 1) ||
      isWithin(a, nextB, most - 1) ||
      isWithin(nextA, nextB, most - 1) ||
      (a[0] === b[1] && a[1] === b[0] && isWithin(a.slice(2), b.slice(2), most - 1)))
  )
}

/** The options of a stream. */
export const streamPlace: Place = { what: 'a stream', names: streamNames }

/** The options of the stream of a list. */
export const listStreamPlace: Place = {
  what: 'a stream of a list',
  names: /* @__PURE__ */ streamNames.concat(' ', limitName)
}

/** The options of all pages of a list. */
export const pagesPlace: Place = { what: 'the pages of a list', names: limitName }
