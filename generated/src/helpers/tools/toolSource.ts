import type { Decoder, EventRecord, Resource, StreamOptions, StreamStyle } from '../../runtime/index.ts'
import {
  JsonLines,
  onAbort,
  openStream,
  reasonOf,
  type EventSource,
  type Invocation
} from '../../runtime/forHelpers.ts'
import { publishChannelMessage } from '../../operations/tools.ts'
import type { ToolOffer } from './toolOffer.ts'
import { runTools, type ToolRun } from './toolRun.ts'

/** A stream whose functions run while it is read. */
export interface ToolSourceSubject {
  /** The stream without tools. */
  readonly base: EventSource
  readonly call: Invocation
  readonly resource: Resource
  readonly options: StreamOptions
  /** Writes the tools into the request; throws if they cannot be offered. */
  readonly offer: () => ToolOffer
}

/** The events of a call whose functions run here. */
export function toolSource({ base, call, resource, options, offer }: ToolSourceSubject): EventSource {
  let tools: ToolRun | undefined
  const style: StreamStyle = {
    ...base.style,
    decoder: () =>
      watched(
        base.style,
        (event) => tools?.seen(event),
        () => tools?.end()
      )
  }
  return {
    ...base,
    style,
    async open(signal) {
      const { request, offered } = offer()
      const ended = new AbortController()
      const end = (reason: unknown): void => {
        ended.abort(reason)
        tools?.end()
      }
      const signals = [
        ended.signal,
        options.signal,
        options.abortSignal,
        call.options.signal,
        call.options.abortSignal
      ]
      tools = runTools({
        offered,
        resource,
        publish: publishChannelMessage,
        options: call.options,
        signals,
        failed: end
      })
      onAbort(signal, () => end(reasonOf(signal)))
      return openStream(
        { ...call, input: request, origin: call },
        { accept: style.mediaType, body: style.body },
        style,
        options,
        ended.signal
      )
    }
  }
}

/** A decoder that shows each event of a stream before it returns it, and the end. */
function watched(style: StreamStyle, seen: (event: EventRecord) => void, end: () => void): Decoder {
  const decoder = style.decoder?.(style) ?? new JsonLines()
  return {
    push(chunk) {
      decoder.push(chunk)
      if (!chunk) end()
    },
    next() {
      const event = decoder.next()
      if (event && style.result !== undefined && event[style.discriminator ?? 'type'] === style.result) end()
      else if (event) seen(event)
      return event
    }
  }
}
