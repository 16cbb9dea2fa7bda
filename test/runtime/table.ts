/** A table in memory behind a list of the API, whose network breaks where a test says. */
import type { Fetch } from '../../templates/runtime/index.ts'
import { bodyOf, bytesOf } from './bytes.ts'

/** A row of the table. */
export interface Row {
  readonly id: string
  readonly createdAt: number
}

/** Where a body of the stream breaks, in bytes; at a clean end it breaks within a line only, for a border is a real end. */
export interface Break {
  readonly at: number
  readonly how: 'reset' | 'end'
  /** Bytes in each chunk. */
  readonly size: number
}

/** The largest page of this API, small so that few rows show what it does. */
const largestPage = 3

/** Answers as the lists of the API do: pages as JSON, and everything as a stream that gives whole pages. */
export class Table {
  rows: readonly Row[]
  /** What becomes of each body of a stream, the first one first; nothing where there is none. */
  readonly breaks: Break[]
  /** Called before each request but the first. */
  readonly meanwhile: (table: Table, request: number) => void
  readonly asked: URLSearchParams[] = []

  constructor(rows: readonly Row[], breaks: readonly Break[] = [], meanwhile: Table['meanwhile'] = () => {}) {
    this.rows = rows
    this.breaks = [...breaks]
    this.meanwhile = meanwhile
  }

  readonly fetch: Fetch = async (url, { headers }) => {
    if (this.asked.length) this.meanwhile(this, this.asked.length)
    const query = new URL(url).searchParams
    this.asked.push(query)
    if (new Headers(headers).get('accept') !== 'application/jsonl') {
      const items = after(this.ordered(query), query.get('cursor')).slice(0, pageSize(query))
      return Response.json(items.length ? { items, cursor: items.at(-1)?.id } : { items })
    }
    const text = this.#streamed(query).map((data) => `${JSON.stringify({ type: 'item', data })}\n`)
    return new Response(this.#body(bytesOf(text.join(''))))
  }

  /** The rows in the order that is asked for. */
  ordered(query: URLSearchParams): Row[] {
    const sign = query.get('order') === 'asc' ? 1 : -1
    return [...this.rows].sort((a, b) => sign * (a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)))
  }

  /** In a stream the total is asked after whole pages only, so that more is given. */
  #streamed(query: URLSearchParams): Row[] {
    const rows = after(this.ordered(query), query.get('cursor'))
    const size = pageSize(query)
    const total = Number(query.get('take') ?? '') || Infinity
    return rows.slice(0, Math.ceil(total / size) * size)
  }

  #body(bytes: Uint8Array): ReadableStream<Uint8Array> {
    const broken = this.breaks.shift()
    const size = broken?.size ?? 50
    const at = Math.min(broken?.at ?? Infinity, bytes.length)
    // The last line end may be missing, so that a line without it is whole.
    const isBorder = at === bytes.length || at === 0 || bytes[at - 1] === 10 || bytes[at] === 10
    const sent = bytes.subarray(0, at)
    const chunks = Array.from({ length: Math.ceil(at / size) }, (_, index) =>
      sent.subarray(index * size, (index + 1) * size)
    )
    return bodyOf(
      chunks,
      !broken || (broken.how === 'end' && at === bytes.length) ? 'end' : isBorder ? 'reset' : broken.how
    )
  }
}

/** The rows strictly after that of the cursor; where that row is gone there are none. */
function after(rows: Row[], cursor: string | null): Row[] {
  if (!cursor) return rows
  const place = rows.findIndex(({ id }) => id === cursor)
  return place < 0 ? [] : rows.slice(place + 1)
}

function pageSize(query: URLSearchParams): number {
  const take = Number(query.get('take') ?? '') || largestPage
  return Math.min(Math.max(take, 1), largestPage)
}
