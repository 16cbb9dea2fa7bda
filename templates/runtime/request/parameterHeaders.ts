import type { Operation } from '../call/service.ts'
import { type HeaderMap, readHeaders } from './headers.ts'
import { textOf } from './query.ts'

/**
 * The headers that the parameters of an operation become, of the options of a call; `before` are those that options of the client
 * become. A package has this only if its document has such parameters.
 */
export function parameterHeaders(
  { headers = {}, encoding }: Operation,
  given: Readonly<Record<string, unknown>>,
  before: Readonly<HeaderMap>
): HeaderMap {
  const more = Object.entries(headers).map(([name, header]) => {
    const value = given[name] ?? undefined
    const write = encoding?.[`${name}:`]
    // An empty list or object is not sent (RFC 6570 §2.3).
    if (write) return [header, write(name, value, textOf) || undefined] as const
    return [header, typeof value === 'number' ? textOf(value, name) : value] as const
  })
  // Of several cookies one header is made.
  return readHeaders([['cookie', before['cookie']], ...more])
}
