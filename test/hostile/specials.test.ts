import { beforeAll, expect, test } from 'vitest'
import { examineBuilt } from './examine.ts'
import { specials } from './specials.ts'
import { buildAll, verdictOf, type Outcome } from './workshop.ts'

const long = process.env['LONG'] !== undefined
const chosen = specials.filter((_, index) => long || index % 5 === 0)
let outcomes: readonly Outcome[] = []

beforeAll(async () => {
  outcomes = await buildAll(chosen.map(({ document }) => document))
}, 900_000)

test('each special document has its expected outcome', () => {
  expect(specials.length).toBeGreaterThanOrEqual(130)
  expect(new Set(specials.map(({ name }) => name)).size).toBe(specials.length)
  const found = Object.fromEntries(
    chosen.map(({ name }, index) => [
      name,
      outcomes[index] === undefined ? 'none' : verdictOf(outcomes[index])
    ])
  )
  expect(found).toEqual(Object.fromEntries(chosen.map(({ name, outcome }) => [name, outcome])))
})

test('a written special document compiles, and nothing of it runs', async () => {
  const { faults, written } = await examineBuilt(chosen, outcomes)
  expect(faults).toEqual([])
  expect(written).toBe(chosen.filter(({ outcome }) => outcome === 'written').length)
}, 900_000)
