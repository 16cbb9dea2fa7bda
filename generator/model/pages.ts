import type { Decisions } from '../decide/decisions.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { nearNames } from '../ground/nearest.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { Schema } from '../read/document.ts'
import type { Answer, Input, Page } from './api.ts'
import { argumentOf } from './httpMethods.ts'
import { argumentNames, withinOf } from './pageArguments.ts'
import type { Placed } from './methods.ts'
import { fieldsOf } from './fields.ts'
import { endsInId, provePage, type Lack, type ListDraft } from './pageProof.ts'
import type { ResponseDraft } from './responses.ts'

/** The convention that a list follows, with the schema of one item. */
export interface PageDraft {
  readonly style: string
  readonly item: Schema
  /** Where the answer has the items, if the convention leaves that open. */
  readonly itemsAt: string | null
  readonly within: Page['within']
}

/** A list follows the first convention whose names it all has, unless a line of sdk.yaml chooses one, or none. */
export function pageOf(
  placed: Placed,
  response: ResponseDraft | undefined,
  decisions: Decisions,
  expand: (schema: Schema) => Schema
): PageDraft | null {
  const decided = decisions.take('operations', placed.id)?.page
  const list = listOf(placed, response)
  if (list === null || decided === false) return null
  for (const [style, convention] of Object.entries(decisions.config.pages)) {
    if (decided !== undefined && decided !== style) continue
    const proof = provePage(list, convention, expand, decided === style)
    if (proof.lacks === null)
      return {
        style,
        item: proof.item,
        itemsAt: convention.items === '*' ? proof.itemsAt : null,
        within: withinOf(placed.operation, convention, expand)
      }
  }
  return null
}

/** An answer in pages whose cursor is a header of the request: that is an option of the call, by a name of its own. */
export function askedInHeader(answer: Answer, { places }: Input, { config }: Decisions): Answer {
  if (answer.kind !== 'page') return answer
  const { in: place, cursor = '' } = valueAt(config.pages, answer.convention) ?? { in: 'query' }
  if (place !== 'header') return answer
  const names = places.flatMap((each) => (each.in === 'header' ? each.parameters : []))
  const option = names.find(({ wireName }) => wireName.toLowerCase() === cursor.toLowerCase())
  return option === undefined ? answer : { ...answer, within: [{ name: cursor, path: [option.name] }] }
}

function listOf({ operation, method, path }: Placed, response: ResponseDraft | undefined): ListDraft | null {
  if (response?.kind !== 'json') return null
  return {
    operation,
    argument: argumentOf(method, operation.requestBody !== undefined),
    answer: response.schema,
    isItem: endsInId(path)
  }
}

/** What keeps a list from following the convention that a line of sdk.yaml chooses for it. */
export function pageFaults(
  placed: Placed,
  response: ResponseDraft | undefined,
  decisions: Decisions,
  expand: (schema: Schema) => Schema
): readonly Diagnostic[] {
  const decided = decisions.take('operations', placed.id)?.page
  const convention = typeof decided === 'string' ? valueAt(decisions.config.pages, decided) : undefined
  if (typeof decided !== 'string' || convention === undefined) return []
  const list = listOf(placed, response)
  const lacks = list === null ? [] : (provePage(list, convention, expand, true).lacks ?? [])
  if (list !== null && lacks.length === 0) return []
  // This says more of the line than that nothing follows the convention.
  decisions.meet(`operations.${placed.id}.page`, [decided])
  const place = decisions.placeOf(['operations', placed.id, 'page'])
  const known = list === null ? [] : namesOf(list, expand)
  const reasons =
    list === null ? ['it does not answer with JSON'] : lacks.map((lack) => reasonOf(lack, known))
  const message = `${placed.id} does not follow the convention ${decided}: ${reasons.join(', ')}.`
  return [
    diagnostic(
      'config/page',
      place,
      message,
      'Correct the convention under pages, choose another one, or remove the line.'
    )
  ]
}

function reasonOf({ key, name }: Lack, known: readonly string[]): string {
  const [near] = nearNames(name, known)
  const hint = near === undefined ? '' : ` (did you mean ${near}?)`
  return `nothing that fits is called ${JSON.stringify(name)} (${key})${hint}`
}

function namesOf({ operation, answer }: ListDraft, expand: (schema: Schema) => Schema): readonly string[] {
  return [
    ...(['query', 'body'] as const).flatMap((place) => argumentNames(operation, place, expand)),
    ...fieldsOf(answer, expand)
  ]
}
