import type { Failure } from './errors.ts'
import { statusOf } from './errors.ts'
import type { Fault, LineEdit } from './faults.ts'
import { jsonReply, textReply } from './reply.ts'

/** The connection is reset when so many bytes of the body are out; negative counts from the end. */
export const resetAt = (bytes: number): Fault => ({ cut: { at: bytes, how: 'reset' } })

/** The connection is reset before anything is answered; `committed` does the work first. */
export const resetBeforeHeaders = (options: { readonly committed?: boolean } = {}): Fault => ({
  before: 'reset',
  committed: options.committed === true
})

/** The body stops when so many bytes are out, and the connection stays open. */
export const stallAt = (bytes: number): Fault => ({ cut: { at: bytes, how: 'stall' } })

/** The request is taken and never answered. */
export const stallBeforeHeaders = (): Fault => ({ before: 'stall' })

/** The headers come so many milliseconds late. */
export const slowHeaders = (ms: number): Fault => ({ headersAfterMs: ms })

/** The body ends cleanly after so many bytes; negative leaves out so many at its end. */
export const truncateAt = (bytes: number): Fault => ({ cut: { at: bytes, how: 'end' } })

/** The answer calls itself something else. */
export const wrongContentType = (contentType = 'text/plain'): Fault => ({
  headers: { 'content-type': contentType }
})

/** A page of HTML, as a gateway shows it. */
export const htmlPage = (status = 502): Fault => ({
  answer: textReply(
    `<!doctype html><html><body><h1>${status}</h1></body></html>`,
    'text/html; charset=utf-8',
    status
  )
})

/** A gateway in front of the service refuses, without a code. */
export const gatewayLimit = (
  headers: Readonly<Record<string, string>> = { 'retry-after-ms': '5' }
): Fault => {
  const page = textReply(
    '<!doctype html><html><body><h1>429 Too Many Requests</h1></body></html>',
    'text/html; charset=utf-8',
    429
  )
  return { answer: { ...page, headers: { ...page.headers, ...headers } } }
}

/** A status with the error body of the service, and headers such as `retry-after` (seconds or a date) or `retry-after-ms`. */
export function failWith(
  status: number,
  options: {
    readonly headers?: Readonly<Record<string, string>>
    readonly code?: string
    readonly message?: string
  } = {}
): Fault {
  return {
    answer: jsonReply(
      {
        message: options.message ?? `Status ${status}`,
        code: options.code ?? codes[status] ?? 'GENERIC_ERROR'
      },
      status,
      options.headers
    )
  }
}

const codes: Readonly<Record<number, string>> = {
  408: 'TIMEOUT',
  429: 'TOO_MANY_REQUESTS',
  502: 'BAD_GATEWAY',
  503: 'SERVICE_UNAVAILABLE',
  504: 'GATEWAY_TIMEOUT'
}

/** A refusal of the service with its own status: a scoped code is a 500, a limit a 429 whatever its message. */
export const refuse = (failure: Failure, headers: Readonly<Record<string, string>> = {}): Fault => ({
  answer: jsonReply(
    { message: failure.message ?? failure.code, code: failure.code },
    statusOf(failure.code),
    headers
  )
})

/** A rate that is used up: the same request may go through within a minute. */
export const rateLimited = (name = 'rate/message', headers: Readonly<Record<string, string>> = {}): Fault =>
  refuse(
    { code: 'LIMITS_REACHED', message: `You have exceeded your allocated rate limits: ${name}` },
    { 'x-failure-code': 'LIMITS_REACHED', ...headers }
  )

/** A quota that is used up: nothing goes through before the plan changes. */
export const quotaExceeded = (name = 'token', kind: 'account' | 'database' = 'account'): Fault =>
  refuse(
    { code: 'LIMITS_REACHED', message: `You have exceeded your allocated ${kind} limits: ${name}` },
    { 'x-failure-code': 'LIMITS_REACHED' }
  )

/** Leads somewhere else. */
export const redirectTo = (url: string, status: 302 | 307 | 308 = 307): Fault => ({
  answer: { status, headers: { location: url }, body: null }
})

/** A 200 whose body tells of an error, as slow calls do. */
export const lateError = (code = 'GENERIC_ERROR', message = 'Something went wrong'): Fault => ({
  answer: jsonReply({ message, code }, 200)
})

/** The work takes so long before anything is known, and then fails where that is said. */
export const slowWork = (ms: number, fails?: Failure): Fault => ({
  work: { ms, ...(fails === undefined ? {} : { fails }) }
})

/** The body in pieces of so many bytes; `characters` splits every character that has more than one. */
export const chunked = (chunks: number | 'characters'): Fault => ({ chunks })

/** The byte order mark stands before the body. */
export const byteOrderMark = (): Fault => ({ prefix: Uint8Array.of(0xef, 0xbb, 0xbf) })

const edit = (change: LineEdit): Fault => ({ lines: [change] })

/** Empty lines, and lines of white space, stand between the lines. */
export const blankLines = (): Fault => edit((line) => [`${line}\n`, '\n', ' \t\n'])

/** Lines end with CR and LF. */
export const carriageReturns = (): Fault => edit((line) => [`${line}\r\n`])

/** Every space becomes U+2028, which ends a line in some readers and must not in a reader of JSON lines. */
export const lineSeparators = (): Fault => edit((line) => [`${line.replaceAll(' ', '\u2028')}\n`])

/** A line that is no JSON stands before the line with this index. */
export const malformedLine = (index: number, text = '{"type":"tok'): Fault =>
  edit((line, at) => (at === index ? [`${text}\n`, `${line}\n`] : [`${line}\n`]))

/** An event of so many bytes stands before the line with this index. */
export const longLine = (bytes: number, index = 0): Fault =>
  edit((line, at) =>
    at === index ? [`{"type":"nop","data":{"pad":"${'x'.repeat(bytes)}"}}\n`, `${line}\n`] : [`${line}\n`]
  )

/** An error event stands in the place of the line with this index, and of all that follow. */
export const errorEvent = (
  index: number,
  failure: Failure = { code: 'GENERIC_ERROR', message: 'Something went wrong' }
): Fault =>
  edit((line, at) =>
    at < index ? [`${line}\n`] : at === index ? [`${JSON.stringify({ type: 'error', data: failure })}\n`] : []
  )

/** The lines that hold a text are missing: without its result an answer ends cleanly, and is not whole. */
export const linesWithout = (text: string): Fault =>
  edit((line) => (line.includes(text) ? [] : [`${line}\n`]))

/** Several faults in one answer; edits of lines follow each other, of anything else the last counts. */
export function together(...faults: readonly Fault[]): Fault {
  return { ...Object.assign({}, ...faults), lines: faults.flatMap((fault) => fault.lines ?? []) }
}
