/** A package that is made with the compiler in a thread of its own is the package that is made without one. */
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { compareSurfaces as compareHere } from '../../../generator/changes/compare.ts'
import { compareSurfaces, compilerHere, startCompiler } from '../../../generator/run/compiler.ts'
import { templatesFolder } from '../../../generator/ground/home.ts'
import { build } from '../../../generator/run/build.ts'
import { aSurface } from '../../support/aSurface.ts'
import { documentOf } from '../../support/sketch.ts'

const compiler = startCompiler(true)
afterAll(() => compiler.close())

test('a package of the thread is that of this one, and a second run of the thread gives it again', async () => {
  const config = readFileSync(new URL('../../fixtures/sdk.yaml', import.meta.url), 'utf8')
  const spec = JSON.stringify(
    documentOf({ 'POST /lamp/create': 'createLamp', 'GET /lamp/list': 'listLamps' })
  )
  const inputs = { spec, place: 'spec.json', config, names: null }
  const [here, there, again] = [
    await build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null }, compilerHere),
    await build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null }, compiler),
    await build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null }, compiler)
  ]
  expect(there).toEqual(here)
  expect(again).toEqual(here)
})

test('jobs that are asked at once have each its own answer', async () => {
  const texts = Array.from({ length: 4 }, (_, at) => new Map([[`a${at}.ts`, `export type A${at} = ${at}`]]))
  const found = await Promise.all(texts.map((modules) => compiler.read(modules)))
  expect(found.map((modules) => Object.values(modules).flatMap(({ types }) => types))).toEqual(
    texts.map((_, at) => [{ name: `A${at}`, text: `type A${at} = ${at}` }])
  )
})

test('a fault of a job is the fault of its caller alone', async () => {
  const lost = join(templatesFolder, 'nowhere')
  await expect(compiler.helpers(lost)).rejects.toMatchObject({ diagnostics: [{ code: 'input/missing' }] })
  expect(await compiler.helpers(join(templatesFolder, 'helpers'))).toEqual(
    await compilerHere.helpers(join(templatesFolder, 'helpers'))
  )
})

test('two surfaces are compared in the thread as in this one', async () => {
  const surfaceOf = async (text: string) => aSurface(await compilerHere.read(new Map([['index.ts', text]])))
  const [before, after] = [
    await surfaceOf('export interface A {\n  readonly b: string\n}'),
    await surfaceOf('export interface A {\n  readonly b: number\n  readonly c?: string\n}')
  ]
  const there = await compareSurfaces(before, after, '1.0.0')
  expect(there).toEqual(compareHere(before, after, '1.0.0'))
  expect(there.verdict).toBe('major')
})
