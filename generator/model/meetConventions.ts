/** Tells the decisions which names of conventions the operations have. */
import type { Decisions } from '../decide/decisions.ts'
import type { ActionDraft } from './actionDraft.ts'
import { fieldsOf, type Expand } from './fields.ts'
import { meetPages } from './meetPages.ts'

/** Records what the document has of the names in `pages` and in `idempotentWith`. */
export function meetConventions(decisions: Decisions, drafts: readonly ActionDraft[], expand: Expand): void {
  for (const draft of drafts)
    decisions.meet(`operations.${draft.placed.id}.idempotentWith`, requestFields(draft, expand))
  for (const style of Object.keys(decisions.config.pages)) meetPages(style, decisions, drafts, expand)
}

/** The names of the fields that the request of an operation may have. */
export function requestFields({ types }: ActionDraft, expand: Expand): readonly string[] {
  return types.flatMap(({ role, schema }) => (role === 'request' ? fieldsOf(schema, expand) : []))
}
