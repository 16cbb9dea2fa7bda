/// <reference lib="esnext.disposable" preserve="true" />
import type { BodyReader } from '../answer/bodyReader.ts'
import type { Answer } from '../answer/response.ts'
import { AbortError, CallAlreadySentError, StreamInterruptedError } from '../errors/errors.ts'
import { isRecord } from '../values.ts'
import { EventReader } from './eventReader.ts'
import type { EventSource } from './eventSource.ts'
import { type Reader, teeReader } from './eventTee.ts'
import { type EventRecord, payloadOf, type ResultOf, typeOf } from './events.ts'
import { endsHeader, relayBody, writeEnds } from './relay.ts'

const teed = 'teed'

/** The first stream assigns this: its class alone reads what a stream hides from programs. */
let bodyIn: (stream: EventStream<unknown, unknown>) => Promise<BodyReader>

/** The events of an answer, in order. Nothing is sent before they are asked for; leaving the loop ends the request. */
export class EventStream<E, R = ResultOf<E>> implements AsyncIterable<E> {
  readonly #source: EventSource
  readonly #reader: Reader<E>
  #way: string | null = null

  constructor(source: EventSource, reader: Reader<E> = new EventReader(source)) {
    // Not in a static block: bundlers keep a class that has one in every program.
    bodyIn ??= (stream) => stream.#reader.open()
    this.#source = source
    this.#reader = reader
  }

  /** The response that carries the events; asking for it sends the request. */
  get response(): Promise<Response> {
    return this.#reader.open().then((body) => body.response)
  }

  /** Cursor from which a list can continue: the id of the last item given, if the list goes by ids. */
  get cursor(): string | null {
    return this.#reader.cursor
  }

  /** The stream itself. */
  stream(): this {
    return this
  }

  /** The next event. */
  next(): Promise<IteratorResult<E, undefined>> {
    return this.#way === teed ? Promise.reject(new CallAlreadySentError(teed, 'read')) : this.#reader.next()
  }

  /** Ends the request; what leaving a loop calls. */
  async return(): Promise<IteratorResult<E, undefined>> {
    this.#reader.close()
    return { value: undefined, done: true }
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<E> {
    const refused = this.#claim('iterated')
    const iterator: AsyncIterableIterator<E> = {
      next: () => (refused ? Promise.reject(refused) : this.#reader.next()),
      return: () => this.return(),
      [Symbol.asyncIterator]: () => iterator
    }
    return iterator
  }

  /**
   * Two streams in the place of this one, each with every event and error from here on. The faster one sets the pace, and
   * what the slower one has not read is kept in memory. Both give the same objects. Leaving one goes unnoticed by the other; leaving both ends the
   * request, and so does ending this stream.
   */
  tee(): [EventStream<E, R>, EventStream<E, R>] {
    const refused = this.#claim(teed)
    const { style, service } = this.#source
    const source = refused ? { style, service, open: () => Promise.reject(refused) } : this.#source
    const [left, right] = teeReader(refused ? new EventReader<E>(source) : this.#reader, source)
    return [new EventStream<E, R>(source, left), new EventStream<E, R>(source, right)]
  }

  /** Ends the request quietly. */
  async cancel(): Promise<void> {
    this.#reader.close()
  }

  /** Ends the request; code that waits for an event gets the reason as an error. */
  abort(reason: unknown = new AbortError('The stream was aborted')): void {
    this.#reader.close(reason)
  }

  // A platform without the symbol has no `await using` either.
  /** Ends the request at the end of an `await using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#reader.close()
  }

  /** The whole text, piece by piece put together. */
  async text(): Promise<string> {
    const { style } = this.#source
    let text = ''
    await this.#each('read as text', (event) => {
      if (typeOf(event, style) !== style.text?.event) return
      const payload = payloadOf(event, style)
      const piece = isRecord(payload) && style.text ? payload[style.text.field] : null
      if (typeof piece === 'string') text += piece
    })
    return text
  }

  /** What the final event carries; rejects if the stream ends without one. */
  async result(): Promise<R> {
    const { style } = this.#source
    let result: { readonly data: unknown } | null = null
    await this.#each('read for its result', (event) => {
      if (typeOf(event, style) !== style.result) return
      const data = payloadOf(event, style)
      if (!style.noResult || !isRecord(data) || !data[style.noResult]) result = { data }
    })
    return resultOf<R>(result)
  }

  /** The events as JSON lines, to be sent on; an error becomes the last line. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const refused = this.#claim('relayed')
    this.#reader.heartbeats = true
    return relayBody(
      this.#source.style,
      () => (refused ? Promise.reject(refused) : this.#reader.next()),
      () => this.return()
    )
  }

  /**
   * The events as a response of JSON lines, for a route handler; `readEvents` reads it at the other end. If the answer has
   * an end of its own, the header `x-stream-ends` names it, so that `readEvents` notices a relay that was cut.
   */
  toResponse(init: ResponseInit = {}): Response {
    const headers = new Headers(init.headers)
    if (!headers.has('content-type')) headers.set('content-type', 'application/jsonl')
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache, no-transform')
    const { ends } = this.#source.style
    if (ends && !headers.has(endsHeader)) headers.set(endsHeader, writeEnds(ends))
    return new Response(this.toReadableStream(), { ...init, headers })
  }

  async #each(way: string, use: (event: EventRecord) => void): Promise<void> {
    const refused = this.#claim(way)
    if (refused) throw refused
    for (;;) {
      const { value, done } = await this.#reader.next()
      if (done) return
      use(value as EventRecord)
    }
  }

  #claim(way: string): CallAlreadySentError | null {
    const first = this.#way
    this.#way ??= way
    return first === null ? null : new CallAlreadySentError(first, way)
  }
}

/** The result of a stream with the response that carries its events. */
export async function answerOf<R>(stream: EventStream<unknown, R>): Promise<Answer<R>> {
  const data = await stream.result()
  const { response, owner } = await bodyIn(stream)
  return { data, response, attempts: owner.attempts ?? 1 }
}

function resultOf<R>(result: { readonly data: unknown } | null): R {
  if (!result) throw new StreamInterruptedError('The stream ended without a result')
  return result.data as R
}
