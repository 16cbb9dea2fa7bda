import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isApiError } from '../../../templates/runtime/index.ts'
import { runs } from '../bytes.ts'
import { Shelf, type Book } from '../service.ts'
import { Table, type Break, type Row } from '../table.ts'

// Few times, so that rows share one and their ids decide.
const row = fc.record({
  id: fc.string({ unit: fc.constantFrom('a', 'é', '😀', '"'), minLength: 1, maxLength: 3 }),
  createdAt: fc.nat(5)
})
const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 10 })
const breaks = fc.array(
  fc.record({
    at: fc.nat(700),
    how: fc.constantFrom('reset' as const, 'end' as const),
    size: fc.integer({ min: 1, max: 90 })
  }),
  { maxLength: 5 }
)

/** What happens to the table while the network is down, seen from what the reader has. */
const change = fc.oneof(
  fc.record({ kind: fc.constantFrom('add' as const), row }),
  fc.record({
    kind: fc.constantFrom(
      'deleteLast',
      'deleteBeforeLast',
      'deleteNext',
      'deleteFirst',
      'deleteAll',
      'nothing'
    )
  }),
  fc.record({ kind: fc.constantFrom('deleteAny' as const), index: fc.nat(9) })
)
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never
const changes = fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 5 })

/** The table after a change. */
function changed(table: Table, what: Change, seen: readonly string[], order: string): readonly Row[] {
  const without = (...ids: readonly (string | undefined)[]): readonly Row[] =>
    table.rows.filter(({ id }) => !ids.includes(id))
  const now = table.ordered(new URLSearchParams({ order })).map(({ id }) => id)
  switch (what.kind) {
    case 'add': {
      const { row: added } = what as { row: Row }
      return table.rows.some(({ id }) => id === added.id) || seen.includes(added.id)
        ? table.rows
        : [...table.rows, added]
    }
    case 'deleteLast':
      return without(seen.at(-1))
    case 'deleteBeforeLast':
      return without(seen.at(-2))
    case 'deleteNext':
      return without(now.find((id) => !seen.includes(id)))
    case 'deleteFirst':
      return without(now[0])
    case 'deleteAny':
      return without(now[(what as { index: number }).index])
    case 'deleteAll':
      return []
    default:
      return table.rows
  }
}

interface Run {
  readonly seen: string[]
  readonly error: unknown
  /** Rows that were there from the beginning to the end, in order. */
  readonly stable: string[]
  readonly table: Table
}

interface Script {
  readonly rows: readonly Row[]
  readonly breaks: readonly Break[]
  readonly changes: readonly (readonly Change[])[]
  readonly order: string
  readonly take: number | undefined
  readonly limit: number | undefined
}

/** Reads the list as one stream. */
async function run(
  { rows: first, breaks: cuts, changes: list, order, take, limit }: Script,
  records = false
): Promise<Run> {
  const seen: string[] = []
  const gone = new Set<string>()
  const table = new Table(first, cuts, (self, request) => {
    for (const each of list[request - 1] ?? []) {
      const before = self.rows
      self.rows = changed(self, each, seen, order)
      for (const { id } of before) if (!self.rows.some((other) => other.id === id)) gone.add(id)
    }
  })
  const stable = (): string[] =>
    new Table(first.filter(({ id }) => !gone.has(id)))
      .ordered(new URLSearchParams({ order }))
      .map(({ id }) => id)
  const { book } = new Shelf({ secret: 's', fetch: table.fetch, retryDelay: 0, retries: 9 })
  const call = records ? book.records({ order, take }) : book.list({ order, take })
  try {
    for await (const { data } of call.stream({ limit })) seen.push((data as Book).id)
  } catch (error) {
    return { seen, error, stable: stable(), table }
  }
  return { seen, error: null, stable: stable(), table }
}

const script = fc.record({
  rows,
  breaks,
  changes,
  order: fc.constantFrom('asc', 'desc'),
  take: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  limit: fc.option(fc.nat(12), { nil: undefined, freq: 2 })
})

test('a list over an unchanged table is the same for any cuts, up to its limit', async () => {
  await fc.assert(
    fc.asyncProperty(script, async (given) => {
      const { seen, error, stable } = await run({ ...given, changes: [] })
      expect(error).toBeNull()
      expect(seen).toEqual(stable.slice(0, given.limit))
    }),
    runs(300)
  )
})

test('rows that stay are neither lost nor doubled while others change, or an error tells where to continue', async () => {
  await fc.assert(
    fc.asyncProperty(script, async (given) => {
      const { seen, error, stable } = await run(given)
      const limit = given.limit ?? Infinity
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen.length).toBeLessThanOrEqual(limit)
      const staying = seen.filter((id) => stable.includes(id))
      expect(staying).toEqual(stable.slice(0, staying.length))
      if (error !== null) {
        expect(isApiError(error)).toBe(true)
        expect(error).toMatchObject({
          name: 'StreamInterruptedError',
          cursor: seen.at(-1),
          lastItem: { id: seen.at(-1) }
        })
      } else if (seen.length < limit) expect(staying).toEqual(stable)
    }),
    runs(1000)
  )
})

test('continuing from the cursor of the error gives the rest', async () => {
  await fc.assert(
    fc.asyncProperty(script, async (given) => {
      const { seen, error, table } = await run({ ...given, limit: undefined })
      fc.pre(error !== null && isApiError(error) && table.rows.some(({ id }) => id === seen.at(-1)))
      const ordered = table.ordered(new URLSearchParams({ order: given.order })).map(({ id }) => id)
      const { book } = new Shelf({ secret: 's', fetch: new Table(table.rows).fetch })
      const rest = book.list({ order: given.order, cursor: isApiError(error) ? error.cursor : null })
      const ids: string[] = []
      for await (const { data } of rest.stream()) ids.push(data.id)
      expect(ids).toEqual(ordered.slice(ordered.indexOf(seen.at(-1) ?? '') + 1))
    }),
    { ...runs(25), maxSkipsPerRun: 500 }
  )
})

test('a list without ids ends with the error at any cut, after every item before it', async () => {
  await fc.assert(
    fc.asyncProperty(script, async (given) => {
      const { seen, error, stable, table } = await run({ ...given, changes: [] }, true)
      expect(table.asked).toHaveLength(given.limit === 0 ? 0 : 1)
      const whole = stable.slice(0, given.limit)
      if (error === null) expect(seen).toEqual(whole)
      else {
        expect(seen).toEqual(whole.slice(0, seen.length))
        expect(error).toMatchObject({ name: 'StreamInterruptedError', cursor: null })
        expect(isApiError(error) && error.lastItem ? (error.lastItem as Book).id : undefined).toBe(
          seen.at(-1)
        )
      }
    }),
    runs(300)
  )
})
