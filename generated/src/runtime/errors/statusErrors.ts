import { ApiError, type ErrorDetails } from './errors.ts'

/** The API refused or failed; the base of the errors that have a status. */
export class StatusError extends ApiError {
  override readonly name: string = 'StatusError'
}

/** 400: the request is not what the API expects. */
export class BadRequestError extends StatusError {
  override readonly name: string = 'BadRequestError'
}

/** 401: the secret is missing, wrong or expired. */
export class NotAuthenticatedError extends StatusError {
  override readonly name: string = 'NotAuthenticatedError'
}

/** 402: the account has no subscription that covers this. */
export class PaymentRequiredError extends StatusError {
  override readonly name: string = 'PaymentRequiredError'
}

/** 403: the secret is known, and may not do this. */
export class NotAuthorizedError extends StatusError {
  override readonly name: string = 'NotAuthorizedError'
}

/** 404: there is nothing of this id. */
export class NotFoundError extends StatusError {
  override readonly name: string = 'NotFoundError'
}

/** 405: the address does not answer this method. */
export class MethodNotAllowedError extends StatusError {
  override readonly name: string = 'MethodNotAllowedError'
}

/** 408: the API waited too long for the request. */
export class RequestTimeoutError extends StatusError {
  override readonly name: string = 'RequestTimeoutError'
}

/** 409: the request contradicts what is stored. */
export class ConflictError extends StatusError {
  override readonly name: string = 'ConflictError'
}

/** 413: the request is too large. */
export class ContentTooLargeError extends StatusError {
  override readonly name: string = 'ContentTooLargeError'
}

/** 422: the request is well formed and makes no sense. */
export class UnprocessableEntityError extends StatusError {
  override readonly name: string = 'UnprocessableEntityError'
}

/** 429: a rate limit or a quota is exhausted; `isRateLimit` and `isQuota` tell which. */
export class LimitError extends StatusError {
  override readonly name: string = 'LimitError'
}

/** 500, or another failure of the API without a class of its own. */
export class ServerError extends StatusError {
  override readonly name: string = 'ServerError'
}

/** 501: the API does not do this yet. */
export class NotImplementedError extends ServerError {
  override readonly name: string = 'NotImplementedError'
}

/** 502: a server behind the API failed. */
export class BadGatewayError extends ServerError {
  override readonly name: string = 'BadGatewayError'
}

/** 503: the API is not available for now. */
export class ServiceUnavailableError extends ServerError {
  override readonly name: string = 'ServiceUnavailableError'
}

/** 504: a server behind the API did not answer in time. */
export class GatewayTimeoutError extends ServerError {
  override readonly name: string = 'GatewayTimeoutError'
}

/** Makes the error of a status. */
export function statusError(status: number, message: string, details: ErrorDetails): StatusError {
  const classes: Readonly<Record<number, typeof StatusError>> = {
    400: BadRequestError,
    401: NotAuthenticatedError,
    402: PaymentRequiredError,
    403: NotAuthorizedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    408: RequestTimeoutError,
    409: ConflictError,
    413: ContentTooLargeError,
    422: UnprocessableEntityError,
    429: LimitError,
    501: NotImplementedError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
    504: GatewayTimeoutError
  }
  const ErrorClass = classes[status] ?? (status >= 500 ? ServerError : StatusError)
  return new ErrorClass(message, { ...details, status })
}
