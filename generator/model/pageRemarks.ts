/** Tells what of a list its pages do not give: a list that is an object by keys, and lists beside the items. */
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Schema } from '../read/document.ts'
import { pointerTo } from '../read/pointer.ts'
import type { Expand } from './fields.ts'
import { argumentOf } from './httpMethods.ts'
import type { Placed } from './methods.ts'
import { argumentIn, isNumeric } from './pageArguments.ts'
import { candidatesFor } from './pageCandidates.ts'
import * as hints from './pageHints.ts'
import { endsInId, itemsIn, schemaAt } from './pageProof.ts'
import type { PageDraft } from './pages.ts'
import type { ResponseDraft } from './responses.ts'

type Json = Extract<ResponseDraft, { readonly kind: 'json' }>

/** Remarks on an answer; `items` is where the convention that the list follows has its items. */
export function pageRemarks(
  placed: Placed,
  json: ResponseDraft | undefined,
  page: (PageDraft & { readonly items: string }) | null,
  expand: Expand
): readonly Diagnostic[] {
  if (json?.kind !== 'json') return []
  return page === null
    ? keyedLists(placed, json, expand)
    : besideLists(placed, json, page.itemsAt ?? page.items, expand)
}

/** A list whose items are values of an object comes in pages that nobody turns. */
function keyedLists(placed: Placed, json: Json, expand: Expand): readonly Diagnostic[] {
  const { operation, method, path } = placed
  const asked = askedBy(placed, expand)
  if (asked === undefined) return []
  const argument = argumentOf(method, operation.requestBody !== undefined)
  const list = { operation, argument, answer: json.schema, isItem: endsInId(path) }
  const [at] = ['', ...hints.itemsNames, ...hints.envelopes].filter((name) =>
    isKeyed(schemaAt(json.schema, name, expand), expand)
  )
  if (at === undefined || candidatesFor(list, expand).length > 0) return []
  const where = at === '' ? 'The answer' : `\`${at}\` of the answer`
  return [
    told(
      placed,
      json,
      `${where} is an object with the items by key, and \`${asked}\` asks for a page of it: no page follows the one that a call gives.`,
      `Give \`${asked}\` to each call, or describe the items as a list with \`overlays\` in sdk.yaml if the service has one.`
    )
  ]
}

/** The parameter of the query that asks for a page. */
function askedBy({ operation }: Placed, expand: Expand): string | undefined {
  const schemaOf = (name: string): Schema | undefined => argumentIn(operation, name, 'query', expand)?.schema
  const numbers = [...hints.numberNames, ...hints.offsetNames]
  return (
    hints.cursorNames.find((name) => !numbers.includes(name) && schemaOf(name) !== undefined) ??
    numbers.find((name) => isNumeric(schemaOf(name) ?? {}, expand))
  )
}

/** Whether a schema is an object of any keys whose values are objects. */
function isKeyed(schema: Schema | null, expand: Expand): boolean {
  const { additionalProperties, properties = {} } = schema ?? {}
  if (typeof additionalProperties !== 'object' || Object.keys(properties).length > 0) return false
  return expand(additionalProperties).properties !== undefined
}

/** Of several lists of objects in one answer the pages have one. */
function besideLists(placed: Placed, json: Json, itemsAt: string, expand: Expand): readonly Diagnostic[] {
  const holder = itemsAt.split('.').slice(0, -1).join('.')
  const around = [...new Set(['', holder])]
  const others = around.flatMap((path) =>
    Object.keys(schemaAt(json.schema, path, expand)?.properties ?? {})
      .map((name) => (path === '' ? name : `${path}.${name}`))
      .filter((name) => name !== itemsAt && isRows(itemsIn(json.schema, name, expand)))
  )
  if (itemsAt === '' || others.length === 0) return []
  const names = others.map((name) => `\`${name}\``).join(', ')
  return [
    told(
      placed,
      json,
      `The pages of the list have the items of \`${itemsAt}\`; what is in ${names} beside them is not in a page.`,
      'Read it from `asResponse()`, or give the call its answer as it is: `page: false` for this operation in sdk.yaml.'
    )
  ]
}

function isRows(found: ReturnType<typeof itemsIn>): boolean {
  return found !== null && found.item.properties !== undefined
}

function told({ pointer }: Placed, { status, mediaType }: Json, message: string, advice: string): Diagnostic {
  const place = pointerTo(pointer, 'responses', status, 'content', mediaType)
  return diagnostic('document/left-out', place, message, advice)
}
