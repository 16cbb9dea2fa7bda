/** Documents in a few words: what a test does not say about an operation is filled in. */
import type { NamesLock } from '../../generator/model/lockedNames.ts'
import { emptyLock } from './emptyLock.ts'
import { decisionsFrom } from '../../generator/decide/decisions.ts'
import { treeOf } from '../../generator/model/everyResource.ts'
import { normalise, type Normalised } from '../../generator/model/normalise.ts'
import type { Action, NamedType, Resource } from '../../generator/model/api.ts'
import type { Config } from '../../generator/decide/config.ts'
import type { Schema } from '../../generator/read/document.ts'
import type { RawDocument } from '../../generator/read/load.ts'
import { readDocument } from '../../generator/read/read.ts'
import { testConfig } from './config.ts'

/** One operation; only its id has to be said. */
export interface OperationSketch {
  readonly id: string
  /** Names of query parameters. */
  readonly query?: readonly string[]
  readonly parameters?: readonly unknown[]
  readonly body?: Schema
  readonly answer?: Schema
  /** The schema of a JSONL answer beside the JSON one. */
  readonly events?: Schema
}

/** Operations by method and path: `'POST /bot/create': 'createBot'`. */
export type Sketch = Readonly<Record<string, string | OperationSketch>>

/** The raw document of a sketch, in the live form. */
export function documentOf(sketch: Sketch, schemas: Readonly<Record<string, Schema>> = {}): RawDocument {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [line, found] of Object.entries(sketch)) {
    const [method = '', path = ''] = line.split(' ')
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: operationOf(path, typeof found === 'string' ? { id: found } : found)
    }
  }
  return { openapi: '3.0.0', info: { title: 'Tiny', version: '1' }, paths, components: { schemas } }
}

function operationOf(path: string, sketch: OperationSketch): unknown {
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' }
  }))
  const inQuery = (sketch.query ?? []).map((name) => ({ name, in: 'query', schema: { type: 'string' } }))
  const json = sketch.answer === undefined ? {} : { 'application/json': { schema: sketch.answer } }
  const lines = sketch.events === undefined ? {} : { 'application/jsonl': { schema: sketch.events } }
  return {
    operationId: sketch.id,
    parameters: [...inPath, ...inQuery, ...(sketch.parameters ?? [])],
    ...(sketch.body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: sketch.body } } } }),
    responses: { '200': { description: 'Done', content: { ...json, ...lines } } }
  }
}

/** What a test varies beside the operations. */
export interface Setting {
  readonly schemas?: Readonly<Record<string, Schema>>
  /** Keys of the configuration that are replaced. */
  readonly config?: Partial<Config>
  readonly lock?: NamesLock
  readonly reserved?: readonly string[]
}

/** Reads and normalises a sketch. */
export function modelOf(
  sketch: Sketch,
  { schemas = {}, config = {}, lock = emptyLock, reserved = [] }: Setting = {}
): Normalised {
  const { document } = readDocument(documentOf(sketch, schemas))
  return normalise({
    document,
    decisions: decisionsFrom(testConfig(config)),
    lock,
    reserved: new Set(reserved)
  })
}

/** Every resource of a model, parents before children. */
export function resourcesOf(resources: readonly Resource[]): readonly Resource[] {
  return resources.flatMap((resource) => [resource, ...resourcesOf(resource.children)])
}

/** Every action of a model with the dotted name programs call it by. */
export function actionsOf({
  api
}: Pick<Normalised, 'api'>): readonly { readonly member: string; readonly action: Action }[] {
  return resourcesOf(treeOf(api)).flatMap((resource) =>
    resource.actions.map((action) => ({ member: [...resource.path, action.name].join('.'), action }))
  )
}

/** Operation ids by the dotted name programs call them by; the forms of one method in the order of the model. */
export function membersOf(model: Pick<Normalised, 'api'>): Readonly<Record<string, string>> {
  const members: Record<string, string> = {}
  for (const { member, action } of actionsOf(model))
    members[member] = members[member] === undefined ? action.id : `${members[member]} ${action.id}`
  return members
}

/** The exported types of a model by name. */
export function typesOf({ api }: Pick<Normalised, 'api'>): ReadonlyMap<string, NamedType> {
  return new Map(api.types.map((type) => [type.name, type]))
}

/** An object schema with a text under each name. */
export function fields(...names: readonly string[]): Schema {
  return { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) }
}
