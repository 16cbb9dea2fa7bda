import { ArgumentError } from '../errors/errors.ts'
import type { BaseCallOptions, HeadersLike } from '../call/options.ts'
import { describe } from '../values.ts'
import type { Operation } from '../call/service.ts'
import type { Connection } from '../call/connection.ts'

/** Headers by lower-case name; null takes a header away. */
export type HeaderMap = Record<string, string | null>

/** Reads headers in any form, checked so that `fetch` will not print their values in an error. */
export function readHeaders(headers: HeadersLike | undefined): HeaderMap {
  const map: HeaderMap = {}
  if (!headers) return map
  const isList = Symbol.iterator in headers
  const pairs: Iterable<readonly [string, unknown]> = isList ? headers : Object.entries(headers)
  for (const pair of pairs) {
    if (typeof pair !== 'object' || pair.length !== 2 || typeof pair[0] !== 'string')
      throw new ArgumentError('A list of headers must be of pairs [name, value]')
    const [name, value] = pair
    if (value === undefined) continue
    const key = name.toLowerCase()
    const before = map[key]
    const text = value === null ? null : checkHeader(name, value)
    map[key] = isList && before && text !== null ? before + separatorOf(key) + text : text
  }
  return map
}

/** The headers without those that are taken away. */
export function present(map: HeaderMap): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(map)) if (value !== null) headers[name] = value
  return headers
}

// RFC 9110 §5.3 and RFC 6265 §4.2.1.
function separatorOf(name: string): string {
  return name === 'cookie' ? '; ' : ', '
}

/** Returns the value of a header, or throws where it could not be sent. */
export function checkHeader(name: string, value: unknown): string {
  if (Array.isArray(value))
    return value.map((each: unknown) => checkHeader(name, each)).join(separatorOf(name.toLowerCase()))
  if (!/^(string|number|boolean|bigint)$/.test(typeof value))
    throw new ArgumentError(`${name} must be text, a number or null; got ${describe(value)}`)
  const text = String(value).trim()
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new ArgumentError(`"${name}" is not a header name`)
  // The value is not shown: it may be a secret.
  if (/[^\t\x20-\x7e\x80-\xff]/.test(text))
    throw new ArgumentError(`${name} has characters that no header can carry`)
  return text
}

/** The headers that the options of the client and of the call ask for, and in whose name the call is made. */
export function requestHeaders(
  { service, options, headers }: Connection,
  operation: Operation,
  call: BaseCallOptions
): { readonly headers: HeaderMap; readonly identity: string } {
  const kinds = Object.entries(service.options ?? {})
  const own = (name: string): unknown => Reflect.get(call, name)
  // Who asks is one question: an answer for this call replaces every answer of the client.
  const replaced = kinds.some(([name, { identity }]) => identity && own(name) !== undefined)
  const map: HeaderMap = {}
  for (const [name, kind] of kinds) {
    const value: unknown =
      own(name) !== undefined || (replaced && kind.identity) ? own(name) : Reflect.get(options, name)
    if (value === undefined || value === null || value === '') continue
    if (kind.refused !== undefined) throw new ArgumentError(kind.refused)
    map[kind.header.toLowerCase()] = checkHeader(name, value)
  }
  for (const [name, header] of Object.entries(operation.headers ?? {})) {
    const value: unknown = own(name)
    if (value !== undefined && value !== null) map[header.toLowerCase()] = checkHeader(header, value)
  }
  const all = { ...map, ...headers, ...readHeaders(call.headers) }
  // Who asks may be said by headers too.
  let identity = all[service.auth.header.toLowerCase()] ?? ''
  for (const [, kind] of kinds) if (kind.identity) identity += ` ${all[kind.header.toLowerCase()] ?? ''}`
  return { headers: all, identity }
}
