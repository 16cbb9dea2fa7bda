import type { BodyReader } from './bodyReader.ts'
import type { Decoder, EventRecord } from './decoder.ts'
import { AbortError, ConnectionError, StreamInterruptedError, isApiError } from './errors.ts'
import { markUnknown, payloadOf, typeOf } from './events.ts'
import { lateFailure } from './failure.ts'
import { decodeJsonLines } from './jsonLines.ts'
import type { Service } from './service.ts'
import type { StreamStyle } from './styles.ts'

/** Where the events of a stream come from. */
export interface EventSource {
  readonly style: StreamStyle
  readonly service: Service
  /** Types that the document declares; every other type is unknown then. */
  readonly declared?: readonly string[] | undefined
  readonly heartbeats?: boolean | undefined
  /** How many events at most. */
  readonly limit?: number | undefined
  readonly resumption?: Resumption | undefined
  /** Sends the request, again after a cut. */
  open(signal: AbortSignal): Promise<BodyReader>
}

/** How a stream of items goes on after the network cut it. */
export interface Resumption {
  /** Where another call would go on. */
  readonly cursor: string | null
  readonly lastItem: unknown
  /** Takes note of an event; false where it was given before the cut. */
  accept(event: EventRecord): boolean
  /** Waits before the stream goes on; throws where it cannot. */
  recover(error: ConnectionError, signal: AbortSignal): Promise<void>
  /** Throws where the end came before the place of the cut. */
  finish(): void
}

/** Reads events one by one: decodes, drops heartbeats, throws errors that come as events, goes on after cuts. */
export class EventReader {
  readonly #source: EventSource
  readonly #stop = new AbortController()
  #decoder: Decoder
  #opened: Promise<BodyReader> | null = null
  #body: BodyReader | null = null
  #given = 0
  #over = false
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

  /** The next event that is here already. */
  take(): EventRecord | undefined {
    if (this.#over) return undefined
    this.#stop.signal.throwIfAborted()
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
        if (type === style.error) throw lateFailure(this.#source.service, payloadOf(event, style), {})
        if (declared && !declared.includes(type)) markUnknown(event)
      }
      if (resumption && !resumption.accept(event)) continue
      if (limit !== undefined && ++this.#given >= limit) this.close()
      return event
    }
  }

  /** The next event, or undefined at the end. */
  async more(): Promise<EventRecord | undefined> {
    while (!this.#over) {
      try {
        this.#body = await this.open()
        const chunk = await this.#body.read()
        this.#decoder.push(chunk)
        const event = this.take()
        if (event) return event
        if (!chunk) {
          this.#source.resumption?.finish()
          this.#over = true
        }
      } catch (error) {
        await this.#recover(error)
      }
    }
    return undefined
  }

  /** Ends the request; a pending read rejects with the reason, or just ends where there is none. */
  close(reason?: unknown): void {
    if (reason === undefined) this.#over = true
    this.#stop.abort(reason ?? new AbortError('The stream was left'))
  }

  /** Ends the stream because of an error, which it completes and returns. */
  failed(error: unknown): unknown {
    this.close()
    const { resumption } = this.#source
    const failure = error instanceof ConnectionError && this.#body ? interrupted(error) : error
    if (isApiError(failure) && 'lastItem' in failure && resumption) {
      failure.cursor ??= resumption.cursor
      failure.lastItem ??= resumption.lastItem
    }
    return failure
  }

  async #recover(error: unknown): Promise<void> {
    if (this.#over) return
    const { resumption } = this.#source
    if (!resumption || !this.#body || !(error instanceof ConnectionError) || this.#stop.signal.aborted) throw this.failed(error)
    try {
      await resumption.recover(error, this.#stop.signal)
    } catch (failure) {
      if (this.#over) return
      throw this.failed(failure)
    }
    this.#opened = null
    this.#decoder = decoderFor(this.#source.style)
  }
}

function decoderFor(style: StreamStyle): Decoder {
  return (style.decoder ?? decodeJsonLines)(style)
}

function interrupted(cause: ConnectionError): StreamInterruptedError {
  const { method, url } = cause
  return new StreamInterruptedError('The stream was cut before its end', { method, url, cause })
}
