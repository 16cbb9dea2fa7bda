import { afterAll, describe, expect, test } from 'vitest'
import type { NamesLock } from '../../../generator/model/lockedNames.ts'
import { loadDocument, type RawDocument } from '../../../generator/read/load.ts'
import { loadFile } from '../../support/loadFile.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { committedDocument, modelOfDocument, revisions, sayAbsentRevisions } from '../../support/revisions.ts'
import { actionsOf } from '../../support/sketch.ts'

afterAll(sayAbsentRevisions)

// Whole documents are read here; on a busy machine one takes seconds.
const committed = modelOfDocument(committedDocument())

describe.each(revisions)('the revision of $name', ({ file, operations, present }) => {
  describe.skipIf(!present)('as shared', () => {
    test('every operation of the revision is in the model, without an error', () => {
      const { document } = readDocument(loadFile(file))
      const count = Object.values(document.paths).reduce((sum, item) => sum + Object.keys(item).length, 0)
      const model = modelOfDocument(loadFile(file))
      expect([count, actionsOf(model).length]).toEqual([operations, operations])
      expect(model.diagnostics.filter((entry) => entry.severity === 'error')).toEqual([])
    })

    test('the revision moves no recorded name', () => {
      const { lock } = modelOfDocument(loadFile(file), committed.lock)
      expect(movedNames(committed.lock, lock)).toEqual([])
    })

    test("the names of the revision's model are those recorded", () => {
      const model = modelOfDocument(loadFile(file), committed.lock)
      const methods = actionsOf(model).map(({ member, action }) => [action.id, member] as const)
      const recorded = methods.map(([id]) => [id, model.lock.operations[id]?.method] as const)
      expect(methods).toEqual(recorded)
      const known = new Set(Object.values(model.lock.types))
      expect(model.api.types.map((type) => type.name).filter((name) => !known.has(name))).toEqual([])
    })
  })
})

/** What a lock recorded before that has another name now, or none: an operation renamed in the document takes its names along to its new key. */
function movedNames(before: NamesLock, after: NamesLock): readonly string[] {
  const methods = (lock: NamesLock) =>
    Object.fromEntries(
      Object.entries(lock.operations).map(([id, { method, ids }]) => [id, `${method} of ${ids} ids`])
    )
  return [
    ...changed('resource', before.resources, after.resources),
    ...changed('operation', methods(before), methods(after)),
    ...changed('type', before.types, after.types)
  ]
}

function changed(
  kind: string,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>
): readonly string[] {
  const names = new Set(Object.values(after))
  return Object.entries(before).flatMap(([key, name]) =>
    (after[key] ?? name) === name && names.has(name) ? [] : [`${kind} ${key}: ${name}`]
  )
}

test('a moved name is found', () => {
  const { operations, types } = committed.lock
  const [id = '', ...others] = Object.keys(operations)
  const entry = operations[id] ?? { path: '', method: '', ids: 0 }
  expect(
    movedNames(committed.lock, {
      ...committed.lock,
      operations: { ...operations, [id]: { ...entry, method: 'else.where' } }
    })
  ).toHaveLength(1)
  expect(
    movedNames(committed.lock, {
      ...committed.lock,
      operations: Object.fromEntries(others.map((other) => [other, operations[other] ?? entry]))
    })
  ).toHaveLength(1)
  expect(
    movedNames(committed.lock, {
      ...committed.lock,
      types: { ...types, [Object.keys(types)[0] ?? '']: 'Elsewhere' }
    })
  ).toHaveLength(1)
})

describe('the committed document', () => {
  test('the committed document has 335 operations', () => {
    expect(actionsOf(committed)).toHaveLength(335)
  })

  test('the committed document keeps its names when it is read with its own lock', () => {
    expect(modelOfDocument(committedDocument(), committed.lock).lock).toEqual(committed.lock)
  })

  const newest = revisions.find((revision) => revision.name === '2026-06-22')
  test.skipIf(newest?.present !== true)(
    'the committed document equals the newest revision but for its texts',
    () => {
      expect(modelWithoutWords(committedDocument())).toEqual(modelWithoutWords(loadFile(newest?.file ?? '')))
    }
  )
})

/** The model of a document that says nothing to people: words decide which types are declared again, and never a name. */
function modelWithoutWords(document: RawDocument): unknown {
  const silent = {
    ...document,
    paths: withoutWords(document['paths']),
    components: withoutWords(document['components'])
  }
  return withoutWords(modelOfDocument(loadDocument(JSON.stringify(silent), 'a silent document')).api)
}

/** The model without what is written for people: the keys of docs, and these keywords wherever they are no field of a schema. */
function withoutWords(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutWords(item))
  if (typeof value !== 'object' || value === null) return value
  const words =
    key === 'properties' ? [] : ['title', 'version', 'description', 'summary', 'docs', 'example', 'examples']
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !words.includes(name))
      .map(([name, member]) => [name, withoutWords(member, key === 'properties' ? '' : name)])
  )
}
