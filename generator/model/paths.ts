/** What paths are compared by, and what they ask of a caller. */
import type { Route } from './grammar/route.ts'

/** The names that the document gives the parameters of a path, in their order. */
export function wireNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '')
}

/** The path with the names of its parameters erased: what an operation keeps across a rename of them. */
export function erasedPath(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}')
}

/** How many ids a caller gives before the request: path parameters that cannot be left out. */
export function idCount(route: Pick<Route, 'parts'>): number {
  return route.parts.filter((part) => part.kind === 'parameter' && !part.optional).length
}
