import type { BodyReader } from '../answer/bodyReader.ts'
import {
  ConnectionError,
  InvalidLineError,
  isApiError,
  StreamInterruptedError,
  TimeoutError
} from '../errors/errors.ts'
import type { EventSource } from './eventSource.ts'
import { type EventRecord, payloadOf } from './events.ts'

/** How far a stream came. */
export interface Progress {
  readonly source: EventSource
  readonly body: BodyReader | null
  /** True once an answer began. */
  readonly began: boolean
  readonly last: EventRecord | null
}

/** Completes the error that ends a stream: with its call, the last item, and the cursor to continue from. */
export function streamFailure(error: unknown, { source, body, began, last }: Progress): unknown {
  // The reason of the caller's own signal is not changed, even if it is an error of this SDK.
  if (body?.owner.lifetime.over && !(error instanceof TimeoutError)) return error
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
  if (isApiError(failure)) body?.owner.clean?.(failure)
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
