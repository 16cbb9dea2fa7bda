/** What the users of a generated package see of its runtime: calls, pages, streams, errors and their guards. */
export type { BinaryBody } from './binary.ts'
export { Call } from './call.ts'
export type { RawRequest } from './client.ts'
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
  NoContentError,
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
  isNoContent,
  isNotAuthenticated,
  isNotAuthorized,
  isNotFound,
  isQuota,
  isRateLimit,
  isStreamInterrupted,
  isTimeout
} from './guards.ts'
export type { Attempt, Hooks, Outcome, Retry } from './hooks.ts'
export { ExportCall, ListCall } from './listCalls.ts'
export { logTo, type LogLevel, type LogOptions, type Logger } from './log.ts'
export { MediaCall } from './mediaCalls.ts'
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
} from './options.ts'
export { Page } from './page.ts'
export { PageCall, type LimitOptions } from './pageCalls.ts'
export { readEvents, type ReadEventsOptions } from './readEvents.ts'
export type { ErrorKind } from './service.ts'
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
export { StreamCall } from './streamCalls.ts'
