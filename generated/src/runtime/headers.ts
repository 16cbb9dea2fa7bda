import { ArgumentError } from './errors.ts'
import type { HeadersLike } from './options.ts'

/** Headers by lower-case name; null takes a header away. */
export type HeaderMap = Record<string, string | null>

/** Reads headers in any form, checked so that `fetch` will not print their values in an error. */
export function readHeaders(headers: HeadersLike | undefined): HeaderMap {
  const map: HeaderMap = {}
  if (!headers) return map
  const pairs: Iterable<readonly [string, string | null | undefined]> =
    Symbol.iterator in headers ? headers : Object.entries(headers)
  for (const [name, value] of pairs) {
    if (value !== undefined) map[name.toLowerCase()] = value === null ? null : checkHeader(name, value)
  }
  return map
}

/** The headers without those that are taken away. */
export function present(map: HeaderMap): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(map)) if (value !== null) headers[name] = value
  return headers
}

/** Returns the value of a header, or throws where it could not be sent. */
export function checkHeader(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : String(value)
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new ArgumentError(`"${name}" is no header name`)
  // The value is not shown: it may be a secret.
  if (/[^\t\x20-\x7e\x80-\xff]/.test(text))
    throw new ArgumentError(`${name} contains characters that no header can carry`)
  return text
}
