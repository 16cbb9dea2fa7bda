/** Names of things that a document lacks, which other things of it have been given: they are not held any longer. */
import { valueAt } from '../ground/valueAt.ts'
import { compareText } from '../ground/text.ts'
import { ownerOf } from './lockKeys.ts'
import type { NamesLock } from './lockedNames.ts'

/** The keys of the names that the document has. */
export interface Living {
  readonly operations: ReadonlySet<string>
  readonly types: ReadonlySet<string>
  readonly resources: ReadonlySet<string>
}

/**
 * The lock without the names that what is gone had, and that this run gave to something else: if it comes again, the name stays
 * where programs have found it since. That the lock knew such a thing is kept.
 *
 * @param before the lock before the run recorded its names.
 */
export function withoutClaimed(lock: NamesLock, before: NamesLock, living: Living): NamesLock {
  const methods = claimed(methodsOf(lock), methodsOf(before), living.operations)
  const operations = Object.keys(lock.operations).filter((id) => {
    const entry = valueAt(lock.operations, id)
    return entry?.now === undefined && !living.operations.has(id) && methods.has(formOf(entry))
  })
  const gone = new Set(operations)
  const names = claimed(lock.types, before.types, living.types)
  const isHeld = (key: string, name: string): boolean =>
    living.types.has(key) || isFormer(lock, ownerOf(key)) || (!names.has(name) && !gone.has(ownerOf(key)))
  const classes = claimed(lock.resources, before.resources, living.resources)
  const resources = Object.keys(lock.resources).filter(
    (path) => !living.resources.has(path) && classes.has(valueAt(lock.resources, path) ?? '')
  )
  return {
    ...lock,
    operations: without(lock.operations, gone),
    types: Object.fromEntries(Object.entries(lock.types).filter(([key, name]) => isHeld(key, name))),
    resources: without(lock.resources, new Set(resources)),
    ...mentioning(lock, { operation: operations, resource: resources })
  }
}

/** The names that something of the document has and did not have before. */
function claimed(
  now: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
  living: ReadonlySet<string>
): ReadonlySet<string> {
  return new Set(
    Object.entries(now).flatMap(([key, name]) =>
      living.has(key) && valueAt(before, key) !== name ? [name] : []
    )
  )
}

function methodsOf({ operations }: NamesLock): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(operations).map(([key, entry]) => [key, formOf(entry)]))
}

/** A method of a collection and one of an item may be two forms of one name. */
function formOf(entry: NamesLock['operations'][string] | undefined): string {
  return `${entry?.method} ${entry?.ids}`
}

function isFormer({ operations, components }: NamesLock, owner: string): boolean {
  return valueAt(operations, owner)?.now !== undefined || Object.hasOwn(components ?? {}, owner)
}

function without<T>(
  record: Readonly<Record<string, T>>,
  keys: ReadonlySet<string>
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key)))
}

/** The lists of the lock that remember things which have no entry any longer, with those added. */
export function mentioning(
  { mentioned = {} }: NamesLock,
  added: Readonly<Record<string, readonly string[]>>
): Pick<NamesLock, 'mentioned'> {
  const kinds = Object.entries(added).flatMap(([kind, names]) => {
    const all = [...new Set([...(valueAt(mentioned, kind) ?? []), ...names])].sort(compareText)
    return all.length > 0 ? [[kind, all] as const] : []
  })
  const lists = Object.entries({ ...mentioned, ...Object.fromEntries(kinds) })
  return lists.length > 0
    ? { mentioned: Object.fromEntries(lists.sort(([left], [right]) => compareText(left, right))) }
    : {}
}
