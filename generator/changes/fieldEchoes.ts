/** Finds what only repeats that a field came or went: the parameter of an operation, and the keywords of its schema. */
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

/** Says of a change whether it is about a keyword of a field that is new as a whole, or gone. */
export function keywordEchoes(changes: readonly Change[]): (change: Change) => boolean {
  const named = (wanted: Change['kind']): ReadonlySet<string> =>
    new Set(changes.flatMap(({ kind, name }) => (kind === wanted ? [name] : [])))
  const [won, lost] = [named('field/added'), named('field/removed')]
  return ({ kind, name, reason }) => {
    if (kind !== 'fact/changed') return false
    const fields = [...name.matchAll(/(?=[.[{|(]|$)/g)].map(({ index }) => name.slice(0, index))
    return (
      (reason.includes(': none → ') && fields.some((field) => won.has(field))) ||
      (reason.endsWith(' → none') && fields.some((field) => lost.has(field)))
    )
  }
}
