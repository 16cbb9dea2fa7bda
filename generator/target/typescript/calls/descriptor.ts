import type { Action, PathPart } from '../../../model/api.ts'
import { answerFacts, type AnswerFacts } from './answerWords.ts'
import { otherIds } from './idTypes.ts'
import { assumedOf, inputFacts } from './inputWords.ts'
import { headersFact } from './headerWords.ts'
import { nameOf, type EventLists } from './eventLists.ts'
import { code, name, row, type Printed } from '../words/doors.ts'
import type { Imports } from '../words/imports.ts'
import { keyText, literal, Verbatim } from '../words/literal.ts'

/** Takes back what a rule says. */
export const none: Printed = code`undefined`

/** What the runtime is told about an operation, by the names of its `Operation`; what is undefined is not told. */
export type OperationFields = Readonly<Record<string, unknown>>

/** What the runtime is told about an operation, as the text of an object literal. */
export function operationText(action: Action, lists: EventLists = new Map()): Printed {
  return literal(operationFields(action, lists))
}

/** What the runtime is told about an operation. */
export function operationFields(action: Action, lists: EventLists): OperationFields {
  const { bodies, encode, fields, ...travelling } = inputFacts(action)
  const answer = answerFacts(action.answer)
  return {
    id: action.id,
    method: action.method,
    path: pathTemplate(action),
    retry: action.retry === assumedOf(action).retry ? undefined : action.retry,
    limit: action.limit ?? undefined,
    server: action.server ?? undefined,
    security: action.security ?? undefined,
    passThrough: answer.passThrough,
    idempotentWith: action.idempotentWith ?? undefined,
    // The runtime asks for text by any media type unless it is told another.
    accept: action.acceptsAny ? undefined : answer.accept,
    answerHeaders: headersFact(action),
    ...travelling,
    bodies,
    encode,
    fields,
    media: answer.media,
    page: answer.page === undefined ? undefined : pageOf(answer.page),
    rows: answer.rows,
    stream: answer.stream === undefined ? undefined : new Verbatim(answer.stream),
    events: eventsOf(answer, lists)
  }
}

/** The convention of a list, by its constant. */
function pageOf({ convention, own }: NonNullable<AnswerFacts['page']>): Verbatim {
  if (Object.keys(own).length === 0) return new Verbatim(convention)
  const text = code`{ ...${convention}, ${row(
    Object.entries(own).map(([key, value]) => code`${keyText(key)}: ${literal(value)}`),
    ', '
  )} }`
  return new Verbatim(text, [[convention, code`service.ts`]])
}

/** Imports what the text of these fields names: conventions and lists of the service, and functions of the runtime. */
export function importFields(fields: OperationFields, imports: Imports): void {
  for (const value of verbatimIn(fields)) {
    if (value.names !== null) for (const [name, module] of value.names) imports.value(name, module)
    else if (value.text !== none) imports.value(value.text, code`service.ts`)
  }
}

function verbatimIn(value: unknown): readonly Verbatim[] {
  if (value instanceof Verbatim) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(verbatimIn) : []
}

/** The types of its events: the constant that lists them, if other operations send the same. */
function eventsOf({ events }: AnswerFacts, lists: EventLists): Verbatim | readonly string[] | undefined {
  const list = events === undefined ? null : nameOf(events, lists)
  return list === null ? events : new Verbatim(name(list))
}

/**
 * The path as the document writes it; a catch-all is marked with a plus, an id that need not be a text with a hash, and one that may
 * be left out with a question mark.
 */
export function pathTemplate(action: Pick<Action, 'path' | 'input'>): string {
  const others = otherIds(action)
  return action.path
    .map((part) => {
      if (part.kind === 'text') return part.text
      const mark = part.catchAll ? '+' : others.has(part.name) ? '#' : ''
      return `{${mark}${part.name}${part.optional ? '?' : ''}}`
    })
    .join('')
}

/** The path as the document writes it, for people. */
export function documentPath(parts: readonly PathPart[]): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : `{${part.name}}`)).join('')
}
