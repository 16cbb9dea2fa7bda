import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/revisions.ts'
import { aims } from './aims.ts'
import { spread } from './spread.ts'
import { cellsOf, withResults } from './table.ts'

const empty = 'before\n<!-- bench -->\n<!-- /bench -->\nafter\n'

test('a figure that reaches its bound meets it, by the digits that are printed', () => {
  expect(cellsOf('types.first', { ours: 12.004, peer: 3.7 }).slice(1)).toEqual([
    '12.00',
    '3.70 (@chatbotkit/sdk 1.36.0)',
    'at most 12 KB',
    'yes'
  ])
  expect(cellsOf('types.first', { ours: 12.01 }).slice(1)).toEqual(['12.01', '–', 'at most 12 KB', 'no'])
  expect(cellsOf('runtime.lines', { ours: 0.94 }).at(-1)).toBe('no')
  expect(cellsOf('runtime.lines', { ours: 0.95 }).at(-1)).toBe('yes')
})

test('a figure that has the peer as its aim misses it beyond the spread', () => {
  const peer = spread([1.06, 1.07, 1.08, 1.09, 1.1])
  const metBy = (...ours: readonly number[]): string =>
    cellsOf('runtime.get', { ours: spread(ours), peer }).at(-1) ?? ''
  expect(metBy(1.08, 1.09, 1.1, 1.11, 1.12)).toBe('yes')
  expect(metBy(1.11, 1.12, 1.13, 1.14, 1.15)).toBe('no')
  expect(cellsOf('runtime.get', { ours: 1 }).at(-1)).toBe('no')
})

test('a bench replaces its rows and leaves the others', () => {
  const first = withResults(empty, { 'types.readEvents': { ours: 4.5 } }, 'a machine')
  const second = withResults(first, { 'generate.none': { ours: 0.09 } }, 'another machine')
  const rows = second.split('\n').filter((line) => line.startsWith('| '))
  expect(rows).toHaveLength(2 + Object.keys(aims).length)
  expect(rows).toContain('| bundle of `readEvents` alone | 4.50 | – | at most 4 KB | no | a machine |')
  expect(rows).toContain(
    '| nothing changed ÷ openapi-typescript | 0.09 | – | at most 0.1 | yes | another machine |'
  )
  expect([second.startsWith('before\n'), second.endsWith('after\n')]).toEqual([true, true])
  expect(withResults(second, {}, '')).toBe(second)
})

test('a README without a place for the table is refused', () => {
  expect(() => withResults('nothing', {}, '')).toThrow('README.md lacks <!-- bench -->')
})

test('the README has a row for each aim', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  expect(withResults(readme, {}, '')).toBe(readme)
})
