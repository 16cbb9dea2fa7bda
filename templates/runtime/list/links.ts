import type { Listed, Operation, PageRequest, PageTurner } from '../call/service.ts'
import { InvalidResponseError } from '../errors/errors.ts'
import { fillPath } from '../request/address.ts'
import { isRecord, parseUrl } from '../values.ts'
import { type PageOf, partOf, turnerBy } from './turning.ts'

/**
 * Pages whose answer links to the next one, in a field or in the header `Link` (RFC 8288). The query of the link is used
 * at the address of the call. Its path is used too if the link leads to another path of the same host, or has no query. A link to
 * another host gets neither a secret nor a request, and a client with an address of its own keeps it.
 */
export const linkTurner: PageTurner = /* @__PURE__ */ turnerBy(
  (page) => {
    const { body, style, response } = page
    const link =
      style.next === undefined ? linkIn(response.headers.get('link')) : hrefOf(partOf(body, style.next))
    return link ? cursorOf(link, page) : null
  },
  (list, cursor) => {
    if (!cursor.startsWith('/')) return asking(list, new URLSearchParams(cursor))
    const [path = '', query] = cursor.split(/\?(.*)/s)
    return { ...asking(list, new URLSearchParams(query)), path }
  },
  ({ operation }, cursor) => {
    const isOwn = operation.method === 'GET' || (!cursor.startsWith('/') && operation.page?.follow !== 'GET')
    return isOwn ? undefined : { operation: following(operation), input: undefined }
  }
)

/** The operation that a link leads to: its query is all that it takes, and a GET may be repeated. */
function following(operation: Operation): Operation {
  const { argument: _, query: __, encoding: ___, retry: ____, idempotentWith: _____, ...rest } = operation
  return { ...rest, method: 'GET' }
}

/** A link is a text, or an object with the text (JSON:API 1.1 §7.6). */
function hrefOf(link: unknown): string | null {
  const href = isRecord(link) ? link['href'] : link
  return typeof href === 'string' ? href : null
}

/** The target of the first link of the answer itself whose relation is `next` (RFC 8288 §3); null if there is none. */
function linkIn(header: string | null): string | null {
  for (const [, target = '', parameters = ''] of (header ?? '').matchAll(linkValue)) {
    const given = new Map<string, string>()
    for (const [, name = '', quoted, plain = ''] of parameters.matchAll(linkParameter)) {
      const key = name.toLowerCase()
      // Of a parameter that comes twice the first counts (§3.3).
      if (!given.has(key)) given.set(key, quoted ?? plain)
    }
    // The links of an anchor are those of another resource (§3.2).
    const isOwn = (given.get('anchor') ?? '') === ''
    if (isOwn && given.get('rel')?.toLowerCase().split(/\s+/).includes('next')) return target
  }
  return null
}

const linkValue = /<([^>]*)>((?:\s*;\s*[\w!#$&+.^`|~*-]+(?:\s*=\s*(?:"(?:\\.|[^"\\])*"|[^\s",;]*))?)*)/g
const linkParameter = /;\s*([\w!#$&+.^`|~*-]+)(?:\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^\s",;]*)))?/g

/** What of a link leads to the next page, without secrets that the server repeats in it. */
function cursorOf(link: string, { response, list, style, start }: PageOf): string {
  // Not every `fetch` says where its answer came from; then it is what was asked.
  const here = parseUrl(response.url || askedFor(list, start))
  const url = parseUrl(link, here?.href ?? 'http://localhost')
  for (const name of style.without ?? []) url?.searchParams.delete(name)
  const query = url?.searchParams.toString() ?? ''
  // The page of a path has the links of that path, which the call does not have.
  const isMoved = typeof start === 'string' && start.startsWith('/')
  const isElsewhere = here !== null && url?.host === here.host && (isMoved || url.pathname !== here.pathname)
  const path = query && !isElsewhere ? '' : pathBelow(list.connection?.place.address, url?.pathname)
  const text = path && query ? `${path}?${query}` : path || query
  if (!text) throw new InvalidResponseError('The link to the next page leads to no page of the API')
  return text
}

/** The address of the request for a page, without its query. */
function askedFor({ operation, ids = [], input, options, connection }: Listed, start: unknown): string {
  if (!connection) return ''
  const [moved] = typeof start === 'string' && start.startsWith('/') ? start.split('?') : []
  const params: object = Object(operation.query ? options : input)
  const filled = (): string =>
    fillPath(operation.path, ids, { ...params }, operation.encoding, connection.service.ids).path
  return connection.place.address + (moved ?? filled())
}

/** The path behind that of an address; an empty text if it leads elsewhere. */
function pathBelow(address = '', path = ''): string {
  const prefix = parseUrl(address)?.pathname.replace(/\/$/, '') ?? ''
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length).replace(/^\/+$/, '') : ''
}

/** The query of a link in the place of that of the call: names and values are as the server wrote them. */
function asking({ operation, input }: Listed, query: URLSearchParams): PageRequest {
  const names = operation.query ?? Object.keys(Object(input))
  const own = names.map((name) => [name, undefined])
  const linked = [...new Set(query.keys())].map((name) => [name, query.getAll(name)])
  return { query: Object.fromEntries([...own, ...linked]) }
}
