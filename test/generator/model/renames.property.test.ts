import fc from 'fast-check'
import { expect, test } from 'vitest'
import { histories, historyIds, places, sketchOf } from '../../support/histories.ts'
import { faultsOf } from '../../support/historyFaults.ts'
import { membersOf, modelOf } from '../../support/sketch.ts'

test('any history of renames keeps every name unique and alive, and a second run changes nothing', () => {
  fc.assert(
    fc.property(histories, (history) => {
      expect(faultsOf(history)).toEqual([])
    }),
    { numRuns: process.env['LONG'] ? 5_000 : 40 }
  )
})

test('a method of before calls the operation that a line names, or is told', () => {
  fc.assert(
    fc.property(
      places,
      places,
      fc.constantFrom(...historyIds),
      fc.constantFrom(...historyIds),
      (before, after, old, now) => {
        const { lock } = modelOf(sketchOf(before))
        const method = lock.operations[old]?.method
        fc.pre(method !== undefined && after.has(now) && !after.has(old))
        const model = modelOf(sketchOf(after), { lock, config: { renamed: { [old]: now } } })
        const alias = model.api.aliases.find(({ at, name }) => [...at, name].join('.') === method)
        const isOwn = membersOf(model)[method ?? ''] === now
        const isTold = model.diagnostics.some(
          ({ code, message }) => code === 'name/alias' && message.startsWith(`${method} has no alias`)
        )
        expect(alias?.action === now || isOwn || isTold).toBe(true)
      }
    ),
    { numRuns: 12 }
  )
})
