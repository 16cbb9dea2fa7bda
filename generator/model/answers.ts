/** How an action answers: one decision from its successes, its pages and its streams. */
import type { Diagnostic } from '../ground/diagnostics.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { Answer, DescribedForm, Form, Stream, StreamConvention, TypeUse, Value } from './api.ts'
import { answerTypes, type AnswerInput } from './answerTypes.ts'
import { readAsUtf8 } from './charsets.ts'
import { answersLeftOut } from './leftOut.ts'
import { isPassThrough } from './methods.ts'
import { pageRemarks } from './pageRemarks.ts'
import { pageFaults, pageOf, type PageDraft } from './pages.ts'
import { jsonSchemaOf, successesOf, type ResponseDraft } from './responses.ts'
import { streamOf, streamTypesOf, type StreamDraft } from './streams.ts'
import { noDocs, type TypeDraft } from './typeDraft.ts'
import { xmlPages } from './xmlPages.ts'

/** An answer whose types are named by the keys of their drafts. */
export interface AnswerDraft {
  readonly answer: Answer
  readonly types: readonly TypeDraft[]
  /** The convention of its stream if the document describes it and sdk.yaml does not; else null. */
  readonly convention: StreamConvention | null
  /** The convention of sdk.yaml that its stream follows, or null. */
  readonly follows: string | null
  readonly diagnostics: readonly Diagnostic[]
}

/** The media type that makes a table of a list. */
const tableType = 'text/csv'

export function draftAnswer(input: AnswerInput): AnswerDraft {
  const { placed, decisions, expand } = input
  // No type describes what another server answers.
  if (isPassThrough(placed, decisions))
    return { answer: { kind: 'passThrough' }, types: [], convention: null, follows: null, diagnostics: [] }
  const described = successesOf(
    placed.operation,
    streamTypesOf(decisions),
    expand,
    decisions.config.answers.usual
  )
  const successes = placed.method === 'HEAD' ? described.map(withoutBody) : described
  const json = successes.find((response) => response.kind === 'json')
  const page = pageOf(placed, json, decisions, expand)
  const stream = streamOf(placed, successes, page, decisions, expand)
  const types = answerTypes(input, jsonSchemaOf(successes), page, stream)
  const use = (role: string): TypeUse => {
    const key = `${placed.id}#${role}`
    return types.some((type) => type.key === key) ? { kind: 'named', name: key } : anything
  }
  const forms = successes.flatMap((response) => formOf(response, use))
  const answer = decide({ forms, page, stream: stream && finish(stream, use), use })
  const isStreamed = streamIn(answer) !== null
  return {
    answer,
    types: isStreamed ? types : types.filter(({ role }) => role !== 'event'),
    convention: isStreamed ? (stream?.own ?? null) : null,
    follows: isStreamed ? (stream?.given ?? null) : null,
    diagnostics: [
      ...answersLeftOut(placed, successes, answer),
      ...pageFaults(placed, json, decisions, expand),
      ...readAsUtf8(placed, successes),
      ...pageRemarks(placed, json, page && { ...page, items: itemsOf(decisions, page) }, expand),
      ...(page === null ? xmlPages(placed, successes, expand) : [])
    ]
  }
}

function itemsOf({ config }: AnswerInput['decisions'], { style }: PageDraft): string {
  return valueAt(config.pages, style)?.items ?? ''
}

/** RFC 9110 §9.3.2: what a GET would answer with, but for the content. */
function withoutBody({ status, docs }: ResponseDraft): ResponseDraft {
  return { kind: 'nothing', status, mediaType: null, docs }
}

interface Decision {
  readonly forms: readonly Form[]
  readonly page: PageDraft | null
  readonly stream: Stream | null
  readonly use: (role: string) => TypeUse
}

/** A page comes before media types to choose from, these and bytes come before a stream. */
function decide({ forms, page, stream, use }: Decision): Answer {
  const described = forms.filter((form): form is DescribedForm => form.mediaType !== null)
  const choices = described.filter(
    (form, index) => described.findIndex(({ mediaType }) => mediaType === form.mediaType) === index
  )
  if (page !== null) {
    const table = choices.find((form) => form.mediaType === tableType) ?? null
    const { style: convention, itemsAt, within } = page
    const mayBeNothing = forms.some(({ kind }) => kind === 'nothing')
    const mediaType = forms.find(({ kind }) => kind === 'json')?.mediaType ?? 'application/json'
    const facts = { convention, item: use('item'), itemsAt, within, mediaType, mayBeNothing }
    return { kind: 'page', ...facts, stream, table }
  }
  if (choices.length > 1) {
    const usual = usualOf(forms)
    return { kind: 'choice', usual, forms: choices, byStatus: decidedByStatus(described, usual.form) }
  }
  const value = valueOf(forms)
  if (stream === null) return value
  if (forms.length === 0) return { kind: 'stream', stream }
  return value.form.kind === 'binary' ? value : { kind: 'both', value, stream }
}

/** Media types that the service answers with under other statuses than that of the usual form, which a caller cannot ask for there. */
function decidedByStatus(forms: readonly DescribedForm[], usual: Form): readonly string[] {
  // A file is given with its media type, whatever that is.
  if (usual.kind === 'binary') return []
  const negotiable = new Set(
    forms.filter(({ status }) => status === usual.status).map(({ mediaType }) => mediaType)
  )
  return [...new Set(forms.map(({ mediaType }) => mediaType))].filter((each) => !negotiable.has(each))
}

/** The first success of a choice that has a body. */
function usualOf(forms: readonly Form[]): Value {
  const form = forms.find(({ kind }) => kind !== 'nothing') ?? undescribed
  return { kind: 'value', form, nullable: forms.some(({ kind }) => kind === 'nothing') }
}

/** The first success that has a body is the usual one; beside it, a success whose body is not described has none. */
function valueOf(forms: readonly Form[]): Value {
  const form = forms.find(({ mediaType }) => mediaType !== null) ?? undescribedOf(forms)
  return {
    kind: 'value',
    form,
    nullable:
      form.kind !== 'nothing' && forms.some((other) => other.mediaType === null && other.kind !== form.kind)
  }
}

function undescribedOf(forms: readonly Form[]): Form {
  return forms.find(({ kind }) => kind === 'any') ?? forms[0] ?? undescribed
}

const anything: TypeUse = { kind: 'inline', schema: {} }
const undescribed: Form = { kind: 'any', status: '200', mediaType: null, docs: noDocs }

function formOf(response: ResponseDraft, use: (role: string) => TypeUse): readonly Form[] {
  switch (response.kind) {
    case 'json': {
      const { kind, status, mediaType, docs } = response
      return [{ kind, status, mediaType, type: use('response'), docs }]
    }
    case 'stream':
      return []
    case 'text':
    case 'binary':
    case 'nothing':
    case 'any':
      return [response]
    default:
      return response satisfies never
  }
}

function finish({ style, item, event, eventTypes }: StreamDraft, use: (role: string) => TypeUse): Stream {
  if (item !== null) return { convention: style, events: { kind: 'items', item: use('item') } }
  if (event === null) return { convention: style, events: { kind: 'any' } }
  return { convention: style, events: { kind: 'declared', type: use('event'), types: eventTypes } }
}

type Rename = (use: TypeUse) => TypeUse

/** The answer with the final names of its types. */
export function renameAnswer(answer: Answer, rename: Rename): Answer {
  switch (answer.kind) {
    case 'value':
      return renameValue(answer, rename)
    case 'choice': {
      const forms = answer.forms.map((form) => renameForm(form, rename))
      return { ...answer, usual: renameValue(answer.usual, rename), forms }
    }
    case 'page': {
      const stream = answer.stream && renameStream(answer.stream, rename)
      return { ...answer, item: rename(answer.item), stream }
    }
    case 'both': {
      const value = renameValue(answer.value, rename)
      return { ...answer, value, stream: renameStream(answer.stream, rename) }
    }
    case 'stream':
      return { ...answer, stream: renameStream(answer.stream, rename) }
    case 'passThrough':
      return answer
    default:
      return answer satisfies never
  }
}

function renameValue(value: Value, rename: Rename): Value {
  return { ...value, form: renameForm(value.form, rename) }
}

function renameForm<F extends Form>(form: F, rename: Rename): F {
  return form.kind === 'json' ? { ...form, type: rename(form.type) } : form
}

function renameStream({ convention, events }: Stream, rename: Rename): Stream {
  switch (events.kind) {
    case 'items':
      return { convention, events: { ...events, item: rename(events.item) } }
    case 'declared':
      return { convention, events: { ...events, type: rename(events.type) } }
    case 'any':
      return { convention, events }
    default:
      return events satisfies never
  }
}

/** The stream of an answer, or null if it has none. */
export function streamIn(answer: Answer): Stream | null {
  switch (answer.kind) {
    case 'page':
    case 'both':
    case 'stream':
      return answer.stream
    case 'value':
    case 'choice':
    case 'passThrough':
      return null
    default:
      return answer satisfies never
  }
}
