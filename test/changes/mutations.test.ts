/** Random single changes of a document, judged by the engine and by a program that does not know it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultsWith, usageOf } from './oracle.ts'
import { diceOf, mutate } from './mutations.ts'
import { changesOf, packageOf } from './tiny.ts'

const runs = process.env['LONG'] === '1' ? 300 : 12

test(
  'a change that breaks a program of today is major, whatever the change',
  async () => {
    const program = usageOf(await packageOf({}))
    expect(faultsWith(await packageOf({}), program)).toEqual([])
    const tried: string[] = []
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), async (seed) => {
        let said: string | null = null
        const edit = { document: (document: unknown) => void (said = mutate(document, diceOf(seed))) }
        const files = await packageOf(edit)
        if (said === null) return
        tried.push(said)
        const faults = faultsWith(files, program)
        if (faults.length === 0) return
        const { verdict } = await changesOf(edit)
        expect({ said, verdict, faults }).toEqual({ said, verdict: 'major', faults })
      }),
      { seed: 20261128, numRuns: runs, endOnFailure: true }
    )
    expect(tried.length).toBeGreaterThan(runs / 2)
  },
  runs * 8_000
)
