/** Pages that do not follow each other by a plain cursor in the query, as the conventions of the document say. */
import type { Answered, Call } from './call.ts'
import { own } from './json.ts'
import type { Row } from './rows.ts'
import type { PageStyle } from './table.ts'

/** A list as it is before it is cut. */
export interface Whole {
  readonly rows: readonly Row[]
  readonly shown: (row: Row) => unknown
  /** The size of a page if the caller asks for none. */
  readonly size: number
}

/** One page of a list, in a convention that says by what the next one is asked for. */
export function pageBy(call: Call, style: PageStyle, { rows, shown, size: usual }: Whole): Answered {
  const { operation, query, body } = call
  const given = (name: string | null): unknown =>
    name === null ? null : style.place === 'body' ? part(body, name) : query.get(name)
  const size = Math.max(1, Math.min(Number(given(style.take)) || usual, usual))
  const start = startOf(style, given(style.by === 'link' ? linked : style.cursor), rows, size)
  const page = rows.slice(start, start + size)
  const end = start + page.length
  const isLast = end >= rows.length || page.length === 0
  const answer = {}
  const put = (path: string | null | undefined, value: unknown): void =>
    void (path != null && set(answer, path, value))
  const items = page.map(shown)
  // Not every document allows null, and programs read an empty text alike.
  if (style.by === 'cursor')
    put(style.next, style.numeric ? (isLast ? 0 : end) : isLast ? '' : `after-${end}`)
  // Not every document allows null here either.
  if (style.by === 'link' && !isLast) put(style.next, linkTo(call, end))
  put(style.hasMore, !isLast)
  put(style.total, rows.length)
  put(style.totalPages, Math.ceil(rows.length / size))
  const path = operation.rows ?? style.items
  if (path !== '') set(answer, path, items)
  const value = path === '' ? items : answer
  if (style.by !== 'link' || style.next !== null || isLast) return { kind: 'json', value }
  const headers = { link: `<${linkTo(call, end)}>; rel="next"` }
  return { kind: 'response', response: Response.json(value, { headers }) }
}

/** The parameter of a link; the document need not have it, because programs only follow links. */
const linked = 'after'

function linkTo({ path, query }: Call, end: number): string {
  const next = new URLSearchParams(query)
  next.set(linked, `after-${end}`)
  return `${path}?${next}`
}

/** The place of the first row of a page; nonsense is behind the last one. */
function startOf(style: PageStyle, cursor: unknown, rows: readonly Row[], size: number): number {
  if (cursor === null || cursor === undefined || cursor === '') return 0
  const text = String(cursor)
  switch (style.by) {
    case 'id': {
      const at = rows.findIndex((row) => String(row[style.id ?? 'id']) === text)
      return at === -1 ? rows.length : at + 1
    }
    case 'offset':
      return Number(text) - (style.first ?? 0)
    case 'number':
      return (Number(text) - (style.first ?? 1)) * size
    default:
      if (style.numeric) return Number(text)
      return Number(/^after-(\d+)$/.exec(text)?.[1] ?? rows.length)
  }
}

/** A field of a request by its name, or by a path with dots. */
function part(body: object, path: string): unknown {
  const [first = '', ...rest] = Object.hasOwn(body, path) ? [path] : path.split('.')
  const value: unknown = own(body, first)
  return rest.length === 0
    ? value
    : typeof value === 'object' && value !== null
      ? part(value, rest.join('.'))
      : null
}

/** Sets a part of an answer by its name, or by a path with dots unless it is the name of one with a sign before it. */
function set(answer: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', ...rest] = path.startsWith('@') ? [path] : path.split('.')
  if (rest.length === 0) return void (answer[first] = value)
  const inner = own(answer, first)
  const fields = typeof inner === 'object' && inner !== null ? { ...inner } : {}
  set(fields, rest.join('.'), value)
  answer[first] = fields
}
