import type { Action, Api } from '../../../model/api.ts'
import type { CommentDocs, DocTag } from '../words/docs.ts'
import { commonDocsOf, errorsOf, errorText, paragraphsOf } from './commonDocs.ts'
import { waysOf } from './answerWords.ts'
import { documentPath } from './descriptor.ts'
import { codeSpan } from '../words/doors.ts'
import type { HelperDocs } from '../package/helperFunctions.ts'

/**
 * What the comment of a method says: what is particular to it in the document, else its route, and its own errors. The
 * comment of a helper replaces the steps of the document that the helper takes for the caller.
 */
export function methodDocs(
  action: Action,
  api: Api,
  helper: HelperDocs | null = null,
  former: DocTag | null = null
): CommentDocs {
  const { docs, method, path } = action
  const { texts } = commonDocsOf(api)
  const isSilent = docs.summary === null && docs.description === null
  const summary = isSilent ? `Calls \`${method} ${documentPath(path)}\`.` : docs.summary
  // What the method is called now has all the words.
  if (former !== null) return { summary, description: null, deprecated: false, tags: [former] }
  const own = paragraphsOf(docs).filter((text) => docs.summary === null || !texts.has(text))
  const kept = helper === null || helper.inherits ? own : []
  const added = helper === null ? [] : [helper.summary, helper.description]
  const paragraphs = [...kept, ...added, waysOf(action.answer), scopesText(action)].filter(
    (text) => text !== null
  )
  return {
    ...docs,
    summary,
    description: paragraphs.length === 0 ? null : paragraphs.join('\n\n'),
    tags: errorsOf(action, api.errors)
      .filter((error) => !texts.has(errorText(error)))
      .map(({ className, docs }) => ({ name: 'throws', text: `{${className}} ${docs}` }))
  }
}

/** Which scopes the secret needs; null if the document names none. */
function scopesText({ scopes }: Action): string | null {
  const alternatives = scopes.map((names) => names.map((each) => codeSpan(each)).join(' and '))
  return alternatives.length === 0 ? null : `Scopes: ${alternatives.join(', or ')}.`
}
