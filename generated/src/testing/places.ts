/** Where the rows of a call are. */
import type { Call, World } from './call.ts'
import { notFound } from './failure.ts'
import { segmentsOf } from './router.ts'
import type { Row } from './rows.ts'
import type { Operation, Role } from './table.ts'

/** A collection, and the field that selects its rows if it is the collection of another resource. */
export interface Place {
  readonly collection: string
  readonly filter: { readonly field: string; readonly value: string } | null
}

interface Level {
  readonly place: Place
  readonly pattern: string
  readonly id: string
}

/** The collection that a call is about. */
export function placeOf({ world, operation, segments, parameters }: Call): Place {
  return placeAt(world, operation, { segments, parameters, end: operation.c })
}

/** The row that the path names last, or null if it names none. Fails if a row on the way does not exist. */
export function findRow(call: Call): { readonly place: Place; readonly row: Row } | null {
  const found = levelsOf(call)
    .filter(({ pattern }) => isKept(call.world, pattern))
    .map(({ place, id }) => {
      const row = call.world.rows.find(place.collection, id)
      if (row === null || !isWithin(row, place)) throw notFound(call.world)
      return { place, row }
    })
  return found.at(-1) ?? null
}

/** The row that an action works on; null if it works on the collection. */
export function ownRow(call: Call): { readonly place: Place; readonly row: Row } | null {
  const found = findRow(call)
  return parameterAt(segmentsOf(call.operation.p), call.operation.c) === null ? null : found
}

/** Makes every row on the way of a path that does not exist yet. */
export function seedPath(call: Call): void {
  for (const { place, id, pattern } of levelsOf(call)) {
    const { collection, filter } = place
    if (!isKept(call.world, pattern) || call.world.rows.find(collection, id) !== null) continue
    call.world.rows.add(collection, { id, ...(filter === null ? {} : { [filter.field]: filter.value }) })
  }
}

/** Whether a row is one that a place shows. */
export function isWithin(row: Row, { filter }: Place): boolean {
  return filter === null || row[filter.field] === filter.value
}

function levelsOf({ world, operation, segments, parameters }: Call): readonly Level[] {
  const template = segmentsOf(operation.p)
  return template.flatMap((_, index) => {
    const name = index > operation.c ? null : parameterAt(template, index)
    if (name === null) return []
    const place = placeAt(world, operation, { segments, parameters, end: index })
    return [{ place, pattern: patternOf(template, index), id: segments[index] ?? '' }]
  })
}

interface Way {
  readonly segments: readonly string[]
  readonly parameters: Readonly<Record<string, string>>
  readonly end: number
}

/** A collection below a row that nothing changes shows rows of the resource of that name at the top. */
function placeAt(world: World, { p }: Operation, { segments, parameters, end }: Way): Place {
  const template = segmentsOf(p)
  const parent = template.slice(0, end).flatMap((_, index) => parameterAt(template, index) ?? [])
  const field = parent.at(-1)
  const name = template[end - 1] ?? ''
  const pattern = patternOf(template, end)
  if (field !== undefined && !isChanged(world, pattern) && hasRole(world, name, ['list']))
    return { collection: name, filter: { field, value: parameters[field] ?? '' } }
  return { collection: segments.slice(0, end).join('/'), filter: null }
}

function parameterAt(template: readonly string[], index: number): string | null {
  return /^\{([^*]+)\}$/.exec(template[index] ?? '')?.[1] ?? null
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
