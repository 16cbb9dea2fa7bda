import { ArgumentError } from './errors.ts'

/** Where options are given: how messages call it, and which names are options there. */
export interface Place {
  readonly what: string
  readonly names: string
  /** Options of the API, of the operation, and of a class of your own. */
  more?(): readonly string[]
  /** What belongs into the request, and is taken for an option by mistake. */
  fields?(): readonly string[]
}

const shared =
  'headers timeout headersTimeout bodyTimeout idleTimeout retries retryDelay retry retryTimeout rateLimitWait fetchOptions hooks'

/** The names of options by place; a test compares them with the types. */
export const clientNames: string = `${shared} token secret baseUrl host protocol endpoints scheme fetch fetchFn allowBrowserSecret`
export const callNames: string = `${shared} signal abortSignal idempotent heartbeats`
export const streamNames = 'signal abortSignal heartbeats'
export const limitName = 'limit'

// What other packages call these; each list begins with the name that is right here.
const usual = `token apikey accesstoken authtoken bearertoken apitoken apisecret auth authorization key bearer
baseUrl url apiurl apibase baseaddress basepath serverurl endpoint defaultquery apiversion
host hostname
retries maxretries maxretry retrycount maxattempts attempts numretries
headers defaultheaders extraheaders customheaders
allowBrowserSecret dangerouslyallowbrowser
signal abortcontroller canceltoken
timeout requesttimeout timeoutms timeoutseconds
fetch fetcher customfetch httpclient
fetchOptions httpagent httpsagent agent dispatcher proxy requestinit fetchconfig credentials cache
hooks logger loglevel interceptors middleware
idempotent idempotencykey
limit maxitems`

let aliases: Map<string, string> | undefined

function aliasOf(key: string): string | undefined {
  aliases ??= new Map(
    usual.split('\n').flatMap((line) => {
      const [right = '', ...others] = line.split(' ')
      return others.map((other) => [other, right] as const)
    })
  )
  return aliases.get(key)
}

const sets = new Map<string, ReadonlySet<string>>()
const told = new Set<string>()

function setOf(names: string): ReadonlySet<string> {
  const known = sets.get(names) ?? new Set(names.split(' '))
  sets.set(names, known)
  return known
}

/**
 * Tells once of each option that is not known, for programs may pass more than is read.
 *
 * @throws ArgumentError if the name is that of another place, near a known one, usual elsewhere, or a field of the request.
 */
export function checkNames(options: object, place: Place): void {
  const known = setOf(place.names)
  for (const name of Object.keys(options)) {
    if (known.has(name) || Reflect.get(options, name) === undefined) continue
    const more = place.more?.() ?? []
    if (more.includes(name)) continue
    const refuse = (remedy: string): ArgumentError =>
      new ArgumentError(`"${name}" is not an option of ${place.what}: ${remedy}`)
    if (place.fields?.().includes(name))
      throw refuse('it belongs into the request, the argument before the options')
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
  const near = known.find((each) => isNear(key, plain(each)))
  return (
    near ??
    aliasOf(key) ??
    [...setOf(clientNames), ...setOf(callNames)].find((each) => isNear(key, plain(each)))
  )
}

function plain(name: string): string {
  return name.replace(/[-_ ]/g, '').toLowerCase()
}

// Two slips in a long name, one in a short one.
function isNear(a: string, b: string): boolean {
  if (a === b) return true
  const most = Math.min(a.length, b.length) < 4 ? 0 : Math.min(a.length, b.length) < 6 ? 1 : 2
  return a[0] === b[0] && Math.abs(a.length - b.length) <= most && distance(a, b) <= most
}

/** How many letters have to be added, taken away, replaced or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The options of a stream. */
export const streamPlace: Place = { what: 'a stream', names: streamNames }

/** The options of the stream of a list. */
export const listStreamPlace: Place = { what: 'a stream of a list', names: `${streamNames} ${limitName}` }

/** The options of all pages of a list. */
export const pagesPlace: Place = { what: 'the pages of a list', names: limitName }
