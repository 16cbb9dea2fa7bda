/** Of a mock whose tables alone changed, the surface is taken over. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compilerHere, type Compiler } from '../../../generator/run/compiler.ts'
import { build, type Build } from '../../../generator/run/build.ts'
import { previousOf } from '../../../generator/run/previous.ts'
import { documentOf } from '../../support/sketch.ts'

const config = readFileSync(new URL('../../fixtures/sdk.yaml', import.meta.url), 'utf8')

const operations = { 'POST /lamp/create': 'createLamp', 'GET /lamp/list': 'listLamps' }
const inputsOf = (all: Readonly<Record<string, string>>) => ({
  spec: JSON.stringify(documentOf(all)),
  place: 'spec.json',
  config,
  names: null
})
const nothing = { formatted: new Map(), surface: null }

/** Builds after a first package, and says which modules were read for it. */
async function built(
  spec: ReturnType<typeof inputsOf>,
  before: Build
): Promise<{ readonly now: Build; readonly read: readonly string[] }> {
  const read: string[] = []
  const compiler: Compiler = {
    ...compilerHere,
    read: (modules) => {
      read.push(...modules.keys())
      return compilerHere.read(modules)
    }
  }
  return { now: await build(spec, 'sdk.yaml', previousOf(before), compiler), read }
}

const first = await build(inputsOf(operations), 'sdk.yaml', nothing)

test('a new operation changes the tables of the mock, none of whose modules is read again', async () => {
  const spec = inputsOf({ ...operations, 'POST /lamp/{lampId}/delete': 'deleteLamp' })
  const { now, read } = await built(spec, first)
  expect(now.files.get('src/testing/service.ts')).not.toBe(first.files.get('src/testing/service.ts'))
  expect(read).not.toEqual(expect.arrayContaining([expect.stringMatching(/^testing/)]))
  expect(now.files.get('surface.json')).toBe(
    (await build(spec, 'sdk.yaml', nothing)).files.get('surface.json')
  )
})

test.each([
  ['src/testing/service.ts', 'What each operation answers.', 'Something else.'],
  [
    'src/testing/mock.ts',
    'export interface MockOptions {',
    'export interface MockOptions {\n  readonly later?: number'
  ]
])('a change of what %s declares is read', async (path, from, to) => {
  const text = first.files.get(path) ?? ''
  expect(text).toContain(from)
  const other = { ...first, files: new Map(first.files).set(path, text.replace(from, to)) }
  const { now, read } = await built(inputsOf(operations), other)
  expect(read).toContain('testing/mock.ts')
  expect(now.files.get('surface.json')).toBe(first.files.get('surface.json'))
})

test.each([
  ['nothing', nothing],
  ['an earlier package', previousOf(first)]
])('a build for a comparison after %s has the surface of the whole package', async (_, previous) => {
  const spec = inputsOf({ ...operations, 'POST /lamp/{lampId}/delete': 'deleteLamp' })
  const whole = await build(spec, 'sdk.yaml', nothing)
  const part = await build(spec, 'sdk.yaml', previous, compilerHere, 'surface')
  const parsed = (text: string | undefined): unknown => JSON.parse(text ?? '')
  expect(parsed(part.files.get('surface.json'))).toEqual(parsed(whole.files.get('surface.json')))
  expect(part.names).toBe(whole.names)
  expect([...part.files.keys()]).not.toEqual(expect.arrayContaining([expect.stringMatching(/\.md$/)]))
})
