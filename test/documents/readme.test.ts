import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { root } from '../support/revisions.ts'
import { withDocuments } from './readme.ts'
import { keptRows, tableText } from './table.ts'

const readme = readFileSync(`${root}README.md`, 'utf8')
const rows = [...keptRows().values()]

test('the README and the table say what the kept rows are', () => {
  expect(withDocuments(readme, rows)).toBe(readme)
  expect(tableText(rows)).toBe(readFileSync(`${root}test/documents/TABLE.md`, 'utf8'))
})

test('at least 95 in 100 of the documents by lot generate and compile', () => {
  const drawn = rows.filter(({ lot }) => lot !== 'named')
  const good = drawn.filter(({ state }) => state === 'good').length
  expect(good).toBeGreaterThanOrEqual(0.95 * drawn.length)
})
