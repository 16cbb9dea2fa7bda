import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { NamesLock } from '../../generator/model/lockedNames.ts'
import { revisions, root, sayAbsentRevisions } from '../support/revisions.ts'
import { compilePackage } from './compiler.ts'
import { committedNames, movedNames, namesAfter, unrecordedNames } from './names.ts'
import { programText } from './program.ts'
import { linesOf } from './reference.ts'
import { digestsOf, generate, routesOf, shuffled, temporaryFolder, timesOf } from './trees.ts'

const config = join(root, 'spec/sdk.yaml')
const committed = { name: 'committed', file: join(root, 'spec/spec.json'), present: true, operations: null }
const documents = [committed, ...revisions]
/** Generating each document a third time takes as long as all the rest. */
const isLong = process.env['LONG'] !== undefined
const minutes = 60_000

const committedMethods = methodsOf(committedNames)

sayAbsentRevisions()

describe.each(documents.map((document) => [document.name, document] as const))(
  'the document %s',
  (_, { name, file, present, operations }) => {
    describe.skipIf(!present)('is generated', () => {
      const folder = temporaryFolder()
      const out = join(folder, 'generated')
      const before = digestsOf(join(root, 'spec'))
      const spec = present ? readFileSync(file, 'utf8') : ''

      beforeAll(async () => {
        const { status, summary } = await generate('--config', config, '--spec', file, '--out', out)
        expect(summary).toMatchObject({
          ok: true,
          upToDate: false,
          operations: operations ?? routesOf(spec).length
        })
        expect(status).toBe(0)
      }, 2 * minutes)

      test('API.md has one line for each operation', () => {
        const routes = linesOf(readFileSync(join(out, 'API.md'), 'utf8')).map(({ route }) => route)
        expect([...routes].sort()).toEqual([...routesOf(spec)].sort())
      })

      test(
        'into source that compiles',
        () => {
          const program = join(folder, 'calls.mts')
          const isCommitted = name === committed.name
          if (isCommitted) writeFileSync(program, programText())
          expect(compilePackage(out, isCommitted ? [program] : [])).toEqual([])
        },
        2 * minutes
      )

      test(
        'without a move of a recorded name',
        () => {
          const after = namesAfter(spec)
          expect(movedNames(committedNames.resources, after.resources)).toEqual([])
          expect(movedNames(committedMethods, methodsOf(after))).toEqual([])
          expect(movedNames(committedNames.types, after.types)).toEqual([])
          expect(unrecordedNames(out, spec, after)).toEqual([])
        },
        minutes
      )

      test(
        'a second time without a written file',
        async () => {
          const first = timesOf(out)
          expect(await generate('--config', config, '--spec', file, '--out', out)).toMatchObject({
            status: 0,
            summary: { ok: true }
          })
          expect(timesOf(out)).toEqual(first)
        },
        minutes
      )

      test.runIf(isLong || name === committed.name)(
        'to the same bytes when its paths and components are in another order',
        async () => {
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
        },
        4 * minutes
      )

      test('generating a revision changes nothing in spec/', () => {
        expect(digestsOf(join(root, 'spec'))).toEqual(before)
      })
    })
  }
)

/** What programs write: the method and how many ids it takes. The path of an operation may move. */
function methodsOf({ operations }: Pick<NamesLock, 'operations'>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(operations).map(([id, { method, ids }]) => [id, { method, ids }]))
}
