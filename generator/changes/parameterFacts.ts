/** Rules for the facts of ids, and of headers that options carry: no type has them, and programs give them all. */
import { valueAt } from '../ground/valueAt.ts'
import type { Facts, OperationSurface, Surface } from '../target/surface.ts'
import type { Change } from './change.ts'
import { compareFacts } from './facts.ts'
import { operationPairs } from './operationPairs.ts'

/** Changes of parameters that both sides have; those that came or went are told with their operation. */
export function parameterChanges(old: Surface, now: Surface): readonly Change[] {
  if (old.parameters === undefined || now.parameters === undefined) return []
  const [before, after] = [placesOf(old), placesOf(now)]
  return operationPairs(old, now).flatMap((pair) => {
    const [own, later] = [before(pair.before), after(pair.after)]
    const places = [...new Set([...own.keys(), ...later.keys()])].filter(
      (place) => hasPlace(pair.before, place) && hasPlace(pair.after, place)
    )
    return places.flatMap((place) => {
      const [left, right] = [own.get(place), later.get(place)]
      const name = `${pair.before.id}.${left?.name ?? nameAt(pair.before, place)}`
      const paths = new Set([...Object.keys(left?.facts ?? {}), ...Object.keys(right?.facts ?? {})])
      return [...paths].flatMap((path) =>
        compareFacts(name, path, factsAt(left, path), factsAt(right, path), {
          isInput: () => true,
          moduleOf: () => pair.before.route
        })
      )
    })
  })
}

interface Placed {
  readonly name: string
  readonly facts: Readonly<Record<string, Facts>>
}

function factsAt(placed: Placed | undefined, path: string): Facts {
  return valueAt(placed?.facts ?? {}, path) ?? {}
}

/**
 * The facts of an operation's parameters by their place: an id is known by its number, because nobody sends its name, and a
 * header in small letters, because its name ignores case (RFC 9110 §5.1).
 */
function placesOf({ parameters = {} }: Surface) {
  return (operation: OperationSurface): ReadonlyMap<string, Placed> =>
    new Map(
      Object.entries(valueAt(parameters, operation.id) ?? {}).map(([key, facts]) => {
        const [where = '', ...words] = key.split(' ')
        const name = words.join(' ')
        const id = where === 'path' ? idsOf(operation).indexOf(name) : -1
        const place = where === 'header' ? key.toLowerCase() : key
        return [id === -1 ? place : `path ${id}`, { name, facts }]
      })
    )
}

function idsOf({ route }: OperationSurface): readonly string[] {
  return [...route.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name)
}

function nameAt(operation: OperationSurface, place: string): string {
  const [, name = ''] = /^\S+ (.*)$/.exec(place) ?? []
  if (place.startsWith('path ')) return idsOf(operation)[Number(name)] ?? name
  return place.startsWith('header ') ? (entryAt(operation, place)?.split(' ')[1] ?? name) : name
}

function hasPlace(operation: OperationSurface, place: string): boolean {
  return place.startsWith('path ')
    ? Number(place.slice('path '.length)) < idsOf(operation).length
    : entryAt(operation, place) !== undefined
}

/** What the surface says of a parameter outside the path. */
function entryAt({ parameters }: OperationSurface, place: string): string | undefined {
  const isHeader = place.startsWith('header ')
  return parameters.find((each) => (isHeader ? each.toLowerCase() : each).startsWith(`${place} `))
}
