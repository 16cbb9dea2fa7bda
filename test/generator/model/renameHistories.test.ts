import { expect, test } from 'vitest'
import type { Step } from '../../support/histories.ts'
import { faultsOf } from '../../support/historyFaults.ts'
import { membersOf, modelOf } from '../../support/sketch.ts'

/** A revision in a few words; a path without a method is that of a POST. */
function step(places: Readonly<Record<string, string>>, renamed: Step['renamed'] = {}): Step {
  return {
    places: new Map(
      Object.entries(places).map(([id, path]) => [id, path.startsWith('/') ? `POST ${path}` : path])
    ),
    components: [],
    renamed
  }
}

const kinds: Readonly<Record<string, readonly Step[]>> = {
  'two operations that give up one name to one operation leave one alias': [
    step({ one: '/c/go', two: '/a/go' }),
    step({ one: '/a/go', two: '/c/go' }, { one: 'one', two: 'one' }),
    step({ one: '/a/run' }, { two: 'one' })
  ],
  'an operation that is found again by its path shares shapes as it does under its own id': [
    step({ one: '/b/c/run', two: '/b/go', three: '/a/b/go', four: '/a/go' }),
    step({ one: '/a/go', two: '/b/go', three: '/b/c/run' }),
    step({ one: '/a/run', two: '/b/go', three: '/a/go' }, { one: 'one', three: 'one' })
  ],
  'an id that gives up one name for two operations in turn keeps both entries': [
    step({ one: '/c/go', two: '/b/go' }),
    step({ one: '/b/go', two: '/b/c/run' }, { one: 'two' }),
    step({ one: '/c/go', two: '/a/run' }, { one: 'one' })
  ],
  'an operation whose names follow its path does not take those of another on that path': [
    step({ one: '/b/go', two: '/a/go', three: '/c/go' }),
    step({ one: '/c/go', two: '/a/go', three: '/b/c/run' }, { one: 'two' }),
    step({ one: '/a/go' }),
    step({ one: '/b/c/run' }, { one: 'one' })
  ],
  'an operation that comes again leaves its former name to the one that has it since': [
    step({ one: '/a/b/go', two: '/c/go', three: '/a/run', four: '/b/c/run' }),
    step({ one: '/c/go' }, { one: 'one' }),
    step({ one: '/a/run', two: '/b/go' }, { three: 'one' })
  ],
  'a line is not applied because the id was renamed to something else after it was another one': [
    step({ one: 'GET /b/go', two: '/a/b/go' }),
    step({ one: '/a/run', two: '/b/go', three: '/b/c/run' }, { two: 'one', one: 'three' }),
    step({ one: '/b/go', two: '/c/go' }, { three: 'two', one: 'two' })
  ],
  'a line about a name that no release has confirmed is applied once, whatever takes its id after that': [
    step({ one: '/a/{id}/go', two: '/a/go', three: '/b/go' }),
    step({ one: '/c/go' }),
    step({ one: '/c/go', two: 'GET /b/go', three: '/a/{id}/go', four: '/a/b/go' }),
    step({ one: '/a/b/go', two: '/a/{id}/go' }, { two: 'one' })
  ],
  'a line that was applied is not applied again when its former name comes into use': [
    step({ one: 'GET /b/go', two: '/a/b/go' }),
    step({ one: '/a/run', two: '/b/go', three: '/b/c/run' }, { two: 'three', one: 'three' }),
    step({ one: '/a/b/go', two: '/c/go' }, { three: 'two', one: 'two' })
  ]
}

test('of two forms of one method, the one that stays where it was keeps the name', () => {
  const { lock } = modelOf({ 'POST /a/{id}/go': 'one', 'POST /a/go': 'two' })
  const model = modelOf({ 'GET /b/go': 'one', 'POST /a/go': 'two' }, { lock })
  expect(membersOf(model)).toEqual({ 'a.go': 'two', 'a.goOne': 'one' })
})

test('a method that no release has confirmed is renamed without an alias, wherever its id is', () => {
  const both = { 'GET /a/go': 'readA', 'POST /a/go': 'makeA', 'GET /a/{id}/go': 'oneA' }
  const { lock } = modelOf(both)
  expect(lock.provisional).toContain('operations.oneA')
  for (const other of [{}, { 'POST /c/go': 'oneA' }]) {
    const sketch = { 'GET /a/go': 'readA', 'POST /a/go': 'makeA', 'GET /b/{id}/go': 'oneB', ...other }
    const model = modelOf(sketch, { lock, config: { renamed: { oneA: 'oneB' } } })
    expect(membersOf(model)).toMatchObject({ 'b.go': 'oneB' })
    expect(model.api.aliases).toEqual([])
    expect(model.api.types.filter(({ since }) => since !== null)).toEqual([])
  }
})

test.each(Object.entries(kinds))('%s', (_, history) => {
  expect(faultsOf(history)).toEqual([])
})
