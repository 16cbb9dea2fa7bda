import type { BodyReader } from './bodyReader.ts'
import type { EventRecord } from './decoder.ts'
import type { EventSource } from './eventSource.ts'
import { typeOf } from './events.ts'
import { Waiting } from './waiting.ts'

/** What gives a stream its events. */
export interface Reader<E> {
  /** True where events that only keep the connection alive are wanted. */
  heartbeats: boolean
  /** Where another call would go on. */
  readonly cursor: string | null
  /** Sends the request, once. */
  open(): Promise<BodyReader>
  next(): Promise<IteratorResult<E, undefined>>
  /** Ends the request, or the part in it. */
  close(reason?: unknown): void
}

/** One result of the shared reader; what lies between the slower branch and the faster one is kept, and nothing else. */
interface Link<E> {
  result?: Promise<IteratorResult<E, undefined>>
  next?: Link<E>
}

/** Two readers of one: each gives every event, the faster one sets the pace, and the request ends when both were left. */
export function teeReader<E>(reader: Reader<E>, source: EventSource): [Reader<E>, Reader<E>] {
  const start: Link<E> = {}
  let open = 2
  const leave = (reason: unknown): void => {
    if (--open === 0) reader.close(reason)
  }
  return [new Branch(reader, source, start, leave), new Branch(reader, source, start, leave)]
}

class Branch<E> implements Reader<E> {
  readonly #reader: Reader<E>
  readonly #source: EventSource
  readonly #leave: (reason: unknown) => void
  readonly #waiting = new Waiting<E>()
  #link: Link<E>
  #heartbeats: boolean
  cursor: string | null

  constructor(reader: Reader<E>, source: EventSource, start: Link<E>, leave: (reason: unknown) => void) {
    this.#reader = reader
    this.#source = source
    this.#link = start
    this.#leave = leave
    this.#heartbeats = reader.heartbeats
    this.cursor = reader.cursor
  }

  set heartbeats(wanted: boolean) {
    this.#heartbeats = wanted
    if (wanted) this.#reader.heartbeats = true
  }

  get heartbeats(): boolean {
    return this.#heartbeats
  }

  open(): Promise<BodyReader> {
    return this.#reader.open()
  }

  next(): Promise<IteratorResult<E, undefined>> {
    const result = this.#waiting.add()
    if (!this.#waiting.over) this.#pull()
    return result
  }

  close(reason?: unknown): void {
    if (reason === undefined) this.#waiting.forget()
    if (!this.#waiting.end(reason === undefined ? null : { error: reason })) return
    this.#link = {}
    this.#leave(reason)
  }

  #pull(): void {
    const link = this.#link
    this.#link = link.next ??= {}
    link.result ??= this.#reader.next()
    link.result.then(this.#arrived, this.#failed)
  }

  readonly #arrived = ({ value, done }: IteratorResult<E, undefined>): void => {
    if (this.#waiting.over) return
    if (done) return void this.#waiting.end(null)
    const { style, resumption } = this.#source
    const event = value as EventRecord
    const type = typeOf(event, style)
    if (typeof type === 'string' && style.heartbeats?.includes(type)) {
      // The other branch may want it.
      if (!this.#heartbeats) return this.#pull()
    } else this.cursor = resumption?.cursorAfter?.(event) ?? this.cursor
    this.#waiting.give(value)
  }

  readonly #failed = (error: unknown): void => void this.#waiting.end({ error })
}
