/** The kind: a query parameter is written by the encoding of its operation, and by no other. */
import { describe, expect, test } from 'vitest'
import { ArgumentError } from '../../../templates/runtime/index.ts'
import { encodeQuery, type QueryEncoding } from '../../../templates/runtime/request/query.ts'

const write = (value: unknown, encoding?: QueryEncoding): string =>
  encodeQuery({ q: value }, encoding === undefined ? undefined : { q: encoding })

const day = new Date(0)

describe('a query parameter', () => {
  test.each<{ encoding: QueryEncoding | undefined; value: unknown; want: string }>([
    { encoding: undefined, value: ['a', 'b&c'], want: 'q=a&q=b%26c' },
    { encoding: undefined, value: { r: 1, g: 'x y' }, want: 'q%5Br%5D=1&q%5Bg%5D=x%20y' },
    { encoding: 'fields', value: { r: 1, g: 'x y', none: null }, want: 'r=1&g=x%20y' },
    { encoding: 'fields', value: { r: ['a', 'b'] }, want: 'r=a&r=b' },
    { encoding: 'fields', value: ['a', null, 'b'], want: 'q=a&q=b' },
    { encoding: 'fields', value: 'a', want: 'q=a' },
    { encoding: 'fields', value: day, want: 'q=1970-01-01T00%3A00%3A00.000Z' },
    { encoding: 'fields', value: null, want: '' },
    { encoding: 'commas', value: ['a,b', 'c', undefined], want: 'q=a%2Cb,c' },
    { encoding: 'commas', value: { r: 1, none: undefined, g: 2 }, want: 'q=r,1,g,2' },
    { encoding: 'commas', value: 'a', want: 'q=a' },
    { encoding: 'commas', value: [], want: '' },
    { encoding: 'pipes', value: ['a b', 'c', null], want: 'q=a%20b%7Cc' },
    { encoding: 'pipes', value: { r: 1, g: 2 }, want: 'q=r%7C1%7Cg%7C2' },
    { encoding: 'pipes', value: 'a|b', want: 'q=a%7Cb' }
  ])('$value as $encoding is $want', ({ encoding, value, want }) => {
    expect(write(value, encoding)).toBe(want)
  })

  test.each<{ encoding: QueryEncoding; value: unknown }>([
    { encoding: 'fields', value: { r: { g: 1 } } },
    { encoding: 'fields', value: [{ r: 1 }] },
    { encoding: 'fields', value: new Map([['r', 1]]) },
    { encoding: 'commas', value: [{ r: 1 }] },
    { encoding: 'commas', value: [['a']] },
    { encoding: 'commas', value: { r: ['a'] } },
    { encoding: 'commas', value: new Set(['a']) },
    { encoding: 'pipes', value: ['a|b'] },
    { encoding: 'pipes', value: ['a|b', 'c'] },
    { encoding: 'pipes', value: { 'a|b': 1 } }
  ])('$value cannot be written as $encoding', ({ encoding, value }) => {
    expect(() => write(value, encoding)).toThrow(ArgumentError)
  })

  test('of a name that every object inherits has no encoding', () => {
    expect(encodeQuery({ constructor: 'a' }, { q: 'commas' })).toBe('constructor=a')
  })
})
