import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isApiError } from '../../../templates/runtime/index.ts'
import { runs } from '../bytes.ts'
import { Shelf, type BookClient } from '../service.ts'
import { Table } from '../table.ts'

const rows = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1, maxLength: 3 }), createdAt: fc.nat(3) }),
  {
    selector: ({ id }) => id,
    maxLength: 14
  }
)
const request = fc.record({
  order: fc.constantFrom('asc', 'desc'),
  take: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined })
})
const limits = fc.option(fc.oneof(fc.nat(16), fc.constant(Infinity)), { nil: undefined })

type Params = typeof request extends fc.Arbitrary<infer P> ? P : never
interface Ways {
  readonly limit: number | undefined
  /** Where the limit is said: with the call or with the way to use it. */
  readonly late: boolean
}

/** Every way to have all items of a list as one array of their ids, or what it ends with. */
const ways: Readonly<Record<string, (book: BookClient, params: Params, ways: Ways) => Promise<string[]>>> = {
  async iterated(book, params, { limit }) {
    const ids: string[] = []
    for await (const { id } of book.list(params, { limit })) ids.push(id)
    return ids
  },
  async pages(book, params, { limit, late }) {
    const ids: string[] = []
    const call = book.list(params, late ? {} : { limit })
    for await (const page of call.pages(late ? { limit } : {})) {
      expect(page.items.length).toBeGreaterThan(0)
      ids.push(...page.items.map(({ id }) => id))
    }
    return ids
  },
  async toArray(book, params, { limit, late }) {
    const call = book.list(params, late ? {} : { limit })
    return (await call.toArray(late ? { limit } : {})).map(({ id }) => id)
  },
  async streamed(book, params, { limit, late }) {
    const ids: string[] = []
    const call = book.list(params, late ? {} : { limit })
    for await (const { data } of call.stream(late ? { limit } : {})) ids.push(data.id)
    return ids
  },
  async turned(book, params, { limit }) {
    const ids: string[] = []
    let page = limit === 0 ? null : await book.list(params)
    for (; page; page = await page.nextPage()) ids.push(...page.items.map(({ id }) => id))
    return ids.slice(0, limit)
  }
}

test.each(Object.keys(ways))('%s: any rows, page size and limit give the same items', async (way) => {
  await fc.assert(
    fc.asyncProperty(rows, request, limits, fc.boolean(), async (given, params, limit, late) => {
      const table = new Table(given)
      const { book } = new Shelf({ secret: 's', fetch: table.fetch })
      const ordered = table.ordered(new URLSearchParams({ order: params.order })).map(({ id }) => id)
      expect(await ways[way]?.(book, params, { limit, late })).toEqual(ordered.slice(0, limit))
      if (limit === 0) expect(table.asked).toHaveLength(0)
    }),
    runs(150)
  )
})

test('rows that stay come once while others are added and deleted, unless the row of the cursor is deleted', async () => {
  await fc.assert(
    fc.asyncProperty(rows, request, fc.array(fc.nat(13), { maxLength: 6 }), async (given, params, gone) => {
      const deleted = new Set<string>()
      let last: string | undefined
      const table = new Table(given, [], (self, turn) => {
        const victim = self.rows[gone[turn - 1] ?? -1]
        if (victim && victim.id !== last) deleted.add(victim.id)
        self.rows = [{ id: `new${turn}`, createdAt: 9 }, ...self.rows.filter(({ id }) => !deleted.has(id))]
      })
      const seen: string[] = []
      const { book } = new Shelf({ secret: 's', fetch: table.fetch })
      for await (const page of book.list(params).pages()) {
        seen.push(...page.items.map(({ id }) => id))
        last = seen.at(-1)
      }
      const staying = table
        .ordered(new URLSearchParams({ order: params.order }))
        .map(({ id }) => id)
        .filter((id) => !id.startsWith('new') && !deleted.has(id))
      expect(seen.filter((id) => staying.includes(id))).toEqual(staying)
    }),
    runs(150)
  )
})

const noCursor = fc.constantFrom(undefined, null, '', 0, false)
const cursor = fc.constantFrom('a', 'b', 'c', 'd')

test('a list ends without items or cursor, and a repeated cursor is an error after every item', async () => {
  const page = fc.record({ size: fc.nat(3), cursor: fc.oneof({ weight: 4, arbitrary: cursor }, noCursor) })
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 8 }), async (pages) => {
      let turn = 0
      const fetch = async (): Promise<Response> => {
        const { size, cursor: next } = pages[Math.min(turn++, pages.length - 1)] ?? { size: 0, cursor: null }
        return Response.json({ items: Array.from({ length: size }, () => ({ id: turn })), cursor: next })
      }
      const seen: unknown[] = []
      let error: unknown = null
      try {
        for await (const each of new Shelf({ secret: 's', fetch }).book.list()) seen.push(each.id)
      } catch (thrown) {
        error = thrown
      }
      const known = new Set<unknown>()
      const expected: number[] = []
      let repeated: unknown = null
      for (let index = 0; ; index++) {
        const { size, cursor: next } = pages[Math.min(index, pages.length - 1)] ?? { size: 0, cursor: null }
        if (size && known.has(next)) repeated = next
        if (!size || repeated) break
        expected.push(...Array.from({ length: size }, () => index + 1))
        if (!next) break
        known.add(next)
      }
      expect(seen).toEqual(expected)
      if (repeated) expect(error).toMatchObject({ name: 'CursorRepeatedError', cursor: repeated })
      else expect(error).toBeNull()
    }),
    runs(300)
  )
})

test('a failed page tells where the list continues, and continuing there loses nothing', async () => {
  await fc.assert(
    fc.asyncProperty(rows, request, fc.nat(5), async (given, params, bad) => {
      const table = new Table(given)
      let turn = 0
      const { book } = new Shelf({
        secret: 's',
        fetch: async (url, init) =>
          turn++ === bad
            ? Response.json({ message: 'm', code: 'GENERIC_ERROR' }, { status: 500 })
            : table.fetch(url, init)
      })
      const seen: string[] = []
      let from: string | null = null
      try {
        for await (const { id } of book.list(params)) seen.push(id)
        return
      } catch (error) {
        expect(isApiError(error) && error.status).toBe(500)
        if (isApiError(error)) from = error.cursor
      }
      expect(from).toBe(seen.at(-1) ?? null)
      for await (const { id } of book.list({ ...params, cursor: from })) seen.push(id)
      expect(seen).toEqual(table.ordered(new URLSearchParams({ order: params.order })).map(({ id }) => id))
    }),
    runs(150)
  )
})

test('a page of two hundred thousand items works', async () => {
  const items = Array.from({ length: 200_000 }, (_, index) => ({ id: String(index) }))
  const { book } = new Shelf({ secret: 's', fetch: async () => Response.json({ items }) })
  expect(await book.list().toArray()).toHaveLength(200_000)
})
