/** The committed document as the tests of every operation know it: repaired by `read/`, and never through the model. */
import { readFileSync } from 'node:fs'
import type { Document, OperationObject, ParameterObject } from '../../generator/read/document.ts'
import { readNamesLock } from '../../generator/records/namesLock.ts'
import { readDocument } from '../../generator/read/read.ts'
import { committedConfig } from '../support/config.ts'
import { committedDocument, root } from '../support/revisions.ts'

/** One operation of the document. */
export interface Operation {
  readonly id: string
  readonly method: 'GET' | 'POST'
  /** The path with its parameters in braces. */
  readonly template: string
  readonly object: OperationObject
}

export const document: Document = readDocument(committedDocument()).document

export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([template, item]) =>
  Object.entries(item).map(([method, object]) => ({
    id: object.operationId,
    method: method === 'get' ? ('GET' as const) : ('POST' as const),
    template,
    object
  }))
)

const lock = readNamesLock(readFileSync(`${root}spec/names.lock.yaml`, 'utf8'), 'spec/names.lock.yaml')

/** What programs call an operation: `conversation.message.list`. */
export function nameOf({ id }: Operation): string {
  return entryOf(id).method
}

/** How many ids stand before the request. */
export function idCountOf({ id }: Operation): number {
  return entryOf(id).ids
}

function entryOf(id: string) {
  const entry = lock.operations[id]
  if (entry === undefined) throw new Error(`spec/names.lock.yaml has no name for ${id}.`)
  return entry
}

/** The declared parameters of an operation that travel in one place. */
export function parametersIn(
  { object }: Operation,
  place: 'path' | 'query' | 'header'
): readonly ParameterObject[] {
  return (object.parameters ?? []).filter((parameter) => parameter.in === place)
}

/** Parameters of the path in the order of the template. */
export function pathParametersOf(operation: Operation): readonly ParameterObject[] {
  const declared = parametersIn(operation, 'path')
  return [...operation.template.matchAll(/\{([^}]+)\}/g)].flatMap(([, name]) =>
    declared.filter((parameter) => parameter.name === name)
  )
}

/** The parameter at the end of a path runs to its end, over every slash: nothing stands behind it that could stop it. */
export function isCatchAll({ template }: Operation, { name }: ParameterObject): boolean {
  return template.endsWith(`/{${name}}`)
}

/** The media types of a success with a body. */
export function answersOf({ object }: Operation): readonly string[] {
  return Object.keys(object.responses['200']?.content ?? {})
}

/** The media types in which the operation takes a body. */
export function bodiesOf({ object }: Operation): readonly string[] {
  return Object.keys(object.requestBody?.content ?? {})
}

/** Whether a 204 is declared beside the success with a body. */
export function mayBeEmpty({ object }: Operation): boolean {
  return '204' in object.responses
}

/** Names of options by the header they travel in, lower-cased: what sdk.yaml says of the service. */
export const optionOfHeader: ReadonlyMap<string, string> = new Map(
  Object.entries(committedConfig().service.options).map(([name, { header }]) => [header.toLowerCase(), name])
)
