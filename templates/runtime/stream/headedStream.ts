import type { EventStream } from './eventStream.ts'
import { eventStream } from './streamCalls.ts'
import { type StreamWithHeaders, withHeaders } from '../call/headed.ts'

/** An operation that only answers event by event, with headers that the document describes. */
export function headedStream<E, H>(
  ...[resource, operation, ids, input, options]: Parameters<typeof eventStream>
): StreamWithHeaders<EventStream<E>, H> {
  return withHeaders(eventStream(resource, operation, ids, input, options), operation)
}
