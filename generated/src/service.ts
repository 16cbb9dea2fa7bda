// Generated; do not edit. Your own code belongs in src/custom.

import { prepareRequest } from './helpers/meta.ts'
import {
  ApiClient,
  type BaseCallOptions,
  type BaseClientOptions,
  type ErrorStyle,
  type EventStream,
  type Hooks,
  type LogOptions,
  type Logger,
  type PageStyle,
  type ReadEventsOptions,
  Resource as BaseResource,
  type Route,
  type Service,
  type StreamStyle,
  decodeServerSentEvents,
  extended,
  logToAs,
  readEventsAs,
  routing
} from './runtime/index.ts'
import { dots } from './runtime/request/dots.ts'
import { userAgent } from './version.ts'

/** Options of a client. */
export interface ClientOptions extends BaseClientOptions {
  /** Id of the child account to act as. */
  readonly runAsUserId?: string | undefined

  /** Email address of the child account to act as. */
  readonly runAsChildUserEmail?: string | undefined

  /** Time zone for local times that the service writes, for example `Europe/London`. */
  readonly timezone?: string | undefined
}

/** Options of one call; they replace those of the client. */
export interface CallOptions extends BaseCallOptions {
  /** Id of the child account to act as. */
  readonly runAsUserId?: string | undefined

  /** Email address of the child account to act as. */
  readonly runAsChildUserEmail?: string | undefined

  /** Time zone for local times that the service writes, for example `Europe/London`. */
  readonly timezone?: string | undefined
}

/** The known codes of errors; the name of a subsystem may precede a code. */
export type KnownErrorCode =
  | 'BAD_GATEWAY'
  | 'BAD_REQUEST'
  | 'CONFLICT'
  | 'CONTENT_MODERATION'
  | 'GATEWAY_TIMEOUT'
  | 'GENERIC_ERROR'
  | 'INTERNAL_SERVER_ERROR'
  | 'LIMITS_REACHED'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_AUTHENTICATED'
  | 'NOT_AUTHORIZED'
  | 'NOT_FOUND'
  | 'NOT_IMPLEMENTED'
  | 'NO_SUBSCRIPTION'
  | 'SERVICE_UNAVAILABLE'
  | 'TIMEOUT'
  | 'TOO_MANY_REQUESTS'
  | 'UNPROCESSABLE_ENTITY'

/** The revision of the API that this package was made from, as its document names it. */
export const apiVersion: string = 'v1 (2026-06-22)'

// A constant of its own, so that a page that only reads events loads no more of the service.
const errors: ErrorStyle = {
  codes: {
    BAD_GATEWAY: 502,
    BAD_REQUEST: 400,
    CONFLICT: 409,
    CONTENT_MODERATION: 500,
    GATEWAY_TIMEOUT: 504,
    GENERIC_ERROR: 500,
    INTERNAL_SERVER_ERROR: 500,
    LIMITS_REACHED: 429,
    METHOD_NOT_ALLOWED: 405,
    NOT_AUTHENTICATED: 401,
    NOT_AUTHORIZED: 403,
    NOT_FOUND: 404,
    NOT_IMPLEMENTED: 501,
    NO_SUBSCRIPTION: 402,
    SERVICE_UNAVAILABLE: 503,
    TIMEOUT: 408,
    TOO_MANY_REQUESTS: 429,
    UNPROCESSABLE_ENTITY: 422
  },
  rules: [
    { kind: 'rateLimit', code: 'LIMITS_REACHED', message: 'You have exceeded your allocated rate limits' },
    { kind: 'rateLimit', code: 'TOO_MANY_REQUESTS' },
    { kind: 'quota', code: 'LIMITS_REACHED' },
    { kind: 'rateLimit', code: 'rate_limit_exceeded' },
    { kind: 'quota', code: 'insufficient_quota' },
    { kind: 'notAuthorized', code: 'NOT_AUTHORIZED' },
    { kind: 'notAuthorized', status: 403 },
    { kind: 'notAuthenticated', status: 401 },
    { kind: 'notFound', status: 404 },
    { kind: 'conflict', status: 409 }
  ],
  safe: { codes: ['GENERIC_ERROR', 'INTERNAL_SERVER_ERROR', '*_TOO_MANY_REQUESTS'] },
  family: 'rate limits: ([\\w/.-]*\\w)',
  absent: { '413': 'CONTENT_TOO_LARGE' }
}

/** The facts about the ChatBotKit API that the runtime needs. */
export const service: Service = {
  name: 'ChatBotKit',
  baseUrl: 'https://api.chatbotkit.com/v1',
  hostPath: '/api/v1',
  auth: { header: 'Authorization', scheme: 'Bearer' },
  tokenVariables: [
    'CHATBOTKIT_API_TOKEN',
    'CBK_API_TOKEN',
    'CHATBOTKIT_API_SECRET',
    'CBK_API_SECRET',
    'CHATBOTKIT_API_KEY',
    'CBK_API_KEY'
  ],
  addressVariables: ['CHATBOTKIT_API_URL', 'CBK_API_URL'],
  logVariable: 'CHATBOTKIT_LOG',
  userAgent: userAgent,
  options: {
    runAsUserId: { header: 'X-RunAs-UserId', identity: true },
    runAsChildUserEmail: { header: 'X-RunAs-Child-User-Email', identity: true },
    timezone: { header: 'X-Timezone' }
  },
  browserSecrets: ['sk-', 'oaac-'],
  corsHeaders: ['X-Requested-With', 'Accept', 'Content-Length', 'Content-Type', 'Authorization'],
  errors: errors,
  nested: dots,
  prepare: prepareRequest
}

/** Pages whose cursor is the id of the last item. */
export const cursorPages: PageStyle = {
  items: 'items',
  cursor: 'cursor',
  next: 'cursor',
  take: 'take',
  order: 'order',
  maximum: 100,
  id: 'id',
  resumable: true
}

/** Pages whose cursor is opaque to the caller. */
export const opaquePages: PageStyle = {
  items: 'items',
  cursor: 'cursor',
  next: 'cursor',
  take: 'take',
  order: 'order',
  maximum: 100,
  resumable: false
}

/** Types of the events that several operations send. */
export const engineEventTypes: readonly string[] = [
  'abort',
  'audio',
  'compactionBegin',
  'compactionEnd',
  'completeBegin',
  'completeEnd',
  'error',
  'intentDetectionBegin',
  'intentDetectionEnd',
  'message',
  'nop',
  'operationBegin',
  'operationEnd',
  'ping',
  'progressReport',
  'reasoningToken',
  'receiveResult',
  'result',
  'sendResult',
  'token',
  'usage',
  'waitForChannelMessageBegin',
  'waitForChannelMessageEnd'
]

/** Streams of `application/jsonl`. */
export const jsonLines: StreamStyle = {
  framing: 'jsonl',
  mediaType: 'application/jsonl',
  discriminator: 'type',
  payload: 'data',
  error: 'error',
  result: 'result',
  text: { event: 'token', field: 'token' },
  heartbeats: ['nop', 'ping']
}

/** Streams of `application/jsonl` that the service keeps alive. */
export const engineEvents: StreamStyle = {
  events: engineEventTypes,
  framing: 'jsonl',
  mediaType: 'application/jsonl',
  discriminator: 'type',
  payload: 'data',
  error: 'error',
  result: 'result',
  text: { event: 'token', field: 'token' },
  heartbeats: ['nop', 'ping'],
  idle: 30000,
  noResult: 'ping',
  ends: ['result']
}

/** Streams of `application/jsonl`. */
export const quietEngineEvents: StreamStyle = {
  events: engineEventTypes,
  framing: 'jsonl',
  mediaType: 'application/jsonl',
  discriminator: 'type',
  payload: 'data',
  error: 'error',
  result: 'result',
  text: { event: 'token', field: 'token' },
  heartbeats: ['nop', 'ping'],
  ends: ['result']
}

/** Streams of `text/event-stream`. */
export const chatChunks: StreamStyle = {
  framing: 'sse',
  mediaType: 'text/event-stream',
  body: { stream: true },
  done: '[DONE]',
  decoder: decodeServerSentEvents
}

/** Makes an operation of its id and route; the rules by verb hold unless the operation says something else. */
export const route: Route = /* @__PURE__ */ routing({
  delete: { retry: 'idempotent' },
  export: { page: cursorPages, stream: jsonLines },
  list: { limit: 'rate/poll', page: cursorPages, stream: jsonLines },
  search: { retry: 'safe' },
  subscribe: { stream: jsonLines },
  update: { retry: 'idempotent' }
})

/** Reads the events of a response that `toResponse()` made, for example in a browser. */
export function readEvents<E>(response: Response, options?: ReadEventsOptions): EventStream<E> {
  return readEventsAs<E>({ service: { name: 'ChatBotKit', errors }, style: jsonLines }, response, options)
}

/**
 * Hooks that log every attempt, with secrets redacted: `{ hooks: logTo(console) }`. An error that the
 * logger throws does not end the call.
 *
 * @throws ArgumentError if the level is not one of the five.
 */
export function logTo(logger: Logger, options?: LogOptions): Hooks {
  return logToAs(service, logger, options)
}

/** The base of every resource; takes options, or a client or resource whose connection it shares. */
export abstract class Resource extends BaseResource {
  constructor(options: ClientOptions | BaseResource = {}) {
    super(service, options)
  }

  /** The same resource with some options replaced. */
  extend(options: ClientOptions): this {
    return extended(this, options)
  }
}

/** The base of the client. */
export abstract class Client extends ApiClient<ClientOptions, CallOptions> {
  constructor(options: ClientOptions | BaseResource = {}) {
    super(service, options)
  }
}
