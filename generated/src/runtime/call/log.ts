import { ArgumentError, isApiError } from '../errors/errors.ts'
import { firstSet } from '../request/environment.ts'
import type { Attempt, Hooks } from '../send/hooks.ts'
import { isSecretName, redactUrl, scrubText } from '../send/redact.ts'
import { checked } from './givenOptions.ts'

/** Where to log; `console` is one. */
export interface Logger {
  debug(message: string, details?: unknown): void
  info(message: string, details?: unknown): void
  warn(message: string, details?: unknown): void
  error(message: string, details?: unknown): void
}

const levels = ['debug', 'info', 'warn', 'error', 'off'] as const

/** How much is logged. */
export type LogLevel = (typeof levels)[number]

/** Options of `logTo`. */
export interface LogOptions {
  /**
   * `debug` shows requests, `info` answers, `warn` retries, `error` failures. The default is the value of the API's
   * environment variable for it, else `warn`.
   */
  readonly level?: LogLevel | undefined
  /** Names of headers, query parameters and fields that are never shown, beside the usual ones. */
  readonly redact?: readonly string[] | undefined
}

type Line = Pick<Attempt, 'method' | 'url' | 'headers'>

/**
 * Hooks that log every attempt, with secrets redacted: `new Client({ hooks: logTo(console) })`. A logger that throws
 * ends no call.
 *
 * @throws ArgumentError if the level is not one of the five.
 */
export function logTo(logger: Logger, options: LogOptions = {}): Hooks {
  return logToAs({}, logger, options)
}

/** The same, with the level of an API's environment variable as the default. */
export function logToAs(
  { logVariable }: { readonly logVariable?: string },
  logger: Logger,
  given: LogOptions = {}
): Hooks {
  const { level, redact = [] } = checked(given, { what: 'logTo', kinds: { level: null, redact: null } })
  const set = firstSet(logVariable === undefined ? [] : [logVariable])?.value
  const least = rankOf(level ?? set?.toLowerCase() ?? 'warn')
  if (least < 0 && level !== undefined)
    throw new ArgumentError(`level must be one of ${levels.join(', ')}; got ${String(level)}`)
  const log = (rank: number, message: () => string, details?: () => unknown): void => {
    // A misspelt variable must neither silence the log nor end the program.
    if (rank < (least < 0 ? 2 : least)) return
    try {
      if (details) logger[levels[rank] as 'debug'](message(), details())
      else logger[levels[rank] as 'debug'](message())
    } catch {
      // The call must not end because its log cannot be written, and there is no other place to report it.
    }
  }
  if (least < 0)
    log(2, () => `${logVariable} must be one of ${levels.join(', ')}; got "${set}", so warn is used`)
  const isSecret = (name: string): boolean =>
    isSecretName(name) || redact.some((each) => each.toLowerCase() === name.toLowerCase())
  const show = (line: Line): string =>
    scrubText(`${line.method} ${redactUrl(line.url, isSecret)}`, secretsOf(line, isSecret))
  const told = (error: unknown): unknown => {
    if (!isApiError(error) || !('url' in error) || !error.url) return error
    const url = redactUrl(error.url, isSecret)
    return url === error.url ? error : { ...error.toJSON(), url }
  }
  return {
    beforeAttempt: (attempt) =>
      log(
        0,
        () => show(attempt),
        () =>
          written({ headers: attempt.headers, body: attempt.input }, isSecret, secretsOf(attempt, isSecret))
      ),
    afterAttempt: (outcome) => {
      const { response, error, duration } = outcome
      if (response) log(1, () => `${show(outcome)} ${response.status} in ${Math.round(duration)} ms`)
      else
        log(
          3,
          () => `${show(outcome)} failed after ${Math.round(duration)} ms`,
          () => told(error)
        )
    },
    beforeRetry: ({ error, delay, number }) =>
      log(
        2,
        () => `Attempt ${number} failed, the next one follows in ${Math.round(delay)} ms`,
        () => told(error)
      )
  }
}

function rankOf(level: string): number {
  return levels.findIndex((each) => each === level)
}

/** The values of secret headers, and the last word of each, which is the secret behind a scheme. */
function secretsOf({ headers }: Line, isSecret: (name: string) => boolean): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    isSecret(name) ? [value, value.slice(value.lastIndexOf(' ') + 1)] : []
  )
}

/** What JSON can say of a value, without its secrets. */
function written(value: unknown, isSecret: (name: string) => boolean, secrets: readonly string[]): unknown {
  // The value of a secret name may have parts; numbers stay, for a count of tokens is not a secret.
  const hidden = new Set<unknown>()
  try {
    const json = JSON.stringify(value, function (this: unknown, name, part: unknown) {
      const isHidden = isSecret(name) || hidden.has(this)
      if (isHidden && typeof part === 'object') hidden.add(part)
      if (typeof part === 'string') return isHidden ? '[redacted]' : scrubText(part, secrets)
      // JSON has no number this large, and would write out every byte of a file.
      if (typeof part === 'bigint') return String(part)
      return ArrayBuffer.isView(part) || part instanceof ArrayBuffer ? '[bytes]' : part
    })
    return json === undefined ? undefined : JSON.parse(json)
  } catch {
    // What cannot be written must not end the call that it is about.
    return '[unreadable]'
  }
}
