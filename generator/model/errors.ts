import type { Config } from '../decide/config.ts'
import { valueAt } from '../ground/valueAt.ts'
import { compareText } from '../ground/text.ts'
import type { ErrorCode } from './api.ts'
import { isPassThrough, type Placed } from './methods.ts'
import { idCount } from './paths.ts'

/** The codes of the error envelope, as sdk.yaml knows them; the document has one anonymous shape for all. */
export function errorCodesFrom(config: Config): readonly ErrorCode[] {
  return Object.entries(config.errors.codes)
    .map(([code, entry]) => ({
      code,
      status: entry.status,
      className: errorClassOf(entry.status),
      retryable: config.errors.transient.includes(entry.status),
      docs: entry.description
    }))
    .sort((left, right) => compareText(left.code, right.code))
}

/** The classes of the runtime, by the status that they stand for. */
const classes: Readonly<Record<number, string>> = {
  400: 'BadRequestError',
  401: 'NotAuthenticatedError',
  402: 'PaymentRequiredError',
  403: 'NotAuthorizedError',
  404: 'NotFoundError',
  405: 'MethodNotAllowedError',
  408: 'RequestTimeoutError',
  409: 'ConflictError',
  413: 'ContentTooLargeError',
  422: 'UnprocessableEntityError',
  429: 'LimitError',
  501: 'NotImplementedError',
  502: 'BadGatewayError',
  503: 'ServiceUnavailableError',
  504: 'GatewayTimeoutError'
}

/** The class of the errors that come with a status. */
export function errorClassOf(status: number): string {
  return classes[status] ?? (status >= 500 ? 'ServerError' : 'StatusError')
}

/**
 * The codes that an action is known for: those that sdk.yaml decides for it, else those whose status the document
 * promises, those of its verb, and those that come with any id.
 */
export function errorCodesOf(placed: Placed, config: Config): readonly string[] {
  // What another server answered is never an error of this API.
  if (isPassThrough(placed, config)) return []
  const { operation, route, id } = placed
  const codes = Object.entries(config.errors.codes)
  const isKnown = ({ status, ids, verbs }: (typeof config.errors.codes)[string]): boolean =>
    Object.hasOwn(operation.responses, String(status)) ||
    verbs.includes(route.verb) ||
    (ids && idCount(route) > 0)
  const known =
    valueAt(config.operations, id)?.errors ?? codes.filter(([, code]) => isKnown(code)).map(([name]) => name)
  return [...known].sort(compareText)
}
