/** What turners of pages share: where answers have their parts, and how a call asks for another page. */
import { failedBody } from '../answer/failure.ts'
import type { Listed, PageRequest, PageStyle, PageTurner } from '../call/service.ts'
import { isRecord } from '../values.ts'

/** A part of an answer by its name or by a path with dots, the answer itself if that is empty; undefined if it is missing. */
export function partOf(body: unknown, path: string | undefined): unknown {
  if (!path || !isRecord(body)) return path === '' ? body : undefined
  if (Object.hasOwn(body, path)) return body[path]
  const [first = '', ...rest] = path.split('.')
  return rest.length && Object.hasOwn(body, first) ? partOf(body[first], rest.join('.')) : undefined
}

/** One page as it is read. */
export interface PageOf {
  readonly body: unknown
  readonly items: readonly unknown[]
  readonly style: PageStyle
  readonly response: Response
  readonly list: Listed
  /** What the parameter that says where the page begins has; nothing in a call without it. */
  readonly start: unknown
}

/** Makes a turner of the rule that gives the next cursor: a text or a number, or anything else after the last page. */
export function turnerBy(
  next: (page: PageOf) => unknown,
  ask: PageTurner['ask'] = asking,
  turn?: PageTurner['turn']
): PageTurner {
  return {
    read(body, list, response, at) {
      const style = styleOf(list)
      const items = body === null && isNothing(response) && style.nothing ? [] : itemsOf(body, style, list)
      const start = at ?? startOf(list)
      const isLast = !Array.isArray(items) || partOf(body, style.hasMore) === false
      const cursor = isLast ? null : next({ body, items, style, response, list, start })
      const text = typeof cursor === 'string' || typeof cursor === 'number' ? String(cursor) : null
      return { [style.items]: items, [style.next ?? 0]: text }
    },
    ask,
    turn,
    start(list) {
      const start = startOf(list)
      return typeof start === 'number' ? String(start) : start
    }
  }
}

function isNothing({ status }: Response): boolean {
  return status === 204 || status === 205
}

/** The items of an answer. An empty page may have null for them, one that may be empty may lack them, unless the answer is a failure. */
function itemsOf(body: unknown, style: PageStyle, { operation }: Listed): unknown {
  const items = partOf(body, operation.rows ?? style.items)
  const isNone = items === null || (items === undefined && style.sparse)
  return isNone && isRecord(body) && !failedBody(body) ? [] : items
}

/** The convention of a list. */
export function styleOf({ operation }: Listed): PageStyle {
  return operation.page ?? { items: '' }
}

/** What the caller gives where the convention has its cursor: the argument, or the options if they have the query. */
function givenTo(list: Listed): unknown {
  return styleOf(list).body || !list.operation.query ? list.input : list.options
}

/** What the caller gives for the cursor. */
function startOf(list: Listed): unknown {
  const { cursor = '', within } = styleOf(list)
  return placeOf(cursor, within).reduce((whole, name) => partIn(whole, name), givenTo(list))
}

function placeOf(name: string, within: PageStyle['within'] = {}): readonly string[] {
  return within[name] ?? [name]
}

function partIn(whole: unknown, name: string): unknown {
  return isRecord(whole) && Object.hasOwn(whole, name) ? whole[name] : undefined
}

/** Asks by what the convention calls its cursor, in the query or in the body. */
export function asking(list: Listed, cursor: unknown): PageRequest {
  const { cursor: name = '', body, numeric, within } = styleOf(list)
  const value = numeric ? Number(cursor) : cursor
  const given = placed(givenTo(list), placeOf(name, within), value)
  return body ? { body: given } : { query: given }
}

/** A field with a value; beside it in its object is what the caller gave there. */
function placed(
  whole: unknown,
  [name = '', ...rest]: readonly string[],
  value: unknown
): Record<string, unknown> {
  const inner = partIn(whole, name)
  return { [name]: rest.length ? { ...Object(inner), ...placed(inner, rest, value) } : value }
}
