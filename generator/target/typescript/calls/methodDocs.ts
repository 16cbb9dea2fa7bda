import type { Action, ErrorCode } from '../../../model/api.ts'
import type { CommentDocs, DocTag } from '../words/docs.ts'
import { documentPath, isNegotiated } from './descriptor.ts'

/** What the comment of a method says: the words of the document, else its address, and what a caller should count on. */
export function methodDocs(action: Action, errors: readonly ErrorCode[]): CommentDocs {
  const { docs, method, path } = action
  const isSilent = docs.summary === null && docs.description === null
  const summary = isSilent ? `Calls \`${method} ${documentPath(path)}\`.` : docs.summary
  const paragraphs = [docs.description, waysOf(action)].filter((text) => text !== null)
  return {
    ...docs,
    summary,
    description: paragraphs.length === 0 ? null : paragraphs.join('\n\n'),
    tags: throwsTags(action, errors)
  }
}

/** How to take the answer, where there is more than one way: the document tells of headers and media types, a caller has methods. */
function waysOf(action: Action): string | null {
  const { alternates, page, response, stream } = action
  if (action.passThrough)
    return 'Gives what the other server answered as it came, whatever the status: look at `status` before the body is used.'
  if (stream?.mode === 'always') return 'Iterate over it for its events.'
  if (page !== null) {
    if (stream === null) return 'Await it for one page, or iterate over it for every item of every page.'
    const hasTable = alternates.some((answer) => answer.mediaType === 'text/csv')
    const all = hasTable
      ? '`.stream()` it for all of them in one answer, or take them as a table with `.csv()`'
      : 'or `.stream()` it for all of them in one answer'
    return `Await it for one page, iterate over it for every item, ${all}.`
  }
  if (stream !== null)
    return 'Await it for the answer as a whole, or take its events as they happen with `.stream()`.'
  const others = new Set(
    isNegotiated(action)
      ? alternates.flatMap(({ mediaType }) =>
          mediaType === null || mediaType === response.mediaType ? [] : [mediaType]
        )
      : []
  )
  return others.size === 0
    ? null
    : `Await it for the usual form, or ask for another with ${[...others].map((mediaType) => `\`.as('${mediaType}')\``).join(' or ')}.`
}

/** One line a class of errors, the lowest status first; of codes that share a class the first speaks. */
function throwsTags({ errorCodes }: Action, errors: readonly ErrorCode[]): readonly DocTag[] {
  const known = errors
    .filter(({ code }) => errorCodes.includes(code))
    .sort((left, right) => (left.status ?? 0) - (right.status ?? 0))
  const byClass = new Map(known.toReversed().map(({ className, docs }) => [className, docs]))
  return [...byClass]
    .toReversed()
    .map(([className, docs]) => ({ name: 'throws', text: `{${className}} ${docs}` }))
}
