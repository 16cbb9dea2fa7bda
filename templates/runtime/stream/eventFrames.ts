/** Server-sent events in full, or of data that need not be an object: only services whose documents describe such events name these. */
import type { StreamStyle } from '../call/service.ts'
import { anyEvent } from './anyEvent.ts'
import type { Decoder, EventRecord } from './events.ts'
import { endOfEvents, errorOf, type EventFields, reportedBy, ServerSentEvents } from './serverSentEvents.ts'

/** By custom this ends a stream of JSON, which it is not itself, whether or not the document says so. */
const customaryEnd = '[DONE]'

/** Events that are the JSON value in their data. */
export function decodeEventValues(style: StreamStyle): Decoder {
  return new ServerSentEvents(style, (fields) => failureIn(fields, style) ?? valueOf(fields))
}

/** Events that are the text in their data. */
export function decodeEventTexts(style: StreamStyle): Decoder {
  return new ServerSentEvents(style, (fields) => failureIn(fields, style) ?? anyEvent(fields.data))
}

/** Events as objects of their fields, with JSON as data unless the convention says that it is text. */
export function decodeEventFrames(style: StreamStyle): Decoder {
  return new ServerSentEvents(style, (fields) => {
    if (style.texts?.includes(fields.type || usualType)) return frameOf(fields, fields.data, style)
    const failure = failureIn(fields, style)
    if (failure) return failure
    const data = valueOf(fields)
    return data === undefined || data === endOfEvents ? data : frameOf(fields, data, style)
  })
}

/** Events as objects of their fields, with text as data. */
export function decodeTextFrames(style: StreamStyle): Decoder {
  return new ServerSentEvents(
    style,
    (fields) => failureIn(fields, style) ?? frameOf(fields, fields.data, style)
  )
}

/** The name of an event that has none (HTML Living Standard §9.2.6). */
const usualType = 'message'

function valueOf({ data, parse }: EventFields): EventRecord | undefined | typeof endOfEvents {
  const text = data.trim()
  if (!text) return undefined
  return text === customaryEnd ? endOfEvents : anyEvent(parse(isAnything))
}

/** The fields that came; events that have names have one each. */
function frameOf({ type, id, retry }: EventFields, data: unknown, style: StreamStyle): EventRecord {
  const event = type || (style.discriminator ? usualType : undefined)
  return {
    ...(event === undefined ? {} : { event }),
    data,
    ...(id === undefined ? {} : { id }),
    ...(retry === undefined ? {} : { retry })
  }
}

/** The event of a failure, if it is called one. */
function failureIn(
  { type, data }: EventFields,
  { discriminator, payload, error = 'error' }: StreamStyle
): EventRecord | undefined {
  if (type !== error) return undefined
  const failure = reportedBy(data)
  return discriminator && payload ? { [discriminator]: type, [payload]: failure } : errorOf(failure)
}

function isAnything(value: unknown): value is unknown {
  return value !== undefined
}
