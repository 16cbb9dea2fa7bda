/** The new names of what operations that moved had before: their methods, classes, types and subpaths. */
import type { MethodSurface, Surface } from '../target/surface.ts'
import type { Change } from './change.ts'
import { keyOf, localOf, type Place } from './names.ts'
import { accessorsOf } from './uses.ts'

/** The method of an operation, and the class that it is in. */
interface Home {
  readonly place: Place
  readonly method: MethodSurface
  /** What a program writes: `client.user.create`. */
  readonly call: string
}

/** Names of before by kind, with the names of today. */
interface Successors {
  readonly calls: Map<string, string>
  readonly exports: Map<string, string>
  readonly subpaths: Map<string, string>
}

/** Gives what is gone the name of what may take its place; `renames` has the new id of each operation that moved. */
export function withSuccessors(
  old: Surface,
  now: Surface,
  renames: ReadonlyMap<string, string>,
  changes: readonly Change[]
): readonly Change[] {
  const known = successorsOf(old, now, renames)
  const gone: Partial<Record<Change['kind'], ReadonlyMap<string, string>>> = {
    'method/removed': known.calls,
    'export/removed': known.exports,
    'subpath/removed': known.subpaths
  }
  return changes.map((change) => {
    const successor = gone[change.kind]?.get(change.name)
    return successor === undefined ? change : { ...change, successor }
  })
}

function successorsOf(old: Surface, now: Surface, renames: ReadonlyMap<string, string>): Successors {
  const homes = { old: homesOf(old), now: homesOf(now) }
  const found: Successors = { calls: new Map(), exports: new Map(), subpaths: new Map() }
  const add = (map: Map<string, string>, before: string, after: string): void => {
    // The first operation of a class decides; a name that stays has no successor.
    if (before !== after && before !== '' && after !== '' && !map.has(before)) map.set(before, after)
  }
  for (const [id, movedTo] of renames) {
    const [before, after] = [homes.old.get(id), homes.now.get(movedTo)]
    if (before === undefined || after === undefined) continue
    add(found.calls, before.call, after.call)
    add(found.exports, before.place.name, after.place.name)
    add(found.subpaths, subpathOf(old, before.place.module), subpathOf(now, after.place.module))
    const [types, later] = [typesOf(old, before), typesOf(now, after)]
    if (types.length === later.length)
      for (const [index, name] of types.entries()) add(found.exports, name, later[index] ?? '')
  }
  return found
}

/** The home of each operation by its id. */
function homesOf(surface: Surface): ReadonlyMap<string, Home> {
  const ids = new Map(surface.operations.map(({ id, route }) => [route, id]))
  const accessors = accessorsOf(surface)
  const all = Object.entries(surface.modules).flatMap(([module, { classes }]) =>
    classes.flatMap(({ name, methods }) =>
      methods.flatMap((method) => {
        const place = { module, name }
        const call = `${accessors.get(keyOf(place)) ?? name}.${method.name}`
        return method.operations.flatMap((route) => {
          const id = ids.get(route)
          return id === undefined ? [] : [[id, { place, method, call }] as const]
        })
      })
    )
  )
  // A former name calls the operation, too.
  const former = all.filter(([, { method }]) => method.deprecated !== undefined)
  return new Map([...former, ...all.filter(([, { method }]) => method.deprecated === undefined)])
}

function subpathOf(surface: Surface, module: string): string {
  return Object.entries(surface.subpaths).find(([, each]) => each === module)?.[0] ?? ''
}

/** The types of the API in the forms of a method, in the order in which they are written. */
function typesOf(surface: Surface, { place, method }: Home): readonly string[] {
  return method.forms.flatMap((form) =>
    (form.match(/\b[A-Z][\w$]*/g) ?? []).filter(
      (name) => localOf(surface, place.module, name)?.module.startsWith('types/') === true
    )
  )
}
