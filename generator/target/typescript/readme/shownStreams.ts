/** The streams of an API that its README shows. */
import type { Api, Stream, StreamEvents } from '../../../model/api.ts'
import { code, codeSpan, name, type Printed } from '../words/doors.ts'
import { eventRows, type EventRow } from './events.ts'
import { firstShown } from './leading.ts'

export interface ShownStreams {
  readonly stream: ShownStream | null
  /** A call that returns a stream and nothing else. */
  readonly subscription: Printed
}

/** An answer that can come event by event. */
export interface ShownStream {
  readonly call: Printed
  /** What says of an event what it is, `event.type`; empty if nothing does. */
  readonly kind: Printed
  /** The type of the events, to import; empty if it has no name. */
  readonly eventType: Printed
  readonly hasText: boolean
  readonly hasResult: boolean
  /** The event that ends it, as `x-stream-ends` names it; empty if any end is good. */
  readonly ends: Printed
  /** Whether it can be passed on to another program. */
  readonly isRelayed: boolean
  readonly events: readonly EventRow[]
}

/** What is shown of the streams of an API. */
export function shownStreams(api: Api): ShownStreams {
  const both = firstShown(
    api,
    ({ answer }) => answer.kind === 'both' && answer.stream.events.kind === 'declared'
  )
  const any = both ?? firstShown(api, ({ answer }) => answer.kind === 'both')
  const only = firstShown(api, ({ answer }) => answer.kind === 'stream')
  return {
    stream:
      any?.action.answer.kind === 'both' ? streamView(any.example.text, any.action.answer.stream, api) : null,
    subscription: only?.example.text ?? code``
  }
}

function streamView(call: Printed, stream: Stream, api: Api): ShownStream | null {
  const convention = api.streams.find((each) => each.name === stream.convention)
  if (convention === undefined) return null
  const { discriminator, ends } = convention
  const { events } = stream
  return {
    call,
    kind: discriminator === null || events.kind !== 'declared' ? code`` : code`event.${name(discriminator)}`,
    eventType: events.kind === 'declared' && events.type.kind === 'named' ? name(events.type.name) : code``,
    hasText: convention.text !== null && hasEvent(events, convention.text.event),
    hasResult: convention.result !== null && hasEvent(events, convention.result),
    ends: ends[0] === undefined ? code`` : codeSpan(`x-stream-ends: ${ends[0]}`),
    isRelayed: api.relay !== null && convention.framing === 'jsonl',
    events: eventRows(stream, api)
  }
}

/** Whether a stream can have an event of this type, as far as the document says. */
function hasEvent(events: StreamEvents, type: string): boolean {
  return events.kind !== 'declared' || events.types.length === 0 || events.types.includes(type)
}
