/** The calls of the test that a package brings. */
import { expect, test } from 'vitest'
import { readModel } from '../../../generator/run/readModel.ts'
import { callsView } from '../../../generator/target/typescript/testing/callsView.ts'

/** The view for one operation with these parameters and this answer. */
function callOf(
  path: string,
  parameters: readonly object[],
  content: object = {},
  components: object = {},
  post: object | null = null
) {
  const operation = {
    operationId: 'getThing',
    parameters,
    responses: { '200': { description: 'Done', content } }
  }
  const spec = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    components,
    paths: { [path]: post === null ? { get: operation } : { post: { ...operation, ...post } } }
  })
  const config =
    'package: { name: things-sdk }\ndocument: { url: https://a.example/x.json }\npaths: { grammar: rest }\npages: { all: { by: offset, items: "", take: limit, cursor: offset } }'
  return callsView(readModel({ spec, place: 'x.json', config, names: null }, 'sdk.yaml').api)
}

const inPath = (schema: object) => [{ name: 'id', in: 'path', required: true, schema }]
const json = (schema: object) => ({ 'application/json': { schema } })

test.each([
  { schema: { type: 'string' }, path: '/things/abc123', given: "'abc123'" },
  { schema: { type: 'integer', minimum: 5 }, path: '/things/5', given: '5' },
  { schema: { enum: ['a b', 'c'] }, path: '/things/a%20b', given: "'a b'" },
  { schema: { type: 'string', example: '' }, path: '/things/a', given: "'a'" },
  { schema: { type: 'array', items: { type: 'integer' } }, path: '/things/1', given: '[1]' },
  {
    schema: { type: 'object', properties: { a: { type: 'string' } } },
    path: null,
    given: "{ a: 'example' }"
  },
  { schema: { type: 'object' }, path: null, given: "{ key: 'example' }" },
  { schema: {}, path: '/things/abc123', given: "'abc123'" },
  { schema: { type: 'array', items: {} }, path: '/things/abc123', given: "['abc123']" }
])('an id of the schema $schema is given as $given', ({ schema, path, given }) => {
  const [call] = callOf('/things/{id}', inPath(schema)).calls
  expect(call?.call).toBe(`client.things.get(${given})`)
  if (path !== null) expect(call?.path).toBe(`'${path}'`)
})

test.each([
  { schema: { type: 'object', properties: { a: {} } }, answer: 'object' },
  { schema: { type: 'array', items: {} }, answer: 'array' },
  { schema: { type: 'integer' }, answer: 'number' },
  { schema: { type: ['string', 'null'] }, answer: 'json' },
  { schema: { anyOf: [{ type: 'string' }, { type: 'object' }] }, answer: 'json' }
])('an answer of the schema $schema is of the kind $answer', ({ schema, answer }) => {
  expect(callOf('/things', [], json(schema)).calls).toMatchObject([{ answer: `'${answer}'`, path: 'null' }])
})

test.each([
  { content: { 'text/plain': { schema: { type: 'string' } } }, answer: 'text' },
  { content: { 'image/png': {} }, answer: 'binary' }
])('an answer of $content is of the kind $answer', ({ content, answer }) => {
  expect(callOf('/things', [], content).calls).toMatchObject([{ answer: `'${answer}'` }])
})

test('a list of anything in the query has texts, and a required header the values of its component', () => {
  const ids = { name: 'ids', in: 'query', required: true, schema: { type: 'array', items: {} } }
  const key = { name: 'Key', in: 'header', required: true, schema: { $ref: '#/components/schemas/someKey' } }
  const schemas = { someKey: { type: 'string', enum: ['k'] } }
  const { calls, open } = callOf('/things', [ids, key], {}, { schemas })
  expect({ call: String(calls[0]?.call), open }).toEqual({
    call: "client.things.list({ ids: ['example'] }, { key: 'k' })",
    open: []
  })
})

test('the size of a page is a text where the document takes a text', () => {
  const query = (name: string, type: string) => ({ name, in: 'query', schema: { type } })
  const content = json({ type: 'array', items: {} })
  const calls = ['string', 'integer'].map((type) => {
    const given = [query('limit', type), query('offset', 'integer')]
    return String(callOf('/things', given, content).calls[0]?.call)
  })
  expect(calls).toEqual(["client.things.list({ limit: '10' })", 'client.things.list({ limit: 10 })'])
})

test('a form has a field in each object that it requires, as an empty one cannot be sent', () => {
  const inner = { type: 'object', properties: { size: { type: 'integer' }, name: { type: 'string' } } }
  const schema = { type: 'object', required: ['a', 'b'], properties: { a: inner, b: { type: 'object' } } }
  const bodyOf = (type: string) => ({ requestBody: { required: true, content: { [type]: { schema } } } })
  const callAs = (type: string) => String(callOf('/things', [], {}, {}, bodyOf(type)).calls[0]?.call)
  expect(callAs('application/x-www-form-urlencoded')).toBe(
    "client.things.create({ a: { size: 1 }, b: { key: 'example' } })"
  )
  expect(callAs('application/json')).toBe('client.things.create({ a: {}, b: {} })')
})

test('a body that is a list has a list, also where its schema names fields', () => {
  const schema = { type: 'array', properties: { name: {} }, items: { type: 'string' } }
  const requestBody = { required: true, content: { 'application/json': { schema } } }
  const { calls } = callOf('/things', [], {}, {}, { requestBody })
  expect(String(calls[0]?.call)).toBe("client.things.create(['Hello'])")
})

test('an operation whose required value is not known is listed as open', () => {
  const parameter = {
    name: 'code',
    in: 'query',
    required: true,
    schema: { type: 'string', pattern: '^(?=x)y$' }
  }
  expect(callOf('/things', [parameter])).toMatchObject({ calls: [], open: ["'things.list'"] })
})

test('the route of a call is that of the document, also where its path has a slash or a tilde in a segment', () => {
  const { calls } = callOf('/things~/{id}/a', inPath({ type: 'string' }))
  expect(calls[0]?.route).toBe("'GET /things~/{id}/a'")
})
