import type { Action, PathPart } from '../../../model/api.ts'
import { answerFacts, type AnswerFacts } from './answerWords.ts'
import { assumedOf, inputFacts } from './inputWords.ts'
import { nameOf, type EventLists } from './eventLists.ts'
import { code, name, type Printed } from '../words/doors.ts'
import { literal, Verbatim } from '../words/literal.ts'

/** What an emitted method tells the runtime about its operation, as the text of an object literal. */
export function operationText(action: Action, lists: EventLists = new Map()): Printed {
  const input = inputFacts(action)
  const answer = answerFacts(action.answer)
  return literal({
    id: action.id,
    method: action.method,
    path: pathTemplate(action.path),
    retry: action.retry === assumedOf(action).retry ? undefined : action.retry,
    limit: action.limit ?? undefined,
    passThrough: answer.passThrough,
    idempotentWith: action.idempotentWith ?? undefined,
    accept: answer.accept,
    argument: input.argument,
    query: input.query,
    headers: input.headers,
    encoding: input.encoding,
    bodies: input.bodies,
    encode: input.bodies === undefined ? undefined : new Verbatim(code`encodeFile`),
    fields: input.fields,
    media: answer.media,
    page: answer.page === undefined ? undefined : new Verbatim(answer.page),
    stream: answer.stream === undefined ? undefined : new Verbatim(answer.stream),
    events: eventsOf(answer, lists)
  })
}

/** The constants of the service that the text of an operation names. */
export function constantsOf({ answer }: Action, lists: EventLists): readonly Printed[] {
  const { page, stream, events } = answerFacts(answer)
  const list = events === undefined ? null : nameOf(events, lists)
  return [page, stream, list === null ? undefined : name(list)].filter((each) => each !== undefined)
}

/** True if a request may be a form or bytes, for which the runtime has an encoder of its own. */
export function takesFiles(action: Action): boolean {
  return inputFacts(action).bodies !== undefined
}

/** The types of its events: the constant that lists them, if other operations send the same. */
function eventsOf({ events }: AnswerFacts, lists: EventLists): Verbatim | readonly string[] | undefined {
  const list = events === undefined ? null : nameOf(events, lists)
  return list === null ? events : new Verbatim(name(list))
}

/** The path as the document writes it; a catch-all is marked with a plus, one that may be left out with a question mark. */
export function pathTemplate(parts: readonly PathPart[]): string {
  return parts
    .map((part) =>
      part.kind === 'text'
        ? part.text
        : `{${part.catchAll ? '+' : ''}${part.name}${part.optional ? '?' : ''}}`
    )
    .join('')
}

/** The path as the document writes it, for people. */
export function documentPath(parts: readonly PathPart[]): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : `{${part.name}}`)).join('')
}
