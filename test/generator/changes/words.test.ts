/** What changed in the source of a package and in no declaration. */
import { describe, expect, test } from 'vitest'
import { compareSurfaces } from '../../../generator/changes/compare.ts'
import { composeSurface, readTexts } from '../../../generator/emit/readSurface.ts'
import type { Surface } from '../../../generator/target/surface.ts'

const manifest = JSON.stringify({
  exports: { '.': { import: { types: './dist/index.d.ts' } } }
})
const service = { package: 'tiny' }

/** The surface of a package with these modules. */
async function surfaceOf(index: string, defaults = 'export const retries = 3\n'): Promise<Surface> {
  const modules = readTexts(
    new Map([
      ['index.ts', index],
      ['runtime/defaults.ts', defaults]
    ])
  )
  return composeSurface(modules, manifest, { operations: [], errors: [], facts: {}, service })
}

async function told(old: Surface | Promise<Surface>, now: Surface | Promise<Surface>) {
  return compareSurfaces(await old, await now, '1.0.0').changes.map(
    ({ level, kind, name, reason }) => `${level} ${kind} ${name}: ${reason}`
  )
}

const options = (comment: string): string =>
  `export interface Options {\n  /** ${comment} */\n  secret?: string\n}\n`

describe('what no declaration shows', () => {
  test('a default of an option that changes is minor', async () => {
    const index = options('A secret.')
    expect(await told(surfaceOf(index), surfaceOf(index, 'export const retries = 5\n'))).toEqual([
      'minor fact/changed options.retries: It was 3 and is 5.'
    ])
  })

  test('a member of an option that is deprecated is minor, and its words are not told beside it', async () => {
    expect(await told(surfaceOf(options('A secret.')), surfaceOf(options('@deprecated Use token.')))).toEqual(
      ['minor fact/changed Options.secret: It is deprecated.']
    )
  })

  test('the words of a type and of its members are patch', async () => {
    expect(await told(surfaceOf(options('A secret.')), surfaceOf(options('The secret.')))).toEqual([
      'patch docs/changed Options: Its words changed.'
    ])
  })

  test('the value of a constant that its type does not show is patch', async () => {
    const index = (value: string): string => `export const revision: string = '${value}'\n`
    expect(await told(surfaceOf(index('1')), surfaceOf(index('2')))).toEqual([
      "patch constant/changed revision: It was '1' and is '2'."
    ])
  })

  test('a surface of an older generator has no words, and that is not a change', async () => {
    const now = await surfaceOf(options('A secret.'))
    const { service: _, defaults: __, ...old } = now
    const modules = Object.fromEntries(
      Object.entries(old.modules).map(([path, module]) => [
        path,
        { ...module, types: module.types.map(({ name, text }) => ({ name, text })) }
      ])
    )
    expect(await told({ ...old, modules }, now)).toEqual([])
  })
})
