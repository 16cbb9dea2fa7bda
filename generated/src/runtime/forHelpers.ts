/** Parts of the runtime that helpers are built on; users of a package do not see them. */
export {
  claim,
  emptyStream,
  isBlob,
  isStream,
  openSource,
  release,
  textBytes,
  viewOf,
  type ByteStream
} from './request/binary.ts'
export { BodyReader } from './answer/bodyReader.ts'
export { claimCall, invocationOf, settleCall } from './call/call.ts'
export { Connection } from './call/resource.ts'
export { payloadOf, typeOf } from './stream/events.ts'
export type { EventSource, Resumption } from './stream/eventSource.ts'
export { streamBody } from './request/encodeFile.ts'
export { Exchange } from './send/exchange.ts'
export { lateFailure } from './answer/failure.ts'
export { amount, checked, checkNames, takeOptions, type Place } from './call/givenOptions.ts'
export { readHeaders } from './request/headers.ts'
export { hooksOf, tellRetry } from './send/hooks.ts'
export { JsonLines } from './stream/jsonLines.ts'
export { Lifetime, onAbort, reasonOf, type Signal } from './send/lifetime.ts'
export { streamPlace } from './call/optionNames.ts'
export { isFailure, parseJson } from './call/calls.ts'
export { callPlace } from './call/places.ts'
export type { Invocation } from './request/prepare.ts'
export { fieldsOf, isForm, isGlobalBlob } from './request/realms.ts'
export { checkJson, describe, isRecord, parseUrl } from './values.ts'
export { connectionOf, invocation } from './call/resource.ts'
export { decided, delayOf, repeating } from './send/retry.ts'
export { answerOf } from './stream/eventStream.ts'
export { eventSource, openStream, refusedSource } from './stream/eventSource.ts'
