import { expect, test } from 'vitest'
import { printNamesLock, readNamesLock } from '../../../generator/records/namesLock.ts'
import { codesOf, diagnosticsOf } from '../../support/diagnostics.ts'

const text = `# The public names.
operations:
  # The first one.
  goA: { path: POST /a/go, method: a.go, ids: 0, now: goB, since: 0.2.0 }
  goB: { path: POST /b/go, method: b.go, ids: 0 }
resources:
  a: AClient
types:
  Old: Old
components:
  Old: { now: New, since: 0.2.0 }
`

test('former names are read with what replaced them, and printed as they were', () => {
  const names = readNamesLock(text, 'names.lock.yaml')
  expect(names.operations['goA']).toEqual({
    path: 'POST /a/go',
    method: 'a.go',
    ids: 0,
    now: 'goB',
    since: '0.2.0'
  })
  expect(names.components).toEqual({ Old: { now: 'New', since: '0.2.0' } })
  expect(printNamesLock(names, text, null)).toBe(text)
})

test('a section that is not needed any more goes, and comments stay', () => {
  const { components: _, ...names } = readNamesLock(text, 'names.lock.yaml')
  const printed = printNamesLock(names, text, readNamesLock(text, 'names.lock.yaml'))
  expect(printed).toBe(text.replace(/components:\n.*\n/, ''))
})

test('an entry that becomes a former name keeps its line and its comment', () => {
  const before = text.replace(', now: goB, since: 0.2.0', '')
  const names = readNamesLock(text, 'names.lock.yaml')
  expect(printNamesLock(names, before, readNamesLock(before, 'names.lock.yaml'))).toBe(text)
})

test.each(['since: soon', 'since: v1.0.0', 'since: 1.0'])(
  'a version of another form is refused: %s',
  (since) => {
    const wrong = text.replace('since: 0.2.0 }\n  goB', `${since} }\n  goB`)
    expect(codesOf(diagnosticsOf(() => readNamesLock(wrong, 'names.lock.yaml')))).toEqual([
      'lock/form at names.lock.yaml:4:60'
    ])
  }
)
