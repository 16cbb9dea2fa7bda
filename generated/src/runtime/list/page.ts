import { invalidResponse } from '../answer/failure.ts'
import { parseJson } from '../call/calls.ts'
import type { PageStyle } from '../call/service.ts'
import { CursorRepeatedError, isApiError } from '../errors/errors.ts'
import type { Invocation, Variant } from '../request/prepare.ts'
import { Exchange } from '../send/exchange.ts'
import { filled } from '../values.ts'
import { onePage } from './resume.ts'

/** One page of a list. */
export class Page<T> implements Iterable<T> {
  readonly items: readonly T[]
  /** Cursor of the next page; null on the last one. */
  readonly cursor: string | null
  readonly #next: ((cursor: string) => Promise<Page<T>>) | null

  constructor(
    items: readonly T[],
    cursor: string | null,
    next: ((cursor: string) => Promise<Page<T>>) | null
  ) {
    this.items = items
    this.cursor = cursor
    this.#next = next
  }

  /** False if no page can follow; if true, the next page may still be empty. */
  get hasNextPage(): boolean {
    return this.cursor !== null && this.#next !== null
  }

  /** The next page, or null after the last one. */
  async nextPage(): Promise<Page<T> | null> {
    return this.cursor !== null && this.#next ? this.#next(this.cursor) : null
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.items[Symbol.iterator]()
  }
}

/** What the first request of a list asks for beside its parameters. */
export function firstPage(call: Invocation, limit: number | undefined): Variant {
  const { take, maximum = Infinity } = call.operation.page ?? onePage
  if (!take || !limit || limit < 0) return {}
  const asked = Number(Object(call.input)[take] ?? maximum)
  return limit < asked ? { query: { [take]: Math.ceil(limit) } } : {}
}

/** Reads one page of a list, cut to so many items. */
export async function readPage<T>(
  call: Invocation,
  limit: number | undefined,
  response: Response,
  exchange: Exchange,
  at?: string
): Promise<Page<T>> {
  const style = call.operation.page ?? onePage
  const body = await parseJson<unknown>(response, exchange, style.nothing)
  const fields = style.page?.read(body, call, response, at) ?? Object(body)
  const items: unknown = fields[style.items]
  if (!Array.isArray(items)) {
    throw invalidResponse(`a page: it has no list of "${style.items}"`, {
      ...exchange.details,
      status: response.status,
      body
    })
  }
  const cursor = items.length || style.page ? filled(fields[style.next ?? 0]) : null
  const page: Page<T> = new Page(items, cursor, (next) => turn<T>(call, next))
  return limit !== undefined && items.length > limit ? trim(page, limit, style) : page
}

/** The page behind a cursor; `spent` is how much of the timeout was used before. */
export async function turn<T>(call: Invocation, cursor: string, spent = 0): Promise<Page<T>> {
  const { cursor: name = 'cursor', page: turner } = call.operation.page ?? onePage
  const moved = turner?.turn?.(call, cursor)
  const timed = moved || spent ? { ...call, ...moved, origin: call.origin ?? call, spent } : call
  const exchange = new Exchange(timed, () => turner?.ask(call, cursor) ?? { query: { [name]: cursor } })
  const read = (response: Response): Promise<Page<T>> =>
    readPage<T>(call, undefined, response, exchange, cursor)
  const { data } = await goingOnAt(cursor, exchange.read(read))
  if (data.cursor === cursor) throw repeated(cursor)
  return data
}

/** The same; a failure gets the cursor from which another call would go on. */
export async function goingOnAt<R>(cursor: string | null, work: Promise<R>): Promise<R> {
  try {
    return await work
  } catch (error) {
    if (isApiError(error) && 'cursor' in error) error.cursor ??= cursor
    throw error
  }
}

/** The first items of a page. */
export function trim<T>(page: Page<T>, limit: number, { resumable, id = 'id' }: PageStyle): Page<T> {
  const items = page.items.slice(0, limit)
  return new Page(items, filled(resumable && Object(items.at(-1))[id]), null)
}

/** The error of a list that would never end. */
export function repeated(cursor: string): CursorRepeatedError {
  const error = new CursorRepeatedError('The list gave the same cursor twice')
  error.cursor = cursor
  return error
}
