import type { Connection } from './connection.ts'

/** Where a client logs; `console` is one. */
export interface Logger {
  debug(message: string, details?: unknown): void
  info(message: string, details?: unknown): void
  warn(message: string, details?: unknown): void
  error(message: string, details?: unknown): void
}

/** How much a client logs. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'off'

const levels = ['debug', 'info', 'warn', 'error'] as const
const usual = /secret|token|password|authorization|cookie|credential|api-?key|signature/i

/** Logs at a level, where the client logs that much; details are made only then. */
export function log({ options }: Connection, level: Exclude<LogLevel, 'off'>, message: () => string, details?: () => unknown): void {
  const { logger, logLevel = 'info' } = options
  if (logger && logLevel !== 'off' && levels.indexOf(level) >= levels.indexOf(logLevel)) logger[level](message(), details?.())
}

/** A copy of headers or of a request body in which nothing is secret. */
export function redact(connection: Connection, value: unknown): unknown {
  const json = JSON.stringify(value, (name, part: unknown) => (isSecret(connection, name) ? '[redacted]' : part))
  return json === undefined ? undefined : JSON.parse(json)
}

/** An address in which no query parameter is secret. */
export function redactUrl(connection: Connection, url: string): string {
  return url.replace(/([?&])([^=&]+)=[^&]*/g, (pair, start: string, name: string) =>
    isSecret(connection, name) ? `${start}${name}=[redacted]` : pair
  )
}

function isSecret({ service, options }: Connection, name: string): boolean {
  const names = [...(service.redact ?? []), ...(options.redact ?? [])]
  return usual.test(name) || names.some((each) => each.toLowerCase() === name.toLowerCase())
}
