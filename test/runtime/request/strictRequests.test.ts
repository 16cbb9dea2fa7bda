/** What no request can be made of is refused before anything is sent, at the outermost level as within. */
import { EventEmitter } from 'node:events'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { json, listen, rejection } from '../loopback.ts'
import { Shelf } from '../service.ts'

/** Calls a method with anything, as a program without types could. */
const apply = (target: object, method: string, args: readonly unknown[]): Promise<unknown> =>
  Reflect.apply(Reflect.get(target, method), target, [...args]) as Promise<unknown>

class Nothing {
  readonly #name = 'hidden'
  get name(): string {
    return this.#name
  }
}
class SpoofedMap extends Map {
  override get [Symbol.toStringTag](): string {
    return 'Object'
  }
}

/** What is no record, by what the error calls it. */
const exotic: Readonly<Record<string, () => unknown>> = {
  'a Map': () => new Map([['name', 'Ada']]),
  'a Set': () => new Set([1]),
  'a WeakMap': () => new WeakMap(),
  'a promise (await it first)': () => Promise.resolve({ name: 'Ada' }),
  'a promise (await it first) of another kind': () => ({ then: () => {} }),
  'a URLSearchParams': () => new URLSearchParams('a=1'),
  'a URL': () => new URL('https://x.example'),
  'a Headers': () => new Headers({ a: 'b' }),
  'a Response': () => Response.json({}),
  'a Request': () => new Request('https://x.example'),
  'an Error': () =>
    Object.assign(new TypeError('broken'), {
      toJSON: () => ({ message: 'broken' })
    }),
  'a Date': () => new Date(),
  'a RegExp': () => /x/,
  'a String': () => new String('x'),
  'a Number': () => new Number(1),
  'a function': () => () => ({}),
  'a symbol': () => Symbol('s'),
  'a bigint': () => 5n,
  'a string': () => 'name',
  'a number': () => 1,
  'a boolean': () => true,
  'an Arguments': () =>
    (function () {
      return arguments
    })(),
  'an instance of Nothing': () => new Nothing(),
  'an iterator': () => ({ [Symbol.iterator]: () => [].values() }),
  'an iterator of a Map': () => new SpoofedMap(),
  'an instance of EventEmitter': () => Object.assign(new EventEmitter(), { path: '/etc/passwd' }),
  'a Map of another realm': () => runInNewContext('new Map([["a", 1]])') as unknown,
  'a promise (await it first) of another realm': () => runInNewContext('Promise.resolve(1)') as unknown
}
/** What is bytes, and a request only of an operation that takes them. */
const bytes: Readonly<Record<string, () => unknown>> = {
  'a stream': () => Readable.from([Buffer.from('x')]),
  'a stream with a path': () => createReadStream('/dev/null'),
  'a stream of the web': () => new Blob(['x']).stream(),
  'a Uint8Array': () => Buffer.from('x'),
  'an ArrayBuffer': () => new ArrayBuffer(1),
  'a Blob': () => new Blob(['x']),
  'a FormData': () => new FormData(),
  'a Generator': () =>
    (function* () {
      yield Buffer.from('x')
    })(),
  'an AsyncGenerator': () =>
    (async function* () {
      yield Buffer.from('x')
    })()
}
// What can be iterated may give bytes, which shows when it is read.
const neverBytes = Object.fromEntries(Object.entries(exotic).filter(([name]) => !name.includes('iterator')))
const arrays = { 'an array': (): unknown => [{ name: 'Ada' }] }

const calls: Readonly<
  Record<
    string,
    {
      readonly run: (shelf: Shelf, value: unknown) => Promise<unknown>
      readonly refused: object
    }
  >
> = {
  'a POST': {
    run: ({ book }, value) => apply(book, 'create', [value]),
    refused: { ...exotic, ...bytes, ...arrays }
  },
  'a GET': {
    run: ({ book }, value) => apply(book, 'fetch', ['1', value]),
    refused: { ...exotic, ...bytes, ...arrays }
  },
  'a list': {
    run: ({ book }, value) => apply(book, 'list', [value]),
    refused: { ...exotic, ...bytes, ...arrays }
  },
  'a loop over a list': {
    run: ({ book }, value) =>
      apply(Object(Reflect.apply(Reflect.get(book, 'list'), book, [value])), 'toArray', []),
    refused: { ...exotic, ...bytes }
  },
  'a path of its parameters': {
    run: ({ book }, value) => apply(book, 'stored', ['1', value]),
    refused: { ...exotic, ...bytes }
  },
  'an upload': {
    run: ({ book }, value) => apply(book, 'upload', ['1', value]),
    refused: { ...neverBytes, ...arrays }
  },
  'a body of the raw door': {
    run: (shelf, body) => apply(shelf, 'request', ['POST', '/x', { body }]),
    refused: neverBytes
  },
  'a query of the raw door': {
    run: (shelf, query) => apply(shelf, 'request', ['POST', '/x', { query }]),
    refused: { ...exotic, ...bytes, ...arrays }
  }
}

describe.each(Object.keys(calls))('%s', (kind) => {
  const { run, refused } = calls[kind] ?? expect.fail()
  test.each(Object.keys(refused))('the call refuses %s and sends nothing', async (name) => {
    const { url, received } = await listen(json({ id: '1', items: [] }))
    const value: unknown = Reflect.apply(Reflect.get(refused, name), null, [])
    const error = await rejection(run(new Shelf({ secret: 's', baseUrl: url, retryDelay: 1 }), value))
    const called = name.replace(/ (with|of) .*/, '')
    expect(error).toMatchObject({
      name: 'ArgumentError',
      message: expect.stringContaining(`got ${called}`)
    })
    expect(received).toHaveLength(0)
  })
})

class Settings {
  name = 'Ada'
  tags = ['a']
  readonly born = new Date(0)
  readonly #secret = 1
  get secret(): number {
    return this.#secret
  }
}
class Model {
  readonly _doc = { name: 'Ada' }
  toJSON(): object {
    return this._doc
  }
}

test.each<[string, () => unknown, unknown]>([
  ['a plain object', () => ({ name: 'Ada', none: undefined }), { name: 'Ada' }],
  [
    'an object without a prototype',
    () => Object.assign(Object.create(null) as object, { name: 'Ada' }),
    { name: 'Ada' }
  ],
  [
    'an object of another realm',
    () => runInNewContext('({ name: "Ada", tags: ["a"], born: new Date(0) })') as unknown,
    { name: 'Ada', tags: ['a'], born: new Date(0).toISOString() }
  ],
  ['a frozen object', () => Object.freeze({ name: 'Ada' }), { name: 'Ada' }],
  [
    'an instance with fields of its own',
    () => new Settings(),
    { name: 'Ada', tags: ['a'], born: new Date(0).toISOString() }
  ],
  ['an instance that says what it is in JSON', () => new Model(), { name: 'Ada' }],
  ['a proxy of an object', () => new Proxy({ name: 'Ada' }, {}), { name: 'Ada' }],
  ['an object that names its kind', () => ({ name: 'Ada', [Symbol.toStringTag]: 'Map' }), { name: 'Ada' }]
])('%s is sent as JSON', async (_, make, want) => {
  const { url, received } = await listen(json({ id: '1' }))
  await apply(new Shelf({ secret: 's', baseUrl: url }).book, 'create', [make()])
  expect(JSON.parse(received[0]?.body ?? '')).toEqual(want)
})

test('request() sends an array as body', async () => {
  const { url, received } = await listen(json({}))
  await new Shelf({ secret: 's', baseUrl: url }).request('POST', '/x', {
    body: [1, { a: 2 }]
  })
  expect(received[0]?.body).toBe('[1,{"a":2}]')
})

const circular: Record<string, unknown> = {}
circular['self'] = circular

test.each<[string, unknown]>([
  ['.a is a promise', { a: Promise.resolve(1) }],
  ['.list[1] is a Map', { list: [1, new Map()] }],
  ['.a.b is a Set', { a: { b: new Set() } }],
  ['.a is a function', { a: () => 1 }],
  ['.a is a symbol', { a: Symbol('s') }],
  ['.a is a bigint', { a: 5n }],
  ['.a is NaN', { a: NaN }],
  ['.a[0] is Infinity', { a: [Infinity] }],
  ['.a[1] is undefined', { a: [1, undefined] }],
  ['.a is a Date', { a: new Date(NaN) }],
  ['.a is a Uint8Array', { a: Buffer.from('x') }],
  ['.a is a Blob', { a: new Blob(['x']) }],
  ['.a is an Error', { a: new Error('x') }],
  ['.a is a stream', { a: Readable.from([]) }],
  [
    '.a is a Generator',
    {
      a: (function* () {
        yield 1
      })()
    }
  ],
  ['.a is an instance of Nothing', { a: new Nothing() }],
  ['contains itself', circular]
])('a request with %s is refused with its place', async (what, request) => {
  const { url, received } = await listen(json({ id: '1' }))
  const { book } = new Shelf({ secret: 's', baseUrl: url })
  expect(await rejection(apply(book, 'create', [request]))).toMatchObject({
    name: 'ArgumentError',
    message: expect.stringContaining(what)
  })
  expect(received).toHaveLength(0)
})

test.each<[string, object]>([
  ['a promise', { meta: Promise.resolve(1) }],
  ['a Map', { meta: { a: new Map() } }],
  ['a stream', { meta: Readable.from([]) }],
  ['an instance of Nothing', { meta: new Nothing() }]
])('parameters with %s are refused', async (what, params) => {
  const { url, received } = await listen(json({ id: '1' }))
  const error = await rejection(new Shelf({ secret: 's', baseUrl: url }).book.fetch('1', params))
  expect(error).toMatchObject({
    name: 'ArgumentError',
    message: expect.stringContaining(what)
  })
  expect(received).toHaveLength(0)
})

test('a date of another realm is sent in the query', async () => {
  const { url, received } = await listen(json({ id: '1' }))
  await new Shelf({ secret: 's', baseUrl: url }).book.fetch('1', {
    from: runInNewContext('new Date(0)') as unknown
  })
  expect(received[0]?.url).toBe('/v1/book/1/fetch?from=1970-01-01T00%3A00%3A00.000Z')
})

test.each<[string, object]>([
  ['a promise', { note: Promise.resolve('x') }],
  ['a Map', { note: { a: new Map() } }],
  ['a function', { note: () => 1 }]
])('%s beside a file of a form is refused', async (what, fields) => {
  const { url, received } = await listen(json({ id: '1' }))
  const { book } = new Shelf({ secret: 's', baseUrl: url })
  const error = await rejection(book.upload('1', { file: new Blob(['x']), ...fields }))
  expect(error).toMatchObject({
    name: 'ArgumentError',
    message: expect.stringContaining(what)
  })
  expect(received).toHaveLength(0)
})

test('an upload without content is refused', async () => {
  const { url, received } = await listen(json({ id: '1' }))
  const { book } = new Shelf({ secret: 's', baseUrl: url })
  for (const nothing of [undefined, null])
    expect(await rejection(apply(book, 'upload', ['1', nothing]))).toMatchObject({ name: 'ArgumentError' })
  expect(received).toHaveLength(0)
})
