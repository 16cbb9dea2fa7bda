import { BodyReader } from '../answer/bodyReader.ts'
import { isPage } from '../answer/elsewhere.ts'
import { failedBody, invalidResponse, lateFailure } from '../answer/failure.ts'
import { isJson, parseJson } from '../call/calls.ts'
import type { StreamOptions } from '../call/options.ts'
import type { Reporter, StreamStyle } from '../call/service.ts'
import type { ArgumentError, CallAlreadySentError, ConnectionError, TimeoutError } from '../errors/errors.ts'
import { type Invocation, optionOf, type Variant } from '../request/prepare.ts'
import { Exchange } from '../send/exchange.ts'
import type { Signal } from '../send/lifetime.ts'
import type { EventRecord } from './events.ts'

/** The source of the events of a stream. */
export interface EventSource {
  readonly style: StreamStyle
  readonly service: Reporter
  /** Types that the document declares; every other type is unknown then. */
  readonly declared?: readonly string[] | undefined
  readonly heartbeats?: boolean | undefined
  /** How many events at most. */
  readonly limit?: number | undefined
  readonly resumption?: Resumption | undefined
  /** Sends the request, again after a cut. */
  open(signal: Signal): Promise<BodyReader>
}

/** How a stream of items continues after the network cut it. */
export interface Resumption {
  /** Cursor from which another call would continue. */
  readonly cursor: string | null
  readonly lastItem: unknown
  /** Cursor from which another call would continue after this event. */
  cursorAfter?(event: EventRecord): string | null
  /** Notes an event; false if it was given before the cut. */
  accept(event: EventRecord): boolean
  /** Waits before the stream continues; throws if it cannot. */
  recover(error: ConnectionError | TimeoutError, signal: Signal): Promise<void>
  /** Throws if the end came before the place of the cut. */
  finish(): void
}

/** How events are written unless an operation says it. */
export const jsonLines: StreamStyle = { framing: 'jsonl', mediaType: 'application/jsonl' }

/** The events of a call. */
export function eventSource(call: Invocation, options: StreamOptions = {}): EventSource {
  const style = call.operation.stream ?? jsonLines
  return {
    style,
    service: call.connection.service,
    declared: call.operation.events ?? style.events,
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
  signal: Signal
): Promise<BodyReader> {
  const exchange = new Exchange(call, () => variant, [options.signal, options.abortSignal, signal])
  const response = await exchange.response
  const type = response.headers.get('content-type')
  if (response.status !== 200 || !type?.startsWith(style.mediaType))
    await checkAnswer(exchange, response, style)
  return new BodyReader(response, exchange, optionOf(call, 'idleTimeout') ?? style.idle ?? Infinity)
}

/** Reads what came instead of a stream, if the reader would take it for an empty one. */
async function checkAnswer(exchange: Exchange, response: Response, style: StreamStyle): Promise<void> {
  const { status } = response
  // The reader would take an answer without content for an empty stream.
  if (status === 204 || status === 205 || (isPage(response) && exchange.elsewhere))
    await exchange.read(parseJson)
  // To a reader of fields JSON is nothing at all.
  if (style.framing === 'sse' && isJson(response)) await exchange.read(refuseJson)
}

async function refuseJson(response: Response, exchange: Exchange): Promise<never> {
  const body = await parseJson<unknown>(response, exchange)
  const details = { ...exchange.details, headers: response.headers }
  const failed = failedBody(body)
  throw failed
    ? lateFailure(exchange.call.connection.service, failed, details)
    : invalidResponse('a stream of events', { ...details, status: response.status, body })
}

/** The source of a call that cannot be streamed, or not any more. */
export function refusedSource(call: Invocation, error: ArgumentError | CallAlreadySentError): EventSource {
  return {
    style: call.operation.stream ?? jsonLines,
    service: call.connection.service,
    open: () => Promise.reject(error)
  }
}
