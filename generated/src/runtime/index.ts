/** The runtime as generated code uses it: what its users see, and what its classes are made of. */
export * from './public.ts'
export { anyCall, emptyCall, jsonCall, passCall, textCall } from './call/calls.ts'
export { ApiClient } from './call/client.ts'
export type { BodyEncoder } from './request/body.ts'
export type { Decoder, DecoderFactory, EventRecord } from './stream/events.ts'
export { encodeFile } from './request/encodeFile.ts'
export { exportCall, listCall } from './list/listCalls.ts'
export { logToAs } from './call/log.ts'
export { mediaCall } from './call/mediaCalls.ts'
export { pageCall } from './list/listCalls.ts'
export { readEventsAs } from './stream/readEvents.ts'
export { childOf, extended, Resource, routing } from './call/resource.ts'
export { scoped, type CallFunction, type ScopedArguments } from './call/scoped.ts'
export { decodeServerSentEvents } from './stream/serverSentEvents.ts'
export type {
  ErrorRule,
  ErrorStyle,
  HeaderOption,
  MediaForm,
  Operation,
  Route,
  RouteRules,
  Service,
  PageStyle,
  StreamStyle
} from './call/service.ts'
export { eventStream, streamCall } from './stream/streamCalls.ts'
