/** The mock of a package refuses parameters and bodies that the document refuses, as a service does, and hangs for no pattern. */
import { describe, expect, test } from 'vitest'
import type { Schema } from '../../generator/read/document.ts'
import { readDocument } from '../../generator/read/read.ts'
import { decisionsFrom } from '../../generator/decide/decisions.ts'
import { normalise } from '../../generator/model/normalise.ts'
import { documentOf } from '../support/sketch.ts'
import { emptyLock } from '../support/emptyLock.ts'
import { testConfig } from '../support/config.ts'
import { mockOf } from './mocks.ts'

interface Given {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required?: boolean
  readonly schema?: Schema
  readonly style?: string
  readonly explode?: boolean
  readonly content?: object
}

/** The mock of one operation with these parameters, or with a JSON body. */
function mockWith(parameters: readonly Given[], body: Schema | null = null) {
  const path = `/lamp/${parameters.some((each) => each.in === 'path') ? '{id}/' : ''}light`
  const document = documentOf({ [`POST ${path}`]: 'light' })
  const paths = document['paths'] as Record<string, { post: Record<string, unknown> }>
  Object.assign(paths[path]?.post ?? {}, {
    parameters,
    ...(body === null
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: body } } } })
  })
  const { api } = normalise({
    document: readDocument(document).document,
    decisions: decisionsFrom(testConfig()),
    lock: emptyLock,
    reserved: new Set()
  })
  return mockOf(api)
}

async function asked(
  mock: ReturnType<typeof mockOf>,
  {
    path = '/lamp/light',
    headers = {},
    body
  }: { path?: string; headers?: Record<string, string>; body?: unknown }
): Promise<string> {
  const response = await mock.fetch(`https://tiny.example${path}`, {
    method: 'POST',
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) })
  })
  const text = await response.text()
  return response.ok ? 'ok' : `${response.status} ${text}`
}

const query = (schema: Schema, more: Partial<Given> = {}): Given => ({
  name: 'q',
  in: 'query',
  schema,
  ...more
})
const integer: Schema = { type: 'integer', minimum: 1, maximum: 9 }
const list = (items: Schema, more: Schema = {}): Schema => ({ type: 'array', items, ...more })

describe('a parameter', () => {
  test.each([
    {
      given: query(integer),
      good: ['', '?q=1', '?q=9'],
      bad: ['?q=0', '?q=10', '?q=x', '?q=1.5', '?q=1&q=2', '?q=']
    },
    {
      given: query({ type: 'number', exclusiveMinimum: 0 }),
      good: ['?q=0.1', '?q=1e21'],
      bad: ['?q=0', '?q=-1']
    },
    { given: query({ type: 'number', minimum: 0, exclusiveMinimum: true }), good: ['?q=0.1'], bad: ['?q=0'] },
    { given: query({ type: 'number', multipleOf: 0.1 }), good: ['?q=0.3', '?q=7'], bad: ['?q=0.35'] },
    { given: query({ type: 'boolean' }), good: ['?q=true', '?q=false'], bad: ['?q=1', '?q=yes'] },
    { given: query({ type: 'string', enum: ['asc', 'desc'] }), good: ['?q=asc'], bad: ['?q=up', '?q='] },
    { given: query({ type: 'integer', enum: [1, 2] }), good: ['?q=2'], bad: ['?q=3'] },
    { given: query({ type: 'string', pattern: '^\\d+$' }), good: ['?q=12'], bad: ['?q=a'] },
    { given: query({ type: 'string', minLength: 2 }), good: ['?q=true', '?q=12'], bad: ['?q=1'] },
    { given: query({ type: 'string' }, { required: true }), good: ['?q=1', '?q='], bad: ['', '?other=1'] },
    {
      given: query({ oneOf: [{ type: 'integer' }, { type: 'boolean' }] }),
      good: ['?q=4', '?q=true'],
      bad: ['?q=a']
    },
    { given: query(list(integer)), good: ['', '?q=1', '?q=1&q=9'], bad: ['?q=1&q=10', '?q=1,2'] },
    { given: query(list(integer), { explode: false }), good: ['?q=1,2', '?q=1'], bad: ['?q=1,x'] },
    {
      given: query(list(integer), { style: 'pipeDelimited', explode: false }),
      good: ['?q=1%7C2'],
      bad: ['?q=1%7C0']
    },
    {
      given: query(list(integer, { minItems: 2, maxItems: 3 })),
      good: ['?q=1&q=2'],
      bad: ['?q=1', '?q=1&q=1&q=1&q=1']
    },
    { given: query(list({ type: 'string' }, { uniqueItems: true })), good: ['?q=a&q=b'], bad: ['?q=a&q=a'] },
    {
      given: query(
        { type: 'object', properties: { a: { type: 'string' } } },
        { style: 'deepObject', required: true }
      ),
      good: ['?q%5Ba%5D=1'],
      bad: ['', '?qa=1']
    },
    {
      given: {
        name: 'q',
        in: 'query',
        content: { 'application/json': { schema: { type: 'object', properties: { a: integer } } } }
      } as const,
      good: ['?q=%7B%22a%22%3A1%7D'],
      bad: ['?q=%7B%22a%22%3A0%7D', '?q=a']
    }
  ])(
    'of the query is refused with its name where its schema refuses it: $given',
    async ({ given, good, bad }) => {
      const mock = mockWith([given])
      for (const path of good)
        expect(`${path} ${await asked(mock, { path: `/lamp/light${path}` })}`).toBe(`${path} ok`)
      for (const path of bad)
        expect(`${path} ${await asked(mock, { path: `/lamp/light${path}` })}`).toContain(
          `${path} 400 {"message":"The parameter \\"q`
        )
    }
  )

  test('of the path, a header or a cookie is read by its schema too', async () => {
    const mock = mockWith([
      { name: 'id', in: 'path', required: true, schema: integer },
      { name: 'X-Size', in: 'header', required: true, schema: list(integer) },
      { name: 'tone', in: 'cookie', schema: { type: 'string', enum: ['a b', 'c'] } }
    ])
    const headers = { 'x-size': '1, 2', cookie: 'x=1; tone=a%20b' }
    expect(await asked(mock, { path: '/lamp/3/light', headers })).toBe('ok')
    expect(await asked(mock, { path: '/lamp/x/light', headers })).toContain('\\"id\\" must be')
    expect(await asked(mock, { path: '/lamp/3/light' })).toContain('\\"X-Size\\" is required')
    expect(await asked(mock, { path: '/lamp/3/light', headers: { 'x-size': '0' } })).toContain(
      '\\"X-Size[0]\\"'
    )
    expect(await asked(mock, { path: '/lamp/3/light', headers: { ...headers, cookie: 'tone=d' } })).toContain(
      '\\"tone\\" must be one of'
    )
  })
})

describe('a body', () => {
  test.each([
    { schema: { minProperties: 1, additionalProperties: true }, good: { a: 1 }, bad: {} },
    { schema: { maxProperties: 1, additionalProperties: true }, good: { a: 1 }, bad: { a: 1, b: 2 } },
    { schema: { properties: { a: list({}, { minItems: 1 }) } }, good: { a: [1] }, bad: { a: [] } },
    { schema: { properties: { a: list({}, { maxItems: 1 }) } }, good: { a: [1] }, bad: { a: [1, 2] } },
    {
      schema: { properties: { a: list({}, { uniqueItems: true }) } },
      good: { a: [{}, 1] },
      bad: { a: [{}, {}] }
    },
    { schema: { properties: { a: { type: 'integer', multipleOf: 5 } } }, good: { a: 10 }, bad: { a: 12 } },
    {
      schema: { properties: { a: { type: 'number', exclusiveMaximum: 5 } } },
      good: { a: 4.9 },
      bad: { a: 5 }
    }
  ] as const)('is refused by $schema', async ({ schema, good, bad }) => {
    const mock = mockWith([], { type: 'object', ...schema } as Schema)
    expect(await asked(mock, { body: good })).toBe('ok')
    expect(await asked(mock, { body: bad })).toMatch(/^400 /)
  })
})

describe('a pattern', () => {
  const value = (pattern: string) => mockWith([query({ type: 'string', pattern })])
  test.each([
    {
      what: 'that escapes more than Unicode allows is followed',
      pattern: '^a\\:b$',
      text: 'a-b',
      wanted: /^400 /
    },
    {
      what: 'of another language is not checked',
      pattern: '^\\p{Foo}(?<!a(?i)$',
      text: 'a-b',
      wanted: /^ok$/
    },
    {
      what: 'that keeps the engine busy is not checked',
      pattern: '^(a+)+$',
      text: `${'a'.repeat(40)}!`,
      wanted: /^ok$/
    }
  ])('$what', async ({ pattern, text, wanted }) => {
    expect(await asked(value(pattern), { path: `/lamp/light?q=${encodeURIComponent(text)}` })).toMatch(wanted)
  })
})
