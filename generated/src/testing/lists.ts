import { json, type Answered, type Call } from './call.ts'
import { fill } from './fill.ts'
import { pageBy } from './pages.ts'
import { findRow, isWithin, placeOf } from './places.ts'
import type { Row } from './rows.ts'
import type { PageStyle } from './table.ts'
import { fieldsOf } from './validate.ts'

/** A page of rows; the cursor is left out if it is undefined. */
export interface Page {
  readonly rows: readonly Row[]
  readonly cursor: string | null | undefined
}

/** How a list is cut into pages. */
export type Paging = (rows: readonly Row[], cursor: string | null, size: number) => Page

/** A list: one page as JSON, every row as a stream. A list without pages is answered whole. */
export function list(call: Call): Answered {
  const style = styleOf(call)
  if (style === undefined) return wholeList(call)
  return listOf(call, style.resumable ? pageByRow : pageByOffset)
}

/** A list in pages of some kind. */
export function listOf(call: Call, paging: Paging): Answered {
  findRow(call)
  const style = styleOf(call)
  if (style === undefined) return wholeList(call)
  const { query } = call
  const { item } = call.operation
  const shown = showing(call, item)
  if (style.by !== undefined)
    return pageBy(call, style, { rows: rowsOf(call, item), shown, size: style.maximum ?? 100 })
  const page = (cursor: string | null): Page => paging(rowsOf(call, item), cursor, sizeOf(query, style))
  return {
    kind: 'events',
    json: () => {
      const { rows, cursor } = page(query.get(style.cursor ?? ''))
      return {
        [style.items]: rows.map(shown),
        ...(cursor === undefined ? {} : { [style.next ?? '']: cursor })
      }
    },
    events: () => everyRow(query, style, page, shown)
  }
}

function styleOf({ world, operation }: Call): PageStyle | undefined {
  return world.table.pages[operation.page ?? -1]
}

/** Every row: as an array, or as the array that the answer has among its fields. */
function wholeList(call: Call): Answered {
  const within = findRow(call)?.row ?? {}
  const { a } = call.operation
  const { schemas, nulls } = call.world
  const { items } = a === undefined ? {} : schemas.at(a)
  const fields = a === undefined ? {} : fieldsOf(schemas.at(a), schemas)
  const arrays = Object.entries(fields).flatMap(([field, each]) => {
    const { type, items: item = 0 } = schemas.at(each)
    return type === 'array'
      ? [{ field, item, isRow: Object.keys(fieldsOf(schemas.at(item), schemas)).length > 0 }]
      : []
  })
  // Of several arrays the one of objects has the rows.
  const own = arrays.find(({ isRow }) => isRow) ?? arrays[0]
  const item = items ?? own?.item
  const rows = (): readonly unknown[] => rowsOf(call, item).map(showing(call, item))
  const whole = (): unknown =>
    a === undefined || own === undefined
      ? rows()
      : fill(a, { ...within, [own.field]: rows() }, schemas, nulls)
  return call.operation.stream === undefined ? json(whole()) : { kind: 'events', json: whole, events: rows }
}

/** A row as an item of the list. */
function showing({ world }: Call, item: number | undefined): (row: Row) => unknown {
  return (row) => (item === undefined ? row : fill(item, row, world.schemas, world.nulls))
}

/** In a stream, `take` is looked at after whole pages. */
function* everyRow(
  query: URLSearchParams,
  style: PageStyle,
  page: (cursor: string | null) => Page,
  shown: (row: Row) => unknown
): Generator<unknown> {
  const most = takeOf(query, style)
  let cursor: string | null | undefined = query.get(style.cursor ?? '')
  for (let sent = 0; most === null || sent < most;) {
    const { rows, cursor: next } = page(cursor ?? null)
    yield* rows.map(shown)
    sent += rows.length
    if (rows.length === 0 || next === null || next === undefined) return
    cursor = next
  }
}

function takeOf(query: URLSearchParams, { take }: PageStyle): number | null {
  const asked = Number.parseInt(query.get(take ?? '') ?? '', 10)
  return Number.isNaN(asked) || asked === 0 ? null : asked
}

/** Nothing, nonsense and 0 mean the largest page; what is outside of the bounds is the nearest one. */
function sizeOf(query: URLSearchParams, style: PageStyle): number {
  const most = style.maximum ?? 100
  return Math.min(Math.max(takeOf(query, style) ?? most, 1), most)
}

/** The places of rows in a list, so that a long stream does not look for each of its cursors from the start. */
const indexes = new WeakMap<readonly Row[], ReadonlyMap<string, number>>()

function indexOf(rows: readonly Row[], id: string): number {
  const index = indexes.get(rows) ?? new Map(rows.map((row, at) => [row.id, at]))
  indexes.set(rows, index)
  return index.get(id) ?? -1
}

const pageByRow: Paging = (rows, cursor, size) => {
  const start = cursor === null || cursor === '' ? 0 : indexOf(rows, cursor) + 1
  const page = start === 0 && cursor ? [] : rows.slice(start, start + size)
  return { rows: page, cursor: page.at(-1)?.id }
}

const pageByOffset: Paging = (rows, cursor, size) => {
  const start =
    cursor === null || cursor === '' ? 0 : Number(/^after-(\d+)$/.exec(cursor)?.[1] ?? rows.length)
  const page = rows.slice(start, start + size)
  const end = start + page.length
  return { rows: page, cursor: end >= rows.length ? null : `after-${end}` }
}

/** The rows that a list shows, in its order: the newest first if it has an order. The same list until a row changes. */
const shownOf = new WeakMap<Call, { readonly from: readonly Row[]; readonly rows: readonly Row[] }>()

function rowsOf(call: Call, item: number | undefined): readonly Row[] {
  const { world, query, caller } = call
  const place = placeOf(call)
  const from = world.rows.all(place.collection, caller.account)
  const known = shownOf.get(call)
  if (known?.from === from) return known.rows
  const columns = new Set(
    item === undefined ? [] : Object.keys(fieldsOf(world.schemas.at(item), world.schemas))
  )
  const shows = world.behaviour.shows ?? passes
  const found = from.filter((row) => isWithin(row, place) && shows(row, query, columns))
  const order = styleOf(call)?.order ?? null
  const rows = order === null || query.get(order) === 'asc' ? found : found.toReversed()
  shownOf.set(call, { from, rows })
  return rows
}

/** A parameter with the name of a column selects rows by it. */
function passes(row: Row, query: URLSearchParams, columns: ReadonlySet<string>): boolean {
  return [...query].every(([name, value]) => !columns.has(name) || String(row[name]) === value)
}
