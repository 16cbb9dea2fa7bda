/** The exported types of an answer: of its JSON, of the rows of its list and of the events of its stream. */
import type { Decisions } from '../decide/decisions.ts'
import type { Schema } from '../read/document.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { Drafter } from './drafter.ts'
import { ruleOf } from './httpMethods.ts'
import type { Placed } from './methods.ts'
import { answersWithRow } from './names.ts'
import { itemOf } from './pageProof.ts'
import type { PageDraft } from './pages.ts'
import { referTo } from './schemaWalk.ts'
import type { StreamDraft } from './streams.ts'
import type { TypeDraft } from './typeDraft.ts'

/** What the decision is made from. */
export interface AnswerInput {
  readonly placed: Placed
  readonly decisions: Decisions
  readonly expand: (schema: Schema) => Schema
  readonly draft: Drafter
}

export function answerTypes(
  input: AnswerInput,
  json: Schema | null,
  page: PageDraft | null,
  stream: StreamDraft | null
): readonly TypeDraft[] {
  const { draft } = input
  const types: TypeDraft[] = []
  if (page !== null) types.push(draft('item', page.item, { row: true }))
  else if (json !== null) types.push(...responseTypes(json, input))
  if (stream === null) return types
  const hasItem = types.some(({ role }) => role === 'item')
  if (stream.item !== null) return hasItem ? types : [...types, draft('item', stream.item, { row: true })]
  return stream.event === null ? types : [...types, draft('event', stream.event)]
}

/** An answer that lists rows without pages gives its rows a name of their own. */
function responseTypes(
  schema: Schema,
  { placed, decisions, expand, draft }: AnswerInput
): readonly TypeDraft[] {
  const fields = new Set(Object.values(decisions.config.pages).map((convention) => convention.items))
  for (const field of fields) {
    const item = itemOf(schema, field, expand)
    if (item === null || item.properties === undefined) continue
    const items = { ...valueAt(expand(schema).properties, field), items: referTo(`${placed.id}#item`) }
    const response = { ...expand(schema), properties: { ...expand(schema).properties, [field]: items } }
    return [draft('item', item, { row: true }), draft('response', response)]
  }
  return [
    draft('response', schema, { row: ruleOf(placed.method).retry === 'safe' && answersWithRow(placed.name) })
  ]
}
