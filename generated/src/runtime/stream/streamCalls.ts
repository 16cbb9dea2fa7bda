import { BodyReader } from '../answer/bodyReader.ts'
import type { ArgumentError, CallAlreadySentError } from '../errors/errors.ts'
import { takeOptions } from '../call/givenOptions.ts'
import { streamPlace } from '../call/optionNames.ts'
import { Call, claimCall, invocationOf } from '../call/call.ts'
import type { EventSource } from './eventSource.ts'
import { isPage } from '../answer/elsewhere.ts'
import { EventStream } from './eventStream.ts'
import { Exchange } from '../send/exchange.ts'
import { failedBody, invalidResponse, lateFailure } from '../answer/failure.ts'
import type { BaseCallOptions, StreamOptions } from '../call/options.ts'
import { isJson, parseJson } from '../answer/parse.ts'
import type { Invocation, Variant } from '../request/prepare.ts'
import { invocation, type Resource } from '../call/resource.ts'
import type { Operation, StreamStyle } from '../call/service.ts'

/** A call that answers as a whole when awaited, and event by event when streamed. Nothing is sent before that. */
export class StreamCall<T, E> extends Call<T> {
  #stream: EventStream<E, T> | undefined

  constructor(call: Invocation) {
    super(call, parseJson, 'later')
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

/** The events of a call. */
export function eventSource(call: Invocation, options: StreamOptions = {}): EventSource {
  const style = styleOf(call.operation)
  return {
    style,
    service: call.connection.service,
    declared: call.operation.events,
    heartbeats: options.heartbeats ?? call.options.heartbeats,
    open: (signal) => openStream(call, { accept: style.mediaType, body: style.body }, style, options, signal)
  }
}

/** Sends a request for a stream; the signal is the stream's own. */
export async function openStream(
  call: Invocation,
  variant: Variant,
  style: StreamStyle,
  options: StreamOptions,
  signal: AbortSignal
): Promise<BodyReader> {
  const exchange = new Exchange(call, () => variant, [options.signal, options.abortSignal, signal])
  const response = await exchange.response
  const { status } = response
  // Without any content, the reader would take it for an empty stream.
  if (status === 204 || status === 205 || (isPage(response) && exchange.elsewhere))
    await exchange.read(parseJson)
  // To a reader of fields JSON is nothing at all, and the stream would seem to be empty.
  if (style.framing === 'sse' && isJson(response)) await exchange.read(refuseJson)
  return new BodyReader(response, exchange, exchange.option('idleTimeout') ?? style.idle ?? Infinity)
}

async function refuseJson(response: Response, exchange: Exchange): Promise<never> {
  const body = await parseJson<unknown>(response, exchange)
  const details = { ...exchange.details, headers: response.headers }
  const failed = failedBody(body)
  throw failed
    ? lateFailure(exchange.call.connection.service, failed, details)
    : invalidResponse('stream of events', { ...details, status: response.status, body })
}

/** Where a call cannot be streamed, or not any more. */
export function refusedSource(call: Invocation, error: ArgumentError | CallAlreadySentError): EventSource {
  return {
    style: styleOf(call.operation),
    service: call.connection.service,
    open: () => Promise.reject(error)
  }
}

/** How the events of an operation are written. */
export function styleOf({ stream }: Operation): StreamStyle {
  return stream ?? { framing: 'jsonl', mediaType: 'application/jsonl' }
}
