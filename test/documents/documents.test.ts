/** Public documents: four small ones in every run, those that are named with LONG=1. `npm run test:documents` has the lot of them. */
import { afterAll, describe, expect, test } from 'vitest'
import { byName, ofGate, type Listed } from './documents.ts'
import { Generator } from './generate.ts'
import { judge } from './judge.ts'
import { comparable, keptRows, keyOf, rowOf } from './table.ts'

const isLong = process.env['LONG'] !== undefined

/** The documents, or why this machine has none: the registry may be out of reach. */
async function documents(): Promise<{ readonly found: readonly Listed[]; readonly reason: string }> {
  try {
    return { found: await byName(isLong ? null : ofGate), reason: '' }
  } catch (error) {
    return { found: [], reason: String(error) }
  }
}

const { found, reason } = await documents()
const generator = new Generator()
afterAll(() => generator.end())

describe.skipIf(found.length === 0)(`public documents ${reason}`, () => {
  test.each(found.map((document) => [document.path, document] as const))(
    'init, the compiler and every call make of %s what the table says',
    async (_, document) => {
      const name = { lot: 'named', document: `${document.source} ${document.path}` }
      const row = rowOf(name, await judge(document.file, generator), null)
      const kept = keptRows().get(keyOf(name))
      expect(kept && comparable(kept)).toBe(comparable(row))
    }
  )
})
