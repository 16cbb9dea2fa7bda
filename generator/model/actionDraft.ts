/** Takes an operation apart: what it takes, how it answers, and a draft of every type that it needs. */
import type { Diagnostic } from '../ground/diagnostics.ts'
import type { Decisions } from '../decide/decisions.ts'
import type { Schema } from '../read/document.ts'
import { draftAnswer } from './answers.ts'
import type { Answer, AnswerHeaders, Input, StreamConvention, TypeUse } from './api.ts'
import { draftHeaders } from './answerHeaders.ts'
import type { Noun } from './classNames.ts'
import { drafter } from './drafter.ts'
import type { ErrorBodies } from './errorBodies.ts'
import { draftInput } from './inputs.ts'
import { isPassThrough, type Placed } from './methods.ts'
import { askedInHeader } from './pages.ts'
import type { TypeDraft } from './typeDraft.ts'

/** An operation taken apart; its types are named by the keys of their drafts. */
export interface ActionDraft {
  readonly placed: Placed
  readonly input: Input
  readonly answer: Answer
  readonly answerHeaders: AnswerHeaders | null
  /** What its errors hold, by its draft or by the component that many operations share. */
  readonly errorBodies: TypeUse | null
  readonly types: readonly TypeDraft[]
  /** The convention of its stream if the document describes it and sdk.yaml does not; else null. */
  readonly convention: StreamConvention | null
  /** The convention of sdk.yaml that its stream follows, or null. */
  readonly follows: string | null
  readonly diagnostics: readonly Diagnostic[]
}

/** What is known of a document before its operations are taken apart. */
export interface DraftContext {
  readonly decisions: Decisions
  readonly expand: (schema: Schema) => Schema
  /** Names of the options that every call takes. */
  readonly options: ReadonlySet<string>
  /** Names of which an option of a call has its own meaning. */
  readonly callOptions: ReadonlySet<string>
  /** What the errors of an operation hold. */
  readonly errors: ErrorBodies
  /** What the types of each resource are called by. */
  readonly nouns: ReadonlyMap<string, Noun>
}

export function draftAction(
  placed: Placed,
  { decisions, expand, options, callOptions, errors, nouns }: DraftContext
): ActionDraft {
  const noun = nouns.get(placed.resource.join('.')) ?? { text: '', isSettled: false, isDecided: false }
  const draft = drafter(placed, decisions, noun)
  const given = draftInput({ placed, decisions, expand, draft, options, callOptions })
  const answered = draftAnswer({ placed, decisions, expand, draft })
  const described = draftHeaders({ placed, decisions, expand, draft }, answered.answer)
  const failed = isPassThrough(placed, decisions) ? null : errors(placed.operation)
  // The type has a name of its own even if it is shared: what other operations have in common must not take it away.
  const own = failed === null ? [] : [draft('errors', failed)]
  const [key = null] = own.map((type) => type.key)
  return {
    placed,
    errorBodies: key === null ? null : { kind: 'named', name: key },
    input: given.input,
    answer: askedInHeader(answered.answer, given.input, decisions),
    answerHeaders: described.headers,
    types: [...given.types, ...answered.types, ...described.types, ...own],
    convention: answered.convention,
    follows: answered.follows,
    diagnostics: [...given.diagnostics, ...answered.diagnostics, ...described.diagnostics]
  }
}
