/** Takes an operation apart: what it takes, how it answers, and a draft of every type that it needs. */
import type { Diagnostic } from '../ground/diagnostics.ts'
import type { Decisions } from '../decide/decisions.ts'
import type { Schema } from '../read/document.ts'
import { draftAnswer } from './answers.ts'
import type { Answer, Input } from './api.ts'
import { drafter } from './drafter.ts'
import { draftInput } from './inputs.ts'
import type { Placed } from './methods.ts'
import type { TypeDraft } from './typeDraft.ts'

/** An operation taken apart; its types are named by the keys of their drafts. */
export interface ActionDraft {
  readonly placed: Placed
  readonly input: Input
  readonly answer: Answer
  readonly types: readonly TypeDraft[]
  readonly diagnostics: readonly Diagnostic[]
}

export function draftAction(
  placed: Placed,
  decisions: Decisions,
  expand: (schema: Schema) => Schema,
  options: ReadonlySet<string> = new Set()
): ActionDraft {
  const draft = drafter(placed, decisions)
  const given = draftInput({ placed, decisions, expand, draft, options })
  const answered = draftAnswer({ placed, decisions, expand, draft })
  return {
    placed,
    input: given.input,
    answer: answered.answer,
    types: [...given.types, ...answered.types],
    diagnostics: [...given.diagnostics, ...answered.diagnostics]
  }
}
