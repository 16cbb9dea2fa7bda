import { ArgumentError, refusalOf } from '../errors/errors.ts'
import { describe, has, isPlain } from '../values.ts'

/** What an option has to be. */
export interface Kind {
  /** As messages say it. */
  readonly form: string
  fits(value: unknown): boolean
  /** Takes over what could change, or be read once only. */
  take?(options: object, name: string): void
}

/** Options by their names, each with what it has to be; null for what is read as it is. */
export type Kinds = Readonly<Record<string, Kind | null>>

/** A place for options: how messages call it, and what its options are. */
export interface Place {
  readonly what: string
  readonly kinds: Kinds
  /** Other options: of the API, of the operation, and of a class of your own. */
  more?(): readonly string[]
  /** What belongs in the request and is taken for an option by mistake. */
  fields?(): readonly string[]
  /** What to do about a name that is unknown here, if it is known elsewhere. */
  remedy?(name: string): string | undefined
}

export const amount: Kind = { form: 'a number that is not negative', fits: isAmount }

export const count: Kind = {
  form: 'a whole number that is not negative',
  fits: (value) => isAmount(value) && (Number.isInteger(value) || value === Infinity)
}

export const aFunction: Kind = { form: 'a function', fits: (value) => typeof value === 'function' }

export const aText: Kind = { form: 'a string', fits: (value) => typeof value === 'string' }

export const aSignal: Kind = {
  form: 'an AbortSignal',
  fits: (value) => typeof value === 'object' && has(Object(value), 'addEventListener')
}

export const aSecret: Kind = {
  form: 'a string or a function',
  fits: (value) => typeof value === 'string' || typeof value === 'function'
}

/** An object whose fields are taken over. */
export const fields: Kind = {
  form: 'a plain object',
  fits: isPlain,
  take(options, name) {
    Reflect.set(options, name, { ...Reflect.get(options, name) })
  }
}

/** The options that every stream has. */
export const streamKinds: Kinds = { signal: aSignal, abortSignal: aSignal, heartbeats: null }

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0
}

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
export function checked<O extends object>(values: O, place: Place): O {
  // Any other value has few names of its own and would be read as no options.
  if (!isPlain(values))
    throw new ArgumentError(`The options of ${place.what} must be a plain object; got ${describe(values)}`)
  const options: O = { ...values }
  const { kinds } = place
  if (Object.keys(options).some((name) => !Object.hasOwn(kinds, name))) checkNames(options, place)
  const present = Object.keys(kinds).filter((name) => (Reflect.get(options, name) ?? null) !== null)
  for (const name of present) {
    const kind = kinds[name]
    if (kind && !kind.fits(Reflect.get(options, name)))
      throw new ArgumentError(`${name} must be ${kind.form}`)
  }
  for (const name of present) kinds[name]?.take?.(options, name)
  return options
}

const told = new Set<string>()

/**
 * Warns once of each unknown option, because programs may pass more than is read.
 *
 * @throws ArgumentError if the name is near a known one, belongs to another place, is usual in other packages, or is a
 * field of the request.
 */
export function checkNames(options: object, place: Place): void {
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(place.kinds, name) || Reflect.get(options, name) === undefined) continue
    const more = place.more?.() ?? []
    if (more.includes(name)) continue
    const remedy = place.fields?.().includes(name)
      ? 'it belongs in the request'
      : (nearest(name, [...Object.keys(place.kinds), ...more]) ?? place.remedy?.(name))
    if (remedy) throw new ArgumentError(`"${name}" is not an option of ${place.what}: ${remedy}`)
    if (told.has(name)) continue
    told.add(name)
    globalThis.console?.warn(`"${name}" is not an option of ${place.what} and has no effect`)
  }
}

/** What to do about a name if it is a slip of one of these. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  const key = plain(name)
  const right = names.find((each) => isNear(key, plain(each)))
  return right && `use ${right}`
}

/** A name without what people write in different ways. */
export function plain(name: string): string {
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
