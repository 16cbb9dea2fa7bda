/** The runtime of a generated SDK: what generated classes are made of, and what their users see of it. */
export type { BinaryBody } from './binary.ts'
export { Call } from './call.ts'
export { anyCall, emptyCall, jsonCall, textCall } from './calls.ts'
export { ApiClient, type RawRequest } from './client.ts'
export type { Decoder, DecoderFactory, EventRecord } from './decoder.ts'
export { Download } from './download.ts'
export {
  AbortError,
  ApiError,
  ArgumentError,
  CallAlreadySentError,
  ConnectionError,
  CursorRepeatedError,
  InvalidLineError,
  InvalidResponseError,
  RedirectError,
  StreamInterruptedError,
  TimeoutError,
  isApiError,
  type ErrorDetails,
  type Phase
} from './errors.ts'
export { isUnknownEvent, type ItemEvent, type ResultOf, type UnknownEvent } from './events.ts'
export { EventStream } from './eventStream.ts'
export type { Answer } from './exchange.ts'
export {
  isAbort,
  isConflict,
  isConnectionError,
  isNotAuthenticated,
  isNotAuthorized,
  isNotFound,
  isQuota,
  isRateLimit,
  isStreamInterrupted,
  isTimeout
} from './guards.ts'
export type { Attempt, Hooks, Outcome } from './hooks.ts'
export { ExportCall, ListCall, exportCall, listCall } from './listCalls.ts'
export { logTo, type LogLevel, type LogOptions, type Logger } from './log.ts'
export { MediaCall, mediaCall } from './mediaCalls.ts'
export type {
  BaseCallOptions,
  BaseClientOptions,
  EmptyParams,
  Fetch,
  FetchOptions,
  HeadersLike,
  Secret,
  SharedOptions,
  StreamOptions
} from './options.ts'
export { Page } from './page.ts'
export { PageCall, pageCall, type LimitOptions } from './pageCalls.ts'
export { readEvents, type ReadEventsOptions } from './readEvents.ts'
export { Resource } from './resource.ts'
export { scoped, type CallFunction, type ScopedArguments } from './scoped.ts'
export { decodeServerSentEvents } from './serverSentEvents.ts'
export type {
  ErrorKind,
  ErrorRule,
  ErrorStyle,
  HeaderOption,
  MediaForm,
  Operation,
  Service
} from './service.ts'
export {
  BadGatewayError,
  BadRequestError,
  ConflictError,
  ContentTooLargeError,
  GatewayTimeoutError,
  LimitError,
  MethodNotAllowedError,
  NotAuthenticatedError,
  NotAuthorizedError,
  NotFoundError,
  NotImplementedError,
  PaymentRequiredError,
  RequestTimeoutError,
  ServerError,
  ServiceUnavailableError,
  StatusError,
  UnprocessableEntityError
} from './statusErrors.ts'
export { StreamCall, eventStream, streamCall } from './streamCalls.ts'
export type { PageStyle, StreamStyle } from './styles.ts'
