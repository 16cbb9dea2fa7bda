import type { Action, PathPart } from '../../../model/api.ts'
import { nameOf, type EventLists } from './eventLists.ts'
import { code, name, type Printed } from '../words/doors.ts'
import { literal, Verbatim } from '../words/literal.ts'

/** What an emitted method tells the runtime about its operation, as the text of an object literal. */
export function operationText(action: Action, lists: EventLists = new Map()): Printed {
  const inQuery = action.parameters.filter((parameter) => parameter.in === 'query')
  const commas = inQuery
    .filter((parameter) => parameter.encoding === 'commas')
    .map((parameter) => [parameter.name, 'commas'])
  const headers = action.parameters.filter(
    (parameter) => parameter.in === 'header' && parameter.option === null
  )
  const answers = [action.response, ...action.alternates].flatMap((answer) =>
    answer.mediaType === null ? [] : [answer]
  )
  return literal({
    id: action.id,
    method: action.method,
    path: pathTemplate(action.path),
    retry: action.retry === (action.method === 'GET' ? 'safe' : 'never') ? undefined : action.retry,
    limit: action.limit ?? undefined,
    passThrough: action.passThrough ? true : undefined,
    idempotentWith: action.idempotentWith ?? undefined,
    accept:
      isNegotiated(action) && action.response.kind !== 'json'
        ? (action.response.mediaType ?? undefined)
        : undefined,
    query:
      action.method === 'POST' && inQuery.length > 0 ? inQuery.map((parameter) => parameter.name) : undefined,
    headers:
      headers.length > 0
        ? Object.fromEntries(headers.map((header) => [header.name, header.wireName]))
        : undefined,
    encoding: commas.length > 0 ? Object.fromEntries(commas) : undefined,
    bodies: action.bodies.every((body) => body.kind === 'json')
      ? undefined
      : action.bodies.map((body) => body.kind),
    encode: takesFiles(action) ? new Verbatim(code`encodeFile`) : undefined,
    fields: action.bodies.flatMap((body) => (body.kind === 'multipart' ? [body.fields] : []))[0],
    media: isNegotiated(action)
      ? Object.fromEntries(answers.map((answer) => [answer.mediaType, mediaForms[answer.kind]]))
      : undefined,
    page: action.page === null ? undefined : new Verbatim(name(action.page.style)),
    stream: action.stream === null ? undefined : new Verbatim(name(action.stream.style)),
    events: eventsOf(action, lists)
  })
}

/** True if a request may be a form or bytes, for which the runtime has an encoder of its own. */
export function takesFiles({ bodies }: Action): boolean {
  return bodies.some((body) => body.kind !== 'json')
}

/** The types of its events: the constant that lists them, where others send the same. */
function eventsOf({ stream }: Action, lists: EventLists): Verbatim | readonly string[] | undefined {
  if (stream === null || stream.eventTypes.length === 0) return undefined
  const list = nameOf(stream.eventTypes, lists)
  return list === null ? stream.eventTypes : new Verbatim(name(list))
}

const mediaForms = { json: 'json', text: 'text', binary: 'bytes', empty: undefined, any: undefined } as const

/** True where a caller chooses between media types of one answer; a page has its own ways for that. */
export function isNegotiated({ page, response, alternates, passThrough }: Action): boolean {
  const mediaTypes = new Set(
    [response, ...alternates].flatMap(({ mediaType }) => (mediaType === null ? [] : [mediaType]))
  )
  return page === null && !passThrough && (response.kind === 'binary' || mediaTypes.size > 1)
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
