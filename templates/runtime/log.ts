/** Where a client logs; `console` is one. */
export interface Logger {
  debug(message: string, details?: unknown): void
  info(message: string, details?: unknown): void
  warn(message: string, details?: unknown): void
  error(message: string, details?: unknown): void
}

/** How much a client logs. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'off'
