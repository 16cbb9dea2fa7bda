import { describe, expect, test } from 'vitest'
import { printNamesLock, readNamesLock, releaseNames } from '../../../generator/records/namesLock.ts'

const text = `# Names.
resources: {}
operations: {}
types:
  Bot: BotShape # asked for by the team
  Usage: UsageShape
provisional:
  # The first is to be reviewed.
  - types.Bot
  - types.Usage
`
const names = readNamesLock(text, 'names.lock.yaml')

describe('provisional names in the lock', () => {
  test('a lock with provisional names is read, and printed as it is', () => {
    expect(names.provisional).toEqual(['types.Bot', 'types.Usage'])
    expect(printNamesLock(names, text, names)).toBe(text)
    expect(printNamesLock({ ...names, types: { ...names.types, A: 'A' } }, text, names)).toContain(
      '  # The first is to be reviewed.\n  - types.Bot\n  - types.Usage\n'
    )
  })

  test('a name that is added or taken off leaves the lines and comments of the others', () => {
    const added = printNamesLock({ ...names, provisional: ['types.A', 'types.Bot', 'types.Usage'] }, text)
    expect(added).toBe(text.replace('  # The first', '  - types.A\n  # The first'))
    expect(printNamesLock({ ...names, provisional: ['types.Usage'] }, text)).toBe(
      text.replace('  # The first is to be reviewed.\n  - types.Bot\n', '')
    )
  })

  test('the section begins with its first name and ends with its last', () => {
    const { provisional: _, ...without } = names
    const released = text.slice(0, text.indexOf('provisional'))
    expect(printNamesLock(without, text)).toBe(released)
    expect(printNamesLock({ ...without, provisional: ['types.Bot'] }, released)).toBe(
      `${released}provisional:\n  - types.Bot\n`
    )
    expect(printNamesLock({ ...without, provisional: ['types.Bot'] }, null)).toContain(
      'provisional:\n  - types.Bot\n'
    )
  })

  test('a release empties the list, keeps every comment on a name, and changes nothing the second time', () => {
    const released = releaseNames(text)
    expect(released).toBe(text.slice(0, text.indexOf('provisional')))
    expect(releaseNames(released)).toBe(released)
  })

  test.each(['provisional: types.Bot', 'provisional: { a: b }', 'provisional: [1]'])(
    'a list that is written as %s is refused with its line',
    (line) => {
      expect(() => readNamesLock(`resources: {}\n${line}\n`, 'names.lock.yaml')).toThrow(
        /lock\/form at names\.lock\.yaml:2:1: provisional/
      )
    }
  )
})
