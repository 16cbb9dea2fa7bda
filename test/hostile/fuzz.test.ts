import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadFile } from '../support/loadFile.ts'
import { documentText } from '../cli/project.ts'
import { fixtureNames, specOf } from '../fixtures/fixture.ts'
import { committedDocument, revisions, sayAbsentRevisions } from '../support/revisions.ts'
import { examine, type Subject } from './examine.ts'
import { mutate, mutation, type Json } from './mutate.ts'

const long = process.env['LONG'] !== undefined
const runs = Number(process.env['RUNS'] ?? (long ? 4_000 : 60))
const seed = Number(process.env['SEED'] ?? 20_261_128)

/** The documents that are bent: those of the fixtures, the committed one, and the shared revisions where they are present. */
const fixtures = fixtureNames().map((name) => plain(loadFile(specOf(name).place)))
const real = [
  committedDocument(),
  ...revisions.filter(({ present }) => present).map(({ file }) => loadFile(file))
].map(plain)

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json
}

/** A few paths of a real document, with the components that they may need. */
function excerpt(document: Json, at: number): Json {
  if (typeof document !== 'object' || document === null || !('paths' in document)) return document
  const paths = Object.entries(document['paths'] ?? {})
  const start = at % Math.max(1, paths.length - 2)
  return { ...document, paths: Object.fromEntries(paths.slice(start, start + 3)) as Json }
}

const bent = fc.record({
  fixture: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(plain(JSON.parse(documentText())), ...fixtures) },
    {
      weight: 1,
      arbitrary: fc
        .record({ document: fc.constantFrom(...real), at: fc.nat() })
        .map(({ document, at }) => excerpt(document, at))
    }
  ),
  mutations: fc.array(mutation, { minLength: 1, maxLength: 4 })
})

function subjectOf(
  {
    fixture,
    mutations
  }: { readonly fixture: Json; readonly mutations: readonly Parameters<typeof mutate>[1][] },
  index: number
): Subject {
  const said: string[] = []
  const document = mutations.reduce((current, one) => {
    const { document: next, says } = mutate(current, one)
    said.push(says)
    return next
  }, fixture)
  return { name: `run ${index} of seed ${seed}: ${said.join('; ')}`, document }
}

sayAbsentRevisions()

test('a bent document does not crash the generator, and a written package compiles and runs nothing of it', async () => {
  const subjects = fc.sample(bent, { numRuns: runs, seed }).map(subjectOf)
  const { verdicts, faults, written, calls } = await examine(subjects)
  console.log(
    `${runs} runs of seed ${seed}, ${written} packages, ${calls} calls: ${JSON.stringify(verdicts)}`
  )
  expect(faults).toEqual([])
  expect(written).toBeGreaterThan(runs / 10)
}, 3_600_000)
