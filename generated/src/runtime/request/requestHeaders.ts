import type { Connection } from '../call/connection.ts'
import { ArgumentError } from '../errors/errors.ts'
import { checkHeader, readHeaders, type HeaderMap } from './headers.ts'
import type { BaseCallOptions } from '../call/options.ts'
import type { Operation } from '../call/service.ts'

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
