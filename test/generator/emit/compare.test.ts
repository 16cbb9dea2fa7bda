import { rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compareTree, type Difference } from '../../../generator/emit/compare.ts'
import { outputFolder, type OutputFolder } from './outputFolder.ts'

const files = { 'README.md': 'one\ntwo\nthree\n', 'src/index.ts': 'index\n' }

let output: OutputFolder
beforeEach(() => {
  output = outputFolder()
  output.write(files)
})
afterEach(() => rmSync(output.folder, { recursive: true }))

const compare = (expected: Record<string, string> = files): Difference[] =>
  compareTree({ folder: output.folder, files: new Map(Object.entries(expected)) })
/** The differences other than that of the manifest, which follows from them. */
const ofFiles = (expected?: Record<string, string>): Difference[] =>
  compare(expected).filter(({ path }) => path !== '.manifest.json')

describe('a comparison', () => {
  test('a comparison finds nothing in written output and changes nothing', () => {
    const before = output.all()
    expect(compare()).toEqual([])
    expect(output.all()).toEqual(before)
  })

  test('a comparison ignores other inputs and foreign files', () => {
    output.write(files, { inputs: 'two' })
    output.put('mine.txt', 'mine')
    expect(compare()).toEqual([])
  })

  test('a comparison shows the first line that differs, from both sides', () => {
    output.put('README.md', 'one\n2\n3\n')
    expect(compare()).toEqual([
      { kind: 'different', path: 'README.md', line: 2, expected: 'two', found: '2' }
    ])
  })

  test('a comparison shows which side ends first', () => {
    output.put('README.md', 'one\ntwo')
    expect(compare()).toEqual([
      { kind: 'different', path: 'README.md', line: 3, expected: 'three', found: null }
    ])
    output.put('README.md', 'one\ntwo\nthree\n\n')
    expect(compare()).toEqual([{ kind: 'different', path: 'README.md', line: 5, expected: null, found: '' }])
  })

  test('a comparison tells other line ends from other lines', () => {
    output.put('src/index.ts', 'index\r\n')
    expect(compare()).toEqual([{ kind: 'lines', path: 'src/index.ts' }])
  })

  test('a comparison names missing and surplus files in the order of paths', () => {
    const expected = { 'README.md': files['README.md'], 'a.ts': 'a', 'z.ts': 'z' }
    expect(ofFiles(expected)).toEqual([
      { kind: 'missing', path: 'a.ts' },
      { kind: 'extra', path: 'src/index.ts' },
      { kind: 'missing', path: 'z.ts' }
    ])
  })

  test('a comparison finds a missing or edited manifest', () => {
    writeFileSync(output.at('.manifest.json'), '{"inputs":"one","files":{}}')
    expect(compare()).toMatchObject([{ kind: 'different', path: '.manifest.json', line: 1 }])
    rmSync(output.at('.manifest.json'))
    expect(compare()).toEqual([{ kind: 'missing', path: '.manifest.json' }])
  })

  test('a comparison finds every file missing if there is no folder', () => {
    const found = compareTree({ folder: output.at('nowhere'), files: new Map(Object.entries(files)) })
    expect(found.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'missing .manifest.json',
      'missing README.md',
      'missing src/index.ts'
    ])
  })
})
