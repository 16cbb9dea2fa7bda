import type { Action, ErrorCode } from '../model/api.ts'
import type { CommentDocs, DocTag } from './docs.ts'
import { documentPath } from './operation.ts'

/** What the comment of a method says: the words of the document, else its address, and what a caller should count on. */
export function methodDocs(action: Action, errors: readonly ErrorCode[]): CommentDocs {
  const { docs, method, path } = action
  const isSilent = docs.summary === null && docs.description === null
  return { ...docs, summary: isSilent ? `Calls \`${method} ${documentPath(path)}\`.` : docs.summary, tags: throwsTags(action, errors) }
}

/** One line a class of errors, the lowest status first; of codes that share a class the first speaks. */
function throwsTags({ errorCodes }: Action, errors: readonly ErrorCode[]): readonly DocTag[] {
  const known = errors.filter(({ code }) => errorCodes.includes(code)).sort((left, right) => (left.status ?? 0) - (right.status ?? 0))
  const byClass = new Map(known.toReversed().map(({ className, docs }) => [className, docs]))
  return [...byClass].toReversed().map(([className, docs]) => ({ name: 'throws', text: `{${className}} ${docs}` }))
}
