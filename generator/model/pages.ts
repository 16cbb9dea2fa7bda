import type { Decisions } from '../decide/decisions.ts'
import type { Schema } from '../read/document.ts'
import { valueAt } from '../ground/valueAt.ts'
import { argumentOf } from './httpMethods.ts'
import type { Placed } from './methods.ts'
import type { ResponseDraft } from './responses.ts'

/** The convention that a list follows, with the schema of one item. */
export interface PageDraft {
  readonly style: string
  readonly item: Schema
}

/** A list whose argument has the cursor of a convention and that answers with its items comes in pages. */
export function pageOf(
  placed: Placed,
  response: ResponseDraft | undefined,
  decisions: Decisions,
  expand: (schema: Schema) => Schema
): PageDraft | null {
  if (
    argumentOf(placed.method, placed.operation.requestBody !== undefined) !== 'params' ||
    response?.kind !== 'json'
  )
    return null
  const queries = new Set(
    (placed.operation.parameters ?? [])
      .filter((parameter) => parameter.in === 'query')
      .map((parameter) => parameter.name)
  )
  const decided = decisions.take('operations', placed.id)?.page
  for (const [style, convention] of Object.entries(decisions.config.pages)) {
    const item = itemOf(response.schema, convention.items, expand)
    const fits = queries.has(convention.cursor) && item !== null
    if (fits && (decided === undefined || decided === style)) return { style, item }
  }
  return null
}

/** The schema of one element of the array under `field`; null if there is no such array. */
export function itemOf(schema: Schema, field: string, expand: (schema: Schema) => Schema): Schema | null {
  const items = valueAt(expand(schema).properties, field)
  if (items === undefined) return null
  return expand(items).items ?? null
}
