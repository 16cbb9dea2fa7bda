import type { Action, Api } from '../../../model/api.ts'
import type { CommentDocs, DocTag } from '../words/docs.ts'
import { streamIn } from '../../../model/answers.ts'
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
  const ways = [waysOf(action.answer), eventsText(action, api)].filter((text) => text !== null)
  const paragraphs = [
    ...kept,
    ...added,
    ways.length === 0 ? null : ways.join(' '),
    bodyText(action),
    scopesText(action),
    headersText(action),
    errorsText(action)
  ].filter((text) => text !== null)
  return {
    ...docs,
    summary,
    description: paragraphs.length === 0 ? null : paragraphs.join('\n\n'),
    tags: errorsOf(action, api.errors)
      .filter((error) => !texts.has(errorText(error)))
      .map(({ className, docs }) => ({ name: 'throws', text: `{${className}} ${docs}` }))
  }
}

/** What an event is, unless it is the JSON of a line or of its data alone. */
function eventsText({ answer }: Action, { streams }: Api): string | null {
  const stream = streamIn(answer)
  const convention = streams.find(({ name }) => name === stream?.convention)
  if (convention === undefined) return null
  const { shape, framing } = convention
  switch (shape) {
    case 'object':
      return null
    case 'value':
      return framing === 'sse' ? 'Each event is the JSON in the data of a server-sent event.' : null
    case 'text':
      return 'Each event is the text in the data of a server-sent event.'
    case 'frame':
    case 'textFrame':
      return 'Each event has the fields of a server-sent event; one with the name `error` is thrown.'
    default:
      return shape satisfies never
  }
}

/** Which scopes the secret needs; null if the document names none. */
function scopesText({ scopes }: Action): string | null {
  const alternatives = scopes.map((names) => names.map((each) => codeSpan(each)).join(' and '))
  return alternatives.length === 0 ? null : `Scopes: ${alternatives.join(', or ')}.`
}

/** That the service may refuse each call, because no request of the method has the body that it requires. */
function bodyText({ input, method }: Action): string | null {
  return input.lacksBody
    ? `The document requires a body, which a ${method} cannot send: the service may refuse the call.`
    : null
}

/** Where the headers of the answer have their types; null if the document describes none. */
function headersText({ answerHeaders }: Action): string | null {
  return answerHeaders?.type.kind === 'named'
    ? `\`withResponse()\` has the headers of \`${answerHeaders.type.name}\`.`
    : null
}

/** Where the bodies of errors have their types; null if they hold no more than every error does. */
function errorsText({ errorBodies }: Action): string | null {
  return errorBodies?.kind === 'named' ? `Errors have the bodies of \`${errorBodies.name}\`.` : null
}
