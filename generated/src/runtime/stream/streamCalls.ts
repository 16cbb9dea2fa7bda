import { Call, claimCall, invocationOf } from '../call/call.ts'
import { parseAny, parseJson } from '../call/calls.ts'
import { takeOptions } from '../call/givenOptions.ts'
import { streamPlace } from '../call/optionNames.ts'
import type { BaseCallOptions, StreamOptions } from '../call/options.ts'
import { invocation, type Resource } from '../call/resource.ts'
import type { Operation } from '../call/service.ts'
import type { Invocation } from '../request/prepare.ts'
import { eventSource, refusedSource } from './eventSource.ts'
import { EventStream } from './eventStream.ts'

/** A call that answers as a whole when awaited, and event by event when streamed. Nothing is sent before that. */
export class StreamCall<T, E> extends Call<T> {
  #stream: EventStream<E, T> | undefined

  constructor(call: Invocation) {
    const { accept, stream } = call.operation
    // An operation that answers text asks for it.
    super(call, accept ? parseAny : parseJson, 'later', () => (stream?.whole ? { body: stream.whole } : {}))
  }

  /** The answer event by event. */
  stream(given: StreamOptions = {}): EventStream<E, T> {
    const { options, refused: unreadable } = takeOptions(given, {}, streamPlace)
    const refused = claimCall(this, 'streamed') ?? unreadable
    if (refused) return new EventStream(refusedSource(invocationOf(this), refused))
    return (this.#stream ??= new EventStream(eventSource(invocationOf(this), options)))
  }
}

/** An operation that answers as a whole or event by event. */
export function streamCall<T, E>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): StreamCall<T, E> {
  return new StreamCall<T, E>(invocation(resource, operation, ids, input, options))
}

/** An operation that only answers event by event. */
export function eventStream<E>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): EventStream<E> {
  return new EventStream<E>(eventSource(invocation(resource, operation, ids, input, options)))
}
