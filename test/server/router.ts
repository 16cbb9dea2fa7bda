import { readApi, type Route } from './document.ts'

/** A request path that some operation has: the operation of each method, and the values of the parameters. */
export interface Match {
  readonly route: Route | null
  readonly values: Readonly<Record<string, string>>
}

/** Finds the operation of a path below the version prefix; null where no operation has this path. */
export type Router = (method: string, path: string) => Match | null

interface Node {
  readonly literals: Map<string, Node>
  parameter: Node | null
  readonly routes: Route[]
  readonly catchAll: Route[]
}

const empty = (): Node => ({ literals: new Map(), parameter: null, routes: [], catchAll: [] })

/** The two names of one family of routes: the document knows the first or the second, the service answers both. */
const aliases: readonly [string, string] = ['partner/user/', 'user/']

/** Makes the router of all operations. A literal segment goes before a parameter. */
export function routerOf(routes: readonly Route[] = readApi().routes): Router {
  const root = empty()
  for (const route of routes) insert(root, route)
  return (method, path) => {
    const found = find(root, segmentsOf(path)) ?? find(root, segmentsOf(otherName(path)))
    if (found === null) return null
    const route = found.routes.find((candidate) => candidate.method === method) ?? null
    return { route, values: route === null ? {} : valuesOf(route, found.values) }
  }
}

function insert(root: Node, route: Route): void {
  let node = root
  for (const segment of route.segments) {
    if (segment.kind === 'text') {
      const next = node.literals.get(segment.text) ?? empty()
      node.literals.set(segment.text, next)
      node = next
      continue
    }
    if (segment.catchAll) {
      node.catchAll.push(route)
      if (segment.optional) node.routes.push(route)
      return
    }
    node.parameter ??= empty()
    node = node.parameter
  }
  node.routes.push(route)
}

interface Found {
  readonly routes: readonly Route[]
  readonly values: readonly string[]
}

function find(node: Node, segments: readonly string[], values: readonly string[] = []): Found | null {
  const [first, ...rest] = segments
  if (first === undefined) return node.routes.length > 0 ? { routes: node.routes, values } : null
  const literal = node.literals.get(first)
  const found = literal === undefined ? null : find(literal, rest, values)
  if (found !== null) return found
  if (node.parameter !== null && first !== '') {
    const below = find(node.parameter, rest, [...values, first])
    if (below !== null) return below
  }
  return node.catchAll.length > 0 ? { routes: node.catchAll, values: [...values, segments.join('/')] } : null
}

function valuesOf(route: Route, values: readonly string[]): Readonly<Record<string, string>> {
  const names = route.segments.flatMap((segment) => (segment.kind === 'parameter' ? [segment.name] : []))
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
}

function segmentsOf(path: string): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .map((segment) => decodeURIComponent(segment))
}

function otherName(path: string): string {
  const bare = path.slice(1)
  const [long, short] = aliases
  if (bare.startsWith(long)) return `/${short}${bare.slice(long.length)}`
  return bare.startsWith(short) ? `/${long}${bare.slice(short.length)}` : path
}
