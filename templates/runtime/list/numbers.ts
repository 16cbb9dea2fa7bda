import type { PageTurner } from '../call/service.ts'
import { asking, type PageOf, partOf, styleOf, turnerBy } from './turning.ts'

/** Pages that begin at an offset, which counts items from 0 or from the number of the first. An empty page is the last one, and so is one that reaches the total. */
export const offsetTurner: PageTurner = /* @__PURE__ */ counted(({ body, items, style, start }) => {
  const { first = 0 } = style
  const end = Math.max(first, numberOf(start, first)) + items.length
  return items.length && end - first < numberOf(partOf(body, style.total), Infinity) ? end : null
})

/** Pages that have a number. An empty page is the last one, unless the answer says how many pages there are. */
export const numberTurner: PageTurner = /* @__PURE__ */ counted(({ body, items, style, start }) => {
  const { first = 1 } = style
  const number = numberOf(start, first)
  const count = numberOf(partOf(body, style.totalPages), NaN)
  const isMore = Number.isNaN(count) ? items.length > 0 : number - first + 1 < count
  return isMore ? number + 1 : null
})

/** Makes a turner whose cursors are numbers. Servers give any of them a page: one that is the page before again ends the list. */
function counted(next: (page: PageOf) => unknown): PageTurner {
  const turner = turnerBy(next, (list, cursor) => asking(list, Number(cursor)))
  const before = new WeakMap<object, { readonly at: string | undefined; readonly text: string }>()
  return {
    ...turner,
    read(body, list, response, at) {
      const read = turner.read(body, list, response, at)
      const { items } = styleOf(list)
      const text = JSON.stringify(read[items]) ?? ''
      const last = before.get(list)
      before.set(list, { at, text })
      const isAgain = /[^[\]]/.test(text) && last?.text === text && last.at !== at
      return isAgain ? { [items]: [] } : read
    }
  }
}

/** A number, also one that is a text; the other one if it is neither. */
function numberOf(value: unknown, other: number): number {
  const number = typeof value === 'number' || (typeof value === 'string' && value) ? Number(value) : NaN
  return Number.isFinite(number) ? number : other
}
