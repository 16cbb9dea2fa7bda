/** Pages of every style: all items come once and in their order, whatever the sizes of pages. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../bytes.ts'
import { models, serve, type Served } from './turnServer.ts'

const rows = fc.nat(14).map((length) => Array.from({ length }, (_, index) => `i${index}`))
const sizes = fc.array(fc.nat(4), { minLength: 1, maxLength: 5 })
const limits = fc.option(fc.nat(16), { nil: undefined })

type Way = (served: Served, limit: number | undefined) => Promise<readonly string[]>

const ways: Readonly<Record<string, Way>> = {
  async iterated(served, limit) {
    const ids: string[] = []
    for await (const { id } of served.list({}, { limit })) ids.push(id)
    return ids
  },
  async gathered(served, limit) {
    return (await served.list().toArray(limit === undefined ? {} : { limit })).map(({ id }) => id)
  },
  async turned(served, limit) {
    const ids: string[] = []
    for (
      let page = (await served.list()) as Awaited<ReturnType<Served['list']>> | null;
      page;
      page = await page.nextPage()
    )
      ids.push(...page.items.map(({ id }) => id))
    return ids.slice(0, limit)
  }
}

describe.each(Object.entries(models))('%s pages', (_, model) => {
  test.each(Object.keys(ways))('%s: any sizes and limit give the same items', async (way) => {
    await fc.assert(
      fc.asyncProperty(rows, sizes, limits, async (ids, given, limit) => {
        const served = serve(model, ids, given)
        expect(await ways[way]?.(served, limit)).toEqual(ids.slice(0, limit))
      }),
      runs(60)
    )
  })

  test.skipIf(model.again || model.resume === null)(
    'a list that goes on at the cursor of any page gives the rest',
    async () => {
      await fc.assert(
        fc.asyncProperty(rows, sizes, fc.nat(6), async (ids, given, stop) => {
          const seen: string[] = []
          let cursor: string | null = null
          let count = 0
          for await (const page of serve(model, ids, given).list().pages()) {
            seen.push(...page.items.map(({ id }) => id))
            cursor = page.cursor
            if (count++ === stop) break
          }
          if (cursor !== null)
            for await (const { id } of serve(model, ids, given).list(model.resume?.(cursor))) seen.push(id)
          expect(seen).toEqual(ids)
        }),
        runs(60)
      )
    }
  )
})
