import { expect, test } from 'vitest'
import { fields, modelOf } from '../../support/sketch.ts'

/** What is told of names that have no alias, with its severity. */
function toldOf({ diagnostics }: Pick<ReturnType<typeof modelOf>, 'diagnostics'>) {
  return diagnostics.flatMap(({ code, severity, message }) =>
    code === 'name/alias' ? [`${severity}: ${message}`] : []
  )
}

const before = modelOf({ 'POST /a/go': 'goA' }).lock
const message = 'a.go has no alias: it was called with 0 ids, and b.go takes 1.'

test('why a former name has no alias is a warning on every run until the release, and news after it', () => {
  const sketch = { 'POST /b/{id}/go': 'goB' }
  const first = modelOf(sketch, { lock: before, config: { renamed: { goA: 'goB' } } })
  expect(toldOf(first)).toEqual([`warning: ${message}`])
  const second = modelOf(sketch, { lock: first.lock })
  expect(toldOf(second)).toEqual([`warning: ${message}`])
  const since = second.lock.operations['goA']?.since
  expect(since).toBe('0.1.0')
  const released = {
    ...second.lock,
    operations: Object.fromEntries(
      Object.entries(second.lock.operations).map(([key, entry]) => [
        key,
        entry.since === undefined ? entry : { ...entry, since: '0.0.9' }
      ])
    )
  }
  expect(toldOf(modelOf(sketch, { lock: released }))).toEqual([`news: ${message}`])
})

test('a component whose name has no ASCII letter is told for review, alone and beside others', () => {
  const named = (...keys: readonly string[]) =>
    modelOf(
      {
        'POST /a/go': {
          id: 'go',
          body: {
            type: 'object',
            properties: Object.fromEntries(keys.map((key) => [key, { $ref: `#/components/schemas/${key}` }]))
          }
        }
      },
      { schemas: Object.fromEntries(keys.map((key) => [key, fields('a', key)])) }
    )
  for (const keys of [['!!'], ['!!', '☃']]) {
    const { lock, diagnostics } = named(...keys)
    expect(lock.provisional).toEqual(keys.map((key) => `types.${key}`).sort())
    const told = diagnostics.filter(({ code }) => code === 'name/provisional')
    expect(told.map((each) => each.message).sort()).toEqual(
      keys
        .map(
          (key) =>
            `A rule chose the name ${lock.types[key] ?? ''} for ${key}, because its name has no ASCII letter or digit that an identifier could have. It is provisional until the next release.`
        )
        .sort()
    )
  }
})
