import type { BodyReader } from '../answer/bodyReader.ts'
import { AbortError, StreamInterruptedError } from '../errors/errors.ts'
import { Stop } from '../send/lifetime.ts'
import type { EventSource } from './eventSource.ts'
import { type Decoder, type EventRecord, failureIn, markUnknown } from './events.ts'
import { JsonLines } from './jsonLines.ts'
import { isCut, streamFailure } from './streamFailure.ts'
import { Waiting } from './waiting.ts'

/** Why the request of a stream ends that its reader leaves: one for all, because an error takes as long as a call. */
let wasLeft: AbortError | undefined

/** Reads events one by one: decodes, drops heartbeats, throws errors that come as events, goes on after cuts. */
export class EventReader<E> {
  readonly #source: EventSource
  readonly #limit: number
  readonly #stop = new Stop()
  /** While it holds anything, a body is being read or waited for. */
  readonly #waiting = new Waiting<E>()
  #decoder: Decoder
  #opened: Promise<BodyReader> | null = null
  #body: BodyReader | null = null
  #began = false
  /** True once an event came that the stream has to end with. */
  #complete: boolean
  #given = 0
  #last: EventRecord | null = null
  /** True if events that only keep the connection alive are wanted. */
  heartbeats: boolean

  constructor(source: EventSource) {
    this.#source = source
    this.#limit = source.limit ?? Infinity
    this.#decoder = source.style.decoder?.(source.style) ?? new JsonLines()
    this.heartbeats = source.heartbeats ?? false
    this.#complete = !source.style.ends
    this.#waiting.over = this.#limit <= 0
  }

  /** Cursor from which another call would continue. */
  get cursor(): string | null {
    return this.#source.resumption?.cursor ?? null
  }

  /** Sends the request, once. */
  open(): Promise<BodyReader> {
    return (this.#opened ??= this.#source.open(this.#stop))
  }

  /** The next event, at once if it has arrived; after the end always the end. */
  next(): Promise<IteratorResult<E, undefined>> {
    if (this.#waiting.any || this.#waiting.over) return this.#waiting.add()
    let failure: { readonly error: unknown } | undefined
    try {
      const event = this.#take()
      if (event !== undefined) {
        if (this.#given >= this.#limit) this.close()
        return Promise.resolve({ value: event as E, done: false })
      }
    } catch (error) {
      failure = { error }
    }
    const result = this.#waiting.add()
    if (failure) void this.#recover(failure.error)
    else this.#read()
    return result
  }

  /** Ends the request. The first pending read rejects with the reason and the others end; without a reason all end. */
  close(reason?: unknown): void {
    if (reason === undefined) this.#waiting.forget()
    this.#end(reason === undefined ? null : { error: reason })
  }

  #take(): EventRecord | undefined {
    if (this.#body?.cut) throw this.#body.cut.reason
    const { style, declared, resumption } = this.#source
    for (;;) {
      const event = this.#decoder.next()
      if (event === undefined) return undefined
      const type = style.discriminator === undefined ? undefined : event[style.discriminator]
      if (typeof type === 'string') {
        if (style.heartbeats?.includes(type)) {
          if (this.heartbeats) return event
          continue
        }
        if (declared && !declared.includes(type)) markUnknown(event)
        this.#complete ||= style.ends?.includes(type) ?? false
      }
      const failure = failureIn(event, type, this.#source, this.#body)
      if (failure) throw failure
      if (resumption && !resumption.accept(event)) continue
      this.#last = event
      this.#given++
      return event
    }
  }

  #read(): void {
    if (this.#body) {
      this.#body.owner.lifetime.pause(false)
      this.#body.read().then(this.#arrived, this.#broke)
    } else {
      this.open().then((body) => {
        this.#body = body
        this.#began = true
        if (!this.#waiting.over) this.#read()
      }, this.#broke)
    }
  }

  readonly #arrived = (chunk: Uint8Array | undefined): void => {
    try {
      if (this.#waiting.over) return
      this.#decoder.push(chunk)
      while (this.#waiting.any) {
        const event = this.#take()
        if (event === undefined && chunk) return this.#read()
        if (event === undefined) {
          this.#source.resumption?.finish()
          const { ends } = this.#source.style
          if (!this.#complete && ends)
            throw new StreamInterruptedError(
              `The stream ended before ${ends.join(' or ')}, so it is incomplete: send the request again`
            )
          return void this.#waiting.end(null)
        }
        this.#waiting.give(event as E)
        if (this.#given >= this.#limit) this.close()
      }
      // What the caller does with an event does not count as time of the call.
      this.#body?.owner.lifetime.pause(true)
    } catch (error) {
      void this.#recover(error)
    }
  }

  readonly #broke = (error: unknown): void => void this.#recover(error)

  async #recover(error: unknown): Promise<void> {
    const { resumption, style } = this.#source
    this.#body?.owner.lifetime.pause(false)
    const isCutOff = isCut(error) && !this.#body?.owner.lifetime.over
    // Nothing is missing of an answer whose last event came.
    if (isCutOff && this.#complete && style.ends) return this.#end(null)
    // Before an answer began, the request itself has made all its attempts.
    if (!resumption || !this.#began || !isCutOff || this.#waiting.over) return this.#fail(error)
    try {
      await resumption.recover(error, this.#stop)
    } catch (failure) {
      return failure === error ? this.#fail(failure) : this.#end({ error: failure })
    }
    if (this.#waiting.over) return
    this.#opened = null
    this.#body = null
    this.#decoder = style.decoder?.(style) ?? new JsonLines()
    this.#read()
  }

  /** Ends the stream because of an error, which it completes. */
  #fail(error: unknown): void {
    const [began, last, body] = [this.#began, this.#last, this.#body]
    if (!this.#waiting.over)
      this.#end({ error: streamFailure(error, { began, last, body, source: this.#source }) })
  }

  #end(failure: { readonly error: unknown } | null): void {
    // What the signal calls may ask for the next event already.
    if (this.#waiting.end(failure))
      this.#stop.abort(failure ? failure.error : (wasLeft ??= new AbortError('The stream was left')))
  }
}
