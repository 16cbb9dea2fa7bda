import type { BodyReader } from './bodyReader.ts'
import type { Decoder, EventRecord } from './decoder.ts'
import { AbortError } from './errors.ts'
import { markUnknown, typeOf } from './events.ts'
import { failureIn } from './failure.ts'
import { decodeJsonLines } from './jsonLines.ts'
import type { EventSource } from './eventSource.ts'
import { isCut, streamFailure } from './streamFailure.ts'
import type { StreamStyle } from './styles.ts'

type Result<E> = IteratorResult<E, undefined>

/** Reads events one by one: decodes, drops heartbeats, throws errors that come as events, goes on after cuts. */
export class EventReader<E> {
  readonly #source: EventSource
  readonly #stop = new AbortController()
  #decoder: Decoder
  #opened: Promise<BodyReader> | null = null
  #body: BodyReader | null = null
  #pending: Promise<Result<E>> | null = null
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
  next(): Promise<Result<E>> {
    if (this.#pending) {
      const again = (): Promise<Result<E>> => this.next()
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
        if (declared && !declared.includes(type)) markUnknown(event)
      }
      const failure = failureIn(event, this.#source, this.#body)
      if (failure) throw failure
      if (resumption && !resumption.accept(event)) continue
      this.#last = event
      if (limit !== undefined && ++this.#given >= limit) this.close()
      return event
    }
  }

  // Where every chunk brings an event, nothing is awaited but the chunk.
  readonly #arrived = (chunk: Uint8Array | undefined): Result<E> | Promise<Result<E>> => {
    try {
      const event = this.#decode(chunk)
      if (!event) return this.#more()
      this.#pending = null
      return resultOf<E>(event)
    } catch (error) {
      return this.#more({ error })
    }
  }

  readonly #broke = (error: unknown): Promise<Result<E>> => this.#more({ error })

  async #more(failure?: { readonly error: unknown }): Promise<Result<E>> {
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
    const [began, last, body] = [this.#began, this.#last, this.#body]
    const failure = streamFailure(error, { began, last, body, source: this.#source })
    this.close()
    return failure
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

function resultOf<E>(event: EventRecord): Result<E> {
  return { value: event as E, done: false }
}

function decoderFor(style: StreamStyle): Decoder {
  return (style.decoder ?? decodeJsonLines)(style)
}
