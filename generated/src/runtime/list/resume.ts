import type { BodyReader } from '../answer/bodyReader.ts'
import type { StreamOptions } from '../call/options.ts'
import type { PageStyle, StreamStyle } from '../call/service.ts'
import { type ConnectionError, StreamInterruptedError, TimeoutError } from '../errors/errors.ts'
import { type Invocation, optionOf } from '../request/prepare.ts'
import { tellRetry } from '../send/hooks.ts'
import { Lifetime, type Signal } from '../send/lifetime.ts'
import { decided, delayOf, repeating } from '../send/retry.ts'
import type { Resumption } from '../stream/eventSource.ts'
import { type EventRecord, payloadOf } from '../stream/events.ts'
import { isRecord } from '../values.ts'

/** The convention of a list that has one page. */
export const onePage: PageStyle = { items: 'items' }

/** The cursor from which the caller wants a list; null if from its start. */
export function startCursor(call: Invocation): string | null {
  const { cursor = '', page } = call.operation.page ?? onePage
  try {
    const value = page ? page.start(call) : Object(call.input)[cursor]
    return typeof value === 'string' && value ? value : null
  } catch {
    // Parameters that cannot be read are refused when the request is made of them.
    return null
  }
}

/**
 * Lets a list stream continue after a cut: it asks for what follows the item before the last one, and requires the
 * first item to be the last one again. Asking from the last item itself would end in silence if its row was deleted.
 */
export class ListResumption implements Resumption {
  readonly #call: Invocation
  readonly #style: StreamStyle
  readonly #page: PageStyle
  readonly #start: string | null
  readonly #signals: readonly (AbortSignal | null | undefined)[]
  /** Ids of the last item and of the one before it; null if it has none. */
  #latest: string | null = null
  #previous: string | null = null
  #given = 0
  #cuts = 0
  #search: 'first' | 'anywhere' | null = null
  lastItem: unknown
  /** The connection so far. */
  body: BodyReader | undefined

  /** `stream` is what the stream was asked for with, beside the options of the call. */
  constructor(call: Invocation, style: StreamStyle, stream: StreamOptions = {}) {
    this.#call = call
    this.#signals = [stream.signal, stream.abortSignal]
    this.#style = style
    this.#page = call.operation.page ?? onePage
    this.#start = startCursor(call)
  }

  get cursor(): string | null {
    return this.#page.resumable ? (this.#latest ?? this.#start) : null
  }

  cursorAfter(event: EventRecord): string | null {
    const id = this.#idOf(payloadOf(event, this.#style))
    return this.#page.resumable && typeof id === 'string' ? id : null
  }

  /** What the next connection asks for: the call with what was used of its time, and a query beside its parameters. */
  next(limit: number = Infinity): { readonly call: Invocation; readonly query: Record<string, unknown> } {
    const { take, cursor } = this.#page
    const query: Record<string, unknown> = {}
    // In a stream the page size is also the total, which rows that came in front meanwhile would use up.
    if (take)
      query[take] =
        limit < Infinity && this.#search !== 'anywhere'
          ? Math.max(1, Math.ceil(limit) - this.#given + (this.#search ? 1 : 0))
          : undefined
    if (cursor && this.#search) query[cursor] = this.#previous ?? this.#start
    const spent = this.body?.owner.lifetime.spent ?? 0
    return { call: { ...this.#call, origin: this.#call, spent }, query }
  }

  accept(event: EventRecord): boolean {
    const item = payloadOf(event, this.#style)
    const id = this.#idOf(item)
    if (this.#search) {
      const found = id === this.#latest
      if (!found && this.#search === 'first') throw this.#lost()
      if (found) this.#search = null
      return false
    }
    this.#cuts = 0
    this.#given++
    this.lastItem = item
    const known = typeof id === 'string'
    this.#previous = known ? this.#latest : null
    this.#latest = known ? id : null
    return true
  }

  async recover(error: ConnectionError | TimeoutError, signal: Signal): Promise<void> {
    const call = this.#call
    const [retries, base] = repeating(call)
    if (error instanceof TimeoutError && !(optionOf(call, 'retryTimeout') ?? true)) throw error
    // Without an id of the last item the place of the cut is unknown.
    if (!this.#page.resumable || (this.#given > 0 && this.#latest === null) || this.#cuts >= retries)
      throw error
    const delay = delayOf('failure', base, this.#cuts++)
    if (!decided(call, { error, attempt: this.#cuts, delay, allowed: true })) throw error
    const lifetime = new Lifetime({ ...call.options, timeout: undefined }, [...this.#signals, signal])
    await tellRetry(call, { lifetime, controller: new AbortController() }, { error, delay })
    await lifetime.sleep(delay)
    if (this.#given > 0) this.#search = this.#previous !== null || this.#start !== null ? 'first' : 'anywhere'
  }

  finish(): void {
    if (this.#search) throw this.#lost()
  }

  #idOf(item: unknown): unknown {
    return isRecord(item) ? item[this.#page.id ?? 'id'] : null
  }

  #lost(): StreamInterruptedError {
    return new StreamInterruptedError('The stream was cut, and its last item is no longer in the list')
  }
}
