import type { Listed, PageRequest, PageTurner } from '../call/service.ts'
import { InvalidResponseError } from '../errors/errors.ts'
import { isRecord, parseUrl } from '../values.ts'
import { partOf, turnerBy } from './turning.ts'

/**
 * Pages whose answer links to the next one, in a field or in the header `Link` (RFC 8288). Of the link the query alone is used, at
 * the address of the call: whatever host it names, no secret and no request goes there, and a client with another address keeps it.
 */
export const linkTurner: PageTurner = /* @__PURE__ */ turnerBy(
  ({ body, style, response }) => {
    const link =
      style.next === undefined ? linkIn(response.headers.get('link')) : hrefOf(partOf(body, style.next))
    return link ? queryOf(link, style.without) : null
  },
  (list, cursor) => asking(list, new URLSearchParams(cursor))
)

/** A link is a text, or an object with the text (JSON:API 1.1 §7.6). */
function hrefOf(link: unknown): string | null {
  const href = isRecord(link) ? link['href'] : link
  return typeof href === 'string' ? href : null
}

/** The target of the first link whose relation is `next` (RFC 8288 §3); null if there is none. */
function linkIn(header: string | null): string | null {
  const links = (header ?? '').matchAll(
    /<([^>]*)>((?:\s*;\s*[\w!#$&+.^`|~*-]+(?:\s*=\s*(?:"[^"]*"|[^\s",;]*))?)*)/g
  )
  for (const [, target = '', parameters = ''] of links) {
    const [, quoted, plain = ''] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]*))/i.exec(parameters) ?? []
    if ((quoted ?? plain).toLowerCase().split(/\s+/).includes('next')) return target
  }
  return null
}

/** The query of a link, without secrets that the server repeats in it. */
function queryOf(link: string, without: readonly string[] = []): string {
  const query = parseUrl(link, 'http://localhost')?.searchParams
  for (const name of without) query?.delete(name)
  const text = query?.toString()
  if (!text) throw new InvalidResponseError('The link to the next page has no query to ask for it with')
  return text
}

/** The query of a link in the place of that of the call: names and values are as the server wrote them. */
function asking({ input }: Listed, query: URLSearchParams): PageRequest {
  const own = Object.keys(Object(input)).map((name) => [name, undefined])
  const linked = [...new Set(query.keys())].map((name) => [name, query.getAll(name)])
  return { query: Object.fromEntries([...own, ...linked]) }
}
