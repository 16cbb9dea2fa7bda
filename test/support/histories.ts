/** Histories of a document whose operations and components move and are renamed. */
import fc from 'fast-check'
import type { NamesLock } from '../../generator/model/lockedNames.ts'
import type { Normalised } from '../../generator/model/normalise.ts'
import { fields, modelOf, type Sketch } from './sketch.ts'

export const historyIds = ['one', 'two', 'three', 'four']
export const componentNames = ['Jar', 'Kite', 'Lamp']

/** One path has a form of an item beside it, and one an operation that only reads. */
const paths = [
  ...['POST /a/go', 'POST /a/{id}/go', 'POST /a/run', 'POST /a/b/go'],
  ...['POST /b/go', 'GET /b/go', 'POST /b/c/run', 'POST /c/go']
]

/** Where each operation is; one without a path is absent. */
export type Places = ReadonlyMap<string, string>

/** One revision of a document, with the lines of `renamed` that a person wrote for it. */
export interface Step {
  readonly places: Places
  /** The components that every operation refers to. */
  readonly components: readonly string[]
  readonly renamed: Readonly<Record<string, string>>
}

export const places: fc.Arbitrary<Places> = fc
  .shuffledSubarray(paths, { minLength: 1, maxLength: historyIds.length })
  .map((chosen) => new Map(chosen.map((path, index) => [historyIds[index] ?? '', path])))

const id = fc.constantFrom(...historyIds)
const component = fc.constantFrom(...componentNames)
const lines = fc
  .tuple(
    fc.dictionary(id, id, { maxKeys: 3, noNullPrototype: true }),
    fc.dictionary(component, component, { maxKeys: 1, noNullPrototype: true })
  )
  .map(([operations, components]) => ({ ...operations, ...components }))

export const histories: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ places, components: fc.subarray(componentNames), renamed: lines }, { noNullPrototype: true }),
  { minLength: 2, maxLength: 4 }
)

export function sketchOf(document: Places, components: readonly string[] = []): Sketch {
  const references = Object.fromEntries(
    components.map((name) => [name, { $ref: `#/components/schemas/${name}` }] as const)
  )
  const answer = { type: 'object', properties: { id: { type: 'string' }, ...references } }
  const properties = { meta: fields('x', 'y'), more: fields('x', 'y'), ...references }
  return Object.fromEntries(
    [...document].map(([each, place]) => {
      const given = place.startsWith('GET') ? {} : { body: { type: 'object', properties } }
      return [place, { id: each, ...given, answer }]
    })
  )
}

export function modelAfter(step: Step, lock: NamesLock, renamed: Step['renamed']): Normalised {
  const schemas = Object.fromEntries(step.components.map((name) => [name, fields(name, 'z')]))
  return modelOf(sketchOf(step.places, step.components), { schemas, lock, config: { renamed } })
}
