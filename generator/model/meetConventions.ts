/** Tells the decisions which operations follow a convention of pages, and which of its names they have. */
import type { Decisions } from '../decide/decisions.ts'
import type { Schema } from '../read/document.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { ActionDraft } from './actionDraft.ts'
import { arraysOf, fieldsOf, type Expand } from './fields.ts'
import { itemOf } from './pages.ts'
import { successesOf } from './responses.ts'

/** Records what the document has of the names in `pages` and in `idempotentWith`. */
export function meetConventions(decisions: Decisions, drafts: readonly ActionDraft[], expand: Expand): void {
  for (const draft of drafts)
    decisions.meet(`operations.${draft.placed.id}.idempotentWith`, requestFields(draft, expand))
  for (const style of Object.keys(decisions.config.pages)) meetPages(style, decisions, drafts, expand)
}

function meetPages(
  style: string,
  { config, meet, spare }: Decisions,
  drafts: readonly ActionDraft[],
  expand: Expand
): void {
  const convention = valueAt(config.pages, style)
  if (convention === undefined) return
  const { cursor, items, next, take, order, id } = convention
  const followers = drafts.filter(({ answer }) => answer.kind === 'page' && answer.convention === style)
  const isFollowed = followers.length > 0
  const among = isFollowed ? followers : drafts.filter(({ placed }) => placed.method === 'GET')
  const queries = among.flatMap(queryNames)
  const answers = among.flatMap((draft) => answerOf(draft) ?? [])
  const arrays = answers.flatMap((answer) => arraysOf(answer, expand))
  meet(`pages.${style}.items`, arrays)
  meet(`pages.${style}.cursor`, queries)
  const fields = answers.flatMap((answer) => fieldsOf(answer, expand))
  const ofItems = answers.flatMap((answer) => fieldsOf(itemOf(answer, items, expand) ?? {}, expand))
  const rest = { next: fields, take: queries, order: queries, id: ofItems }
  for (const [key, names] of Object.entries(rest)) {
    if (isFollowed) meet(`pages.${style}.${key}`, names)
    // Without a list that follows the convention nothing can be said of its other names.
    else spare(`pages.${style}.${key}`, [next, take, order ?? '', id ?? ''])
  }
  if (isFollowed) meet('pages', [style])
  // The line that keeps lists from following it is told alone.
  else if (!arrays.includes(items) || !queries.includes(cursor)) spare('pages', [style])
  for (const { placed } of followers) meet(`operations.${placed.id}.page`, [style])
  if (!isFollowed) for (const { placed } of drafts) spare(`operations.${placed.id}.page`, [style])
}

/** The schema of the JSON with which an operation answers, or null. */
function answerOf({ placed }: ActionDraft): Schema | null {
  const found = successesOf(placed.operation, new Set()).find((response) => response.kind === 'json')
  return found?.kind === 'json' ? found.schema : null
}

function queryNames({ input }: ActionDraft): readonly string[] {
  return input.places.flatMap((place) =>
    place.in === 'query' ? place.parameters.map((parameter) => parameter.wireName) : []
  )
}

/** The names of the fields that the request of an operation may have. */
export function requestFields({ types }: ActionDraft, expand: Expand): readonly string[] {
  return types.flatMap(({ role, schema }) => (role === 'request' ? fieldsOf(schema, expand) : []))
}
