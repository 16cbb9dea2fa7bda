import type { Listed, PageTurner } from '../call/service.ts'
import { asking, partOf, styleOf, turnerBy } from './turning.ts'

/** Pages whose cursor is a header: the answer has the next one there, or a call gives it there, as one of its options. */
export const headerTurner: PageTurner = /* @__PURE__ */ (() => {
  const inQuery = turnerBy(
    ({ body, items, style, response, start }) => {
      const next =
        style.nextHeader === undefined ? partOf(body, style.next) : response.headers.get(style.nextHeader)
      // An empty page that leads to itself leads to no other.
      const mayGoOn = next !== start && (style.sparse || style.hasMore !== undefined)
      return items.length || mayGoOn ? next : null
    },
    (list, cursor) => (styleOf(list).header ? {} : asking(list, cursor)),
    (list, cursor) => {
      const { operation, input, options } = list
      if (!styleOf(list).header) return undefined
      return { operation, input, options: { ...options, [optionOf(list)]: cursor } }
    }
  )
  return {
    ...inQuery,
    start: (list) =>
      styleOf(list).header ? Reflect.get({ ...list.options }, optionOf(list)) : inQuery.start(list)
  }
})()

/** The option of a call that is sent as the header. */
function optionOf(list: Listed): string {
  const { cursor = '', within } = styleOf(list)
  return within?.[cursor]?.[0] ?? cursor
}
