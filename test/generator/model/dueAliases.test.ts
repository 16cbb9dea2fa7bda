import { describe, expect, test } from 'vitest'
import type { NamesLock } from '../../../generator/model/lockedNames.ts'
import { aliasesDue, withoutEntries } from '../../../generator/model/dueAliases.ts'
import { emptyLock } from '../../support/emptyLock.ts'

const entry = (since: string) => ({ path: 'POST /a/go', method: 'a.go', ids: 0, now: 'goB', since })
const lockOf = (since: string): NamesLock => ({
  resources: { a: 'AClient' },
  operations: { goA: entry(since), goB: { path: 'POST /b/go', method: 'b.go', ids: 0 } },
  types: {
    'goA#request': 'AGoRequest',
    'goB#request': 'BGoRequest',
    Old: 'Old',
    'Old#at': 'OldAt',
    New: 'New'
  },
  components: { Old: { now: 'New', since } }
})

describe('an alias goes with the second release since it is deprecated that breaks programs', () => {
  test.each([
    { since: '0.2.0', released: '0.2.0', next: '0.3.0', due: false, says: 'the first one' },
    { since: '0.2.0', released: '0.3.0', next: '0.4.0', due: true, says: 'the second one' },
    { since: '0.2.0', released: '0.3.4', next: '0.4.0', due: true, says: 'the second one after patches' },
    { since: '0.2.1', released: '0.2.5', next: '0.3.0', due: false, says: 'the first one after patches' },
    { since: '0.2.0', released: '0.3.0', next: '0.3.1', due: false, says: 'one that does not break' },
    { since: '0.2.0', released: '0.3.0', next: '0.3.0', due: false, says: 'the released one' },
    { since: '1.2.0', released: '2.1.0', next: '3.0.0', due: true, says: 'the second one from 1.0.0 on' },
    { since: '1.2.0', released: '1.9.0', next: '2.0.0', due: false, says: 'the first one from 1.0.0 on' },
    { since: '1.2.0', released: '2.1.0', next: '2.2.0', due: false, says: 'a minor one from 1.0.0 on' },
    { since: '0.5.0', released: '0.5.2', next: '1.0.0', due: false, says: '1.0.0 as the first one' },
    { since: '0.5.0', released: '0.6.0', next: '1.0.0', due: true, says: '1.0.0 as the second one' },
    { since: '0.5.0', released: '1.3.0', next: '2.0.0', due: true, says: 'the second one across 1.0.0' },
    { since: '0.4.0', released: '0.3.0', next: '0.4.0', due: false, says: 'the one that has it first' },
    {
      since: '0.2.0',
      released: '0.3.0',
      next: '0.4.0-beta.1',
      due: true,
      says: 'a pre-release of the second one'
    }
  ])('$says: $since, then $released, then $next', ({ since, released, next, due }) => {
    expect(aliasesDue(lockOf(since), released, next)).toEqual(due ? ['goA', 'Old'] : [])
  })

  test('nothing is due before the first release', () => {
    expect(aliasesDue(lockOf('0.1.0'), null, '0.4.0')).toEqual([])
  })

  test('names of today are never due', () => {
    expect(
      aliasesDue(
        { ...emptyLock, operations: { go: { path: 'P', method: 'a.go', ids: 0 } } },
        '1.0.0',
        '9.0.0'
      )
    ).toEqual([])
  })
})

test('entries go with their types and leave everything else', () => {
  const { operations, types, components, resources } = withoutEntries(
    lockOf('0.1.0'),
    new Set(['goA', 'Old'])
  )
  expect([Object.keys(operations), types, components, resources]).toEqual([
    ['goB'],
    { 'goB#request': 'BGoRequest', New: 'New' },
    undefined,
    { a: 'AClient' }
  ])
  expect(withoutEntries(lockOf('0.1.0'), new Set())).toEqual(lockOf('0.1.0'))
})
