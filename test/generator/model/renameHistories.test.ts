import { expect, test } from 'vitest'
import { faultsOf, type Step } from '../../support/histories.ts'

/** A revision in a few words. */
function step(places: Readonly<Record<string, string>>, renamed: Step['renamed'] = {}): Step {
  return { places: new Map(Object.entries(places)), renamed }
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
  ]
}

test.each(Object.entries(kinds))('%s', (_, history) => {
  expect(faultsOf(history)).toEqual([])
})
