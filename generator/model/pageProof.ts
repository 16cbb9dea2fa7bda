/** Whether a list follows a convention of pages: all that the convention names has to be there, with a type that fits. */
import type { Config } from '../decide/config.ts'
import { nearNames } from '../ground/nearest.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { OperationObject, Schema } from '../read/document.ts'
import { fieldsOf, membersOf, type Expand } from './fields.ts'
import { argumentIn } from './pageArguments.ts'
import { envelopes } from './pageHints.ts'

/** A convention as sdk.yaml states it. */
export type Convention = Config['pages'][string]

/** An operation whose pages are judged, with the JSON that it answers. */
export interface ListDraft {
  readonly operation: OperationObject
  /** Whether its argument has parameters of the query, or is the body. */
  readonly argument: 'params' | 'request'
  readonly answer: Schema
  /** Whether the path ends in an id: the answer is one thing, and its only list a part of it. */
  readonly isItem: boolean
}

/** A name of a convention that an operation lacks, or that has another type there. */
export interface Lack {
  readonly key: keyof Convention
  readonly name: string
}

/** What keeps a list from following a convention, or the schema of an item and where the answer has the items. */
export type Proof =
  | { readonly lacks: readonly Lack[] }
  | { readonly lacks: null; readonly item: Schema; readonly itemsAt: string }

const texts = ['string', 'integer', 'number']
const numbers = ['integer', 'number']

/** Compares a list with a convention. One that is chosen for the list says more of the next cursor than a document that leaves it out. */
export function provePage(list: ListDraft, convention: Convention, expand: Expand, isChosen = false): Proof {
  const isPart = convention.items === '*' && !isChosen && isOneThing(list, convention)
  const found = isPart ? null : itemsIn(list.answer, convention.items, expand)
  const fits = (schema: Schema | null, types: readonly string[], isKnown = false): boolean =>
    schema !== null && isOneOf(schema, types, expand, isKnown)
  const field = (path: string): Schema | null => schemaAt(list.answer, path, expand)
  // An object is a link by its `href` (JSON:API 1.1 §7.6); any other has something else to go on by.
  const href = convention.by === 'link' ? field(`${convention.next ?? ''}.href`) : null
  const isObjectAlone = (name: string): boolean => {
    const { properties } = field(name) ?? {}
    return properties !== undefined && href === null && !fits(field(name), ['string'])
  }
  const facts: readonly (readonly [keyof Convention, string | undefined, (name: string) => boolean])[] = [
    ['items', found === null ? convention.items : undefined, () => false],
    [
      'cursor',
      convention.cursor,
      (name) => fits(argumentAt(list, name, convention, expand), cursorTypes(convention))
    ],
    [
      'next',
      convention.next,
      (name) =>
        !(convention.by === 'link' && isObjectAlone(name)) &&
        fits(
          nextAt(list, name, convention.resumable || (isChosen && isMissing(list, name, expand)), expand),
          nextTypes(convention)
        )
    ],
    ['nextHeader', convention.nextHeader, (name) => headersOf(list.operation).includes(name.toLowerCase())],
    ['hasMore', convention.hasMore, (name) => fits(field(name), ['boolean'], true)],
    ['total', convention.total, (name) => fits(field(name), numbers, true)],
    ['totalPages', convention.totalPages, (name) => fits(field(name), numbers, true)],
    [
      'id',
      convention.by === 'id' ? (convention.id ?? 'id') : undefined,
      (name) => fits(schemaAt(found?.item ?? {}, name, expand), texts)
    ]
  ]
  const lacks = facts.flatMap(([key, name, isThere]) =>
    name === undefined || isThere(name) ? [] : [{ key, name }]
  )
  const all =
    convention.by === 'link' && convention.next === undefined && !hasLink(list.operation)
      ? [...lacks, { key: 'by', name: 'Link' } as const]
      : lacks
  if (all.length > 0 || found === null) return { lacks: all }
  return { lacks: null, ...found }
}

/** Whether the last part of a path is a parameter, which may have a suffix. */
export function endsInId(path: string): boolean {
  return /\}(?:\.\w+)?\/?$/.test(path)
}

/** Whether an answer with a link and one list is one thing rather than a page: no parameter asks for a page. */
function isOneThing({ argument, isItem }: ListDraft, { by }: Convention): boolean {
  return by === 'link' && (isItem || argument === 'request')
}

/** What is called an offset or a page and is a text is a cursor in truth, unless an answer says how many there are. */
function cursorTypes({ by, in: place, total, totalPages, numeric }: Convention): readonly string[] {
  if (numeric) return numbers
  const isCounted = place === 'query' && (total ?? totalPages) !== undefined
  if ((by === 'offset' || by === 'number') && !isCounted) return numbers
  return place === 'body' ? ['string'] : texts
}

/** What the answer has of the next cursor. One that is the id of the last item is there, whether the document says it or not. */
function nextAt({ answer }: ListDraft, name: string, isThere: boolean, expand: Expand): Schema | null {
  return schemaAt(answer, name, expand) ?? (isThere ? {} : null)
}

/** Whether the answer leaves a field out, and has none with a name that this one may be a slip of. */
function isMissing({ answer }: ListDraft, name: string, expand: Expand): boolean {
  return nearNames(name, fieldsOf(answer, expand)).length === 0
}

function nextTypes({ by, sparse, hasMore, numeric }: Convention): readonly string[] {
  if (by === 'link') return ['string', 'object']
  return sparse || numeric || hasMore !== undefined ? texts : ['string']
}

/** The schema of what a convention calls its cursor, in the parameters or in the request. */
function argumentAt(
  { operation, argument }: ListDraft,
  name: string,
  { in: place }: Convention,
  expand: Expand
): Schema | null {
  if (place === 'body' && argument !== 'request') return null
  return argumentIn(operation, name, place, expand)?.schema ?? null
}

/** Whether a success links to other pages in its header (RFC 8288). */
function hasLink(operation: OperationObject): boolean {
  return headersOf(operation).includes('link')
}

/** The names of the headers of every success, in small letters. */
function headersOf(operation: OperationObject): readonly string[] {
  return answerHeaderNames(operation).map((name) => name.toLowerCase())
}

/** The names of the headers of every success, as the document has them. */
export function answerHeaderNames({ responses }: OperationObject): readonly string[] {
  return Object.entries(responses).flatMap(([status, { headers }]) =>
    status.startsWith('2') ? Object.keys(headers ?? {}) : []
  )
}

/** The schema of one item, and where the answer has them: `*` is the only list of the answer, an empty path the answer itself. */
export function itemsIn(
  answer: Schema,
  path: string,
  expand: Expand
): { readonly item: Schema; readonly itemsAt: string } | null {
  if (path === '*') return onlyListIn(answer, expand)
  const items = schemaAt(answer, path, expand)
  const item = items === null ? undefined : expand(items).items
  return item === undefined ? null : { item: expand(item), itemsAt: path }
}

/**
 * The only list among the fields of an answer, else the only one of objects; that of HAL is among what is embedded. An answer that has
 * no list may have one object that holds all of it.
 */
function onlyListIn(answer: Schema, expand: Expand, isWhole = true): ReturnType<typeof itemsIn> {
  const embedded = valueAt(expand(answer).properties ?? {}, '_embedded')
  const inside = embedded === undefined ? null : onlyListIn(embedded, expand, false)
  if (inside !== null) return { ...inside, itemsAt: `_embedded.${inside.itemsAt}` }
  const lists = Object.entries(expand(answer).properties ?? {}).flatMap(([name, field]) => {
    const { items } = expand(field)
    return items === undefined ? [] : [{ itemsAt: name, item: expand(items) }]
  })
  if (lists.length === 0 && isWhole) return onlyListInside(answer, expand)
  const rows = lists.filter(({ item }) => item.properties !== undefined)
  const [only, ...others] = lists.length === 1 ? lists : rows
  return only === undefined || others.length > 0 ? null : only
}

function onlyListInside(answer: Schema, expand: Expand): ReturnType<typeof itemsIn> {
  const found = envelopes.flatMap((name) => {
    const holder = valueAt(expand(answer).properties, name)
    const only = holder === undefined ? null : onlyListIn(holder, expand, false)
    return only === null ? [] : [{ ...only, itemsAt: `${name}.${only.itemsAt}` }]
  })
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The schema of a field by its name, or by a path with dots; null if there is none. An empty path is the schema itself. */
export function schemaAt(schema: Schema, path: string, expand: Expand): Schema | null {
  if (path === '') return expand(schema)
  const fields = expand(schema).properties
  const whole = valueAt(fields, path)
  if (whole !== undefined) return expand(whole)
  const [first = '', ...rest] = path.split('.')
  const inner = rest.length === 0 ? undefined : valueAt(fields, first)
  return inner === undefined ? null : schemaAt(inner, rest.join('.'), expand)
}

/** The schema of one element of the list under a field; null if there is none. */
export function itemOf(schema: Schema, field: string, expand: Expand): Schema | null {
  const items = valueAt(expand(schema).properties, field)
  return items === undefined ? null : (expand(items).items ?? null)
}

/** Whether a value of one of these types may be there; a schema that says nothing of its type fits unless it has to be known. */
function isOneOf(schema: Schema, types: readonly string[], expand: Expand, isKnown: boolean): boolean {
  const { type, properties, items } = expand(schema)
  const given = typeof type === 'string' ? [type] : (type ?? [])
  if (given.length > 0) return given.some((each) => types.includes(each))
  const members = membersOf(schema, expand)
  if (members.length > 0) return members.some((member) => isOneOf(member, types, expand, isKnown))
  return !isKnown && (properties === undefined || types.includes('object')) && items === undefined
}
