/** A server that gives a list in pages of each style, of sizes that a test chooses. */
import type { Fetch, PageCall } from '../../../templates/runtime/index.ts'
import { pageCall } from '../../../templates/runtime/index.ts'
import type { PageStyle } from '../../../templates/runtime/call/service.ts'
import { cursorTurner, idTurner } from '../../../templates/runtime/list/cursors.ts'
import { linkTurner } from '../../../templates/runtime/list/links.ts'
import { numberTurner, offsetTurner } from '../../../templates/runtime/list/numbers.ts'
import { Shelf } from '../service.ts'

/** One request as the server sees it. */
export interface Asked {
  /** What is asked for: the query, or the body of a POST. */
  readonly given: Readonly<Record<string, unknown>>
  /** How many requests came before. */
  readonly turn: number
}

/** One page: where it begins and ends among all items. */
type Cut = (asked: Asked) => { readonly body: unknown; readonly link?: string }

export interface Model {
  readonly style: PageStyle
  readonly method?: 'POST'
  /** Parameters of the query that a request with a body takes. */
  readonly query?: readonly string[]
  /** The parameters that go on at the cursor of a page; null if none do. */
  readonly resume: ((cursor: string) => object) | null
  /** Whether it answers what is behind the last page with items that it gave before. */
  readonly again?: true
  readonly cut: (ids: readonly string[], sizes: readonly number[]) => Cut
}

const itemsOf = (ids: readonly string[]): readonly object[] => ids.map((id) => ({ id }))

/** The size of a page: what the server chooses, and at most what is asked for. */
function sizeOf(sizes: readonly number[], { given, turn }: Asked, fewest: number): number {
  const asked = given['take'] === undefined ? Infinity : Number(given['take'])
  return Math.min(Math.max(fewest, sizes[turn % sizes.length] ?? 1), asked)
}

/** A page that begins at an index. */
function pageAt(ids: readonly string[], start: number, size: number) {
  const page = ids.slice(start, start + size)
  return { page, end: start + page.length, isLast: start + page.length >= ids.length }
}

const startIn = (cursor: unknown): number => (cursor === undefined ? 0 : Number(String(cursor).slice(2)))

/** A cursor `c:3:1` as a number that is not 0, and back. */
const codeOf = (cursor: string): number => {
  const [at = 0, times = 0] = cursor.slice(2).split(':').map(Number)
  return 1 + at * 10 + times
}
const cursorWith = (code: number): string => `c:${Math.floor((code - 1) / 10)}:${(code - 1) % 10}`

/** Pages by a cursor that is opaque, in a field that is found by `put`. */
function cursors(
  style: PageStyle,
  put: (items: readonly object[], next: string | null) => object,
  {
    read = (given) => given['cursor'],
    ...more
  }: Partial<Model> & { readonly read?: (given: Asked['given']) => unknown } = {}
): Model {
  return {
    style,
    resume: (cursor) => ({ cursor }),
    cut: (ids, sizes) => (asked) => {
      // A cursor is another after each page, also an empty one.
      const [at, times] = String(read(asked.given) ?? 'c:0:0')
        .slice(2)
        .split(':')
        .map(Number)
      const { page, end, isLast } = pageAt(ids, at ?? 0, sizeOf(sizes, asked, (times ?? 0) > 2 ? 1 : 0))
      return {
        body: put(itemsOf(page), isLast ? null : `c:${end}:${page.length === 0 ? (times ?? 0) + 1 : 0}`)
      }
    },
    ...more
  }
}

export const models: Readonly<Record<string, Model>> = {
  token: cursors(
    { items: 'items', cursor: 'cursor', next: 'next', take: 'take', sparse: true, page: cursorTurner },
    (items, next) => ({
      // What is empty is left out.
      ...(items.length > 0 ? { items } : {}),
      ...(next === null ? {} : { next })
    })
  ),
  nested: cursors(
    { items: 'data.rows', cursor: 'cursor', next: 'meta.page.next', sparse: true, page: cursorTurner },
    (rows, next) => ({ data: { rows }, meta: { page: { next: next ?? '' } } })
  ),
  named: cursors(
    { items: 'items', cursor: 'cursor', next: '@odata.next', hasMore: 'more', page: cursorTurner },
    (items, next) => ({
      items,
      more: next !== null,
      '@odata.next': next ?? 'c:0:0'
    })
  ),
  body: cursors(
    { items: 'items', cursor: 'cursor', next: 'next', hasMore: 'has_more', body: true, page: cursorTurner },
    (items, next) => ({ items, next, has_more: next !== null }),
    { method: 'POST' }
  ),
  numberInBody: cursors(
    {
      items: 'items',
      cursor: 'paging.cursor',
      next: 'next',
      sparse: true,
      body: true,
      numeric: true,
      within: { 'paging.cursor': ['paging', 'cursor'] },
      page: cursorTurner
    },
    (items, next) => ({ items, next: next === null ? 0 : codeOf(next) }),
    {
      method: 'POST',
      resume: (cursor) => ({ paging: { cursor: Number(cursor), size: 3 } }),
      read: ({ paging }) => {
        const at = Object(paging).cursor as unknown
        if (at !== undefined && typeof at !== 'number') throw new TypeError('The cursor must be a number')
        return at === undefined ? undefined : cursorWith(at)
      }
    }
  ),
  beside: cursors(
    { items: 'items', cursor: 'cursor', next: 'next', sparse: true, page: cursorTurner },
    (items, next) => ({ items, next }),
    { method: 'POST', query: ['cursor', 'take'], resume: (cursor) => ({ cursor }) }
  ),
  deep: {
    style: {
      items: '',
      cursor: 'page[number]',
      within: { 'page[number]': ['page', 'number'] },
      page: numberTurner
    },
    resume: (cursor) => ({ page: { number: Number(cursor), size: 2 } }),
    cut:
      (ids, [size = 1]) =>
      ({ given }) => ({
        body: itemsOf(
          pageAt(ids, (Number(given['page[number]'] ?? 1) - 1) * Math.max(1, size), Math.max(1, size)).page
        )
      })
  },
  id: {
    style: {
      items: 'data',
      cursor: 'after',
      take: 'take',
      hasMore: 'has_more',
      resumable: true,
      page: idTurner
    },
    resume: (after) => ({ after }),
    cut: (ids, sizes) => (asked) => {
      const { page, isLast } = pageAt(
        ids,
        ids.indexOf(String(asked.given['after'])) + 1,
        sizeOf(sizes, asked, 1)
      )
      return { body: { data: itemsOf(page), has_more: !isLast } }
    }
  },
  idOnly: {
    style: { items: '', cursor: 'after', take: 'take', resumable: true, page: idTurner },
    resume: (after) => ({ after }),
    cut: (ids, sizes) => (asked) => ({
      body: itemsOf(pageAt(ids, ids.indexOf(String(asked.given['after'])) + 1, sizeOf(sizes, asked, 1)).page)
    })
  },
  offset: {
    style: { items: 'results', cursor: 'offset', take: 'take', page: offsetTurner },
    resume: (cursor) => ({ offset: Number(cursor) }),
    cut: (ids, sizes) => (asked) => ({
      body: {
        results: itemsOf(pageAt(ids, Number(asked.given['offset'] ?? 0), sizeOf(sizes, asked, 1)).page)
      }
    })
  },
  total: {
    style: { items: 'results', cursor: 'offset', take: 'take', total: 'meta.total', page: offsetTurner },
    resume: (cursor) => ({ offset: Number(cursor) }),
    cut: (ids, sizes) => (asked) => ({
      body: {
        results: itemsOf(pageAt(ids, Number(asked.given['offset'] ?? 0), sizeOf(sizes, asked, 1)).page),
        meta: { total: ids.length }
      }
    })
  },
  number: {
    style: { items: '', cursor: 'page', page: numberTurner },
    resume: (cursor) => ({ page: Number(cursor) }),
    cut:
      (ids, [size = 1]) =>
      ({ given }) => ({
        body: itemsOf(
          pageAt(ids, (Number(given['page'] ?? 1) - 1) * Math.max(1, size), Math.max(1, size)).page
        )
      })
  },
  lastAgain: {
    style: { items: '', cursor: 'page', page: numberTurner },
    again: true,
    resume: (cursor) => ({ page: Number(cursor) }),
    // Behind the last page this server gives it again.
    cut:
      (ids, [size = 1]) =>
      ({ given }) => {
        const last = Math.ceil(ids.length / Math.max(1, size))
        const page = Math.min(Number(given['page'] ?? 1), last)
        return { body: itemsOf(pageAt(ids, (page - 1) * Math.max(1, size), Math.max(1, size)).page) }
      }
  },
  deaf: {
    style: { items: '', cursor: 'offset', page: offsetTurner },
    again: true,
    resume: (cursor) => ({ offset: Number(cursor) }),
    // This one gives all that it has, whatever it is asked for.
    cut: (ids) => () => ({ body: itemsOf(ids) })
  },
  totalPages: {
    style: { items: 'rows', cursor: 'page', totalPages: 'pages', first: 0, page: numberTurner },
    // Rows that the caller may not see leave pages empty.
    resume: (cursor) => ({ page: Number(cursor) }),
    cut:
      (ids, sizes) =>
      ({ given }) => {
        const borders = [0]
        for (let at = 0; (borders.at(-1) ?? 0) < ids.length; at++)
          borders.push((borders.at(-1) ?? 0) + Math.max(at % 3 === 2 ? 1 : 0, sizes[at % sizes.length] ?? 1))
        const page = Number(given['page'] ?? 0)
        return {
          body: { rows: itemsOf(ids.slice(borders[page], borders[page + 1])), pages: borders.length - 1 }
        }
      }
  },
  header: links({ items: '', page: linkTurner }, (items, link) => ({
    body: items,
    link: `<https://other.example/v2/?first>; rel=first${link === null ? '' : `, <${link}>; title="a, <b>"; Rel="prev NEXT"`}`
  })),
  field: links({ items: 'data', next: 'links.next', page: linkTurner }, (data, next) => ({
    body: { data, links: { next } }
  })),
  object: links({ items: 'data', next: 'links.next', page: linkTurner }, (data, next) => ({
    body: { data, links: next === null ? {} : { next: { href: next } } }
  })),
  path: {
    style: { items: '', page: linkTurner },
    resume: null,
    cut: (ids, sizes) => (asked) => {
      const { page, end, isLast } = pageAt(
        ids,
        startIn(asked.given['after']),
        sizeOf(sizes, asked, asked.turn % 3 ? 0 : 1)
      )
      const link = `<https://other.example/v1/rows/turn%2F${asked.turn}/after/c:${end}>; rel=next`
      return { body: itemsOf(page), ...(isLast ? {} : { link }) }
    }
  }
}

/** Pages that link to each other; what is asked for stays in the link. */
function links(
  style: PageStyle,
  put: (items: readonly object[], link: string | null) => ReturnType<Cut>
): Model {
  return {
    style,
    resume: (cursor) => Object.fromEntries(new URLSearchParams(cursor)),
    cut: (ids, sizes) => (asked) => {
      const { page, end, isLast } = pageAt(
        ids,
        startIn(asked.given['at']),
        sizeOf(sizes, asked, asked.turn % 3 ? 0 : 1)
      )
      const query = new URLSearchParams({
        ...(asked.given as Record<string, string>),
        at: `c:${end}`,
        turn: String(asked.turn)
      })
      return put(itemsOf(page), isLast ? null : `/v1/row/list?${query}`)
    }
  }
}

export interface Served {
  readonly asked: { readonly url: string; readonly given: Asked['given'] }[]
  list(params?: object, options?: { readonly limit?: number | undefined }): PageCall<{ readonly id: string }>
}

/** A list that a model serves. */
export function serve(
  { style, method, query, cut }: Model,
  ids: readonly string[],
  sizes: readonly number[]
): Served {
  const asked: { url: string; given: Asked['given'] }[] = []
  const answer = cut(ids, sizes)
  const fetch: Fetch = async (url, init) => {
    const body: unknown = method === 'POST' ? JSON.parse(String(init?.body)) : null
    const { pathname, searchParams } = new URL(url)
    const [, after] = /\/after\/(.*)$/.exec(pathname) ?? []
    const inQuery = { ...Object.fromEntries(searchParams), ...(after === undefined ? {} : { after }) }
    const given: Asked['given'] = { ...inQuery, ...Object(body) }
    asked.push({ url, given })
    const { body: page, link } = answer({ given, turn: asked.length - 1 })
    return Response.json(page, { headers: link === undefined ? {} : { link } })
  }
  const { book } = new Shelf({ secret: 's', fetch })
  const operation = { method: method ?? 'GET', path: '/row/list', page: style, ...(query && { query }) }
  return {
    asked,
    list: (params = {}, options = {}) =>
      query
        ? pageCall(book, operation, [], {}, { ...options, ...params })
        : pageCall(book, operation, [], params, options)
  }
}
