import type { BodyReader } from '../answer/bodyReader.ts'
import { failedBody, invalidResponse, lateFailure } from '../answer/failure.ts'
import {
  type ApiError,
  ConnectionError,
  InvalidLineError,
  StreamInterruptedError,
  TimeoutError,
  isApiError,
  type ErrorDetails
} from '../errors/errors.ts'
import { isRecord } from '../values.ts'
import { payloadOf, typeOf, type EventRecord } from './events.ts'
import type { EventSource } from './eventSource.ts'

/** How far a stream came. */
export interface Progress {
  readonly source: EventSource
  readonly body: BodyReader | null
  /** True once an answer began. */
  readonly began: boolean
  readonly last: EventRecord | null
}

/** Completes the error that ends a stream: with its call, the last item, and where a list can go on. */
export function streamFailure(error: unknown, { source, body, began, last }: Progress): unknown {
  // A reason of the caller's own signal stays what it is, also where it is an error of this SDK.
  if (body?.over && !(error instanceof TimeoutError)) return error
  const { resumption, style } = source
  const failure = error instanceof ConnectionError && began ? interrupted(error) : error
  if (failure instanceof InvalidLineError || failure instanceof StreamInterruptedError)
    Object.assign(failure, body?.details)
  if (failure instanceof StreamInterruptedError && !resumption && last)
    failure.lastItem = payloadOf(last, style)
  if (isApiError(failure) && 'lastItem' in failure && resumption) {
    failure.cursor ??= resumption.cursor
    failure.lastItem ??= resumption.lastItem
  }
  if (isApiError(failure)) body?.clean(failure)
  return failure
}

/** Says whether the network is at fault: it broke, or fell silent for too long. */
export function isCut(error: unknown): error is ConnectionError | TimeoutError {
  return error instanceof ConnectionError || (error instanceof TimeoutError && error.phase === 'idle')
}

function interrupted(cause: ConnectionError): StreamInterruptedError {
  const { method, url } = cause
  return new StreamInterruptedError('The stream was cut before its end', { method, url, cause })
}

/** The code in the last line of a relay whose own stream was interrupted. */
export const interruptedCode = 'STREAM_INTERRUPTED'

/** The error that an event reports or is, or null where it is an event like any other. */
export function failureIn(
  event: EventRecord,
  { style, service }: Pick<EventSource, 'style' | 'service'>,
  body: { readonly details: ErrorDetails } | null
): ApiError | null {
  const { discriminator, error } = style
  const type = typeOf(event, style)
  let failed: unknown = null
  if (typeof type === 'string') {
    if (type === error) failed = payloadOf(event, style) ?? event
  } else if (!discriminator) {
    // Where events have no type, a failure is an event with an error in it.
    if (failedBody({ error: event['error'] })) failed = event
  } else if (failedBody(event)) {
    // It came in place of the stream.
    failed = event
  } else return invalidResponse(`event: it has no "${discriminator}"`, { ...body?.details, body: event })
  if (isRecord(failed) && failed['code'] === interruptedCode)
    return new StreamInterruptedError(String(failed['message']), { ...body?.details, code: interruptedCode })
  return failed === null ? null : lateFailure(service, failed, { ...body?.details })
}
