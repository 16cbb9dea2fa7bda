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
} from './binary.ts'
export { BodyReader } from './bodyReader.ts'
export { Connection } from './connection.ts'
export { isRecord } from './decoder.ts'
export { payloadOf, typeOf } from './events.ts'
export type { EventSource, Resumption } from './eventSource.ts'
export { streamBody } from './encodeFile.ts'
export { Exchange } from './exchange.ts'
export { isFailure, lateFailure } from './failure.ts'
export { checked, takeOptions } from './givenOptions.ts'
export { readHeaders } from './headers.ts'
export { hooksOf, tellRetry } from './hooks.ts'
export { decodeJsonLines } from './jsonLines.ts'
export { Lifetime } from './lifetime.ts'
export { checkNames, streamPlace, type Place } from './optionNames.ts'
export { parseJson } from './parse.ts'
export { callPlace } from './places.ts'
export type { Invocation } from './prepare.ts'
export { fieldsOf, isForm, isGlobalBlob } from './realms.ts'
export { checkJson, describe } from './record.ts'
export { connectionOf, invocation } from './resource.ts'
export { delayOf } from './retry.ts'
export { decided } from './patience.ts'
export { onAbort, reasonOf } from './signals.ts'
export { eventSource, openStream, refusedSource } from './streamCalls.ts'
