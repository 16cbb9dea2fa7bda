import { describe, expect, test } from 'vitest'
import { examine, type Subject } from './examine.ts'
import { places } from './places.ts'
import { textsFor } from './texts.ts'

const long = process.env['LONG'] !== undefined

/** Every place with every text for its kind. */
const all: readonly Subject[] = places.flatMap(({ name, kind, put }) =>
  textsFor[kind].map((text) => ({ name: `${name}: ${JSON.stringify(text)}`, document: put(text) }))
)

/** Every fourth in the long run, which is some 2,800; a sample in the short one. `CORPUS=1` tries them all. */
const stride = Number(process.env['CORPUS'] ?? (long ? 4 : 401))
const chosen = all.filter((_, index) => index % stride === Number(process.env['OFFSET'] ?? 0))

describe('the corpus of hostile documents', () => {
  test('the corpus has at least sixty places and thousands of documents', () => {
    expect(places.length).toBeGreaterThanOrEqual(60)
    expect(Math.ceil(all.length / 4)).toBeGreaterThanOrEqual(2_500)
    expect(new Set(places.map(({ name }) => name)).size).toBe(places.length)
  })

  test('a written package compiles, and nothing of a document runs', async () => {
    const { verdicts, faults, written, calls } = await examine(chosen)
    console.log(
      `${chosen.length} documents, ${written} packages, ${calls} calls: ${JSON.stringify(verdicts)}`
    )
    expect(faults).toEqual([])
    expect(written).toBeGreaterThan(chosen.length / 3)
    expect(calls).toBeGreaterThan(written / 2)
  }, 3_600_000)
})
