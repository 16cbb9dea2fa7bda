import type { BodyReader } from '../answer/bodyReader.ts'
import type { EventRecord } from './events.ts'
import type { ConnectionError, TimeoutError } from '../errors/errors.ts'
import type { Service, StreamStyle } from '../call/service.ts'

/** Where the events of a stream come from. */
export interface EventSource {
  readonly style: StreamStyle
  readonly service: Service
  /** Types that the document declares; every other type is unknown then. */
  readonly declared?: readonly string[] | undefined
  readonly heartbeats?: boolean | undefined
  /** How many events at most. */
  readonly limit?: number | undefined
  readonly resumption?: Resumption | undefined
  /** Sends the request, again after a cut. */
  open(signal: AbortSignal): Promise<BodyReader>
}

/** How a stream of items goes on after the network cut it. */
export interface Resumption {
  /** Where another call would go on. */
  readonly cursor: string | null
  readonly lastItem: unknown
  /** Where another call would go on that had come to this event. */
  cursorAfter?(event: EventRecord): string | null
  /** Takes note of an event; false where it was given before the cut. */
  accept(event: EventRecord): boolean
  /** Waits before the stream goes on; throws where it cannot. */
  recover(error: ConnectionError | TimeoutError, signal: AbortSignal): Promise<void>
  /** Throws where the end came before the place of the cut. */
  finish(): void
}
