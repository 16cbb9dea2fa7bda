/** Tells of lists that a document has got since sdk.yaml was written, and that come in pages which no convention describes. */
import type { Decisions } from '../decide/decisions.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { counted, keyInLine } from '../ground/text.ts'
import type { Document } from '../read/document.ts'
import type { ActionDraft } from './actionDraft.ts'
import type { Expand } from './fields.ts'
import { missingPages, type MissingPages } from './inferPages.ts'
import type { NamesLock } from './lockedNames.ts'

/** What is asked about: the operations of a document, and the names that earlier runs recorded. */
interface Asked {
  readonly document: Document
  readonly actions: readonly ActionDraft[]
  readonly decisions: Decisions
  readonly expand: Expand
  readonly recorded: NamesLock
}

/** News for each convention that `init` would infer today. Before names are recorded it has just inferred them. */
export function unpagedLists({
  document,
  actions,
  decisions,
  expand,
  recorded
}: Asked): readonly Diagnostic[] {
  if (Object.keys(recorded.operations).length === 0) return []
  const open = new Map(
    actions.flatMap(({ placed, answer }) =>
      answer.kind === 'value' && decisions.take('operations', placed.id)?.page === undefined
        ? [[placed.id, placed] as const]
        : []
    )
  )
  const taken = Object.keys(decisions.config.pages)
  return missingPages(document, expand, (id) => open.has(id), taken).map((found) => {
    const [first = ''] = found.operations
    return diagnostic(
      'config/pages',
      open.get(first)?.pointer ?? '#',
      `${whatIn(found)} in pages that no convention of sdk.yaml describes: a call gives one page, and no method asks for the next.`,
      `Write pages: { ${found.name}: ${textOf(found)} } in sdk.yaml, which changes what such a call gives; or confirm each, operations: { ${keyInLine(first)}: { page: false } }.`
    )
  })
}

function whatIn({ operations: [first = '', ...others] }: MissingPages): string {
  return others.length === 0
    ? `${first} answers`
    : `${first} and ${counted(others.length, 'other operation')} answer`
}

/** A convention as a line of sdk.yaml. */
function textOf({ convention }: MissingPages): string {
  const keys = Object.entries(convention).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? keyInLine(value) : String(value)}`
  )
  return `{ ${keys.join(', ')} }`
}
