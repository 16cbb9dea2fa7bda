import { expect, test } from 'vitest'
import { packageAt } from './before.ts'
import { partRows, type Bundle } from './bundleParts.ts'
import { rotated } from './rounds.ts'
import { compared, difference, ratio, spread, told, verdict } from './spread.ts'

test('a spread has the middles of both halves', () => {
  expect(spread([5, 1, 4, 2, 3])).toEqual({ least: 1, lower: 2, middle: 3, upper: 4, most: 5 })
  expect(spread([4, 1, 3, 2])).toEqual({ least: 1, lower: 1.5, middle: 2.5, upper: 3.5, most: 4 })
  expect(spread([7])).toEqual({ least: 7, lower: 7, middle: 7, upper: 7, most: 7 })
})

test('values are compared with those of their own round', () => {
  expect(compared([2, 20, 200], [1, 10, 100], ratio).middle).toBe(2)
  expect(compared([2, 20, 200], [1, 10, 100], difference).middle).toBe(10)
  expect(compared([1, 2], [1], ratio).most).toBeNaN()
})

test('what costs more is dearer only beyond the noise', () => {
  const noise = spread([0.98, 0.99, 1, 1.01, 1.02])
  expect(verdict(spread([1, 1, 1.01, 1.02, 1.02]), noise)).toBe('within the noise')
  expect(verdict(spread([1.05, 1.06, 1.06, 1.07, 1.2]), noise)).toBe('dearer')
  expect(verdict(spread([0.7, 0.8, 0.8, 0.8, 1.3]), noise)).toBe('cheaper')
})

test('what was not measured has no verdict', () => {
  expect(verdict(spread([]), spread([1]))).toBe('not measured')
  expect(verdict(spread([1]), spread([]))).toBe('not measured')
})

test('a spread is told with its digits', () => {
  expect(told(spread([1, 2, 4]), 1)).toEqual(['2.0', '1.5 to 3.0', '1.0 to 4.0'])
})

test('every turn starts with another way', () => {
  expect([0, 1, 2, 3].map((turn) => rotated(['a', 'b', 'c'], turn).join(''))).toEqual([
    'abc',
    'bca',
    'cab',
    'abc'
  ])
  expect(rotated([], 3)).toEqual([])
})

const bundle = (files: Readonly<Record<string, number>>): Bundle => ({
  raw: 0,
  gzip: 0,
  files: new Map(Object.entries(files))
})

test('the parts of a bundle are sorted by growth, and the rest is summed', () => {
  const rows = partRows(
    bundle({ same: 5, grown: 9, added: 3, other: 4 }),
    bundle({ same: 5, grown: 2, gone: 1, other: 5 }),
    new Map([['grown', 4]]),
    2
  )
  expect(rows.slice(1)).toEqual([
    ['grown', '2', '9', '+7', '4'],
    ['added', '0', '3', '+3', '0'],
    ['3 more', '11', '9', '-2', '']
  ])
})

test('the parts of a bundle have no growth if the package before is absent', () => {
  expect(partRows(bundle({ only: 5 }), null, new Map()).slice(1)).toEqual([['only', 'absent', '5', '', '0']])
})

test('a commit that git does not know is told, not measured', async () => {
  expect(await packageAt('no-such-ref')).toEqual({ absent: 'git does not know no-such-ref here' })
})
