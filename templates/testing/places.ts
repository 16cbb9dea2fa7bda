/** Where the rows of a call are. */
import type { Arriving, Call, World } from './call.ts'
import { notFound } from './failure.ts'
import { nearest } from './nearest.ts'
import { decoded, parameterIn, segmentsOf } from './router.ts'
import type { Row } from './rows.ts'
import type { Operation, Role } from './table.ts'

/** A collection, and the field that selects its rows if it is the collection of another resource. */
export interface Place {
  readonly collection: string
  readonly filter: { readonly field: string; readonly value: string } | null
}

/** One row on the way of a path. */
export interface Level {
  readonly place: Place
  readonly pattern: string
  readonly id: string
}

/** An operation with the parameters of its path. */
type Way = Pick<Arriving, 'world' | 'operation' | 'parameters'>

/** The collection that a call is about. */
export function placeOf(way: Way): Place {
  return placeAt(way, way.operation.c)
}

/** The row that the path names last, or null if it names none. Fails if a row on the way does not exist. */
export function findRow(call: Call): { readonly place: Place; readonly row: Row } | null {
  const { world } = call
  const found = levelsOf(call)
    .filter(({ pattern }) => isKept(world, pattern))
    .map(({ place, id }) => {
      const row = world.rows.find(place.collection, id)
      if (row === null || !isWithin(row, place)) throw notFound(world)
      world.behaviour.guard?.(call, place.collection, row)
      return { place, row }
    })
  return found.at(-1) ?? null
}

/** The row that an action works on; null if it works on the collection. */
export function ownRow(call: Call): { readonly place: Place; readonly row: Row } | null {
  const found = findRow(call)
  return parameterAt(call.operation, call.operation.c) === null ? null : found
}

/** Makes every row on the way of a path that does not exist yet. */
export function seedPath(way: Way): void {
  const { rows } = way.world
  for (const { place, id, pattern } of levelsOf(way)) {
    if (isKept(way.world, pattern) && rows.find(place.collection, id) === null)
      rows.add(place.collection, { id, ...selected(place) })
  }
}

/** The collection that a test names by its path, `thing` or `thing/T1/part`. Fails if the service has none of this name. */
export function placeNamed(world: World, name: string): Place {
  const given = name.split('/').filter((part) => part !== '')
  const known = collectionsOf(world)
  const found = known.find(
    (each) =>
      each.template.length === given.length &&
      each.template.every((part, at) => parameterIn(part) !== null || part === given[at])
  )
  if (found === undefined) throw unknownCollection(name, given, known)
  const { operation, template } = found
  const parameters = Object.fromEntries(
    template.flatMap((part, at) => {
      const parameter = parameterIn(part)
      return parameter === null ? [] : [[parameter, decoded(given[at] ?? '')] as const]
    })
  )
  return placeAt({ world, operation, parameters }, template.length)
}

interface Named {
  readonly operation: Operation
  readonly template: readonly string[]
}

/** The collections whose rows an operation fetches, lists or changes. */
function collectionsOf(world: World): readonly Named[] {
  return world.operations.flatMap((operation) => {
    const template = segmentsOf(operation.p)
    const ends = [...template.keys(), template.length].filter(
      (end) => end > 0 && (end === operation.c || (end < operation.c && parameterAt(operation, end) !== null))
    )
    return ends
      .map((end) => ({ operation, template: template.slice(0, end) }))
      .filter((each) => isKept(world, patternOf(each.template, each.template.length)))
  })
}

function unknownCollection(name: string, given: readonly string[], known: readonly Named[]): TypeError {
  const spellings = known.map(({ template }) =>
    template.map((part, at) => (parameterIn(part) === null ? part : (given[at] ?? part))).join('/')
  )
  // A path of an operation has one word more than its collection.
  const near =
    nearest(given.join('/'), spellings) ?? spellings.find((each) => each === given.slice(0, -1).join('/'))
  const [first = 'thing'] = spellings
  const remedy =
    near === undefined
      ? `A collection has the name of a path without its last word, such as ${JSON.stringify(first)}.`
      : `Did you mean ${JSON.stringify(near)}?`
  return new TypeError(`The service has no collection ${JSON.stringify(name)}. ${remedy}`)
}

/** Whether a row is one that a place shows. */
export function isWithin(row: Row, { filter }: Place): boolean {
  return filter === null || row[filter.field] === filter.value
}

/** What a row of a place has because of its place. */
export function selected({ filter }: Place): Readonly<Record<string, string>> {
  return filter === null ? {} : { [filter.field]: filter.value }
}

/** The rows on the way of a path, the outermost first. */
export function levelsOf(way: Way): readonly Level[] {
  const { operation, parameters } = way
  const template = segmentsOf(operation.p)
  return template.flatMap((_, index) => {
    const name = index > operation.c ? null : parameterAt(operation, index)
    if (name === null) return []
    return [{ place: placeAt(way, index), pattern: patternOf(template, index), id: parameters[name] ?? '' }]
  })
}

/** A collection below a row that nothing changes shows rows of the resource of that name at the top. */
function placeAt({ world, operation, parameters }: Way, end: number): Place {
  const template = segmentsOf(operation.p)
  const words = template.slice(0, end)
  const field = words.flatMap((part) => parameterIn(part) ?? []).at(-1)
  const name = template[end - 1] ?? ''
  if (field !== undefined && !isChanged(world, patternOf(template, end)) && hasRole(world, name, ['list']))
    return { collection: name, filter: { field, value: parameters[field] ?? '' } }
  const filled = words.map((part) => {
    const parameter = parameterIn(part)
    return parameter === null ? part : (parameters[parameter] ?? '')
  })
  return { collection: filled.join('/'), filter: null }
}

function parameterAt({ p }: Operation, index: number): string | null {
  return parameterIn(segmentsOf(p)[index] ?? '')
}

function patternOf(template: readonly string[], end: number): string {
  return template
    .slice(0, end)
    .map((part) => (part.startsWith('{') ? '{}' : part))
    .join('/')
}

/** The roles of the operations of each collection; null for an operation without one. */
const rolesOf = new WeakMap<World['operations'], ReadonlyMap<string, ReadonlySet<Role | null>>>()

function rolesAt({ operations }: World, pattern: string): ReadonlySet<Role | null> {
  const known = rolesOf.get(operations) ?? collectRoles(operations)
  rolesOf.set(operations, known)
  return known.get(pattern) ?? new Set()
}

function collectRoles(operations: readonly Operation[]): ReadonlyMap<string, ReadonlySet<Role | null>> {
  const roles = new Map<string, Set<Role | null>>()
  for (const { p, c, role } of operations) {
    const pattern = patternOf(segmentsOf(p), c)
    roles.set(pattern, (roles.get(pattern) ?? new Set<Role | null>()).add(role))
  }
  return roles
}

function hasRole(world: World, pattern: string, among: readonly Role[]): boolean {
  const roles = rolesAt(world, pattern)
  return among.some((role) => roles.has(role))
}

/** Some ids name no row: what nothing makes, fetches or lists exists as soon as a caller speaks of it. */
function isKept(world: World, pattern: string): boolean {
  return hasRole(world, pattern, ['create', 'ensure', 'fetch', 'list', 'update', 'delete'])
}

function isChanged(world: World, pattern: string): boolean {
  return [...rolesAt(world, pattern)].some(
    (role) => role === null || !['list', 'search', 'fetch'].includes(role)
  )
}
