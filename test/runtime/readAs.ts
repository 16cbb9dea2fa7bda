import {
  readEventsAs,
  type EventStream,
  type ReadEventsOptions,
  type StreamStyle
} from '../../templates/runtime/index.ts'
import type { Reporter } from '../../templates/runtime/call/service.ts'

/** The convention in which `toResponse()` writes events. */
const relayed: StreamStyle = {
  framing: 'jsonl',
  mediaType: 'application/jsonl',
  discriminator: 'type',
  payload: 'data',
  error: 'error',
  result: 'result'
}

/** Reads the events of a response in a convention, with the rules of an API for failures, as a generated package does. */
export function readAs<E>(
  response: Response,
  {
    style = relayed,
    service = { name: 'The server' },
    ...options
  }: ReadEventsOptions & { readonly style?: StreamStyle; readonly service?: Reporter }
): EventStream<E> {
  return readEventsAs<E>({ service, style }, response, options)
}
