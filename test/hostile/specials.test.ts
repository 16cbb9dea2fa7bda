import { expect, test } from 'vitest'
import { examine } from './examine.ts'
import { specials } from './specials.ts'
import { buildAll, verdictOf } from './workshop.ts'

const long = process.env['LONG'] !== undefined
const chosen = specials.filter((_, index) => long || index % 5 === 0)

test('each special document has its expected outcome', async () => {
  expect(specials.length).toBeGreaterThanOrEqual(130)
  expect(new Set(specials.map(({ name }) => name)).size).toBe(specials.length)
  const outcomes = await buildAll(chosen.map(({ document }) => document))
  const found = Object.fromEntries(
    chosen.map(({ name }, index) => [
      name,
      outcomes[index] === undefined ? 'none' : verdictOf(outcomes[index])
    ])
  )
  expect(found).toEqual(Object.fromEntries(chosen.map(({ name, outcome }) => [name, outcome])))
}, 900_000)

test('a written special document compiles, and nothing of it runs', async () => {
  const { faults } = await examine(chosen.filter(({ outcome }) => outcome === 'written'))
  expect(faults).toEqual([])
}, 900_000)
