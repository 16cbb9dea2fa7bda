/** What the users of a generated package see of its runtime: calls, pages, streams, errors and their guards. */
export type { BinaryBody } from './request/binary.ts'
export { Call } from './call/call.ts'
export type { RawRequest } from './call/client.ts'
export { Download } from './answer/download.ts'
export {
  AbortError,
  ApiError,
  ArgumentError,
  CallAlreadySentError,
  ConnectionError,
  CursorRepeatedError,
  InvalidLineError,
  InvalidResponseError,
  NoContentError,
  RedirectError,
  StreamInterruptedError,
  TimeoutError,
  isApiError,
  type ErrorDetails,
  type Phase
} from './errors/errors.ts'
export { isUnknownEvent, type ItemEvent, type ResultOf, type UnknownEvent } from './stream/events.ts'
export { EventStream } from './stream/eventStream.ts'
export type { Answer } from './answer/response.ts'
export {
  isAbort,
  isConflict,
  isConnectionError,
  isNoContent,
  isNotAuthenticated,
  isNotAuthorized,
  isNotFound,
  isQuota,
  isRateLimit,
  isStreamInterrupted,
  isTimeout
} from './errors/guards.ts'
export type { Attempt, Hooks, Outcome, Retry } from './send/hooks.ts'
export { ExportCall, ListCall } from './list/listCalls.ts'
export { logTo, type LogLevel, type LogOptions, type Logger } from './call/log.ts'
export { MediaCall } from './call/mediaCalls.ts'
export type {
  BaseCallOptions,
  BaseClientOptions,
  EmptyParams,
  Fetch,
  FetchBody,
  FetchInit,
  FetchOptions,
  FetchResponse,
  HeadersLike,
  RetryFailure,
  RetryRule,
  Secret,
  SharedOptions,
  StreamOptions
} from './call/options.ts'
export { Page } from './list/page.ts'
export { PageCall, type LimitOptions } from './list/listCalls.ts'
export { readEvents, type ReadEventsOptions } from './stream/readEvents.ts'
export type { ErrorKind } from './call/service.ts'
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
} from './errors/statusErrors.ts'
export { StreamCall } from './stream/streamCalls.ts'
