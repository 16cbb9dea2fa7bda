/** The kind: a parameter is sent as the document says in whatever place it is, left out if it is empty, and refused if no text is its value. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Build } from '../../generator/run/build.ts'
import { answers, buildOf, clientOf, documentOf, faultsOf, type Recorded } from './emitted.ts'

const text = { type: 'string' }
const number = { type: 'number' }
const list = { type: 'array', items: text }
const numbers = { type: 'array', items: number }
const object = { type: 'object', properties: { a: text, n: number } }
const form = 'application/x-www-form-urlencoded'

const parameter = (place: string, name: string, schema: unknown, more: object = {}) => ({
  name,
  in: place,
  schema,
  ...more
})

/** One place each, with every shape of a value. */
const shapes = (place: string) => [
  parameter(place, 'X-Text', text),
  parameter(place, 'X-Number', number),
  parameter(place, 'X-List', list),
  parameter(place, 'X-Numbers', numbers),
  parameter(place, 'X-Object', object),
  parameter(place, 'X-Pairs', object, { explode: true }),
  parameter(place, 'X-Any', {}),
  { name: 'X-Json', in: place, content: { 'application/json': { schema: object } } }
]

const paths = {
  '/bot/{id}/fetch': {
    get: {
      operationId: 'fetchBot',
      parameters: [
        { ...parameter('path', 'id', number), required: true },
        ...shapes('header'),
        ...shapes('cookie').map((each) => ({ ...each, name: each.name.replace('X-', 'c') }))
      ],
      responses: answers
    }
  },
  '/bot/search': {
    get: {
      operationId: 'searchBots',
      parameters: [{ in: 'querystring', name: 'all', content: { [form]: { schema: { type: 'object' } } } }],
      responses: answers
    }
  },
  '/bot/query': {
    get: {
      operationId: 'queryBots',
      parameters: [
        parameter('query', 'number', number),
        parameter('query', 'numbers', numbers),
        parameter('query', 'commas', numbers, { explode: false }),
        parameter('query', 'fields', object),
        parameter('query', 'deep', object, { style: 'deepObject' }),
        parameter('query', 'raw', number, { allowReserved: true })
      ],
      responses: answers
    }
  },
  '/bot/send': {
    post: {
      operationId: 'sendBot',
      requestBody: { content: { [form]: { schema: { type: 'object', properties: { number, numbers } } } } },
      responses: answers
    }
  },
  '/bot/upload': {
    post: {
      operationId: 'uploadBot',
      requestBody: {
        content: {
          'multipart/form-data': { schema: { type: 'object', properties: { number, numbers, object } } }
        }
      },
      responses: answers
    }
  },
  '/bot/create': {
    post: {
      operationId: 'createBot',
      requestBody: { content: { 'application/json': { schema: object } } },
      responses: answers
    }
  }
}

let built: Build
let recorded: Recorded
beforeAll(async () => {
  built = await buildOf({ ...documentOf(paths), openapi: '3.2.0' })
  recorded = await clientOf(built)
})

/** The request of a call. */
async function sentBy(method: string, ...given: readonly unknown[]): Promise<Recorded['requests'][number]> {
  await recorded.client['bot']?.[method]?.(...given)
  return recorded.requests.at(-1) ?? expect.fail('nothing was sent')
}

const headerOptions = ['list', 'numbers', 'object', 'pairs', 'any', 'json']
const cookieOptions = ['cList', 'cNumbers', 'cObject', 'cPairs', 'cAny']

describe('a header or a cookie', () => {
  test.each([
    { what: 'an empty list', value: [] },
    { what: 'a list of nothing', value: [undefined, null] },
    { what: 'nothing', value: undefined },
    { what: 'null', value: null }
  ])('of $what is left out', async ({ value }) => {
    const options = [...headerOptions.filter((name) => name !== 'json'), ...cookieOptions].map((name) => [
      name,
      value
    ])
    const { sent } = await sentBy('fetch', 1, {}, Object.fromEntries(options))
    const names = [...sent.headers.keys()]
    expect(names.filter((name) => name.startsWith('x-') || name === 'cookie')).toEqual([])
  })

  test.each([{ value: {} }, { value: { a: undefined, n: null } }])(
    'of the object $value is left out',
    async ({ value }) => {
      const options = { object: value, pairs: value, any: value, cObject: value, cPairs: value }
      const { sent } = await sentBy('fetch', 1, {}, options)
      const names = [...sent.headers.keys()]
      expect(names.filter((name) => name.startsWith('x-') || name === 'cookie')).toEqual([])
    }
  )

  test('of an empty text is sent, and empty cookies do not touch others', async () => {
    const { sent } = await sentBy(
      'fetch',
      1,
      {},
      { text: '', list: ['a', 'b'], any: ['c'], cText: '', cList: [] }
    )
    expect([...sent.headers].filter(([name]) => name.startsWith('x-') || name === 'cookie')).toEqual([
      ['cookie', 'cText='],
      ['x-any', 'c'],
      ['x-list', 'a,b'],
      ['x-text', '']
    ])
  })
})

test.each([
  { given: { a: 'x y', list: ['p', 'q'] }, want: 'a=x%20y&list=p&list=q' },
  { given: { b: { a: 'z' } }, want: `b=${encodeURIComponent('{"a":"z"}')}` },
  { given: { c: [{ a: 1 }, 'q'] }, want: `c=${encodeURIComponent('{"a":1}')}&c=q` },
  { given: { d: [], e: null, f: undefined }, want: '' }
])('the whole query as a form of $given is $want', async ({ given, want }) => {
  const { url } = await sentBy('search', { all: given })
  expect(url.split('?')[1] ?? '').toBe(want)
})

describe.each([NaN, Infinity, -Infinity])('%s', (bad) => {
  test.each<{ place: string; method: string; given: readonly unknown[]; names?: string }>([
    { place: 'a path', method: 'fetch', given: [bad] },
    { place: 'a header', method: 'fetch', given: [1, {}, { number: bad }] },
    { place: 'a list of a header', method: 'fetch', given: [1, {}, { numbers: [1, bad] }] },
    { place: 'JSON of a header', method: 'fetch', given: [1, {}, { json: { n: bad } }] },
    { place: 'a cookie', method: 'fetch', given: [1, {}, { cNumber: bad }], names: 'cNumber' },
    { place: 'the query', method: 'query', given: [{ number: bad }] },
    { place: 'a list of the query', method: 'query', given: [{ numbers: [1, bad] }] },
    { place: 'a list in one of the query', method: 'query', given: [{ commas: [1, bad] }], names: 'commas' },
    { place: 'a field of the query', method: 'query', given: [{ fields: { n: bad } }], names: 'n' },
    { place: 'a deep field of the query', method: 'query', given: [{ deep: { n: bad } }], names: 'deep' },
    { place: 'the query as it is', method: 'query', given: [{ raw: bad }], names: 'raw' },
    { place: 'the whole query', method: 'search', given: [{ all: { n: bad } }], names: 'n' },
    { place: 'a form', method: 'send', given: [{ number: bad }] },
    { place: 'a form in parts', method: 'upload', given: [{ number: bad }] },
    { place: 'a list of a form in parts', method: 'upload', given: [{ numbers: [bad] }] },
    { place: 'JSON', method: 'create', given: [{ n: bad }], names: 'n' }
  ])('in $place is refused, and nothing is sent', async ({ method, given, names = '' }) => {
    const before = recorded.requests.length
    const called = sentBy(method, ...given)
    await expect(called).rejects.toThrow(new RegExp(`${names}.*${bad}`))
    await expect(called).rejects.toMatchObject({ name: 'ArgumentError' })
    expect(recorded.requests).toHaveLength(before)
  })
})

test('the package compiles', () => {
  expect(faultsOf(built)).toEqual([])
})
