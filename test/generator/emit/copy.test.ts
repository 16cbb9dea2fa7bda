import { rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { helperPaths, importedFrom, readCopies, readNeeded } from '../../../generator/emit/copy.ts'
import { outputFolder, refusalOf, type OutputFolder } from './outputFolder.ts'

let source: OutputFolder
beforeEach(() => {
  source = outputFolder()
})
afterEach(() => rmSync(source.folder, { recursive: true }))

test('every TypeScript file is copied unchanged, in the order of code units', () => {
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

test('a missing folder is named', () => {
  expect(refusalOf(() => readCopies(source.at('nowhere')))).toEqual([
    `input/missing at ${source.at('nowhere')}`
  ])
})

test('a helper is the file of its name, or the file of its name in a folder of its name', () => {
  for (const path of ['meta.ts', 'follow/follow.ts', 'follow/align.ts', 'upload/store/upload.ts'])
    source.put(path, '')
  expect([...helperPaths(source.folder)].sort()).toEqual([
    ['follow', 'follow/follow.ts'],
    ['meta', 'meta.ts']
  ])
})

test('a helper is copied with what it imports from its own folder, another folder and the folder above', () => {
  source.put('follow/follow.ts', "import { a } from './align.ts'\nimport { b } from '../tools/run.ts'\n")
  source.put('follow/align.ts', "export { id } from '../id.ts'\n")
  source.put(
    'tools/run.ts',
    "import type { T } from './deep/type.ts'\nimport { x } from '../../runtime/index.ts'\n"
  )
  source.put('tools/deep/type.ts', '')
  source.put('tools/tools.ts', '')
  source.put('id.ts', '')
  expect([...readNeeded(source.folder, ['follow/follow.ts']).keys()]).toEqual([
    'follow/align.ts',
    'follow/follow.ts',
    'id.ts',
    'tools/deep/type.ts',
    'tools/run.ts'
  ])
})

test('a module that is imported and does not exist is named', () => {
  source.put('a.ts', "import { b } from './folder/b.ts'\n")
  expect(refusalOf(() => readNeeded(source.folder, ['a.ts']))).toEqual([
    `input/missing at ${source.at('folder/b.ts')}`
  ])
})

test('the modules beside the helpers that copied helpers import are found by name, once and in order', () => {
  const texts = [
    "import { a } from '../../operations/tools.ts'\nimport { b } from '../operations/follow.ts'\n",
    "import { c } from '../operations/follow.ts'\nimport { d } from '../runtime/index.ts'\n"
  ]
  expect(importedFrom('operations', texts)).toEqual(['follow', 'tools'])
})
