import { MockFailure } from '../failure.ts'

/** What the service says of a code unless it says more. */
const phrases = {
  BAD_REQUEST: [400, 'Bad request'],
  NOT_AUTHENTICATED: [401, 'Not authenticated'],
  NOT_AUTHORIZED: [403, 'Not authorized'],
  NOT_FOUND: [404, 'Not found'],
  TIMEOUT: [408, 'Timeout'],
  LIMITS_REACHED: [429, 'Limits reached'],
  GENERIC_ERROR: [500, 'Something went wrong']
} as const

/** A refusal with a code of the service. */
export function refused(code: keyof typeof phrases, said?: string): MockFailure {
  const [status, phrase] = phrases[code]
  return new MockFailure({ status, code, message: said ?? phrase })
}

/** The same before an operation began: the service marks two of its codes in a header then. */
export function turnedAway(code: keyof typeof phrases, said?: string): MockFailure {
  const { status, message } = refused(code, said)
  const isMarked = code === 'NOT_AUTHORIZED' || code === 'LIMITS_REACHED'
  return new MockFailure({
    status,
    code,
    message,
    ...(isMarked ? { headers: { 'x-failure-code': code } } : {})
  })
}
