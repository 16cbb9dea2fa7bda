/** The helpers are read while the document is: a run that asked for them later would wait for the compiler. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { build } from '../../../generator/run/build.ts'
import { compilerHere, type Compiler } from '../../../generator/run/compiler.ts'
import { root } from '../../support/revisions.ts'

test.each([
  ['of the committed decisions', readFileSync(`${root}spec/sdk.yaml`, 'utf8'), 1],
  ['of decisions without helpers', 'document: { url: a }\npackage: { name: a, client: A }\n', 0]
])('the helpers %s are asked for before the document is read', async (_, config, asked) => {
  const folders: string[] = []
  const compiler: Compiler = {
    ...compilerHere,
    helpers: (folder) => {
      folders.push(folder)
      return new Promise(() => {})
    }
  }
  const inputs = { spec: '{', place: 'spec.json', config, names: null }
  await expect(
    build(inputs, `${root}spec/sdk.yaml`, { formatted: new Map(), surface: null }, compiler)
  ).rejects.toThrow('spec.json')
  expect(folders).toHaveLength(asked)
})
