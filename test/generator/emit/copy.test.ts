import { rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readCopies } from '../../../generator/emit/copy.ts'
import { outputFolder, refusalOf, type OutputFolder } from './outputFolder.ts'

let source: OutputFolder
beforeEach(() => {
  source = outputFolder()
})
afterEach(() => rmSync(source.folder, { recursive: true }))

test('every TypeScript file is copied as it is, in the order of code units', () => {
  source.put('transport.ts', 'transport\n')
  source.put('errors/base.ts', "const two = 'two  spaces'\n")
  source.put('errors-all.ts', 'all\n')
  source.put('Zebra.ts', 'zebra\n')
  expect([...readCopies(source.folder)]).toEqual([
    ['Zebra.ts', 'zebra\n'],
    ['errors-all.ts', 'all\n'],
    ['errors/base.ts', "const two = 'two  spaces'\n"],
    ['transport.ts', 'transport\n']
  ])
})

test('line ends become LF', () => {
  source.put('a.ts', 'one\r\ntwo\r\n')
  expect(readCopies(source.folder).get('a.ts')).toBe('one\ntwo\n')
})

test('other files stay where they are', () => {
  source.put('tsconfig.json', '{}')
  source.put('notes.ts.md', '')
  expect(readCopies(source.folder).size).toBe(0)
})

test('a folder that is missing is named', () => {
  expect(refusalOf(() => readCopies(source.at('nowhere')))).toEqual([
    `input/missing at ${source.at('nowhere')}`
  ])
})
