import type { Schema } from '../../generator/read/document.ts'
import type { Call, Streamable } from './call.ts'
import { columnsOf, fillRow } from './fill.ts'
import { isObject } from './json.ts'
import { placeOfCall, type Place } from './resources.ts'
import type { Row } from './store.ts'
import type { StreamEvent } from './streams.ts'

/** One page of rows, and the cursor that the service sends with it: undefined leaves the key out. */
interface Page {
  readonly rows: readonly Row[]
  readonly cursor: string | null | undefined
}

/** The rows of a list in its order, and where each of them stands. */
interface Ordered {
  readonly rows: readonly Row[]
  indexOf(id: string): number
}

/** How a kind of list pages. */
type Paging = (ordered: Ordered, cursor: string | null, take: number) => Page

/** A list of rows: a page as JSON, all of them as a stream. */
export function list(call: Call): Streamable {
  const schema = itemSchema(call)
  const paging = pagingOf(call.route.key)
  const fill = (row: Row): unknown => (schema === null ? row : fillRow(schema, row, call.world.api.expand))
  const rows = rowsReader(call)
  const read = (cursor: string | null): Page => paging(rows(), cursor, pageSize(call.query))
  return {
    kind: 'stream',
    continuity: false,
    masked: false,
    json: () => {
      const page = read(call.query.get('cursor'))
      return Promise.resolve({
        items: page.rows.map(fill),
        ...(page.cursor === undefined ? {} : { cursor: page.cursor })
      })
    },
    events: () => itemEvents(call, read, fill)
  }
}

/** In a stream `take` is asked after whole pages only, so that the service sends more than it where it is no divisor. */
async function* itemEvents(
  call: Call,
  read: (cursor: string | null) => Page,
  fill: (row: Row) => unknown
): AsyncGenerator<StreamEvent> {
  const take = askedTake(call.query)
  let cursor = call.query.get('cursor')
  for (let sent = 0; take === null || sent < take;) {
    const page = read(cursor)
    for (const row of page.rows) {
      if (call.signal.aborted) return
      yield { type: 'item', data: fill(row) }
    }
    sent += page.rows.length
    if (page.rows.length === 0 || page.cursor === null || page.cursor === undefined) return
    cursor = page.cursor
  }
}

function askedTake(query: URLSearchParams): number | null {
  const take = Number.parseInt(query.get('take') ?? '', 10)
  return Number.isNaN(take) || take === 0 ? null : take
}

/** Nothing, nonsense and 0 mean 100; less than 1 means 1; more than 100 means 100. */
function pageSize(query: URLSearchParams): number {
  return Math.min(Math.max(askedTake(query) ?? 100, 1), 100)
}

function pagingOf(key: string): Paging {
  if (key.startsWith('GET dataset/*/record/')) return pageByOffset
  return key === 'GET platform/report/list' ? pageOfAll : pageByRow
}

/** Rows strictly after the one that the cursor names; a row that is gone has nothing after it. Every page but an empty one has a cursor. */
function pageByRow({ rows, indexOf }: Ordered, cursor: string | null, take: number): Page {
  const start = cursor === null || cursor === '' ? 0 : indexOf(cursor) + 1
  const page = start === 0 && cursor ? [] : rows.slice(start, start + take)
  return { rows: page, cursor: page.at(-1)?.id }
}

/** Vector stores have cursors of their own, and null where there is no more. */
function pageByOffset({ rows }: Ordered, cursor: string | null, take: number): Page {
  const start =
    cursor === null || cursor === ''
      ? 0
      : Number(Buffer.from(cursor, 'base64url').toString().replace('offset:', ''))
  const page = rows.slice(start, start + take)
  const end = start + page.length
  return {
    rows: page,
    cursor: end >= rows.length ? null : Buffer.from(`offset:${end}`).toString('base64url')
  }
}

function pageOfAll({ rows }: Ordered, cursor: string | null): Page {
  return { rows: cursor === null ? rows : [], cursor: undefined }
}

function itemSchema(call: Call): Schema | null {
  const { api } = call.world
  const items =
    call.route.response === null ? undefined : columnsOf(call.route.response, api.expand).properties['items']
  return items === undefined ? null : (api.expand(items).items ?? null)
}

/** Reads the rows of a list in its order; again only when something changed since, so that long streams stay linear. */
function rowsReader(call: Call): () => Ordered {
  const place = placeOfCall(call)
  const schema = itemSchema(call)
  const columns = new Set(
    schema === null ? [] : Object.keys(columnsOf(schema, call.world.api.expand).properties)
  )
  const hasOrder = call.route.operation.parameters?.some((parameter) => parameter.name === 'order') === true
  const ascending = hasOrder && call.query.get('order') === 'asc'
  let [source, ordered]: [readonly Row[] | null, Ordered] = [null, { rows: [], indexOf: () => -1 }]
  return () => {
    const found = call.world.store.rows(place.collection, call.session.account)
    if (found === source) return ordered
    source = found
    const shown = found.filter((row) => isWithin(row, place) && passes(row, call.query, columns))
    ordered = indexed(ascending ? shown : shown.toReversed())
    return ordered
  }
}

function indexed(rows: readonly Row[]): Ordered {
  let places: ReadonlyMap<string, number> | null = null
  return {
    rows,
    indexOf(id) {
      places ??= new Map(rows.map((row, index) => [row.id, index]))
      return places.get(id) ?? -1
    }
  }
}

/** Whether a row is one that a place shows. */
export function isWithin(row: Row, { filter }: Place): boolean {
  return filter === null || row[filter.field] === filter.value
}

/** Filters on fields and on metadata; of a repeated key the first counts, and nothing is ever taken for a number. */
function passes(row: Row, query: URLSearchParams, columns: ReadonlySet<string>): boolean {
  return [...new Set(query.keys())].every((key) => {
    const value = query.get(key) ?? ''
    const path = /^meta(?:\.(.+)|\[(.+)\])$/.exec(key)
    if (path !== null)
      return (
        metaValue(row['meta'], path[1] ?? path[2] ?? '') ===
        (value === 'true' ? true : value === 'false' ? false : value)
      )
    if (!columns.has(key)) return true
    if (key.endsWith('Id')) return value.split(',').includes(String(row[key]))
    if (key === 'value') return passesRating(Number(row['value']), value)
    return key !== 'type' || row['type'] === value
  })
}

/** `upvote`, `downvote`, or a comparison such as `>5` and `<=3`. */
function passesRating(rating: number, asked: string): boolean {
  const [, sign, bound] = /^(>=|<=|>|<)?(-?\d+)$/.exec(asked) ?? []
  if (bound === undefined) return asked === 'upvote' ? rating > 0 : asked !== 'downvote' || rating < 0
  const difference = rating - Number(bound)
  if (difference === 0) return sign === undefined || sign.endsWith('=')
  return sign?.startsWith('>') === true ? difference > 0 : sign?.startsWith('<') === true && difference < 0
}

function metaValue(meta: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), meta)
}
