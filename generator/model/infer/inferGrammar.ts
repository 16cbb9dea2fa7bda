/** The grammar that fits the paths of a document, by counting. */
import type { Config } from '../../decide/config.ts'
import type { Document } from '../../read/document.ts'
import { parsePath } from '../grammar/actions.ts'
import { sharedPrefix } from '../grammar/prefix.ts'
import { isVerb } from '../grammar/verbs.ts'

/** How the paths of a document are read, and how many of its operations say so. */
export interface InferredGrammar {
  readonly grammar: Config['paths']['grammar']
  /** What all paths begin with that names nothing; empty if they share nothing of the kind. */
  readonly prefix: string
  readonly operations: number
  /** Operations whose path ends in a verb, as the action grammar expects it. */
  readonly withVerb: number
}

/** Half of the operations may be enough, but none may have a path that the action grammar cannot read. */
export function inferGrammar({ paths }: Pick<Document, 'paths'>): InferredGrammar {
  const prefix = sharedPrefix(Object.keys(paths))
  const readings = Object.entries(paths).flatMap(([path, item]) => {
    const rules = { catchAll: null, optional: new Set<string>(), decided: null, prefix }
    const { route, diagnostics } = parsePath(path, '', rules)
    return Object.keys(item).map((method) => ({
      isRead: route !== null,
      isAction:
        route !== null &&
        diagnostics.length === 0 &&
        isVerb(route.verb) &&
        (method === 'get' || method === 'post')
    }))
  })
  const withVerb = readings.filter(({ isAction }) => isAction).length
  const isAction = withVerb * 2 > readings.length && readings.every(({ isRead }) => isRead)
  return { grammar: isAction ? 'action' : 'rest', prefix, operations: readings.length, withVerb }
}
