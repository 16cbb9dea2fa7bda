/** What should arrive of a call: its ids, its query and what it accepts, read off the document and API.md. */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { root } from '../support/revisions.ts'
import type { Given, Way } from './calls.ts'
import { isCatchAll, pathParametersOf, type Operation } from './document.ts'
import type { Received } from './recorder.ts'
import { linesOf } from './reference.ts'
import { isRecord } from './schemas.ts'
import { basePath } from './validator.ts'

const results = new Map(
  linesOf(readFileSync(`${root}generated/API.md`, 'utf8')).map(({ route, result }) => [route, result])
)

/** What awaiting an operation gives, as API.md says. */
export function resultOf({ method, template }: Operation): string {
  const result = results.get(`${method} ${template}`)
  if (result === undefined) throw new Error(`API.md has no line for ${method} ${template}.`)
  return result
}

/** The Accept header: the promised kind when awaited, and exactly what it asked for otherwise. */
export function acceptOf(operation: Operation, way: Way): unknown {
  if (way.kind === 'streamed') return 'application/jsonl'
  if (way.kind === 'csv') return 'text/csv'
  if (way.kind === 'as') return way.mediaType
  if (resultOf(operation).startsWith('Download'))
    return expect.stringMatching(/^(\*\/\*|application\/octet-stream)$/)
  return resultOf(operation) === 'string'
    ? expect.stringMatching(/^(\*\/\*|text\/[a-z]+)$/)
    : 'application/json'
}

/** The decoded values that stand where the template has parameters. */
export function idsIn(operation: Operation, { path }: Received): readonly string[] {
  const parts = operation.template.split('/')
  const found = path.slice(basePath.length).split('/')
  return parts.flatMap((part, index) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1]
    const parameter = pathParametersOf(operation).find((each) => each.name === name)
    if (parameter === undefined) return []
    if (!isCatchAll(operation, parameter)) return [decodeURIComponent(found[index] ?? '')]
    return found.length > index ? [found.slice(index).map(decodeURIComponent).join('/')] : []
  })
}

/** The values that the template's parameters were given. */
export function idsOf(operation: Operation, given: Given): readonly string[] {
  return pathParametersOf(operation).flatMap(({ name }) => valueInPath(operation, name, given))
}

function valueInPath(operation: Operation, name: string, { ids, input }: Given): readonly string[] {
  const index = pathParametersOf(operation)
    .filter((parameter) => parameter['x-optional'] !== true)
    .findIndex((parameter) => parameter.name === name)
  const value = index >= 0 ? ids[index] : isRecord(input) ? input[name] : undefined
  return typeof value === 'string' ? [value] : []
}

/** Names and values of the query as they should arrive. */
export function queryOf(
  operation: Operation,
  { input, options }: Given,
  way: Way
): readonly (readonly [string, string])[] {
  const values = { ...(operation.method === 'GET' && isRecord(input) ? input : {}), ...options }
  const declared = (operation.object.parameters ?? []).filter(
    (parameter) => parameter.in === 'query' && parameter.name in values
  )
  // In a stream or a table the size of a page would also be the total, so it is not sent.
  const sent = declared.filter(({ name }) => !['streamed', 'csv'].includes(way.kind) || name !== 'take')
  return sent.flatMap(({ name, encoding }) => {
    const value = Reflect.get(values, name)
    const keyOf = (key: string): string => (encoding === 'deepObject' ? `${name}[${key}]` : key)
    return isRecord(value)
      ? Object.entries(value).map(([key, part]) => [keyOf(key), String(part)] as const)
      : [[name, String(value)] as const]
  })
}

/** A query as lines that can be compared whatever their order. */
export function pairsOf(query: Iterable<readonly [string, string]>): readonly string[] {
  return [...query].map(([name, value]) => `${name} = ${value}`).sort()
}
