/** Real revisions one after the other, in every order, with the lock on: no person decides a name in between. */
import { afterAll, describe, expect, test } from 'vitest'
import { decisionsFrom, readDecisions } from '../../../generator/decide/decisions.ts'
import { errorClasses, optionNames, reservedNames } from '../../../generator/emit/exportedNames.ts'
import { templatesFolder } from '../../../generator/ground/home.ts'
import type { NamesLock } from '../../../generator/model/lockedNames.ts'
import { normalise, type Normalised } from '../../../generator/model/normalise.ts'
import type { Document } from '../../../generator/read/document.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { committedConfig } from '../../support/config.ts'
import { emptyLock } from '../../support/emptyLock.ts'
import { loadFile } from '../../support/loadFile.ts'
import { revisions, sayAbsentRevisions } from '../../support/revisions.ts'

afterAll(sayAbsentRevisions)

// Whole documents are read here; on a busy machine one takes seconds.
const areThere = revisions.every(({ present }) => present)

/** The least that sdk.yaml may say. */
const minimal = `package: { name: '@acme/client' }\ndocument: { url: https://example.com/spec.json }\n`

const settings = [
  { decisions: 'the committed decisions', decide: () => decisionsFrom(committedConfig()) },
  { decisions: 'no decision about names', decide: () => readDecisions(minimal, 'sdk.yaml') }
]

const documents = new Map<string, Document>()

function documentOf(name: string): Document {
  const found = documents.get(name) ?? readDocument(loadFile(fileOf(name))).document
  documents.set(name, found)
  return found
}

function fileOf(name: string): string {
  return revisions.find((revision) => revision.name === name)?.file ?? name
}

const reserved = reservedNames(templatesFolder)
const options = optionNames(templatesFolder)
const errors = errorClasses(templatesFolder)

function modelOf(name: string, decide: (typeof settings)[number]['decide'], lock = emptyLock): Normalised {
  const document = documentOf(name)
  return normalise({ document, decisions: decide(), lock, reserved, options, errorClasses: errors })
}

type Order = readonly string[]

function ordersOf(names: Order): readonly Order[] {
  if (names.length < 2) return [names]
  return names.flatMap((name) =>
    ordersOf(names.filter((other) => other !== name)).map((rest) => [name, ...rest])
  )
}

const names = revisions.map(({ name }) => name)
const all = ordersOf(names)

/** As time went, and the other way round; with LONG every order. */
const tried = process.env['LONG'] === undefined ? all.filter((_, index) => index % 23 === 0) : all

/** The operations whose method moved. One whose id was renamed on its path is recorded under its new id. */
function movedMethods(before: NamesLock, after: NamesLock): readonly string[] {
  const byPath = new Map(Object.values(after.operations).map(({ path, method }) => [path, method]))
  return Object.entries(before.operations).flatMap(([id, { path, method }]) =>
    (after.operations[id]?.method ?? byPath.get(path)) === method ? [] : [`${id}: ${method}`]
  )
}

/** Names that a lock has for the lines of another one, where they differ. */
function otherNames(one: NamesLock, other: NamesLock): readonly string[] {
  return [
    ...Object.entries(one.types).filter(([key, name]) => other.types[key] !== name),
    ...Object.entries(one.resources).filter(([key, name]) => other.resources[key] !== name),
    ...Object.entries(one.operations).filter(([key, { method }]) => other.operations[key]?.method !== method)
  ].map(([key]) => key)
}

describe.skipIf(!areThere)('the shared revisions in the order of time', () => {
  test.each([
    { decide: settings[0]?.decide, want: [0, 0, 0, 0] },
    { decide: settings[1]?.decide, want: [3, 3, 3, 9] }
  ])(
    '$want names are reported for review after each',
    ({ decide = () => decisionsFrom(committedConfig()), want }) => {
      let lock = emptyLock
      const counts = names.map((name) => {
        const model = modelOf(name, decide, lock)
        lock = model.lock
        return model.diagnostics.filter(({ code }) => code === 'name/provisional').length
      })
      expect(counts).toEqual(want)
    }
  )
})

describe.each(settings)('with $decisions', ({ decisions, decide }) => {
  describe.skipIf(!areThere)('the shared revisions', () => {
    test.each(names)('the revision of %s generates alone', (name) => {
      const { api, lock } = modelOf(name, decide)
      expect(api.resources.length).toBeGreaterThan(0)
      expect(new Set(Object.values(lock.resources)).size).toBe(Object.keys(lock.resources).length)
    })

    test.each(tried.map((order) => ({ order })))('no name moves from run to run in $order', ({ order }) => {
      const locks = order.reduce<readonly NamesLock[]>(
        (before, name) => [...before, modelOf(name, decide, before.at(-1)).lock],
        []
      )
      expect(locks.flatMap((lock, index) => movedMethods(locks[index - 1] ?? lock, lock))).toEqual([])
      const last = locks.at(-1) ?? emptyLock
      const scratch = modelOf(order.at(-1) ?? '', decide).lock
      const held = otherNames(scratch, last)
      // With the committed decisions every order ends where a generation from scratch does.
      if (decisions === 'the committed decisions') return expect(held).toEqual([])
      // Else the lock may hold what was named before something claimed the same name, and a shape that has a name already gets no other.
      const known = new Set(locks.slice(0, -1).flatMap((lock) => Object.keys(lock.types)))
      const isShared = (key: string): boolean =>
        Object.hasOwn(scratch.types, key) && !Object.hasOwn(last.types, key)
      const rivals = held.filter(
        (key) => !known.has(key) && !isShared(key) && !(last.provisional ?? []).includes(`types.${key}`)
      )
      expect(rivals).toEqual([])
    })
  })
})

test('a moved method is found', () => {
  const lock = { ...emptyLock, operations: { a: { path: 'GET /a/b', method: 'a.b', ids: 0 } } }
  expect(movedMethods(lock, emptyLock)).toEqual(['a: a.b'])
  expect(otherNames(lock, emptyLock)).toEqual(['a'])
})
