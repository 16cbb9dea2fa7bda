import { isApiError } from './errors.ts'
import type { Hooks } from './hooks.ts'

/** Where to log; `console` is one. */
export interface Logger {
  debug(message: string, details?: unknown): void
  info(message: string, details?: unknown): void
  warn(message: string, details?: unknown): void
  error(message: string, details?: unknown): void
}

/** How much is logged. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'off'

/** Options of `logTo`. */
export interface LogOptions {
  /** `debug` shows requests, `info` answers, `warn` retries, `error` failures; `info` unless given. */
  readonly level?: LogLevel | undefined
  /** Names of headers, query parameters and fields that are never shown, beside the usual ones. */
  readonly redact?: readonly string[] | undefined
}

const usual = /secret|token|password|authorization|cookie|credential|api-?key|signature/i

/** Hooks that log every attempt, with secrets redacted: `new Client({ hooks: logTo(console) })`. */
export function logTo(logger: Logger, { level = 'info', redact = [] }: LogOptions = {}): Hooks {
  const levels = ['debug', 'info', 'warn', 'error', 'off']
  const least = levels.indexOf(level)
  const isSecret = (name: string): boolean =>
    usual.test(name) || redact.some((each) => each.toLowerCase() === name.toLowerCase())
  const clean = (value: unknown): unknown => {
    try {
      const json = JSON.stringify(value, (name, part: unknown) =>
        isSecret(name) ? '[redacted]' : shown(part)
      )
      return json === undefined ? undefined : JSON.parse(json)
    } catch {
      // What cannot be written must not end the call that it is about.
      return '[unreadable]'
    }
  }
  const show = ({ method, url }: { readonly method: string; readonly url: string }): string =>
    `${method} ${redactQuery(url, isSecret)}`
  const told = (error: unknown): unknown => {
    if (!isApiError(error) || !('url' in error) || !error.url) return error
    const url = redactQuery(error.url, isSecret)
    return url === error.url ? error : { ...error.toJSON(), url }
  }
  return {
    beforeAttempt: (attempt) => {
      if (least === 0) logger.debug(show(attempt), clean({ headers: attempt.headers, body: attempt.input }))
    },
    afterAttempt: (outcome) => {
      const { response, error, duration } = outcome
      if (least <= 1 && response) logger.info(`${show(outcome)} ${response.status} in ${duration} ms`)
      else if (least <= 3 && !response)
        logger.error(`${show(outcome)} failed after ${duration} ms`, told(error))
    },
    beforeRetry: ({ error, delay, number }) => {
      if (least <= 2)
        logger.warn(`Attempt ${number} failed, the next one follows in ${Math.round(delay)} ms`, told(error))
    }
  }
}

// JSON has no number this large, and would write out every byte of a file.
function shown(part: unknown): unknown {
  if (typeof part === 'bigint') return String(part)
  return ArrayBuffer.isView(part) || part instanceof ArrayBuffer ? '[bytes]' : part
}

/** An address in which no query parameter is secret. */
export function redactQuery(
  url: string,
  isSecret: (name: string) => boolean = (name) => usual.test(name)
): string {
  return url.replace(/([?&])([^=&]+)=[^&]*/g, (pair, start: string, name: string) =>
    partsOf(name).some(isSecret) ? `${start}${name}=[redacted]` : pair
  )
}

// A parameter that is a field of an object has the name of that in front of its own.
function partsOf(name: string): readonly string[] {
  try {
    const whole = decodeURIComponent(name)
    return [whole, ...whole.split(/[.[\]]+/)]
  } catch {
    return [name]
  }
}
