/** A table of single changes: each is made in a small document, generated and compared with what was there. */
import { describe, expect, test } from 'vitest'
import { strictest } from '../../generator/changes/change.ts'
import { rows } from './rows.ts'
import { changesOf } from './tiny.ts'

describe('a change has the verdict of a careful maintainer:', () => {
  test('the table of changes has at least eighty rows', () => {
    expect(rows.length).toBeGreaterThanOrEqual(80)
  })

  test.each(rows)(
    'the verdict of a change: $change → $verdict ($by)',
    async ({ verdict, by, named, ...edit }) => {
      const found = await changesOf(edit)
      const told = found.changes.map(
        ({ kind, name, level, decidedBy, reason }) => `${level} ${decidedBy} ${kind} ${name}: ${reason}`
      )
      const deciding = found.changes
        .filter(({ level }) => level === verdict)
        .map(({ decidedBy }) => decidedBy)
      expect({ verdict: found.verdict, told }).toEqual({ verdict, told })
      expect(strictest(found.changes.map(({ level }) => level))).toBe(verdict)
      if (by === null) expect(told).toEqual([])
      else expect({ deciding, told }).toEqual({ deciding: expect.arrayContaining([by]), told })
      if (named !== null)
        expect(
          told.some((line) => line.includes(` ${named}:`)),
          told.join('\n')
        ).toBe(true)
    }
  )
})
