/** The facts of a type are told wherever it has a name of its own, and once where it is an alias. */
import { expect, test } from 'vitest'
import { factChanges } from '../../generator/changes/facts.ts'
import type { Facts, Surface } from '../../generator/target/surface.ts'

function surfaceOf(
  types: Readonly<Record<string, string>>,
  facts: Readonly<Record<string, Readonly<Record<string, Facts>>>>
): Surface {
  const declared = Object.entries(types).map(([name, text]) => ({ name, text }))
  return {
    form: 2,
    subpaths: { '.': 'types/a.ts' },
    modules: {
      'types/a.ts': {
        imports: {},
        exports: {},
        classes: [],
        types: declared,
        functions: [],
        constants: [],
        inner: []
      }
    },
    operations: [],
    errors: [],
    facts
  }
}

const own = 'interface Old { order?: string }'
const descending = { order: { default: 'desc' } }
const context = { isKept: () => true, isInput: () => true, moduleOf: () => 'types/a.ts' }
const changed = (old: Surface, now: Surface) =>
  factChanges(old, now, context).map(({ name, level, reason }) => `${level} ${name} ${reason}`)

test('a type that becomes an alias of one with the same facts changes nothing', () => {
  const old = surfaceOf({ Old: own }, { Old: descending })
  const now = surfaceOf({ Old: 'type Old = New', New: own }, { New: descending })
  expect(changed(old, now)).toEqual(['minor New.order default: none → "desc"'])
  expect(factChanges(old, now, { ...context, isKept: (type) => type === 'Old' })).toEqual([])
})

test('an alias, of an alias too, has the facts of the type that it leads to', () => {
  const old = surfaceOf({ Old: own }, { Old: descending })
  const now = surfaceOf(
    { Old: 'type Old = Middle', Middle: 'type Middle = New', New: own },
    { New: { order: { default: 'asc' } } }
  )
  expect(factChanges(old, now, { ...context, isKept: (type) => type === 'Old' })).toMatchObject([
    { name: 'Old.order', level: 'major', reason: 'default: "desc" → "asc"' }
  ])
})

test('an alias that leads to itself has no facts', () => {
  const old = surfaceOf({ Old: 'type Old = Old' }, {})
  expect(factChanges(old, old, context)).toEqual([])
})

test('a field of an answer that becomes writeOnly breaks programs that read it', () => {
  const old = surfaceOf({ Old: own }, { Old: {} })
  const now = surfaceOf({ Old: own }, { Old: { order: { writeOnly: true } } })
  const ofAnswers = { ...context, isInput: () => false }
  expect(factChanges(old, now, ofAnswers).map(({ level }) => level)).toEqual(['major'])
  expect(factChanges(now, old, ofAnswers).map(({ level }) => level)).toEqual(['minor'])
})
