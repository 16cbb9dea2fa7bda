import type { BodyReader } from './bodyReader.ts'
import { isRecord, type Decoder, type EventRecord } from './decoder.ts'
import {
  AbortError,
  ConnectionError,
  InvalidLineError,
  StreamInterruptedError,
  TimeoutError,
  isApiError,
  type ErrorDetails
} from './errors.ts'
import { markUnknown, payloadOf, typeOf } from './events.ts'
import { invalidResponse, isFailure, lateFailure } from './failure.ts'
import { decodeJsonLines } from './jsonLines.ts'
import type { EventSource } from './eventSource.ts'
import type { StreamStyle } from './styles.ts'

/** Reads events one by one: decodes, drops heartbeats, throws errors that come as events, goes on after cuts. */
export class EventReader<E> {
  readonly #source: EventSource
  readonly #stop = new AbortController()
  #decoder: Decoder
  #opened: Promise<BodyReader> | null = null
  #body: BodyReader | null = null
  #pending: Promise<IteratorResult<E, undefined>> | null = null
  #began = false
  #stopped = false
  #over: boolean
  #given = 0
  #last: EventRecord | null = null
  /** True where events that only keep the connection alive are wanted. */
  heartbeats: boolean

  constructor(source: EventSource) {
    this.#source = source
    this.#decoder = decoderFor(source.style)
    this.heartbeats = source.heartbeats ?? false
    this.#over = source.limit !== undefined && source.limit <= 0
  }

  /** Sends the request, once. */
  open(): Promise<BodyReader> {
    return (this.#opened ??= this.#source.open(this.#stop.signal))
  }

  /** The next event; events that are here already cost no waiting. */
  next(): Promise<IteratorResult<E, undefined>> {
    if (this.#pending) {
      const again = (): Promise<IteratorResult<E, undefined>> => this.next()
      return this.#pending.then(again, again)
    }
    try {
      const event = this.#take()
      if (event) return Promise.resolve(resultOf<E>(event))
    } catch (error) {
      return (this.#pending = this.#more({ error }))
    }
    const body = this.#over ? null : this.#body
    return (this.#pending = body ? body.read().then(this.#arrived, this.#broke) : this.#more())
  }

  /** Ends the request; a pending read rejects with the reason, or just ends where there is none. */
  close(reason?: unknown): void {
    if (reason === undefined) this.#over = true
    this.#stopped = true
    this.#stop.abort(reason ?? new AbortError('The stream was left'))
  }

  #take(): EventRecord | undefined {
    if (this.#over) return undefined
    if (this.#stopped) throw this.#stop.signal.reason
    this.#body?.check()
    const { style, declared, resumption, limit } = this.#source
    for (;;) {
      const event = this.#decoder.next()
      if (!event) return undefined
      const type = typeOf(event, style)
      if (typeof type === 'string') {
        if (style.heartbeats?.includes(type)) {
          if (this.heartbeats) return event
          continue
        }
        if (type === style.error)
          throw lateFailure(this.#source.service, payloadOf(event, style), this.#details)
        if (declared && !declared.includes(type)) markUnknown(event)
      } else if (style.discriminator) {
        // It came in place of the stream.
        if (isFailure(event, this.#source.service.errors))
          throw lateFailure(this.#source.service, event, this.#details)
        throw invalidResponse(`event: it has no "${style.discriminator}"`, { ...this.#details, body: event })
      }
      // Where events have no type, a failure is an event with an error in it.
      if (!style.discriminator && isRecord(event['error']))
        throw lateFailure(this.#source.service, event, this.#details)
      if (resumption && !resumption.accept(event)) continue
      this.#last = event
      if (limit !== undefined && ++this.#given >= limit) this.close()
      return event
    }
  }

  // Where every chunk brings an event, nothing is awaited but the chunk.
  readonly #arrived = (
    chunk: Uint8Array | undefined
  ): IteratorResult<E, undefined> | Promise<IteratorResult<E, undefined>> => {
    try {
      const event = this.#decode(chunk)
      if (!event) return this.#more()
      this.#pending = null
      return resultOf<E>(event)
    } catch (error) {
      return this.#more({ error })
    }
  }

  readonly #broke = (error: unknown): Promise<IteratorResult<E, undefined>> => this.#more({ error })

  async #more(failure?: { readonly error: unknown }): Promise<IteratorResult<E, undefined>> {
    try {
      if (failure) await this.#recover(failure.error)
      while (!this.#over) {
        try {
          this.#body ??= await this.open()
          this.#began = true
          const event = this.#decode(await this.#body.read())
          if (event) return resultOf<E>(event)
        } catch (error) {
          await this.#recover(error)
        }
      }
      return { value: undefined, done: true }
    } finally {
      this.#pending = null
    }
  }

  #decode(chunk: Uint8Array | undefined): EventRecord | undefined {
    this.#decoder.push(chunk)
    const event = this.#take()
    if (!event && !chunk) {
      this.#source.resumption?.finish()
      this.#over = true
    }
    return event
  }

  /** Ends the stream because of an error, which it completes and returns. */
  #failed(error: unknown): unknown {
    // A reason of the caller's own signal stays what it is, also where it is an error of this SDK.
    const isReason = this.#body?.over && !(error instanceof TimeoutError)
    this.close()
    const { resumption } = this.#source
    if (isReason) return error
    const failure =
      error instanceof ConnectionError && this.#began ? interrupted(error, this.#details) : error
    if (failure instanceof InvalidLineError || failure instanceof StreamInterruptedError)
      Object.assign(failure, this.#details)
    if (failure instanceof StreamInterruptedError && !resumption && this.#last)
      failure.lastItem = payloadOf(this.#last, this.#source.style)
    if (isApiError(failure) && 'lastItem' in failure && resumption) {
      failure.cursor ??= resumption.cursor
      failure.lastItem ??= resumption.lastItem
    }
    if (isApiError(failure)) this.#body?.clean(failure)
    return failure
  }

  get #details(): ErrorDetails {
    return this.#body?.details ?? {}
  }

  async #recover(error: unknown): Promise<void> {
    if (this.#over) return
    const { resumption } = this.#source
    // Where no answer began, the request itself has made all its attempts.
    if (!resumption || !this.#began || !isCut(error) || this.#stopped || this.#body?.over)
      throw this.#failed(error)
    try {
      await resumption.recover(error, this.#stop.signal)
    } catch (failure) {
      if (this.#over) return
      if (failure === error) throw this.#failed(failure)
      this.close()
      throw failure
    }
    this.#opened = null
    this.#body = null
    this.#decoder = decoderFor(this.#source.style)
  }
}

/** Says whether the network is at fault: it broke, or fell silent for too long. */
function isCut(error: unknown): error is ConnectionError | TimeoutError {
  return error instanceof ConnectionError || (error instanceof TimeoutError && error.phase === 'idle')
}

function resultOf<E>(event: EventRecord): IteratorResult<E, undefined> {
  return { value: event as E, done: false }
}

function decoderFor(style: StreamStyle): Decoder {
  return (style.decoder ?? decodeJsonLines)(style)
}

function interrupted(cause: ConnectionError, details: ErrorDetails): StreamInterruptedError {
  const { method, url } = cause
  return new StreamInterruptedError('The stream was cut before its end', { method, url, ...details, cause })
}
