/** Finds what an operation lost or has in its query if a change of a type says so of the same parameter. */
import type { Change } from './change.ts'

const parameterNews = /^It (?:lost the query (.+) \S+\.|has the query (.+) \S+ now\.)$/

/** Says of a change whether another one names the parameter that it is about, as a field of a type of the same operation. */
export function parameterEchoes(changes: readonly Change[]): (change: Change) => boolean {
  const told = new Set(
    changes.flatMap(({ kind, name, place }) => {
      const field = /^[A-Z][\w$]*\.(?:([\w$]+)|("(?:[^"\\]|\\.)*"))/.exec(name)
      return kind.startsWith('operation/') || field === null
        ? []
        : place.split(', ').map((route) => keyOf(route, field[1] ?? JSON.parse(field[2] ?? '""')))
    })
  )
  return ({ kind, reason, place }) => {
    const [, lost, won] = kind === 'operation/changed' ? (parameterNews.exec(reason) ?? []) : []
    const parameter = lost ?? won
    return parameter !== undefined && told.has(keyOf(place, parameter))
  }
}

function keyOf(route: string, parameter: string): string {
  return JSON.stringify([route, parameter])
}
