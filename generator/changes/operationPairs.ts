/** Which operation of the new surface a program reaches by what it calls today. */
import type { MethodSurface, OperationSurface, Surface } from '../target/surface.ts'

/** Two operations, and whether a program reaches the second one by the name by which it is called today. */
export interface OperationPair {
  readonly before: OperationSurface
  readonly after: OperationSurface
  /** The method that leads to both, if it is not deprecated on either side; else null. */
  readonly method: string | null
}

/** The operations of both: by the method that calls them, else by their ids, else by their routes. */
export function operationPairs(old: Surface, now: Surface): readonly OperationPair[] {
  const ids = new Map(now.operations.map((each) => [each.id, each]))
  const routes = new Map(now.operations.map((each) => [withoutNames(each.route), each]))
  const known = new Map(now.operations.map((each) => [each.route, each]))
  const [calls, later] = [callsOf(old), callsOf(now)]
  const reached = new Map(later.map((each) => [each.key, each]))
  return old.operations.flatMap((before) => {
    const call = calls.find(({ route }) => route === before.route)
    const other = call === undefined ? undefined : reached.get(call.key)
    const byMethod = other === undefined ? undefined : known.get(other.route)
    const after = byMethod ?? ids.get(before.id) ?? routes.get(withoutNames(before.route))
    const isKept = byMethod !== undefined && call?.isFormer === false && other?.isFormer === false
    return after === undefined ? [] : [{ before, after, method: isKept ? (call?.name ?? null) : null }]
  })
}

/** A route without the names of its parameters, which nobody sends. */
export function withoutNames(route: string): string {
  return route.replace(/\{[^}]*\}/g, '{}')
}

/** One form of a method that calls an operation. */
interface Call {
  /** The same on both sides: module, class, method, and which of its forms it is. */
  readonly key: string
  readonly name: string
  readonly route: string
  readonly isFormer: boolean
}

/** The calls of a surface; those of former names are last. */
function callsOf(surface: Surface): readonly Call[] {
  const calls = Object.entries(surface.modules).flatMap(([module, { classes }]) =>
    classes.flatMap(({ name, methods }) => methods.flatMap((method) => callsIn(`${module}#${name}`, method)))
  )
  return [...calls.filter(({ isFormer }) => !isFormer), ...calls.filter(({ isFormer }) => isFormer)]
}

function callsIn(owner: string, { name, operations, deprecated }: MethodSurface): readonly Call[] {
  return operations.map((route, index) => ({
    key: `${owner}.${name} ${index} of ${operations.length}`,
    name,
    route,
    isFormer: deprecated !== undefined
  }))
}
