import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { manifestIsUntouched, manifestText, readManifest } from '../../../generator/emit/manifest.ts'
import { manifestOf } from '../../../generator/emit/write.ts'
import { outputFolder, refusalOf, type OutputFolder } from './outputFolder.ts'

let output: OutputFolder
beforeEach(() => {
  output = outputFolder()
})
afterEach(() => rmSync(output.folder, { recursive: true }))

describe('a manifest', () => {
  test('a missing manifest is null', () => {
    expect(readManifest(output.folder)).toBeNull()
    expect(readManifest(output.at('nowhere'))).toBeNull()
  })

  test('a manifest is read as it was written', () => {
    const manifest = manifestOf({
      files: new Map([
        ['b', '2'],
        ['a', '1'],
        ['package.json', '{"version":"1.0.0"}']
      ]),
      inputs: 'inputs',
      counts: { operations: 2 },
      shared: ['package.json']
    })
    writeFileSync(output.at('.manifest.json'), manifestText(manifest))
    expect(readManifest(output.folder)).toEqual(manifest)
  })

  test.each([
    '',
    '[]',
    '{"inputs":"a"}',
    '{"inputs":1,"files":{}}',
    '{"inputs":"a","files":{"a":"short"}}',
    '<<<<<<< HEAD\n{}'
  ])('a manifest that the generator did not write is refused: %s', (text) => {
    writeFileSync(output.at('.manifest.json'), text)
    expect(refusalOf(() => readManifest(output.folder))).toEqual([
      `lock/form at ${output.at('.manifest.json')}`
    ])
  })
})

describe('what we wrote', () => {
  const files = { 'README.md': 'read', 'src/index.ts': 'index' }
  const untouched = (): boolean => {
    const manifest = readManifest(output.folder)
    return manifest !== null && manifestIsUntouched(output.folder, manifest)
  }

  beforeEach(() => {
    output.write(files)
  })

  test('written output is untouched, whatever other files exist', () => {
    output.put('mine.txt', 'mine')
    expect(untouched()).toBe(true)
  })

  test('output with an edited file is touched', () => {
    output.put('src/index.ts', 'indeX')
    expect(untouched()).toBe(false)
  })

  test('output with a missing file, or a folder in its place, is touched', () => {
    rmSync(output.at('src/index.ts'))
    expect(untouched()).toBe(false)
    mkdirSync(output.at('src/index.ts'))
    expect(untouched()).toBe(false)
  })
})
