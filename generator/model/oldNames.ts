/** What the lock says of names that were replaced: which of them live on, as what, and why one cannot. */
import compare from 'semver/functions/compare.js'
import type { Diagnostic } from '../ground/diagnostics.ts'
import { compareText } from '../ground/text.ts'
import { aliasless } from './aliasless.ts'
import type { Alias } from './api.ts'
import type { LockedOperation, NamesLock } from './lockedNames.ts'
import type { Placed } from './methods.ts'
import { idCount } from './paths.ts'
import { ownerOf } from './lockKeys.ts'

/** A former name of a type. */
export interface OldType {
  readonly name: string
  /** The name that the type has now. */
  readonly now: string
  readonly home: readonly string[]
  readonly since: string
}

export interface OldNames {
  readonly aliases: readonly Alias[]
  readonly types: readonly OldType[]
  /** Keys of entries of the lock whose names are all in use again and whose id is not: there is nothing to keep. */
  readonly spent: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

/** What the names of today are. */
export interface NamesOfToday {
  readonly lock: NamesLock
  readonly placed: readonly Placed[]
  /** The names of types by the key of their draft. */
  readonly names: ReadonlyMap<string, string>
  /** Dotted paths of methods and resources that helpers and sdk.yaml give. */
  readonly given: ReadonlySet<string>
  /** Names of classes and of the runtime. */
  readonly taken: ReadonlySet<string>
  /** Whether one method can serve two operations, as its two forms. */
  readonly areTogether: (one: Placed, other: Placed) => boolean
  /** The version that has the names of this run first. */
  readonly since: string
}

/** The names of one entry before they are compared with those of today. */
interface Candidate {
  readonly key: string
  readonly alias: Alias | null
  readonly types: readonly OldType[]
  /** The operation of today. */
  readonly placed: Placed
}

/** The former names that can live on. A name of today takes precedence over a former one. */
export function oldNamesOf(today: NamesOfToday): OldNames {
  const diagnostics: Diagnostic[] = []
  const tell: Tell = (pointer, since, message) =>
    void diagnostics.push(aliasless(pointer, message, since, today.since))
  const entries = Object.entries(today.lock.operations).sort(([left], [right]) => compareText(left, right))
  const candidates = entries.flatMap(([key, entry]) => candidateOf(key, entry, today, tell) ?? [])
  const living = withoutRivals(
    candidates.filter((each) => isFree(each, today, tell)),
    today.areTogether,
    tell
  )
  const types = [...living.flatMap((each) => each.types), ...componentTypes(today)]
  const used = new Set([...today.names.values(), ...today.taken])
  // What an id that is in use gave up says that its line of sdk.yaml was applied.
  const isWitness = (key: string): boolean => today.placed.some(({ id }) => key.startsWith(`${id}@`))
  const spent = candidates.filter(
    (each) => each.alias === null && each.types.length === 0 && !isWitness(each.key)
  )
  return {
    aliases: living
      .flatMap(({ alias }) => alias ?? [])
      .sort((left, right) => compareText(keyOf(left), keyOf(right))),
    types: freeTypes(types, used, tell),
    spent: new Set([...spent.map(({ key }) => key), ...spentComponents(today)]),
    diagnostics
  }
}

/** Tells why a name that was replaced in a version has no alias. */
type Tell = (pointer: string, since: string, message: string) => void

/** The dotted path of a method. */
function methodOf({ resource, name }: Placed): string {
  return [...resource, name].join('.')
}

function keyOf({ at, name, action }: Alias): string {
  return `${[...at, name].join('.')} ${action}`
}

/** The names that an entry has beside those of today; null if the operation is gone, or is called with other ids. */
function candidateOf(key: string, entry: LockedOperation, today: NamesOfToday, tell: Tell): Candidate | null {
  const target = today.placed.find(({ id }) => id === entry.now)
  if (target === undefined) return null
  const path = entry.method.split('.')
  const [at, since] = [path.slice(0, -1), entry.since ?? '0.0.0']
  const method = methodOf(target)
  const ids = idCount(target.route)
  if (ids !== entry.ids && method !== entry.method) {
    const message = `${entry.method} has no alias: it was called with ${entry.ids} ids, and ${method} takes ${ids}.`
    tell(target.pointer, since, message)
    return null
  }
  const types = Object.entries(today.lock.types).flatMap(([place, name]) => {
    if (ownerOf(place) !== key) return []
    const now = today.names.get(target.id + place.slice(key.length))
    if (now === undefined) tell(target.pointer, since, `${name} has no alias: ${method} has no such type.`)
    return now === undefined || now === name ? [] : [{ name, now, home: at, since }]
  })
  const alias = { at, name: path.at(-1) ?? '', action: target.id, since }
  return {
    key,
    alias: method === entry.method ? null : alias,
    types,
    placed: target
  }
}

/** Whether nothing of today has the name of the method or of a resource on the way to it. */
function isFree(
  { alias, placed: { pointer } }: Candidate,
  { placed, given }: NamesOfToday,
  tell: Tell
): boolean {
  if (alias === null) return true
  const path = [...alias.at, alias.name]
  const ways = path.map((_, depth) => path.slice(0, depth + 1).join('.'))
  const methods = new Set(placed.map(methodOf))
  const method = path.join('.')
  const isResource = placed.some((one) => `${one.resource.join('.')}.`.startsWith(`${method}.`))
  const rival = isResource || given.has(method) ? method : ways.find((way) => methods.has(way))
  if (rival === undefined) return true
  tell(pointer, alias.since ?? '', `${method} has no alias: the name ${rival} is in use again.`)
  return false
}

/**
 * Former names that several operations had. Two that one method could serve as its two forms both keep it; of two others, or of a
 * method and a resource, the later one is kept.
 */
function withoutRivals(
  candidates: readonly Candidate[],
  areTogether: NamesOfToday['areTogether'],
  tell: Tell
): readonly Candidate[] {
  const nameOf = ({ alias }: Candidate): string => (alias === null ? '' : [...alias.at, alias.name].join('.'))
  const latest = candidates.toSorted((left, right) =>
    compare(right.alias?.since ?? '0.0.0', left.alias?.since ?? '0.0.0')
  )
  const kept = new Map<string, readonly Candidate[]>()
  for (const each of latest) {
    const own = kept.get(nameOf(each)) ?? []
    const [first, second] = own
    const isOther = first === undefined || (second === undefined && areTogether(first.placed, each.placed))
    if (isOther) kept.set(nameOf(each), [...own, each])
  }
  return candidates.flatMap((each) => {
    if (each.alias === null) return [each]
    const name = nameOf(each)
    const isWay = candidates.some((other) => nameOf(other).startsWith(`${name}.`))
    const own = kept.get(name) ?? []
    // An operation that had the name twice has one alias, and types of both times.
    const same = own.find(({ placed }) => placed.id === each.placed.id)
    if (!isWay && same !== undefined) return [same === each ? each : { ...each, alias: null }]
    const { alias = null, placed = each.placed } = own[0] ?? {}
    const reason = isWay
      ? 'it was a resource, too'
      : alias?.since === each.alias.since
        ? `it is that of ${methodOf(placed)}, and one method cannot serve both`
        : `it was ${methodOf(placed)} after that`
    tell(
      each.placed.pointer,
      each.alias.since ?? '',
      `${name} has no alias for ${methodOf(each.placed)}: ${reason}.`
    )
    return []
  })
}

function componentTypes({ lock, names }: NamesOfToday): readonly OldType[] {
  return Object.entries(lock.components ?? {}).flatMap(([old, { now: current, since }]) =>
    Object.entries(lock.types).flatMap(([place, name]) => {
      const now = ownerOf(place) === old ? names.get(current + place.slice(old.length)) : undefined
      return now === undefined || now === name ? [] : [{ name, now, home: [], since }]
    })
  )
}

/** Components whose types all have the names that they had. */
function spentComponents({ lock, names }: NamesOfToday): readonly string[] {
  return Object.entries(lock.components ?? {}).flatMap(([old, { now }]) => {
    const own = Object.entries(lock.types).filter(([place]) => ownerOf(place) === old)
    const isSpent = ([place, name]: readonly [string, string]): boolean =>
      names.get(now + place.slice(old.length)) === name
    return own.every(isSpent) ? [old] : []
  })
}

/** One alias a name: the later one of two. */
function freeTypes(types: readonly OldType[], used: ReadonlySet<string>, tell: Tell): readonly OldType[] {
  const found = new Map<string, OldType>()
  const ordered = types.toSorted(
    (left, right) =>
      compareText(left.name, right.name) ||
      compare(right.since, left.since) ||
      compareText(left.now, right.now)
  )
  for (const type of ordered) {
    const rival = used.has(type.name) ? type.name : found.get(type.name)?.now
    if (rival === undefined) found.set(type.name, type)
    else if (rival !== type.now)
      tell(type.name, type.since, `The type ${type.name} has no alias for ${type.now}: the name is in use.`)
  }
  return [...found.values()]
}

/** The lines of the lock about types, by their place today: former names, too, say that a place had a name. */
export function recordedPlaces(lock: NamesLock): NamesLock['types'] {
  const current = new Map([
    ...Object.entries(lock.operations).map(([key, { now }]) => [key, now] as const),
    ...Object.entries(lock.components ?? {}).map(([key, { now }]) => [key, now] as const)
  ])
  const carried = Object.entries(lock.types).flatMap(([place, name]) => {
    const now = current.get(ownerOf(place))
    return now === undefined ? [] : [[now + place.slice(ownerOf(place).length), name] as const]
  })
  return { ...Object.fromEntries(carried), ...lock.types }
}
