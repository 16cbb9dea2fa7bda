import type { Answered, Call } from './call.ts'
import { fill } from './fill.ts'
import { findRow, isWithin, placeOf } from './places.ts'
import type { Row } from './rows.ts'
import type { PageStyle } from './table.ts'
import { fieldsOf } from './validate.ts'

/** A page of rows; the cursor is left out if it is undefined. */
interface Page {
  readonly rows: readonly Row[]
  readonly cursor: string | null | undefined
}

/** A list: one page as JSON, every row as a stream. */
export function list(call: Call): Answered {
  findRow(call)
  const { world, operation, query } = call
  const style = world.table.pages[operation.page ?? -1]
  const item = operation.item
  const shown = (row: Row): unknown =>
    item === undefined ? row : fill(item, row, world.schemas, world.nulls)
  if (style === undefined) return { kind: 'json', value: rowsOf(call, null).map(shown) }
  const page = (cursor: string | null): Page =>
    pageAfter(rowsOf(call, style), cursor, sizeOf(query, style), style)
  return {
    kind: 'events',
    json: () => {
      const { rows, cursor } = page(query.get(style.cursor))
      return { [style.items]: rows.map(shown), ...(cursor === undefined ? {} : { [style.next]: cursor }) }
    },
    events: () => everyRow(query, style, page, shown)
  }
}

/** In a stream, `take` is looked at after whole pages. */
function* everyRow(
  query: URLSearchParams,
  style: PageStyle,
  page: (cursor: string | null) => Page,
  shown: (row: Row) => unknown
): Generator<unknown> {
  const most = takeOf(query, style)
  let cursor: string | null | undefined = query.get(style.cursor)
  for (let sent = 0; most === null || sent < most;) {
    const { rows, cursor: next } = page(cursor ?? null)
    yield* rows.map(shown)
    sent += rows.length
    if (rows.length === 0 || next === null || next === undefined) return
    cursor = next
  }
}

function takeOf(query: URLSearchParams, { take }: PageStyle): number | null {
  const asked = Number.parseInt(query.get(take) ?? '', 10)
  return Number.isNaN(asked) || asked === 0 ? null : asked
}

/** Nothing, nonsense and 0 mean the largest page; what is outside of the bounds is the nearest one. */
function sizeOf(query: URLSearchParams, style: PageStyle): number {
  const most = style.maximum ?? 100
  return Math.min(Math.max(takeOf(query, style) ?? most, 1), most)
}

function pageAfter(rows: readonly Row[], cursor: string | null, size: number, style: PageStyle): Page {
  if (!style.resumable) return pageByOffset(rows, cursor, size)
  const start = cursor === null || cursor === '' ? 0 : rows.findIndex(({ id }) => id === cursor) + 1
  const page = start === 0 && cursor ? [] : rows.slice(start, start + size)
  return { rows: page, cursor: page.at(-1)?.id }
}

function pageByOffset(rows: readonly Row[], cursor: string | null, size: number): Page {
  const start =
    cursor === null || cursor === '' ? 0 : Number(/^after-(\d+)$/.exec(cursor)?.[1] ?? rows.length)
  const page = rows.slice(start, start + size)
  const end = start + page.length
  return { rows: page, cursor: end >= rows.length ? null : `after-${end}` }
}

/** The rows that a list shows, in its order: the newest first if it has an order. */
function rowsOf(call: Call, style: PageStyle | null): readonly Row[] {
  const { world, operation, query } = call
  const place = placeOf(call)
  const columns = new Set(
    operation.item === undefined ? [] : Object.keys(fieldsOf(world.schemas.at(operation.item), world.schemas))
  )
  const shows = world.behaviour.shows ?? passes
  const rows = world.rows
    .all(place.collection)
    .filter((row) => isWithin(row, place) && shows(row, query, columns))
  const order = style?.order ?? null
  return order === null || query.get(order) === 'asc' ? rows : rows.toReversed()
}

/** A parameter with the name of a column selects rows by it. */
function passes(row: Row, query: URLSearchParams, columns: ReadonlySet<string>): boolean {
  return [...query].every(([name, value]) => !columns.has(name) || String(row[name]) === value)
}
