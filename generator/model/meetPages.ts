/** Tells the decisions which operations follow a convention of pages, and which of its names they have. */
import type { Decisions } from '../decide/decisions.ts'
import type { Schema } from '../read/document.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { ActionDraft } from './actionDraft.ts'
import { fieldsOf, type Expand } from './fields.ts'
import { argumentOf } from './httpMethods.ts'
import { argumentNames } from './pageArguments.ts'
import { answerHeaderNames, itemsIn, type Convention } from './pageProof.ts'
import { successesOf } from './responses.ts'

/** Records what the document has of the names of one convention. */
export function meetPages(
  style: string,
  decisions: Decisions,
  drafts: readonly ActionDraft[],
  expand: Expand
): void {
  const { config, meet, spare } = decisions
  const convention = valueAt(config.pages, style)
  if (convention === undefined) return
  const followers = drafts.filter(({ answer }) => answer.kind === 'page' && answer.convention === style)
  const isFollowed = followers.length > 0
  const all = (isFollowed ? followers : drafts).flatMap((draft) => listOf(draft, convention, expand) ?? [])
  // What has the items and takes the cursor would follow it but for its other names.
  const near = all.filter((list) => isNear(list, convention))
  const among = near.length > 0 ? near : all
  const seen = seenIn(among, convention)
  meet(`pages.${style}.items`, seen.items)
  meet(`pages.${style}.cursor`, seen.cursor)
  const { items, cursor, ...rest } = seen
  const isTold = isFollowed || near.length > 0
  for (const [key, names] of Object.entries(rest)) {
    if (isTold) meet(`pages.${style}.${key}`, names)
    // Without a list that may follow the convention nothing can be said of its other names.
    else spare(`pages.${style}.${key}`, [textAt(convention, key)])
  }
  const isWhole = Object.entries(seen).every(([key, names]) => {
    const name = textAt(convention, key)
    return name === '' || names.includes(name)
  })
  if (isFollowed) meet('pages', [style])
  // The line that keeps lists from following it is told alone.
  else if (
    !isWhole &&
    (isTold || !items.includes(convention.items) || !cursor.includes(convention.cursor ?? ''))
  )
    spare('pages', [style])
  for (const { placed } of followers) meet(`operations.${placed.id}.page`, [style])
  if (!isFollowed) for (const { placed } of drafts) spare(`operations.${placed.id}.page`, [style])
}

function textAt(convention: Convention, key: string): string {
  const value: unknown = valueAt<unknown>(convention, key)
  return typeof value === 'string' ? value : ''
}

/** What an operation has of what a convention names. */
interface List {
  /** What it takes where the convention has its cursor. */
  readonly takes: readonly string[]
  /** Fields of its answer by their paths. */
  readonly fields: readonly string[]
  readonly arrays: readonly string[]
  readonly ofItems: readonly string[]
  /** Parameters beside the cursor. */
  readonly besides: readonly string[]
  /** Headers of its answer. */
  readonly headers: readonly string[]
}

function listOf({ placed }: ActionDraft, convention: Convention, expand: Expand): List | null {
  const { in: place, items } = convention
  const depth = Math.max(...Object.values(convention).map((name) => String(name).split('.').length))
  const json = successesOf(placed.operation, new Set(), expand).find((response) => response.kind === 'json')
  const argument = argumentOf(placed.method, placed.operation.requestBody !== undefined)
  if (json?.kind !== 'json' || (place === 'body' && argument !== 'request')) return null
  const fields = pathsIn(json.schema, expand, depth)
  const arrays = fields.filter((path) => itemsIn(json.schema, path, expand) !== null)
  const isArray = expand(json.schema).items !== undefined
  return {
    takes: argumentNames(placed.operation, place, expand),
    besides: argumentNames(placed.operation, place === 'header' ? 'query' : place, expand),
    headers: answerHeaderNames(placed.operation),
    fields,
    arrays: [...arrays, ...(isArray ? [''] : []), ...(arrays.length > 0 ? ['*'] : [])],
    ofItems: fieldsOf(itemsIn(json.schema, items, expand)?.item ?? {}, expand)
  }
}

function isNear({ takes, arrays }: List, { items, cursor }: Convention): boolean {
  return arrays.includes(items) && (cursor === undefined || takes.includes(cursor))
}

/** The names that lists have, by the key of the convention that gives one of them. */
function seenIn(lists: readonly List[], { by }: Convention) {
  const [takes, fields] = [lists.flatMap((list) => list.takes), lists.flatMap((list) => list.fields)]
  const besides = lists.flatMap((list) => list.besides)
  return {
    items: lists.flatMap((list) => list.arrays),
    cursor: by === 'link' ? [...takes, ''] : takes,
    next: fields,
    nextHeader: lists.flatMap((list) => list.headers),
    take: besides,
    order: besides,
    id: lists.flatMap((list) => list.ofItems),
    hasMore: fields,
    total: fields,
    totalPages: fields
  }
}

/** The fields of an answer, and those of the objects in it, as deep as a convention looks. */
function pathsIn(schema: Schema, expand: Expand, depth: number): readonly string[] {
  return Object.entries(expand(schema).properties ?? {}).flatMap(([name, field]) => [
    name,
    ...(depth > 1 ? pathsIn(field, expand, depth - 1).map((path) => `${name}.${path}`) : [])
  ])
}
