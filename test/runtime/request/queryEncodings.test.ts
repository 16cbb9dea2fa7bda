/** The kind: a parameter is written by the style of its operation, and by no other. */
import { describe, expect, test } from 'vitest'
import { ArgumentError } from '../../../templates/runtime/index.ts'
import { brackets, indexed } from '../../../templates/runtime/request/brackets.ts'
import { dots } from '../../../templates/runtime/request/dots.ts'
import { encodeQuery } from '../../../templates/runtime/request/query.ts'
import * as styles from '../../../templates/runtime/request/styles.ts'

const writers = { ...styles, brackets, indexed, dots, reserved: styles.reserved(styles.repeated) }
type Style = Exclude<keyof typeof writers, 'cookie' | 'inPath' | 'named'>

const write = (value: unknown, style?: Style): string =>
  encodeQuery({ q: value }, style === undefined ? undefined : { q: writers[style] }, dots)

const day = new Date(0)

describe('a query parameter', () => {
  test.each<{ style: Style | undefined; value: unknown; want: string }>([
    { style: undefined, value: ['a', 'b&c'], want: 'q=a&q=b%26c' },
    { style: undefined, value: { r: 1, g: 'x y' }, want: 'q%5Br%5D=1&q%5Bg%5D=x%20y' },
    { style: undefined, value: { r: { g: 1 } }, want: 'q.r.g=1' },
    { style: 'fields', value: { r: 1, g: 'x y', none: null }, want: 'r=1&g=x%20y' },
    { style: 'fields', value: { r: ['a', 'b'] }, want: 'r=a&r=b' },
    { style: 'fields', value: ['a', null, 'b'], want: 'q=a&q=b' },
    { style: 'fields', value: 'a', want: 'q=a' },
    { style: 'fields', value: day, want: 'q=1970-01-01T00%3A00%3A00.000Z' },
    { style: 'fields', value: null, want: '' },
    { style: 'commas', value: ['a,b', 'c', undefined], want: 'q=a%2Cb,c' },
    { style: 'commas', value: { r: 1, none: undefined, g: 2 }, want: 'q=r,1,g,2' },
    { style: 'commas', value: 'a', want: 'q=a' },
    { style: 'commas', value: [], want: '' },
    { style: 'pipes', value: ['a b', 'c', null], want: 'q=a%20b%7Cc' },
    { style: 'pipes', value: { r: 1, g: 2 }, want: 'q=r%7C1%7Cg%7C2' },
    { style: 'pipes', value: 'a|b', want: 'q=a%7Cb' },
    { style: 'spaces', value: ['a', 'b'], want: 'q=a%20b' },
    { style: 'brackets', value: ['a', { b: [1] }], want: 'q%5B0%5D=a&q%5B1%5D%5Bb%5D%5B0%5D=1' },
    { style: 'brackets', value: { a: { b: 'c d' } }, want: 'q%5Ba%5D%5Bb%5D=c%20d' },
    { style: 'brackets', value: ['a', 'b'], want: 'q=a&q=b' },
    { style: 'indexed', value: ['a', 'b'], want: 'q%5B0%5D=a&q%5B1%5D=b' },
    { style: 'dots', value: [null, ['a', ['b']], { c: [] }], want: 'q=a&q=b' },
    { style: 'json', value: { a: 'é' }, want: 'q=%7B%22a%22%3A%22%5Cu00e9%22%7D' },
    { style: 'json', value: null, want: 'q=null' },
    { style: 'json', value: undefined, want: '' },
    {
      style: 'reserved',
      value: ['a/b?c', '%41%', 'x&y#z+[1]'],
      want: 'q=a/b?c&q=%41%25&q=x%26y%23z%2B%5B1%5D'
    }
  ])('$value as $style is $want', ({ style, value, want }) => {
    expect(write(value, style)).toBe(want)
  })

  test.each<{ style: Style; value: unknown }>([
    { style: 'fields', value: { r: { g: 1 } } },
    { style: 'fields', value: [{ r: 1 }] },
    { style: 'fields', value: new Map([['r', 1]]) },
    { style: 'commas', value: [{ r: 1 }] },
    { style: 'commas', value: [['a']] },
    { style: 'commas', value: { r: ['a'] } },
    { style: 'commas', value: new Set(['a']) },
    { style: 'pipes', value: ['a|b'] },
    { style: 'pipes', value: ['a|b', 'c'] },
    { style: 'pipes', value: { 'a|b': 1 } },
    { style: 'spaces', value: ['a b', 'c'] },
    { style: 'brackets', value: new Map([['r', 1]]) },
    { style: 'json', value: { r: () => 1 } }
  ])('$value cannot be written as $style', ({ style, value }) => {
    expect(() => write(value, style)).toThrow(ArgumentError)
  })

  test('of a name that every object inherits has no encoding', () => {
    expect(encodeQuery({ constructor: 'a' }, { q: styles.commas }, dots)).toBe('constructor=a')
  })

  test('that is an object is refused where nothing writes it', () => {
    expect(() => encodeQuery({ q: { a: 1 } }, undefined, undefined)).toThrow(ArgumentError)
  })
})

/** The tables of OpenAPI 3.0.4 §4.8.12.3: a text, a list and an object, in one and exploded. */
const [empty, text, list, object] = ['', 'blue', ['blue', 'black'], { R: 100, G: 200 }]

describe('a value in another place', () => {
  test.each<{ style: Style; values: readonly unknown[]; want: readonly string[] }>([
    { style: 'list', values: [text, list, object], want: ['blue', 'blue,black', 'R,100,G,200'] },
    { style: 'pairs', values: [text, list, object], want: ['blue', 'blue,black', 'R=100,G=200'] },
    {
      style: 'labelled',
      values: [empty, text, list, object],
      want: ['.', '.blue', '.blue,black', '.R,100,G,200']
    },
    {
      style: 'labels',
      values: [empty, text, list, object],
      want: ['.', '.blue', '.blue.black', '.R=100.G=200']
    },
    {
      style: 'matrixed',
      values: [empty, text, list, object],
      want: [';color', ';color=blue', ';color=blue,black', ';color=R,100,G,200']
    },
    {
      style: 'matrices',
      values: [empty, text, list, object],
      want: [';color', ';color=blue', ';color=blue;color=black', ';R=100;G=200']
    },
    {
      style: 'jsonValue',
      values: [text, object],
      want: ['%22blue%22', '%7B%22R%22%3A100%2C%22G%22%3A200%7D']
    }
  ])('is written as $style', ({ style, values, want }) => {
    expect(values.map((value) => writers[style]('color', value))).toEqual(want)
  })

  test('is a part of a path only if there is one', () => {
    const inPath = styles.inPath(styles.labels)
    expect(inPath('color', list)).toBe('.blue.black')
    for (const value of [undefined, [], '', '.']) expect(() => inPath('color', value)).toThrow(ArgumentError)
  })

  test('is a cookie under its own name, in one or several', () => {
    const session = styles.cookie('sid', styles.repeated)
    expect([session('session', 'a b'), session('session', ['a', 'b']), session('session', [])]).toEqual([
      'sid=a%20b',
      'sid=a; sid=b',
      ''
    ])
    expect(styles.cookie('sid', styles.fields)('session', object)).toBe('R=100; G=200')
    const raw = styles.cookie('sid', styles.repeated, true)
    expect(raw('session', ['a&b', 'c/d'])).toBe('sid=a&b; sid=c/d')
    expect(() => raw('session', 'a;b')).toThrow(ArgumentError)
  })
})
