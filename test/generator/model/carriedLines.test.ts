import { describe, expect, test } from 'vitest'
import { readDecisions } from '../../../generator/decide/decisions.ts'
import { normalise } from '../../../generator/model/normalise.ts'
import type { NamesLock } from '../../../generator/model/lockedNames.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { documentOf, fields, membersOf, type Sketch } from '../../support/sketch.ts'
import { emptyLock } from '../../support/emptyLock.ts'

const head = `package: { name: '@acme/client', version: 1.0.0 }\ndocument: { url: https://example.com/spec.json }\n`
const before: Sketch = { 'POST /a/go': { id: 'goA', answer: fields('id', 'name') } }
const after: Sketch = { 'POST /a/roam': { id: 'goB', answer: fields('id', 'name') } }
const renamed = 'renamed: { goA: goB }\n'

function modelOf(sketch: Sketch, lines: string, lock: NamesLock = emptyLock) {
  const { document } = readDocument(documentOf(sketch))
  return normalise({
    document,
    decisions: readDecisions(head + lines, 'sdk.yaml'),
    lock,
    reserved: new Set()
  })
}

function toldOf({ diagnostics }: Pick<ReturnType<typeof modelOf>, 'diagnostics'>, code: string) {
  return diagnostics.filter((each) => each.code === code)
}

const rows: readonly (readonly [kind: string, lines: string, place: string, path: string])[] = [
  ['a decision about an operation', 'operations: { goA: { passThrough: true } }\n', '3:15', 'operations.goA'],
  ['an alias', 'aliases: { a.start: goA }\n', '3:21', 'aliases.a.start'],
  ['a need of a helper', 'helpers: { talk: { needs: [goA] } }\n', '3:28', 'helpers.talk.needs.0'],
  [
    'a call of a helper',
    'helpers: { talk: { calls: { goA: { call: go } } } }\n',
    '3:29',
    'helpers.talk.calls.goA'
  ],
  ['a qualifier', 'operations: { goA: { qualifier: Big } }\n', '3:15', 'operations.goA']
]

describe('a line that names a renamed operation by its former id', () => {
  test.each(rows)('%s means the renamed operation, and is news on each run', (_, lines, place, path) => {
    const { lock } = modelOf(before, lines)
    const first = modelOf(after, lines + renamed, lock)
    const second = modelOf(after, lines + renamed, first.lock)
    for (const model of [first, second]) {
      expect(toldOf(model, 'config/former')).toEqual([
        {
          code: 'config/former',
          severity: 'news',
          place: `sdk.yaml:${place}`,
          message: `${path}: goA is called goB now, and the line is read so.`,
          fix: 'Write goB.'
        }
      ])
      expect(toldOf(model, 'config/unused').filter(({ message }) => message.includes('goA'))).toEqual([])
    }
    const written = modelOf(after, lines.replaceAll('goA', 'goB') + renamed, lock)
    const { ids, ...names } = first.lock
    expect([first.api, names]).toEqual([written.api, written.lock])
    expect(ids).toEqual({ goA: 'goB' })
    expect(second.api).toEqual(first.api)
  })

  test('an id that the document renamed at the same path is carried without a line, on each run', () => {
    const lines = 'operations: { goA: { passThrough: true } }\n'
    const sketch = (id: string): Sketch => ({ 'POST /a/go': { id, answer: fields('id', 'name') } })
    let { lock } = modelOf(sketch('goA'), lines)
    for (const id of ['goB', 'goB', 'goC', 'goC']) {
      const model = modelOf(sketch(id), lines, lock)
      expect(membersOf(model)).toEqual({ 'a.go': id })
      expect(model.api.resources[0]?.actions[0]?.answer.kind).toBe('passThrough')
      expect(toldOf(model, 'config/former').map(({ message }) => message)).toEqual([
        `operations.goA: goA is called ${id} now, and the line is read so.`
      ])
      expect(toldOf(model, 'config/unused')).toEqual([])
      lock = model.lock
      expect(lock.ids).toEqual({ goA: id })
    }
    // An operation of the old id is another one.
    const both = modelOf({ ...sketch('goC'), 'POST /a/run': { id: 'goA' } }, lines, lock)
    expect(toldOf(both, 'config/former')).toEqual([])
    expect(both.lock.ids).toBeUndefined()
  })

  test('the lock keeps no id that no line has', () => {
    const first = modelOf({ 'POST /a/go': 'goA' }, '')
    const second = modelOf({ 'POST /a/go': 'goB' }, '', first.lock)
    expect(second.lock.ids).toBeUndefined()
  })

  test('a helper knows its renamed operation by the id that its code has', () => {
    const lines = 'helpers: { talk: { needs: [goA] } }\n'
    const { lock } = modelOf(before, lines)
    const { api } = modelOf(after, lines + renamed, lock)
    expect(api.mounts.map(({ needs, formerIds }) => ({ needs, formerIds }))).toEqual([
      { needs: ['goB'], formerIds: [{ former: 'goA', operation: 'goB' }] }
    ])
  })

  test('a line for the new id takes precedence, and the former one is told as unused', () => {
    const lines = 'operations: { goA: { name: walk }, goB: { name: run } }\n'
    const { lock } = modelOf(before, 'operations: { goA: { name: walk } }\n')
    const model = modelOf(after, lines + renamed, lock)
    expect(membersOf(model)).toEqual({ 'a.run': 'goB' })
    expect(toldOf(model, 'config/former')).toEqual([])
    const unused = toldOf(model, 'config/unused').map(({ message }) => message)
    expect(unused.filter((message) => message.includes('goA. It is goB now.'))).toHaveLength(1)
  })
})
