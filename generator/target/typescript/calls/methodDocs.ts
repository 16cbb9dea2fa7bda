import type { Action, Api } from '../../../model/api.ts'
import type { CommentDocs } from '../words/docs.ts'
import { commonDocsOf, errorsOf, errorText, paragraphsOf } from './commonDocs.ts'
import { documentPath, isNegotiated } from './descriptor.ts'

/** What the comment of a method says: what is particular to it in the document, else its route, and its own errors. */
export function methodDocs(action: Action, api: Api): CommentDocs {
  const { docs, method, path } = action
  const { texts } = commonDocsOf(api)
  const isSilent = docs.summary === null && docs.description === null
  const summary = isSilent ? `Calls \`${method} ${documentPath(path)}\`.` : docs.summary
  const own = paragraphsOf(docs).filter((text) => docs.summary === null || !texts.has(text))
  const paragraphs = [...own, waysOf(action)].filter((text) => text !== null)
  return {
    ...docs,
    summary,
    description: paragraphs.length === 0 ? null : paragraphs.join('\n\n'),
    tags: errorsOf(action, api.errors)
      .filter((error) => !texts.has(errorText(error)))
      .map(({ className, docs }) => ({ name: 'throws', text: `{${className}} ${docs}` }))
  }
}

/** How to take the answer, where there is more than one way: the document tells of headers and media types, a caller has methods. */
function waysOf(action: Action): string | null {
  const { alternates, page, response, stream } = action
  if (action.passThrough)
    return 'Gives what the other server answered as it came, whatever the status: look at `status` before the body is used.'
  if (stream?.mode === 'always') return 'Iterate over it for its events.'
  // The class of what a list returns says this.
  if (page !== null) return null
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
