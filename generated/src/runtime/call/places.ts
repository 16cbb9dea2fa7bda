import { callNames, limitName, type Place } from './optionNames.ts'
import type { Connection } from './resource.ts'
import type { Operation } from './service.ts'

const rawNames: string = /* @__PURE__ */ callNames.concat(' query body accept')
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
    names: callNames,
    more: () => [
      ...(page ? [limitName] : []),
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
    names: rawNames,
    more: () => [...Object.keys(service.options ?? {}), ...own],
    fields: () => requestWords
  }
}
