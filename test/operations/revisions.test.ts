import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { revisions, root, sayAbsentRevisions } from '../support/revisions.ts'
import { compilePackage } from './compiler.ts'
import { committedNames, idsByRoute, methodsIn, movedNames, namesAfter } from './names.ts'
import { programText } from './program.ts'
import { linesOf } from './reference.ts'
import { digestsOf, generate, routesOf, shuffled, temporaryFolder } from './trees.ts'

const config = join(root, 'spec/sdk.yaml')
const committed = { name: 'committed', file: join(root, 'spec/spec.json'), present: true, operations: null }
const documents = [committed, ...revisions]
/** Generating each document a third time takes as long as all the rest. */
const isLong = process.env['LONG'] !== undefined
const minutes = 60_000

sayAbsentRevisions()

describe.each(documents.map((document) => [document.name, document] as const))('the document %s', (_, { name, file, present, operations }) => {
  describe.skipIf(!present)('is generated', () => {
    const folder = temporaryFolder()
    const out = join(folder, 'generated')
    const before = digestsOf(join(root, 'spec'))
    const spec = present ? readFileSync(file, 'utf8') : ''

    beforeAll(async () => {
      const { status, summary } = await generate('--config', config, '--spec', file, '--out', out)
      expect(summary).toMatchObject({ ok: true, upToDate: false, operations: operations ?? routesOf(spec).length })
      expect(status).toBe(0)
    }, 2 * minutes)

    test('with one line in API.md for each operation', () => {
      const routes = linesOf(readFileSync(join(out, 'API.md'), 'utf8')).map(({ route }) => route)
      expect([...routes].sort()).toEqual([...routesOf(spec)].sort())
    })

    test('into source that compiles', () => {
      const program = join(folder, 'calls.mts')
      const isCommitted = name === committed.name
      if (isCommitted) writeFileSync(program, programText())
      expect(compilePackage(out, isCommitted ? [program] : [])).toEqual([])
    }, 2 * minutes)

    test('without a move of a recorded name', () => {
      const after = namesAfter(spec)
      expect(movedNames(committedNames.resources, after.resources)).toEqual([])
      expect(movedNames(methodNames(committedNames.operations), methodNames(after.operations))).toEqual([])
      expect(movedNames(committedNames.types, after.types)).toEqual([])
      const ids = idsByRoute(spec)
      const components = Object.keys(after.types).filter((key) => !key.includes('#') || !(key.split('#')[0] ?? '' in after.operations))
      for (const method of methodsIn(out)) {
        const own = method.operations.map((route) => ids.get(route) ?? route)
        expect(own.map((id) => after.operations[id]?.method.split('.').at(-1)), method.operations.join()).toEqual(own.map(() => method.name))
        const recorded = Object.entries(after.types).filter(([key]) => own.some((id) => key.startsWith(`${id}#`)) || components.includes(key)).map(([, type]) => type)
        expect(recorded).toEqual(expect.arrayContaining([...method.types]))
        expect(Object.values(after.resources)).toContain(method.className)
      }
    })

    test('a second time without a written file', async () => {
      const first = digestsOf(out)
      expect(await generate('--config', config, '--spec', file, '--out', out)).toMatchObject({ status: 0, summary: { ok: true, upToDate: true } })
      expect(digestsOf(out)).toEqual(first)
    })

    test.runIf(isLong || name === committed.name)('to the same bytes when its paths and components are in another order', async () => {
      const { '.manifest.json': _, ...first } = digestsOf(out)
      const other = join(folder, 'shuffled.json')
      writeFileSync(other, shuffled(spec))
      const { status, summary } = await generate('--config', config, '--spec', other, '--out', out)
      expect(summary).toMatchObject({ ok: true, upToDate: false, report: { written: [], deleted: [] } })
      expect(status).toBe(0)
      const fresh = join(folder, 'fresh')
      mkdirSync(fresh)
      await generate('--config', config, '--spec', other, '--out', fresh)
      const { '.manifest.json': __, ...second } = digestsOf(fresh)
      expect(second).toEqual(first)
    }, 4 * minutes)

    test('without a change in spec/', () => {
      expect(digestsOf(join(root, 'spec'))).toEqual(before)
    })
  })
})

function methodNames(operations: Readonly<Record<string, { readonly method: string; readonly ids: number }>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(operations).map(([id, { method, ids }]) => [id, { method, ids }]))
}
