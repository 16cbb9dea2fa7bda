import { beforeAll, describe, expect, test } from 'vitest'
import { callAll } from './callBatch.ts'
import { canariesIn, compileBatch, type Package } from './compileBatch.ts'
import { places } from './places.ts'
import { neverRaw } from './texts.ts'
import { buildAll } from './workshop.ts'

let good: Package

beforeAll(async () => {
  const [outcome] = await buildAll([places[0]?.put('part')])
  if (outcome?.kind !== 'written') throw new Error('The plain document was refused.')
  good = outcome.files
})

/** The package with a line more in its entry. */
const withLine = (line: string): Package =>
  new Map([...good, ['src/index.ts', `${good.get('src/index.ts') ?? ''}\n${line}\n`]])

describe('the examination', () => {
  test('the examination finds nothing in a plain package and calls its methods', async () => {
    expect(compileBatch([good, good])).toEqual([[], []])
    expect(canariesIn(good)).toEqual([])
    expect([...good.values()].filter((text) => neverRaw.test(text))).toEqual([])
    expect(await callAll([good])).toEqual([
      { calls: expect.any(Number), requests: expect.any(Number), strange: [], pwned: false, changed: false }
    ])
    expect((await callAll([good]))[0]?.calls).toBeGreaterThan(0)
  })

  test('the examination finds code of a document in a package', () => {
    expect(canariesIn(withLine('globalThis.PWNED = 1'))).toEqual(['src/index.ts: globalThis.PWNED'])
    expect(canariesIn(withLine('eval("globalThis.PWNED = 1")'))).toEqual(['src/index.ts: eval'])
    expect(canariesIn(withLine('// globalThis.PWNED'))).toEqual([])
    expect(canariesIn(withLine("export const text = 'globalThis.PWNED=1'"))).toEqual([])
  })

  test('the examination finds the package that does not compile', () => {
    expect(compileBatch([good, withLine('export const no: string = 1'), good])).toEqual([
      [],
      [expect.stringContaining("Type 'number' is not assignable to type 'string'")],
      []
    ])
  })

  test('the examination finds code that runs and what it changes', async () => {
    expect(await callAll([withLine('globalThis.PWNED = 1')])).toMatchObject([{ pwned: true, changed: true }])
    expect(await callAll([withLine('Object.prototype.mine = 1')])).toMatchObject([
      { failed: expect.stringContaining('object is not extensible') }
    ])
    expect(await callAll([withLine('globalThis.mine = 1')])).toMatchObject([{ pwned: false, changed: true }])
  })

  test('the examination finds the package that ends its thread', async () => {
    const outcomes = await callAll([good, withLine('process.exit(1)'), good])
    expect(outcomes.map(({ failed }) => failed !== undefined)).toEqual([false, true, false])
  })
})
