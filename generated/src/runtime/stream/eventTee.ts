import type { BodyReader } from '../answer/bodyReader.ts'
import type { EventSource } from './eventSource.ts'
import { type EventRecord, typeOf } from './events.ts'
import { Waiting } from './waiting.ts'

/** What gives a stream its events. */
export interface Reader<E> {
  /** True if events that only keep the connection alive are wanted. */
  heartbeats: boolean
  /** Cursor from which another call would continue. */
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
  return [branch(reader, source, start, leave), branch(reader, source, start, leave)]
}

function branch<E>(
  reader: Reader<E>,
  { style, resumption }: EventSource,
  start: Link<E>,
  leave: (reason: unknown) => void
): Reader<E> {
  const waiting = new Waiting<E>()
  let link = start
  let { heartbeats, cursor } = reader
  const pull = (): void => {
    const { result = reader.next() } = link
    link.result = result
    link = link.next ??= {}
    result.then(arrived, (error: unknown) => void waiting.end({ error }))
  }
  const arrived = ({ value, done }: IteratorResult<E, undefined>): void => {
    if (waiting.over) return
    if (done) return void waiting.end(null)
    const event = value as EventRecord
    const type = typeOf(event, style)
    if (typeof type === 'string' && style.heartbeats?.includes(type)) {
      // The other branch may want it.
      if (!heartbeats) return pull()
    } else cursor = resumption?.cursorAfter?.(event) ?? cursor
    waiting.give(value)
  }
  return {
    get cursor() {
      return cursor
    },
    get heartbeats() {
      return heartbeats
    },
    set heartbeats(wanted) {
      heartbeats = wanted
      if (wanted) reader.heartbeats = true
    },
    open: () => reader.open(),
    next() {
      const result = waiting.add()
      if (!waiting.over) pull()
      return result
    },
    close(reason) {
      if (reason === undefined) waiting.forget()
      if (!waiting.end(reason === undefined ? null : { error: reason })) return
      link = {}
      leave(reason)
    }
  }
}
