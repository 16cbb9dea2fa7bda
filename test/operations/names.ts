/** What is recorded of public names, and what an emitted package calls things. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildModel } from '../../generator/build.ts'
import type { NamesLock } from '../../generator/model/lock.ts'
import { readNamesLock } from '../../generator/read/namesLock.ts'
import { readDocument } from '../../generator/read/read.ts'
import { loadDocument } from '../../generator/read/load.ts'
import type { Surface } from '../../generator/view/surface.ts'
import { committedText } from '../support/config.ts'
import { root } from '../support/revisions.ts'

const text = readFileSync(`${root}spec/names.lock.yaml`, 'utf8')

/** The names that are committed. */
export const committedNames = readNamesLock(text, 'spec/names.lock.yaml')

/** The names that a run over a document would record, beginning with the committed ones. */
export function namesAfter(spec: string): NamesLock {
  return buildModel({ spec, place: 'the document', config: committedText, names: text }, 'spec/sdk.yaml').lock
}

/** Names by key that are no longer what was committed. A key may go where an operation was renamed: then its name must have a new one. */
export function movedNames(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): readonly string[] {
  const kept = new Set(Object.values(after).map((value) => JSON.stringify(value)))
  return Object.entries(before).filter(([key, value]) => (key in after ? JSON.stringify(after[key]) !== JSON.stringify(value) : !kept.has(JSON.stringify(value)))).map(([key]) => key)
}

/** A method of an emitted package. */
export interface EmittedMethod {
  readonly className: string
  readonly name: string
  /** Method and path of each operation that it calls. */
  readonly operations: readonly string[]
  /** The exported types in its signatures. */
  readonly types: readonly string[]
}

/** Every method that calls an operation, as `surface.json` of a package knows it. */
export function methodsIn(folder: string): readonly EmittedMethod[] {
  const surface: Surface = JSON.parse(readFileSync(join(folder, 'surface.json'), 'utf8'))
  return Object.entries(surface.modules).flatMap(([, module]) => module.classes.flatMap((each) => each.methods.filter(({ operations }) => operations.length > 0).map((method) => ({ className: each.name, name: method.name, operations: method.operations, types: typesIn(method.forms.join(' ')) }))))
}

/** Names with a capital in front of which is no quote; what the runtime exports is no name of the document. */
function typesIn(forms: string): readonly string[] {
  const names = forms.replaceAll(/'[^']*'/g, '').matchAll(/\b[A-Z]\w+\b/g)
  return [...new Set([...names].map(([name]) => name))].filter((name) => !ofTheRuntime.has(name))
}

const ofTheRuntime = new Set(['BinaryBody', 'Call', 'CallOptions', 'Download', 'EventStream', 'ExportCall', 'ItemEvent', 'ListCall', 'MediaCall', 'Page', 'PageCall', 'StreamCall'])

/** Operation ids of a document by method and path. */
export function idsByRoute(spec: string): ReadonlyMap<string, string> {
  const { document } = readDocument(loadDocument(spec, 'the document'))
  return new Map(Object.entries(document.paths).flatMap(([path, item]) => Object.entries(item).map(([method, { operationId }]) => [`${method.toUpperCase()} ${path}`, operationId] as const)))
}
