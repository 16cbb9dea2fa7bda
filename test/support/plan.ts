/** The plan of the house as its imports draw it: which rooms there are, and how they lie above each other. */
import { posix } from 'node:path'
import { importsOf } from './sources.ts'

/** Texts of source files by their paths from the root of the repository. */
export type Sources = ReadonlyMap<string, string>

export interface Plan {
  readonly rooms: readonly string[]
  /** The rooms of the longest way down, from top to bottom; rooms of one circle count as one floor. */
  readonly floors: readonly string[]
  /** `a → b` for each room that imports from another one, for types too. */
  readonly arrows: readonly string[]
  /** Rooms that import each other in a circle. */
  readonly roomCircles: readonly (readonly string[])[]
  /** Files that load each other in a circle; imports of types alone load nothing. */
  readonly fileCircles: readonly (readonly string[])[]
}

type Graph = ReadonlyMap<string, ReadonlySet<string>>

/** The plan of the rooms of a folder. A file in the folder itself is a room of its own. */
export function planOf(sources: Sources, folder: string): Plan {
  const roomOf = (path: string): string => path.slice(folder.length + 1).split('/')[0] ?? ''
  const inside = [...sources.keys()].filter((path) => path.startsWith(`${folder}/`))
  const files = graphOf(inside, (path) => targetsOf(sources, path, true))
  const rooms = new Map<string, Set<string>>(inside.map((path) => [roomOf(path), new Set()]))
  for (const path of inside)
    for (const target of targetsOf(sources, path, false))
      if (roomOf(target) !== roomOf(path)) rooms.get(roomOf(path))?.add(roomOf(target))
  return {
    rooms: [...rooms.keys()].sort(),
    floors: longestWay(rooms),
    arrows: [...rooms].flatMap(([from, targets]) => [...targets].map((to) => `${from} → ${to}`)).sort(),
    roomCircles: circlesOf(rooms),
    fileCircles: circlesOf(files)
  }
}

function graphOf(paths: readonly string[], targets: (path: string) => readonly string[]): Graph {
  return new Map(paths.map((path) => [path, new Set(targets(path))]))
}

function targetsOf(sources: Sources, path: string, loadedOnly: boolean): readonly string[] {
  return importsOf(sources.get(path) ?? '')
    .filter(({ from, typeOnly }) => from.startsWith('.') && !(loadedOnly && typeOnly))
    .map(({ from }) => posix.join(posix.dirname(path), from))
    .filter((target) => sources.has(target))
}

/** Everything that can be reached from a place. */
function reachedFrom(graph: Graph, start: string): ReadonlySet<string> {
  const reached = new Set<string>()
  const visit = (place: string): void => {
    for (const next of graph.get(place) ?? []) {
      if (reached.has(next)) continue
      reached.add(next)
      visit(next)
    }
  }
  visit(start)
  return reached
}

/** The places of each circle, and of all circles that share a place, together. */
function circlesOf(graph: Graph): readonly (readonly string[])[] {
  const reached = new Map([...graph.keys()].map((place) => [place, reachedFrom(graph, place)]))
  const circles = [...graph.keys()]
    .filter((place) => reached.get(place)?.has(place))
    .map((place) => [...graph.keys()].filter((other) => meet(reached, place, other)).sort())
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()]
}

function meet(reached: ReadonlyMap<string, ReadonlySet<string>>, one: string, other: string): boolean {
  return reached.get(one)?.has(other) === true && reached.get(other)?.has(one) === true
}

function longestWay(graph: Graph): readonly string[] {
  const circles = circlesOf(graph)
  const floorOf = (place: string): string =>
    circles.find((circle) => circle.includes(place))?.join(' + ') ?? place
  const ways = new Map<string, readonly string[]>()
  const from = (floor: string): readonly string[] => {
    const known = ways.get(floor)
    if (known) return known
    const below = [...graph]
      .filter(([place]) => floorOf(place) === floor)
      .flatMap(([, targets]) => [...targets].map(floorOf))
      .filter((target) => target !== floor)
    const way = [floor, ...longest([...new Set(below)].sort().map(from))]
    ways.set(floor, way)
    return way
  }
  return longest([...graph.keys()].sort().map((place) => from(floorOf(place))))
}

function longest(ways: readonly (readonly string[])[]): readonly string[] {
  return ways.reduce((best, way) => (way.length > best.length ? way : best), [])
}
