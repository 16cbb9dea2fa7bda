/** Finds what only repeats that a field came or went: the parameter of an operation, and the keywords of its schema. */
import type { Change } from './change.ts'

const parameterNews = /^It (lost|has) the (query|header) (.+?) \S+(?: now)?\.$/

/** Says of a change whether another one names the parameter that it is about, as a field of a type of the same operation. */
export function parameterEchoes(changes: readonly Change[]): (change: Change) => boolean {
  const told = new Set(
    changes.flatMap(({ kind, name, place }) => {
      const found = /^[A-Z][\w$]*\.(?:([\w$]+)|("(?:[^"\\]|\\.)*"))/.exec(name)
      if (kind.startsWith('operation/') || found === null) return []
      const field = found[1] ?? JSON.parse(found[2] ?? '""')
      return place
        .split(', ')
        .flatMap((route) => [keyOf(route, 'query', field), keyOf(route, kind, optionOf(field))])
    })
  )
  return ({ kind, reason, place }) => {
    const [, way, where, parameter = ''] =
      kind === 'operation/changed' ? (parameterNews.exec(reason) ?? []) : []
    if (where === 'query') return told.has(keyOf(place, 'query', parameter))
    // A header may get another name while its option keeps its own: that is told by its operation alone.
    const fate = way === 'lost' ? 'field/removed' : 'field/added'
    return where === 'header' && told.has(keyOf(place, fate, optionOf(parameter)))
  }
}

function keyOf(route: string, where: string, parameter: string): string {
  return JSON.stringify([route, where, parameter])
}

/** What a header and the name of its option have in common: `X-Trace-Id`, `traceId`, and `traceIdHeader` beside another one. */
function optionOf(name: string): string {
  return name
    .replace(/^x-/i, '')
    .replace(/[^\w$]|_/g, '')
    .toLowerCase()
    .replace(/(?<=.)header$/, '')
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
