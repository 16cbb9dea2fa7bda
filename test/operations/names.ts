/** What is recorded of public names, and what an emitted package calls things. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readModel } from '../../generator/run/readModel.ts'
import type { NamesLock } from '../../generator/model/lockedNames.ts'
import { readNamesLock } from '../../generator/records/namesLock.ts'
import { readDocument } from '../../generator/read/read.ts'
import { loadDocument } from '../../generator/read/load.ts'
import type { Surface } from '../../generator/target/surface.ts'
import { committedConfig, committedText } from '../support/config.ts'
import { readCopies } from '../../generator/emit/copy.ts'
import { root } from '../support/revisions.ts'

const text = readFileSync(`${root}spec/names.lock.yaml`, 'utf8')

/** The names that are committed. */
export const committedNames = readNamesLock(text, 'spec/names.lock.yaml')

/** The names that a run over a document would record, beginning with the committed ones. */
export function namesAfter(spec: string): NamesLock {
  return readModel({ spec, place: 'the document', config: committedText, names: text }, 'spec/sdk.yaml').lock
}

/** Names by key that are no longer what was committed. A key may go where an operation was renamed: then its name must have a new one. */
export function movedNames(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>
): readonly string[] {
  const kept = new Set(Object.values(after).map((value) => JSON.stringify(value)))
  return Object.entries(before)
    .filter(([key, value]) =>
      key in after ? JSON.stringify(after[key]) !== JSON.stringify(value) : !kept.has(JSON.stringify(value))
    )
    .map(([key]) => key)
}

/** Every name in the signatures of an emitted package that the record does not have for the operation it stands at. */
export function unrecordedNames(folder: string, spec: string, names: NamesLock): readonly string[] {
  const ids = idsByRoute(spec)
  const surface: Surface = JSON.parse(readFileSync(join(folder, 'surface.json'), 'utf8'))
  const classes = Object.values(surface.modules).flatMap((module) => module.classes)
  return classes.flatMap((each) =>
    each.methods
      .filter(({ operations }) => operations.length > 0)
      .flatMap((method) => {
        const own = method.operations.map((route) => ids.get(route) ?? route)
        const isNamed = own.every((id) => names.operations[id]?.method.split('.').at(-1) === method.name)
        const isPlaced = Object.values(names.resources).includes(each.name)
        const types = typesOf(own, names)
        const parameters = new Set(method.forms.flatMap(typeParametersOf))
        const strange = typesIn(method.forms.join(' ')).filter(
          (type) => !types.has(type) && !parameters.has(type)
        )
        return [
          ...(isNamed && isPlaced ? [] : [`${each.name}.${method.name}`]),
          ...strange.map((type) => `${each.name}.${method.name}: ${type}`)
        ]
      })
  )
}

/** The types that are recorded for some operations, and for those whose events a helper tells of there, or shared by all. */
function typesOf(operations: readonly string[], { types }: NamesLock): ReadonlySet<string> {
  const told = Object.values(helpers).flatMap(({ calls }) =>
    operations.flatMap((id) => calls[id]?.event ?? [])
  )
  const entries = Object.entries(types).filter(
    ([key]) => !key.includes('#') || [...operations, ...told].some((id) => key.startsWith(`${id}#`))
  )
  return new Set(entries.map(([, type]) => type))
}

const { helpers } = committedConfig()

/** What helpers export: their calls, and what they take beside a request. */
const ofHelpers = new Set(
  [...readCopies(`${root}templates/helpers`).values()].flatMap((text) =>
    [...text.matchAll(/^export (?:class|interface|type) (\w+)/gm)].map(([, name]) => name)
  )
)

const ofTheRuntime = new Set([
  'BinaryBody',
  'Call',
  'CallOptions',
  'Download',
  'EventStream',
  'ExportCall',
  'ItemEvent',
  'ListCall',
  'MediaCall',
  'PageCall',
  'StreamCall'
])

/** What a form calls the types that the compiler finds out from a call. */
function typeParametersOf(form: string): readonly string[] {
  const [, parameters = ''] = /^<([^(]*)>\(/.exec(form) ?? []
  return [...parameters.matchAll(/(?:^|, )(?:const )?([A-Z]\w*)/g)].map(([, name = '']) => name)
}

/** The names in signatures, but for literals and what the runtime exports. */
function typesIn(forms: string): readonly string[] {
  const names = [...forms.replaceAll(/'[^']*'/g, '').matchAll(/\b[A-Z]\w+\b/g)].map(([name]) => name)
  return [...new Set(names)].filter((name) => !ofTheRuntime.has(name) && !ofHelpers.has(name))
}

/** Operation ids of a document by method and path. */
function idsByRoute(spec: string): ReadonlyMap<string, string> {
  const { document } = readDocument(loadDocument(spec, 'the document'))
  return new Map(
    Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(
        ([method, { operationId }]) => [`${method.toUpperCase()} ${path}`, operationId] as const
      )
    )
  )
}
