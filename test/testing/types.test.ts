/** Schemas as OpenAPI 3.1 writes them: lists of types, null as a type, and single values. */
import Ajv2020 from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readModel } from '../../generator/run/readModel.ts'
import { mockOf, type AnyMock } from './mocks.ts'

const thing = {
  type: 'object',
  required: ['id', 'note', 'size', 'kind', 'parent', 'gone'],
  properties: {
    id: { type: 'string' },
    note: { type: ['string', 'null'] },
    size: { type: ['integer', 'string'], minimum: 1 },
    kind: { const: 'thing' },
    parent: {
      anyOf: [{ type: 'object', required: ['id'], properties: { id: { type: 'string' } } }, { type: 'null' }]
    },
    gone: { type: 'null' }
  },
  additionalProperties: false
}

function mockOfThings(): AnyMock {
  const responses = { 200: { description: 'Done', content: { 'application/json': { schema: thing } } } }
  const body = { required: true, content: { 'application/json': { schema: { ...thing, required: [] } } } }
  const spec = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    servers: [{ url: 'https://things.example/v1' }],
    paths: {
      '/thing/create': { post: { operationId: 'createThing', requestBody: body, responses } },
      '/thing/{thingId}/fetch': { get: { operationId: 'fetchThing', responses } }
    }
  }
  const config = stringify({
    document: { url: 'https://things.example/openapi.json' },
    package: { name: '@things/sdk' }
  })
  return mockOf(
    readModel({ spec: JSON.stringify(spec), place: 'spec.json', config, names: null }, 'sdk.yaml').api
  )
}

const isValid = new Ajv2020.default({ strict: false }).compile(thing)

async function create(
  mock: AnyMock,
  body: unknown
): Promise<{ readonly status: number; readonly value: unknown }> {
  const response = await mock.fetch('https://things.example/v1/thing/create', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body)
  })
  return { status: response.status, value: await response.json() }
}

test.each([
  [{}],
  [{ note: null, size: 3, kind: 'thing', parent: null, gone: null }],
  [{ note: 'x', size: 'large', parent: { id: 'T1' } }]
])('a thing that is made of %j is answered valid, and fetched so', async (body) => {
  const mock = mockOfThings()
  const { status, value } = await create(mock, body)
  expect({ status, faults: isValid(value) ? [] : isValid.errors }).toEqual({ status: 200, faults: [] })
  expect(value).toMatchObject(body)
  const [row] = mock.rows('thing')
  const fetched = await mock.fetch(`https://things.example/v1/thing/${row?.id}/fetch`)
  expect(await fetched.json()).toMatchObject(body)
})

test.each([
  [{ note: 5 }, '"note" must be a string'],
  [{ size: true }, '"size" must be a number'],
  [{ kind: 'other' }, '"kind" must be one of [thing]'],
  [{ gone: 1 }, '"gone" must be one of [null]']
])('a thing that is made of %j is refused', async (body, message) => {
  expect(await create(mockOfThings(), body)).toMatchObject({ status: 400, value: { message } })
})
