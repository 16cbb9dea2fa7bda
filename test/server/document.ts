import { fileURLToPath } from 'node:url'
import type { Document, OperationObject, Schema } from '../../generator/read/document.ts'
import { loadFile } from '../support/loadFile.ts'
import { readDocument } from '../../generator/read/read.ts'

/** One operation of the document, as the server needs it. */
export interface Route {
  /** Method and path with every parameter as `*`; the segments of a catch-all are one `**`. */
  readonly key: string
  readonly method: 'GET' | 'POST'
  readonly segments: readonly Segment[]
  readonly verb: string
  readonly operation: OperationObject
  /** Schema of the JSON body, or null where the operation takes none. */
  readonly body: Schema | null
  /** Schema of the JSON answer, or null where the document gives none. */
  readonly response: Schema | null
}

/** One part of a path template. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'parameter'
      readonly name: string
      readonly catchAll: boolean
      readonly optional: boolean
    }

/** The operations of the document, and its components behind `expand`. */
export interface Api {
  readonly routes: readonly Route[]
  expand(schema: Schema): Schema
}

let known: Api | null = null

/** Reads the committed document, once a process. */
export function readApi(): Api {
  known ??= apiOf(
    readDocument(loadFile(fileURLToPath(new URL('../../spec/spec.json', import.meta.url)))).document
  )
  return known
}

/** The operations of any document that the generator can read. */
function apiOf(document: Document): Api {
  const routes = Object.entries(document.paths).flatMap(([template, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      operation === undefined ? [] : [routeOf(template, method, operation)]
    )
  )
  function expand(schema: Schema): Schema {
    if (schema.$ref === undefined) return schema
    const { $ref, ...own } = schema
    const target = document.components.schemas[$ref.replace('#/components/schemas/', '')]
    if (target === undefined) throw new Error(`${$ref} leads nowhere.`)
    return { ...expand(target), ...own }
  }
  return { routes, expand }
}

function routeOf(template: string, method: string, operation: OperationObject): Route {
  const segments = segmentsOf(template, operation)
  const literals = segments.flatMap((segment) => (segment.kind === 'text' ? [segment.text] : []))
  const path = segments
    .map((segment) => (segment.kind === 'text' ? segment.text : segment.catchAll ? '**' : '*'))
    .join('/')
  const answer = operation.responses['200']?.content?.['application/json']?.schema
  return {
    key: `${method.toUpperCase()} ${path}`,
    method: method === 'get' ? 'GET' : 'POST',
    segments,
    verb: literals.at(-1) ?? '',
    operation,
    body: operation.requestBody?.content['application/json']?.schema ?? null,
    response: answer ?? null
  }
}

function segmentsOf(template: string, operation: OperationObject): readonly Segment[] {
  const parts = template.split('/').filter((part) => part !== '')
  return parts.map((part, index) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1]
    if (name === undefined) return { kind: 'text', text: part }
    const declared = operation.parameters?.find(
      (parameter) => parameter.in === 'path' && parameter.name === name
    )
    // A parameter in the last place spans all segments that are left: the grammar has the action there otherwise.
    return {
      kind: 'parameter',
      name,
      catchAll: index === parts.length - 1,
      optional: declared?.['x-optional'] === true
    }
  })
}
