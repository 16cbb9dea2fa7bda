import { describe, expect, test } from 'vitest'
import { editsBetween, nearNames } from '../../../generator/ground/nearest.ts'

describe('the edits between two texts', () => {
  test.each([
    { left: '', right: '', want: 0 },
    { left: 'list', right: 'list', want: 0 },
    { left: 'list', right: 'lists', want: 1 },
    { left: 'list', right: 'lst', want: 1 },
    { left: 'list', right: 'last', want: 1 },
    { left: 'list', right: 'lits', want: 1 },
    { left: 'memory', right: 'memroy', want: 1 },
    { left: 'kitten', right: 'sitting', want: 3 },
    { left: '', right: 'abc', want: 3 }
  ])('of $left and $right are $want', ({ left, right, want }) => {
    expect(editsBetween(left, right)).toBe(want)
    expect(editsBetween(right, left)).toBe(want)
  })
})

describe('a near name', () => {
  test('differs by one edit below ten letters and by two from ten letters on', () => {
    expect(nearNames('uploadFil', ['uploadFile', 'uploadFiles'])).toEqual(['uploadFile'])
    expect(nearNames('uploadFiel', ['uploadFiles', 'uploadFile', 'uploads'])).toEqual([
      'uploadFile',
      'uploadFiles'
    ])
  })

  test('a near name is not the name itself', () => {
    expect(nearNames('list', ['list', 'lists'])).toEqual(['lists'])
  })
})
