import type { PageTurner } from '../call/service.ts'
import { partOf, turnerBy } from './turning.ts'

/** Pages whose answer has the next cursor somewhere, in a field that a path leads to. Another page may follow an empty one. */
export const cursorTurner: PageTurner = /* @__PURE__ */ turnerBy(({ body, style, items, start }) => {
  const next = partOf(body, style.next)
  // A number that counts from the start never leads back to it, and an empty page that leads to itself to no other.
  const isOver = (typeof next === 'number' && next <= 0) || (!items.length && String(next) === String(start))
  return !isOver && (items.length || style.sparse || style.hasMore !== undefined) ? next : null
})

/** Pages that begin after an item, which is named by its id: the last item of a page gives the next one. */
export const idTurner: PageTurner = /* @__PURE__ */ turnerBy(({ items, style }) =>
  partOf(items.at(-1), style.id ?? 'id')
)
