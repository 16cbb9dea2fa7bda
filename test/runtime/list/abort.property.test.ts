import { getEventListeners } from 'node:events'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Fetch } from '../../../templates/runtime/index.ts'
import { answerTo, event, freshSecret, kinds } from '../attempts.ts'
import { runs } from '../bytes.ts'
import { Shelf } from '../service.ts'
import { Table } from '../table.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test.each(Object.keys(kinds))(
  '%s: an abort at any moment rejects at once with its reason and leaves no listener',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 5 }), fc.nat(40_000), async (events, moment) => {
        const controller = new AbortController()
        const { signal } = controller
        let attempts = 0
        const fetch: Fetch = async (_, init) => answerTo(events[attempts++] ?? { kind: 'silence' }, init)
        const shelf = new Shelf({ secret: freshSecret(), fetch, headersTimeout: 100_000 })
        let ended: { readonly error: unknown; readonly at: number } | null = null
        const started = Date.now()
        void Promise.resolve(kinds[kind]?.(shelf, { signal })).then(
          () => (ended = { error: null, at: 0 }),
          (error: unknown) => (ended = { error, at: Date.now() - started })
        )
        await vi.advanceTimersByTimeAsync(moment)
        const before = ended
        const sent = attempts
        const reason = new Error('enough')
        controller.abort(reason)
        await vi.advanceTimersByTimeAsync(0)
        expect(getEventListeners(signal, 'abort')).toHaveLength(0)
        if (before) expect(ended).toBe(before)
        else expect(ended).toEqual({ error: reason, at: moment })
        await vi.advanceTimersByTimeAsync(100_000)
        expect(attempts).toBe(sent)
      }),
      runs(80)
    )
  }
)

test('an abort of a list at any moment rejects at once and leaves no listener, between two connections too', async () => {
  const rows = Array.from({ length: 5 }, (_, index) => ({ id: `r${index}`, createdAt: index }))
  const given = fc.record({
    breaks: fc.array(
      fc.record({
        at: fc.nat(300),
        how: fc.constant('reset' as const),
        size: fc.nat(60).map((size) => size + 1)
      })
    ),
    moment: fc.nat(12_000),
    late: fc.boolean()
  })
  await fc.assert(
    fc.asyncProperty(given, async ({ breaks, moment, late }) => {
      const controller = new AbortController()
      const { signal } = controller
      const table = new Table(rows, breaks)
      const shelf = new Shelf({ secret: freshSecret(), fetch: table.fetch, retryDelay: 4_000 })
      const call = shelf.book.list(null, late ? {} : { signal })
      let ended: { readonly error: unknown } | null = null
      const read = async (): Promise<void> => {
        for await (const _ of call.stream(late ? { signal } : {}));
      }
      void read().then(
        () => (ended = { error: null }),
        (error: unknown) => (ended = { error })
      )
      await vi.advanceTimersByTimeAsync(moment)
      const before = ended
      const asked = table.asked.length
      const reason = new Error('enough')
      controller.abort(reason)
      await vi.advanceTimersByTimeAsync(0)
      expect(getEventListeners(signal, 'abort')).toHaveLength(0)
      expect(ended).toEqual(before ?? { error: reason })
      await vi.advanceTimersByTimeAsync(60_000)
      expect(table.asked).toHaveLength(asked)
    }),
    runs(150)
  )
})
