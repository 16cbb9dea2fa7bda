/** Which conventions of pages one list may follow, by the names that many services use. */
import type { Schema } from '../read/document.ts'
import type { Expand } from './fields.ts'
import {
  argumentIn,
  argumentNames,
  insideName,
  isNumeric,
  typesOf,
  type PageArgument
} from './pageArguments.ts'
import * as hints from './pageHints.ts'
import {
  answerHeaderNames,
  itemsIn,
  provePage,
  schemaAt,
  type Convention,
  type ListDraft
} from './pageProof.ts'

/** A convention that fits, and the place of its style among those that a list may follow. */
interface Candidate {
  readonly convention: Convention
  readonly rank: number
}

/** The conventions that fit, the most particular style first: of a cursor and a number of a page, the cursor is the way that is meant. */
export function candidatesFor(list: ListDraft, expand: Expand): readonly Candidate[] {
  const items = itemsOf(list.answer, expand)
  if (items === null) return []
  const places = list.argument === 'params' ? (['query'] as const) : (['body', 'query'] as const)
  const inQuery = argumentNames(list.operation, 'query', expand)
  const inHeader = {
    ...{ in: 'header' as const, items, resumable: false, sparse: false, numeric: false },
    ...takeOf(list.argument === 'params' ? inQuery : [])
  }
  const asked = headerCursors(
    list,
    finder(list.answer, envelopeOf(list.answer, items, expand), expand),
    expand
  )
    .map(({ rank, ...style }) => ({ convention: { ...inHeader, ...style } satisfies Convention, rank }))
    .filter(({ convention }) => provePage(list, convention, expand).lacks === null)
  const others = places.flatMap((place) => {
    const names = argumentNames(list.operation, place, expand)
    const base = { in: place, items, resumable: false, sparse: false, numeric: false, ...takeOf(names) }
    const find = finder(list.answer, envelopeOf(list.answer, items, expand), expand)
    const found = [
      ...cursors(list, { place, names, find }, expand),
      ...bodyLinks(place, names, list, expand),
      ...headerLinks(place, list, names),
      ...lastOnes(list, { place, names, find }, expand),
      ...ids(list, { place, names, find, items }, expand),
      ...offsets(list, { place, names, find }, expand),
      ...numbers(list, { place, names, find }, expand)
    ]
    return found
      .map(({ rank, ...style }) => ({ convention: { ...base, ...style } satisfies Convention, rank }))
      .filter(({ convention }) => provePage(list, convention, expand).lacks === null)
      .sort((left, right) => left.rank - right.rank)
  })
  return [...asked, ...others]
}

type Style = Pick<Convention, 'by'> & Partial<Convention> & { readonly rank: number }
type Find = (
  names: readonly string[],
  isMeant?: (path: string, schema: Schema) => boolean
) => string | undefined

function itemsOf(answer: Schema, expand: Expand): string | null {
  if (expand(answer).items !== undefined) return ''
  const isList = (path: string): boolean => itemsIn(answer, path, expand) !== null
  const known = hints.itemsNames.find(isList)
  if (known !== undefined) return known
  const [only] = isList('*') ? ['*'] : []
  const inside = hints.envelopes.flatMap((holder) => hints.itemsNames.map((name) => `${holder}.${name}`))
  return hasListOfItsOwn(answer, expand) ? (only ?? null) : (inside.find(isList) ?? only ?? null)
}

/** Whether a field of an answer is a list, so that none of an object in it is meant. */
function hasListOfItsOwn(answer: Schema, expand: Expand): boolean {
  const fields = Object.values(expand(answer).properties ?? {})
  return fields.some((field) => expand(field).items !== undefined)
}

/** The object that holds the items of an answer, and what it says of pages; empty if that is the answer itself. */
function envelopeOf(answer: Schema, items: string, expand: Expand): string {
  const [, holder = ''] = /^(\w+)\.\w+$/.exec(itemsIn(answer, items, expand)?.itemsAt ?? '') ?? []
  return hints.envelopes.includes(holder) ? holder : ''
}

function takeOf(names: readonly string[]): { readonly take?: string } {
  const take = first(names, hints.takeNames)
  return take === undefined ? {} : { take }
}

/** Finds the first field of several names, in an answer or in an object of it; `envelope` is the one that holds the items. */
function finder(answer: Schema, envelope: string, expand: Expand): Find {
  const inside = envelope === '' ? [] : [envelope, ...hints.holders.map((holder) => `${envelope}.${holder}`)]
  return (names, isMeant = () => true) =>
    ['', ...hints.holders, ...inside]
      .flatMap((holder) => names.map((name) => (holder === '' ? name : `${holder}.${name}`)))
      .find((path) => {
        const schema = schemaAt(answer, path, expand)
        return schema !== null && isMeant(path, schema)
      })
}

/** The first of the names that an operation has; what is inside of an object for pages may have the short one. */
function first(names: readonly string[], among: readonly string[]): string | undefined {
  const plain = among.map((name) => names.find((each) => each === name))
  const inside = among.map((name) => names.find((each) => isInside(each, name)))
  return [...plain, ...inside].find((name) => name !== undefined)
}

function isInside(name: string, hint: string): boolean {
  const { holder = '', field = '' } = insideName(name) ?? {}
  return hints.holders.includes(holder) && (field === hint || `${holder}[${field}]` === hint)
}

/** What an operation takes in a place, and what its answer has. */
interface Known {
  readonly place: 'query' | 'body'
  readonly names: readonly string[]
  readonly find: Find
}

function cursors({ operation }: ListDraft, { place, names, find }: Known, expand: Expand): readonly Style[] {
  const cursor = first(names, hints.cursorNames)
  if (cursor === undefined) return []
  const next = nextField(find)
  const nextHeader =
    next === undefined ? headerAmong(answerHeaderNames(operation), hints.nextNames) : undefined
  if (next === undefined && nextHeader === undefined) return []
  const { schema = {} } = argumentIn(operation, cursor, place, expand) ?? {}
  // A number of these names is that of a page or of an item.
  if (/(?:^|\W)(?:page|offset)\]?$/.test(cursor) && !typesOf(schema, expand).includes('string')) return []
  const hasMore = find(hints.moreNames)
  const isLastItem = hints.lastItemNames.some((name) => next === name)
  const more = hasMore === undefined ? { sparse: !isLastItem } : { hasMore }
  const numeric = place === 'body' && isNumeric(schema, expand)
  const where = next === undefined ? { nextHeader } : { next }
  return [{ by: 'cursor', rank: 0, cursor, ...where, ...more, resumable: isLastItem, numeric }]
}

function nextField(find: Find): string | undefined {
  return find(hints.nextNames, (path, schema) => !isLink(path, schema))
}

/** A cursor that is a header of the request; a field or a header of the answer has the next one. */
function headerCursors({ operation }: ListDraft, find: Find, expand: Expand): readonly Style[] {
  const cursor = headerAmong(argumentNames(operation, 'header', expand), hints.headerCursorNames)
  if (cursor === undefined) return []
  const hasMore = find(hints.moreNames)
  const more = hasMore === undefined ? { sparse: true } : { hasMore }
  const next = nextField(find)
  if (next !== undefined) return [{ by: 'cursor', rank: 0, cursor, next, ...more }]
  const nextHeader = headerAmong(answerHeaderNames(operation), [
    ...hints.nextNames,
    ...hints.headerCursorNames
  ])
  return nextHeader === undefined ? [] : [{ by: 'cursor', rank: 0, cursor, nextHeader, ...more }]
}

/** The first header that is called as one of the names, but for its prefix, its case and its hyphens. */
function headerAmong(headers: readonly string[], among: readonly string[]): string | undefined {
  const plain = (name: string): string =>
    name
      .toLowerCase()
      .replace(/^x-(?:ms-)?/, '')
      .replace(/[-_]/g, '')
  return among
    .map((name) => headers.find((header) => plain(header) === plain(name)))
    .find((each) => each !== undefined)
}

/** Lists that go back from the oldest item of a page, or on from the newest one, whose id the answer has. */
function lastOnes({ operation }: ListDraft, { place, names, find }: Known, expand: Expand): readonly Style[] {
  const hasMore = find(hints.moreNames)
  const more = hasMore === undefined ? {} : { hasMore }
  return hints.ends.flatMap((end) => {
    const [cursor, next] = [first(names, end.cursors), find(end.next)]
    if (cursor === undefined || next === undefined) return []
    const { schema = {} } = argumentIn(operation, cursor, place, expand) ?? {}
    const numeric = place === 'body' && isNumeric(schema, expand)
    return [{ by: 'cursor' as const, rank: 1, cursor, next, ...more, numeric }]
  })
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
  { answer, argument }: ListDraft,
  expand: Expand
): readonly Style[] {
  // A request with a body asks by it.
  if (place === 'body' || (names.length === 0 && argument === 'params')) return []
  const inside = hints.envelopes.flatMap((holder) => hints.linkNames.map((path) => `${holder}.${path}`))
  const next = [...hints.linkNames, ...inside].find((path) => isLink(path, schemaAt(answer, path, expand)))
  return next === undefined ? [] : [{ by: 'link', rank: 2, next }]
}

/** A GET that declares the header `Link` beside a list needs no parameter of pages: the link has whatever leads on. */
function headerLinks(
  place: 'query' | 'body',
  { argument }: ListDraft,
  names: readonly string[]
): readonly Style[] {
  const known = [...hints.cursorNames, ...hints.idNames, ...hints.numberNames, ...hints.offsetNames]
  const isAsked = argument === 'params' || first(names, known) !== undefined
  return place === 'query' && isAsked ? [{ by: 'link', rank: 3 }] : []
}

/** Without a field that says whether more follows, only a name that can mean nothing else is one of these. */
function ids(
  { operation, answer }: ListDraft,
  { place, names, find, items }: Known & { readonly items: string },
  expand: Expand
): readonly Style[] {
  const hasMore = find(hints.moreNames)
  const formatOf = (schema: Schema | null | undefined): string => (schema && expand(schema).format) ?? ''
  const taken = (name: string): string => formatOf(argumentIn(operation, name, place, expand)?.schema)
  const format = formatOf(schemaAt(itemsIn(answer, items, expand)?.item ?? {}, 'id', expand))
  const alike = hints.idFormats.includes(format) ? names.filter((name) => taken(name) === format) : []
  const others = names.filter((name) => !/^date/.test(taken(name)))
  const cursor =
    first(others, hasMore === undefined ? hints.sureIdNames : hints.idNames) ??
    first(alike, [...hints.cursorNames, ...hints.idNames])
  if (cursor === undefined) return []
  const numeric =
    place === 'body' && isNumeric(argumentIn(operation, cursor, place, expand)?.schema ?? {}, expand)
  return [{ by: 'id', rank: 4, cursor, numeric, ...(hasMore === undefined ? {} : { hasMore }) }]
}

function offsets({ operation }: ListDraft, { place, names, find }: Known, expand: Expand): readonly Style[] {
  const cursor = first(names, hints.offsetNames) ?? offsetBesideSize(operation, { place, names }, expand)
  if (cursor === undefined) return []
  // The index of the first result is 1 in SCIM (RFC 7644 §3.4.2.4), and elsewhere where the document says it.
  const isScim = /^startIndex$/i.test(cursor) && find(hints.scimNames) !== undefined
  const { usual, minimum, said } = lowestOf(argumentIn(operation, cursor, place, expand))
  const lowest = usual ?? minimum ?? said ?? (isScim ? 1 : 0)
  const start = lowest === 1 ? { first: 1 } : {}
  const [total, hasMore] = [find(hints.totalNames), find(hints.moreNames)]
  const more = hasMore === undefined ? {} : { hasMore }
  return [
    ...(total === undefined ? [] : [{ by: 'offset' as const, rank: 1, cursor, ...start, total, ...more }]),
    // What is called a total may be something else.
    { by: 'offset', rank: 5, cursor, ...start, ...more }
  ]
}

/** `from` is a sender, a day or an offset: a number beside a size of a page is an offset. */
function offsetBesideSize(
  operation: ListDraft['operation'],
  { place, names }: Pick<Known, 'place' | 'names'>,
  expand: Expand
): string | undefined {
  const { offset, size } = hints.offsetBesideSize
  const { schema = {} } = argumentIn(operation, offset, place, expand) ?? {}
  return names.includes(size) && names.includes(offset) && isNumeric(schema, expand) ? offset : undefined
}

function numbers({ operation }: ListDraft, { place, names, find }: Known, expand: Expand): readonly Style[] {
  const cursor = first(names, hints.numberNames)
  if (cursor === undefined) return []
  const [totalPages, hasMore] = [find(hints.totalPagesNames), find(hints.moreNames)]
  const { usual, minimum, said } = lowestOf(argumentIn(operation, cursor, place, expand))
  const lowest = minimum ?? usual ?? said
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

/** What a document says of the number that a list begins with: its default, its minimum, or words. */
function lowestOf(argument: PageArgument | null): {
  readonly usual: unknown
  readonly minimum: unknown
  readonly said: 0 | 1 | undefined
} {
  const { schema = {}, description } = argument ?? {}
  const words = `${description ?? ''} ${schema.description ?? ''}`
  const said = hints.fromZero.test(words) ? 0 : hints.fromOne.test(words) ? 1 : undefined
  return { usual: schema.default, minimum: schema.minimum, said }
}
