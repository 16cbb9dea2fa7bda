import { failedBody, invalidResponse, lateFailure } from '../answer/failure.ts'
import type { StreamStyle } from '../call/service.ts'
import { type ApiError, type ErrorDetails, StreamInterruptedError } from '../errors/errors.ts'
import { isRecord } from '../values.ts'
import type { EventSource } from './eventSource.ts'

/** Turns the bytes of a body into events, one at a time. */
export interface Decoder {
  /** Takes the next bytes; an absent chunk says that the body has ended. */
  push(chunk?: Uint8Array): void
  /** The next event that is complete, undefined if more bytes are needed. */
  next(): EventRecord | undefined
}

/** Makes a decoder for one body. */
export type DecoderFactory = (style: StreamStyle) => Decoder

/** An event before anything is known of it. */
export type EventRecord = Readonly<Record<string, unknown>>

/** An item of a list that comes as a stream. */
export interface ItemEvent<T> {
  readonly type: 'item'
  readonly data: T
  /** When the API made the event, in milliseconds since 1970. */
  readonly createdAt?: number
}

/** An event of a type that this version of the package does not know. */
export interface UnknownEvent {
  readonly type: string
  readonly data?: unknown
  readonly createdAt?: number
}

/** What the final event of a stream carries. */
export type ResultOf<E> = E extends { readonly type: 'result'; readonly data: infer Data } ? Data : never

const unknown: WeakSet<object> = /* @__PURE__ */ new WeakSet()

/** Notes that an event is of a type that the document does not declare. */
export function markUnknown(event: object): void {
  unknown.add(event)
}

/** Says whether an event is of a type that this version of the package does not know. */
export function isUnknownEvent(event: object): event is UnknownEvent {
  return unknown.has(event)
}

/** The type of an event. */
export function typeOf(event: EventRecord, { discriminator }: StreamStyle): unknown {
  return discriminator === undefined ? undefined : event[discriminator]
}

/** What an event carries. */
export function payloadOf(event: EventRecord, { payload }: StreamStyle): unknown {
  return payload === undefined ? event : event[payload]
}

/** The code in the last line of a relay whose own stream was interrupted. */
export const interruptedCode = 'STREAM_INTERRUPTED'

/** The error that an event of a type reports or is, null if it is an event like any other. */
export function failureIn(
  event: EventRecord,
  type: unknown,
  { style, service }: Pick<EventSource, 'style' | 'service'>,
  body: { readonly details: ErrorDetails } | null
): ApiError | null {
  const { discriminator, error } = style
  // Most events need no closer look.
  if (typeof type === 'string' && type !== error) return null
  let failed: unknown = null
  if (typeof type === 'string') failed = payloadOf(event, style) ?? event
  else if (!discriminator) {
    // If events have no type, a failure is an event with an error in it.
    if (failedBody({ error: event?.['error'] })) failed = event
  } else if (failedBody(event)) {
    // It came in place of the stream.
    failed = event
  } else return invalidResponse(`an event: it has no "${discriminator}"`, { ...body?.details, body: event })
  if (isRecord(failed) && failed['code'] === interruptedCode)
    return new StreamInterruptedError(String(failed['message']), { ...body?.details, code: interruptedCode })
  return failed === null ? null : lateFailure(service, failed, { ...body?.details })
}
