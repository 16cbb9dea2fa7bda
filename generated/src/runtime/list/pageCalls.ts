import { Call, claimCall, invocationOf } from '../call/call.ts'
import { CursorRepeatedError, isApiError } from '../errors/errors.ts'
import { Exchange, type Answer } from '../send/exchange.ts'
import { isRecord } from '../values.ts'
import { checked } from '../call/givenOptions.ts'
import { pagesPlace } from '../call/optionNames.ts'
import { invalidResponse } from '../answer/failure.ts'
import type { BaseCallOptions } from '../call/options.ts'
import { Page } from './page.ts'
import { parseJson } from '../answer/parse.ts'
import type { Invocation, Variant } from '../request/prepare.ts'
import { invocation, type Resource } from '../call/resource.ts'
import type { Operation, PageStyle } from '../call/service.ts'

/** How many items in all. */
export interface LimitOptions {
  readonly limit?: number | undefined
}

/** A list: await it for one page, iterate it for every item. Nothing is sent before that. */
export class PageCall<T> extends Call<Page<T>> implements AsyncIterable<T> {
  constructor(call: Invocation) {
    super(call, readPage<T>(call, call.options.limit), 'later', () => firstPage(call, call.options.limit))
  }

  override withResponse(): Promise<Answer<Page<T>>> {
    return goingOnAt(startCursor(invocationOf(this)), super.withResponse())
  }

  /** Every item of every page. */
  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for await (const page of this.pages()) yield* page.items
  }

  /** Every page that has items. */
  async *pages(options: LimitOptions = {}): AsyncGenerator<Page<T>, void, undefined> {
    const refused = claimCall(this, 'iterated')
    if (refused) throw refused
    const limit = checked(options ?? {}, pagesPlace).limit ?? invocationOf(this).options.limit
    const seen = new Set<string>()
    let left = limit ?? Infinity
    let began = performance.now()
    let spent = 0
    let page: Page<T> | null = left > 0 ? await this.#firstPage(limit) : null
    while (page?.items.length) {
      if (page.cursor !== null && seen.has(page.cursor)) throw repeated(page.cursor)
      const given: Page<T> = page.items.length > left ? trim(page, left, pageStyle(invocationOf(this))) : page
      left -= given.items.length
      // The timeout is for the work of all pages, and not for what is done with them.
      spent += performance.now() - began
      yield given
      if (left <= 0 || page.cursor === null) return
      seen.add(page.cursor)
      began = performance.now()
      page = await turn<T>(invocationOf(this), page.cursor, spent)
    }
  }

  /** All items at once. */
  async toArray(options: LimitOptions = {}): Promise<T[]> {
    const items: T[] = []
    // Arguments would be counted: a list may answer with more on one page than a call can take.
    for await (const page of this.pages(options)) for (const item of page.items) items.push(item)
    return items
  }

  #first: Promise<Page<T>> | undefined

  #firstPage(limit: number | undefined): Promise<Page<T>> {
    const call = invocationOf(this)
    const read = (): Promise<Page<T>> =>
      new Exchange(call, () => firstPage(call, limit))
        .read(readPage<T>(call, undefined))
        .then(({ data }) => data)
    return (this.#first ??= goingOnAt(startCursor(call), read()))
  }
}

/** A list that comes in pages. */
export function pageCall<T>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): PageCall<T> {
  return new PageCall<T>(invocation(resource, operation, ids, input, options))
}

/** The convention by which a list turns its pages. */
export function pageStyle({ operation }: Invocation): PageStyle {
  return operation.page ?? { items: 'items' }
}

/** The cursor from which the caller wants a list. */
export function startCursor(call: Invocation): string | null {
  const { cursor } = pageStyle(call)
  try {
    const value = cursor !== undefined && isRecord(call.input) ? call.input[cursor] : null
    return typeof value === 'string' && value ? value : null
  } catch {
    // Parameters that cannot be read are refused where the request is made of them.
    return null
  }
}

function firstPage(call: Invocation, limit: number | undefined): Variant {
  const { take, maximum = Infinity } = pageStyle(call)
  if (take === undefined || limit === undefined || !(limit > 0)) return {}
  const asked = isRecord(call.input) ? Number(call.input[take] ?? maximum) : maximum
  return limit < asked ? { query: { [take]: Math.ceil(limit) } } : {}
}

function readPage<T>(call: Invocation, limit: number | undefined) {
  return async (response: Response, exchange: Exchange): Promise<Page<T>> => {
    const style = pageStyle(call)
    const body = await parseJson<unknown>(response, exchange)
    const items = isRecord(body) ? body[style.items] : null
    if (!isRecord(body) || !Array.isArray(items)) {
      throw invalidResponse(`page: it has no list of "${style.items}"`, {
        ...exchange.details,
        status: response.status,
        body
      })
    }
    const cursor = style.next === undefined || !items.length ? null : body[style.next]
    const page: Page<T> = new Page(items, typeof cursor === 'string' && cursor ? cursor : null, (next) =>
      turn<T>(call, next)
    )
    return limit !== undefined && items.length > limit ? trim(page, limit, style) : page
  }
}

async function turn<T>(call: Invocation, cursor: string, spent = 0): Promise<Page<T>> {
  const name = pageStyle(call).cursor
  const timed = spent ? { ...call, origin: call.origin ?? call, spent } : call
  const exchange = new Exchange(timed, () => ({ query: { [name ?? 'cursor']: cursor } }))
  const { data } = await goingOnAt(cursor, exchange.read(readPage<T>(call, undefined)))
  if (data.cursor === cursor) throw repeated(cursor)
  return data
}

/** The same, where a failure tells the cursor from which another call would go on. */
async function goingOnAt<R>(cursor: string | null, work: Promise<R>): Promise<R> {
  try {
    return await work
  } catch (error) {
    if (isApiError(error) && 'cursor' in error) error.cursor ??= cursor
    throw error
  }
}

function trim<T>(page: Page<T>, limit: number, { resumable, id = 'id' }: PageStyle): Page<T> {
  const items = page.items.slice(0, limit)
  const last: unknown = items.at(-1)
  const lastId = resumable && isRecord(last) ? last[id] : null
  return new Page(items, typeof lastId === 'string' ? lastId : null, null)
}

function repeated(cursor: string): CursorRepeatedError {
  const error = new CursorRepeatedError('The list gave the same cursor twice')
  error.cursor = cursor
  return error
}
