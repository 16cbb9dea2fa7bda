import type { Decoder, EventRecord, Service } from '../../runtime/index.ts'
import { JsonLines, isFailure, isRecord, lateFailure, payloadOf, typeOf } from '../../runtime/forHelpers.ts'
import { completeConversationMessage, subscribeChannelMessages } from '../../operations/follow.ts'
import { align, beginAlignment, type Aligned, type Alignment } from './align.ts'

/** The most messages of a channel that the API replays. */
export const historyLength = 1000

/** What the connections to one channel share. */
export interface ChannelState {
  /** A key of each message that was given, oldest first, as far back as a replay can go. */
  readonly given: string[]
  /** True once the work is over. */
  ended: boolean
  /** True once the API has announced that it cuts this connection. */
  cut: boolean
}

/** Unwraps the events of the work from the messages of a channel, and drops those that a replay repeats. */
export class ChannelDecoder implements Decoder {
  readonly #service: Service
  readonly #state: ChannelState
  readonly #lines: Decoder = new JsonLines()
  #alignment: Alignment
  /** The events of a replay whose place is not yet known. */
  #replay: EventRecord[] = []
  #ready: EventRecord[] = []

  constructor(service: Service, state: ChannelState) {
    this.#service = service
    this.#state = state
    this.#alignment = beginAlignment(state.given.length)
  }

  push(chunk?: Uint8Array): void {
    this.#lines.push(chunk)
  }

  next(): EventRecord | undefined {
    for (;;) {
      const ready = this.#ready.shift()
      if (ready) return ready
      const message = this.#state.ended || this.#state.cut ? undefined : this.#lines.next()
      if (!message) return undefined
      const event = this.#unwrap(message)
      if (!event) continue
      if (this.#alignment.kind === 'aligned') return this.#give(event)
      this.#place(event)
    }
  }

  /** The event inside a message; null if the line concerns the connection alone. */
  #unwrap(line: EventRecord): EventRecord | null {
    const { stream, events } = subscribeChannelMessages
    const [type, data] = [typeOf(line, stream), payloadOf(line, stream)]
    if (typeof type === 'string' && events.includes(type)) return isRecord(data) ? data : null
    // A failure that is sent in place of the channel has no type.
    if (type === undefined && isFailure(line, this.#service.errors))
      throw lateFailure(this.#service, line, {})
    if (type !== stream.error) return null
    // The API ends every subscription after some minutes, with the message of an abort or a timeout.
    const { message } = isRecord(data) ? data : {}
    if (typeof message !== 'string' || !/abort|timed? ?out/i.test(message))
      throw lateFailure(this.#service, data, {})
    this.#state.cut = true
    return null
  }

  #place(event: EventRecord): void {
    this.#replay.push(event)
    this.#alignment = align(this.#alignment, this.#state.given, keyOf(event), isLast(event))
    if (this.#alignment.kind === 'aligned') this.#release(this.#alignment)
  }

  #release({ skip, gap, missed }: Aligned): void {
    const { given } = this.#state
    // Reported gaps count as given from now on, else each cut would report them again.
    if (missed.length) given.splice(0, given.length, ...this.#replay.slice(0, skip).map(keyOf))
    const fresh = this.#replay.slice(skip).map((event) => this.#give(event))
    const told = gap ? [{ type: 'gap', data: { missed: missed.map((index) => this.#replay[index]) } }] : []
    this.#ready = [...told, ...fresh]
    this.#replay = []
  }

  #give(event: EventRecord): EventRecord {
    const { given } = this.#state
    given.push(keyOf(event))
    if (given.length > historyLength) given.shift()
    return event
  }
}

function keyOf(event: EventRecord): string {
  return JSON.stringify(event)
}

function isLast(event: EventRecord): boolean {
  const { stream } = completeConversationMessage
  const type = typeOf(event, stream)
  return type !== undefined && (type === stream.result || type === stream.error)
}
