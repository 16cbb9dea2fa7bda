import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { root } from '../support/revisions.ts'
import { withSection } from './readme.ts'
import { countOf, readResults, textOf } from './results.ts'

const kept = readFileSync(`${root}test/conformance/results.txt`, 'utf8')
const readme = readFileSync(`${root}README.md`, 'utf8')

test('the README says what the last run gave', () => {
  expect(withSection(readme, readResults(kept))).toBe(readme)
})

test('at least 90 in 100 of the scenarios that survive the conversion pass', () => {
  const { pass, miss } = countOf(readResults(kept).values())
  expect(pass / (pass + miss)).toBeGreaterThanOrEqual(0.9)
})

test('results are read as they are written', () => {
  expect(textOf(readResults(kept))).toBe(kept)
})
