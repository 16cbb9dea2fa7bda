import type { Decisions } from '../decide/decisions.ts'
import { compareText } from '../ground/text.ts'
import type { ErrorCode } from './api.ts'
import { isPassThrough, type Placed } from './methods.ts'
import { idCount } from './paths.ts'

/** The classes of the runtime, by their status. */
export type ErrorClasses = ReadonlyMap<number, string>

/** The codes of the error envelope, as sdk.yaml knows them; the document has one anonymous shape for all. */
export function errorCodesFrom({ config }: Decisions, classes: ErrorClasses): readonly ErrorCode[] {
  return Object.entries(config.errors.codes)
    .map(([code, entry]) => ({
      code,
      status: entry.status,
      className: errorClassOf(entry.status, classes),
      retryable: config.errors.transient.includes(entry.status),
      docs: entry.description
    }))
    .sort((left, right) => compareText(left.code, right.code))
}

/** The class of the errors that come with a status: that of the runtime's table, else that of its range. */
function errorClassOf(status: number, classes: ErrorClasses): string {
  return classes.get(status) ?? (status >= 500 ? 'ServerError' : 'StatusError')
}

/**
 * The codes that an action is known for: those that sdk.yaml decides for it, else those whose status the document
 * promises, those of its verb, and those that come with any id.
 */
export function errorCodesOf(placed: Placed, decisions: Decisions): readonly string[] {
  const { operation, route, verb, id } = placed
  const codes = Object.entries(decisions.config.errors.codes)
  const ofVerb = new Set(
    codes.flatMap(([name]) => (decisions.lists(`errors.codes.${name}.verbs`, verb) ? [name] : []))
  )
  // What another server answered is never an error of this API.
  if (isPassThrough(placed, decisions)) return []
  const isKnown = ([name, { status, ids }]: (typeof codes)[number]): boolean =>
    Object.hasOwn(operation.responses, String(status)) || ofVerb.has(name) || (ids && idCount(route) > 0)
  const known = decisions.take('operations', id)?.errors ?? codes.filter(isKnown).map(([name]) => name)
  return [...known].sort(compareText)
}
