import { jsonReply, type Reply } from './reply.ts'

/** Status of every code that the service maps; any other code, a scoped one too, is answered with 500. */
const statuses: Readonly<Record<string, number>> = {
  BAD_REQUEST: 400,
  NOT_AUTHENTICATED: 401,
  NO_SUBSCRIPTION: 402,
  NOT_AUTHORIZED: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  TIMEOUT: 408,
  CONFLICT: 409,
  UNPROCESSABLE_ENTITY: 422,
  LIMITS_REACHED: 429,
  TOO_MANY_REQUESTS: 429,
  INTERNAL_SERVER_ERROR: 500,
  GENERIC_ERROR: 500,
  NOT_IMPLEMENTED: 501,
  BAD_GATEWAY: 502,
  SERVICE_UNAVAILABLE: 503,
  GATEWAY_TIMEOUT: 504
}

const phrases: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'Bad request',
  NOT_AUTHENTICATED: 'Not authenticated',
  NO_SUBSCRIPTION: 'No subscription',
  NOT_AUTHORIZED: 'Not authorized',
  NOT_FOUND: 'Not found',
  METHOD_NOT_ALLOWED: 'Method not allowed',
  CONFLICT: 'Unique constraint violation',
  LIMITS_REACHED: 'Limits reached',
  GENERIC_ERROR: 'Something went wrong'
}

/** What the service says when it refuses: a code, and the message that goes with it. */
export interface Failure {
  readonly code: string
  readonly message?: string
}

/** A refusal with its code; its message defaults to the plain phrase of the code. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: string

  constructor(code: string, message: string = phrases[code] ?? code) {
    super(message)
    this.code = code
  }
}

/** The status that the service answers a code with. */
export function statusOf(code: string): number {
  return statuses[code] ?? 500
}

/** Something that went wrong inside the service on purpose: callers learn no more than that, unless a route tells everything. */
export class InternalError extends Error {
  override readonly name = 'InternalError'
}

/** The body of an error as it stands on the wire. An error that nobody planned is a fault of this server and goes on. */
export function errorBody(
  error: unknown,
  masked = true
): { readonly code: string; readonly message: string } {
  if (error instanceof ApiError) return { code: error.code, message: error.message }
  if (error instanceof InternalError)
    return { code: 'GENERIC_ERROR', message: masked ? 'Something went wrong' : error.message }
  throw error
}

/** An error as a whole answer. `plain` marks those that the service builds outside its stream wrappers. */
export function errorReply(error: unknown, plain: boolean): Reply {
  const body = errorBody(error)
  const marked = plain && (body.code === 'NOT_AUTHORIZED' || body.code === 'LIMITS_REACHED')
  return jsonReply(
    { message: body.message, code: body.code },
    statusOf(body.code),
    marked ? { 'x-failure-code': body.code } : {}
  )
}
