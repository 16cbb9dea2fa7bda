import type { Call } from '../call.ts'
import { MockFailure } from '../failure.ts'

/** What counts the requests of one mock. */
export interface Admission {
  readonly admit: (call: Call) => void
  readonly clear: () => void
}

/** The media types that a route which streams can answer with. */
const accepted = ['', '*/*', 'application/json', 'application/jsonl', 'text/csv', 'text/event-stream']

/** The checks before an operation, in the order of the service: content type, credential, limits, and the form of the answer. */
export function admission(limits: Readonly<Record<string, number>>): Admission {
  const used = new Map<string, number>()
  return {
    clear: () => used.clear(),
    admit({ operation, headers, query }: Call): void {
      const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
      if (operation.m === 'POST' && operation.u !== 1 && type !== 'application/json')
        throw refused(400, 'BAD_REQUEST', 'Unsupported content type header')
      const authorization = headers.get('authorization')
      if (
        authorization === null &&
        query.get('token') === null &&
        !/\.(?:download|invoke|fetchManual)$/.test(operation.n)
      )
        throw operation.m === 'POST'
          ? refused(403, 'NOT_AUTHORIZED', 'Not authorized')
          : refused(401, 'NOT_AUTHENTICATED', 'Not authenticated')
      if (authorization !== null && !/^\S+ \S/.test(authorization))
        throw refused(401, 'NOT_AUTHENTICATED', 'Not authenticated')
      if (operation.role === 'list') use(used, limits, 'rate/poll')
      if (
        operation.stream !== undefined &&
        operation.t === undefined &&
        !accepted.includes(acceptOf(headers))
      )
        throw refused(400, 'BAD_REQUEST', 'Unsupported accept header')
    }
  }
}

function use(used: Map<string, number>, limits: Readonly<Record<string, number>>, name: string): void {
  const [most, before] = [limits[name], used.get(name) ?? 0]
  if (most !== undefined && before >= most)
    throw refused(429, 'LIMITS_REACHED', `You have exceeded your allocated rate limits: ${name}`)
  used.set(name, before + 1)
}

function acceptOf(headers: Headers): string {
  return (headers.get('accept') ?? '').split(/[,;]/)[0]?.trim().toLowerCase() ?? ''
}

function refused(status: number, code: string, message: string): MockFailure {
  return new MockFailure({ status, code, message })
}
