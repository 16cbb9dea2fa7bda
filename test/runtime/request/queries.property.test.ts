import fc from 'fast-check'
import { expect, test } from 'vitest'
import { id, spied, surrogate, text } from '../addresses.ts'
import { runs } from '../bytes.ts'
import { rejection } from '../loopback.ts'
import { Shelf } from '../service.ts'

test('half a character in a query is refused before sending', async () => {
  await fc.assert(
    fc.asyncProperty(surrogate, async (bad) => {
      const { book, sent } = spied()
      for (const params of [{ q: bad }, { [bad]: '1' }, { meta: { [bad]: 1 } }, { tags: [bad] }])
        expect(await rejection(book.fetch('1', params))).toMatchObject({ name: 'ArgumentError' })
      expect(sent).toHaveLength(0)
    }),
    runs(30)
  )
})

const scalar = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 5 }),
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.bigInt(),
  fc.boolean(),
  fc.date({ noInvalidDate: true })
)
const written = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value))
const name = fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'toString'))

test('query values arrive unchanged: text, numbers, booleans, dates and arrays of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(name, fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.constantFrom(null, undefined)))
      ),
      async (pairs) => {
        const params = Object.fromEntries(pairs)
        const { book, sent } = spied()
        await book.fetch('1', params)
        const expected = Object.entries(params).flatMap(([key, value]) =>
          value === null || value === undefined ? [] : [value].flat().map((each) => [key, written(each)])
        )
        expect([...(sent[0]?.searchParams ?? [])]).toEqual(expected)
      }
    ),
    runs(500)
  )
})

test('arrays joined by commas arrive unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(scalar, { maxLength: 4 }), async (values) => {
      const { book, sent } = spied()
      await book.pages({ tags: values })
      const raw = sent[0]?.search.slice(1) ?? ''
      expect(raw).toBe(values.length ? `tags=${raw.slice(5)}` : '')
      if (values.length) expect(raw.slice(5).split(',').map(decodeURIComponent)).toEqual(values.map(written))
    }),
    runs(200)
  )
})

/** A map as a server reads it: `name[key]`, and dots below that; keys with dots or brackets of their own cannot be told apart. */
test('maps arrive unchanged at any depth', async () => {
  const key = fc.string({
    unit: fc.constantFrom('a', 'é', '😀', '&', '=', ' ', '#', '%'),
    minLength: 1,
    maxLength: 3
  })
  const { map } = fc.letrec<{ map: Record<string, unknown>; value: unknown }>((tie) => ({
    map: fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    value: fc.oneof({ depthSize: 'small', maxDepth: 4 }, scalar, tie('map'))
  }))
  await fc.assert(
    fc.asyncProperty(map, async (meta) => {
      const { book, sent } = spied()
      await book.fetch('1', { meta })
      const expected: [string, string][] = []
      const walk = (value: unknown, path: readonly string[]): void => {
        if (typeof value === 'object' && !(value instanceof Date)) {
          for (const [part, inner] of Object.entries(value ?? {})) walk(inner, [...path, part])
        } else
          expected.push([path.length === 1 ? `meta[${path[0]}]` : `meta.${path.join('.')}`, written(value)])
      }
      walk(meta, [])
      expect([...(sent[0]?.searchParams ?? [])]).toEqual(expected)
    }),
    runs(300)
  )
})

test('values that a query cannot carry are refused, not dropped', async () => {
  const { book, sent } = spied()
  for (const value of [
    new Map([['a', 1]]),
    new Set([1]),
    /x/,
    new URL('https://x'),
    new Blob(['x']),
    new Date(NaN),
    NaN,
    Infinity,
    [-Infinity],
    () => 1,
    Symbol('x')
  ])
    expect(await rejection(book.fetch('1', { value }))).toMatchObject({ name: 'ArgumentError' })
  expect(sent).toHaveLength(0)
})

test('the query beside a body, and beside the query of an endpoint, carries the same values', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), id, async (folder, bookId) => {
      const { book, sent } = spied()
      await book.upload(bookId, { file: 'x' }, { folder })
      expect([...(sent[0]?.searchParams ?? [])]).toEqual([['folder', folder]])
      const other: URL[] = []
      const fetch = async (url: string): Promise<Response> => (other.push(new URL(url)), Response.json({}))
      const endpoints = { '/book/{bookId}/fetch': '/elsewhere?k=v' }
      await new Shelf({ secret: 's', fetch, endpoints }).book.fetch('1', { q: folder })
      expect([...(other[0]?.searchParams ?? [])]).toEqual([
        ['k', 'v'],
        ['q', folder]
      ])
    }),
    runs(100)
  )
})
