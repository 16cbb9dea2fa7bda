import { MockFailure } from '../../templates/testing/failure.ts'

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

/** The status that the service answers a code with. */
export function statusOf(code: string): number {
  return statuses[code] ?? 500
}

/** A refusal with any code; its message defaults to the plain phrase of the code. */
export function refusalOf({ code, message = phrases[code] ?? code }: Failure): MockFailure {
  return new MockFailure({ status: statusOf(code), code, message })
}
