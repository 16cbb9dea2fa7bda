/** Which conventions of pages one list may follow, by the names that many services use. */
import type { OperationObject, Schema } from '../read/document.ts'
import type { Expand } from './fields.ts'
import * as hints from './pageHints.ts'
import { itemsIn, provePage, schemaAt, type Convention, type ListDraft } from './pageProof.ts'

/** A convention that fits, and the place of its style among those that a list may follow. */
interface Candidate {
  readonly convention: Convention
  readonly rank: number
}

/** The conventions that fit, the most particular style first: of a cursor and a number of a page, the cursor is the way that is meant. */
export function candidatesFor(list: ListDraft, expand: Expand): readonly Candidate[] {
  const items = itemsOf(list.answer, expand)
  if (items === null) return []
  const places = list.argument === 'params' ? (['query'] as const) : (['body'] as const)
  return places.flatMap((place) => {
    const names = namesOf(list.operation, place, expand)
    const base = { in: place, items, resumable: false, sparse: false, ...takeOf(names) }
    const find = finder(list.answer, expand)
    const found = [
      ...cursors(list, names, find, expand),
      ...bodyLinks(place, names, list.answer, expand),
      ...headerLinks(place, list),
      ...ids(names, find),
      ...offsets(names, find),
      ...numbers(names, find, list)
    ]
    return found
      .map(({ rank, ...style }) => ({ convention: { ...base, ...style } satisfies Convention, rank }))
      .filter(({ convention }) => provePage(list, convention, expand).lacks === null)
      .sort((left, right) => left.rank - right.rank)
  })
}

type Style = Pick<Convention, 'by'> & Partial<Convention> & { readonly rank: number }
type Find = (names: readonly string[], holders?: readonly string[]) => string | undefined

function itemsOf(answer: Schema, expand: Expand): string | null {
  if (expand(answer).items !== undefined) return ''
  const known = hints.itemsNames.find((name) => itemsIn(answer, name, expand) !== null)
  return known ?? (itemsIn(answer, '*', expand) === null ? null : '*')
}

/** What an operation takes, by name. */
export function namesOf(
  operation: OperationObject,
  place: 'query' | 'body',
  expand: Expand
): readonly string[] {
  if (place === 'query')
    return (operation.parameters ?? []).flatMap((each) => (each.in === 'query' ? [each.name] : []))
  const [media] = Object.values(operation.requestBody?.content ?? {})
  return Object.keys(media?.schema === undefined ? {} : (expand(media.schema).properties ?? {}))
}

function takeOf(names: readonly string[]): { readonly take?: string } {
  const take = hints.takeNames.find((name) => names.includes(name))
  return take === undefined ? {} : { take }
}

/** Finds the first field of several names, in an answer or in an object of it. */
function finder(answer: Schema, expand: Expand): Find {
  return (names, holders = hints.holders) =>
    ['', ...holders]
      .flatMap((holder) => names.map((name) => (holder === '' ? name : `${holder}.${name}`)))
      .find((path) => schemaAt(answer, path, expand) !== null)
}

function first(names: readonly string[], among: readonly string[]): string | undefined {
  return among.find((name) => names.includes(name))
}

function cursors(
  { answer, operation }: ListDraft,
  names: readonly string[],
  find: Find,
  expand: Expand
): readonly Style[] {
  const next = find(hints.nextNames.filter((name) => !isLink(name, schemaAt(answer, name, expand))))
  const cursor = first(names, hints.cursorNames)
  const type = operation.parameters?.find(({ name }) => name === cursor)?.schema?.type
  const isCounted = /^(?:page|offset)$/.test(cursor ?? '') && type !== 'string'
  if (cursor === undefined || next === undefined || isCounted) return []
  const hasMore = find(hints.moreNames)
  const isLastItem = hints.lastItemNames.some((name) => next === name)
  const more = hasMore === undefined ? { sparse: !isLastItem } : { hasMore }
  return [{ by: 'cursor', rank: 0, cursor, next, ...more, resumable: isLastItem }]
}

/** A field called `next` alone is a link if it is described as one: elsewhere it is a cursor or a number. */
function isLink(path: string, schema: Schema | null): boolean {
  if (schema === null) return false
  if (/^_?links\.|[Ll]ink|[Uu]r[il]/.test(path)) return true
  const { format = '', description = '' } = schema
  return /^(?:uri|url|uri-reference)$/.test(format) || /\b(?:ur[il]|link|href)\b/i.test(description)
}

function bodyLinks(
  place: 'query' | 'body',
  names: readonly string[],
  answer: Schema,
  expand: Expand
): readonly Style[] {
  if (place === 'body' || names.length === 0) return []
  const next = hints.linkNames.find((path) => isLink(path, schemaAt(answer, path, expand)))
  return next === undefined ? [] : [{ by: 'link', rank: 2, next }]
}

function headerLinks(place: 'query' | 'body', { operation }: ListDraft): readonly Style[] {
  const isPaged = (operation.parameters ?? []).some(({ name }) =>
    [...hints.cursorNames, ...hints.idNames, ...hints.numberNames, ...hints.offsetNames].includes(name)
  )
  return place === 'query' && isPaged ? [{ by: 'link', rank: 3 }] : []
}

/** Without a field that says whether more follows, only a name that can mean nothing else is one of these. */
function ids(names: readonly string[], find: Find): readonly Style[] {
  const hasMore = find(hints.moreNames)
  const cursor = first(names, hasMore === undefined ? hints.idNames.slice(0, 4) : hints.idNames)
  return cursor === undefined
    ? []
    : [{ by: 'id', rank: 4, cursor, ...(hasMore === undefined ? {} : { hasMore }) }]
}

function offsets(names: readonly string[], find: Find): readonly Style[] {
  const cursor = first(names, hints.offsetNames)
  if (cursor === undefined) return []
  const [total, hasMore] = [find(hints.totalNames), find(hints.moreNames)]
  const more = hasMore === undefined ? {} : { hasMore }
  return [
    ...(total === undefined ? [] : [{ by: 'offset' as const, rank: 1, cursor, total, ...more }]),
    // What is called a total may be something else.
    { by: 'offset', rank: 5, cursor, ...more }
  ]
}

function numbers(names: readonly string[], find: Find, { operation }: ListDraft): readonly Style[] {
  const cursor = first(names, hints.numberNames)
  if (cursor === undefined) return []
  const [totalPages, hasMore] = [find(hints.totalPagesNames), find(hints.moreNames)]
  const parameter = operation.parameters?.find((each) => each.name === cursor)
  const { minimum, default: usual } = parameter?.schema ?? {}
  const lowest = minimum ?? usual
  const start = lowest === 0 ? { first: 0 } : {}
  const ends = {
    ...(totalPages === undefined ? {} : { totalPages }),
    ...(hasMore === undefined ? {} : { hasMore })
  }
  return [
    { by: 'number', rank: 6, cursor, ...start, ...ends },
    { by: 'number', rank: 6, cursor, ...start }
  ]
}
