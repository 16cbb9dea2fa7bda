import type { Place } from './givenOptions.ts'
import { callKinds, listKinds, remedy } from './optionNames.ts'
import type { Connection } from './resource.ts'
import type { Operation } from './service.ts'

const rawKinds = /* @__PURE__ */ Object.assign({ query: null, body: null, accept: null }, callKinds)
const requestWords = ['query', 'params', 'body', 'json']

/** The options of a call of an operation. */
export function callPlace(
  { service, own }: Connection,
  operation: Operation,
  ofClass: readonly string[]
): Place {
  const { page, headers = {}, query = [], path, fields = [], idempotentWith } = operation
  return {
    what: 'this call',
    kinds: page ? listKinds : callKinds,
    remedy,
    more: () => [
      ...Object.keys(service.options ?? {}),
      ...Object.keys(headers),
      ...query,
      ...own,
      ...ofClass
    ],
    fields: () => [
      ...requestWords,
      ...fields,
      ...[page?.take, page?.cursor, page?.order, idempotentWith].filter((name) => name !== undefined),
      ...[...path.matchAll(/\{[+#]?(\w+)\??\}/g)].map(([, name = '']) => name)
    ]
  }
}

/** What `request()` takes: options of a call, and what is sent. */
export function rawPlace({ service, own }: Connection): Place {
  return {
    what: 'request()',
    kinds: rawKinds,
    remedy,
    more: () => [...Object.keys(service.options ?? {}), ...own],
    fields: () => requestWords
  }
}
