/** Lists of APIs that have no convention of pages: what a test seeds is shown. */
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { readModel } from '../../generator/run/readModel.ts'
import { mockOf } from './mocks.ts'

const thing = {
  type: 'object',
  properties: { id: { type: 'string' }, name: { type: 'string' } },
  required: ['id']
}
const things = { type: 'array', items: { $ref: '#/components/schemas/Thing' } }

function answering(schema: object): object {
  return { 200: { description: 'Done', content: { 'application/json': { schema } } } }
}

/** The mock of a document whose list answers so. */
function mockListing(schema: object, path: string, more: object = {}) {
  const spec = {
    openapi: '3.0.0',
    info: { title: 'Things', version: '1' },
    servers: [{ url: 'https://things.example/v1' }],
    paths: {
      '/thing/create': {
        post: { operationId: 'createThing', responses: answering({ $ref: '#/components/schemas/Thing' }) }
      },
      '/thing/{thingId}/fetch': {
        get: { operationId: 'fetchThing', responses: answering({ $ref: '#/components/schemas/Thing' }) }
      },
      [path]: { get: { operationId: 'listThings', responses: answering(schema), ...more } }
    },
    components: { schemas: { Thing: thing, Things: things } }
  }
  const config = stringify({
    document: { url: 'https://things.example/openapi.json' },
    package: { name: '@things/sdk' }
  })
  return mockOf(
    readModel({ spec: JSON.stringify(spec), place: 'spec.json', config, names: null }, 'sdk.yaml').api
  )
}

const row = { id: 'T1', name: 'Ada' }

test.each([
  ['an array', things, [row]],
  ['an array behind a reference', { $ref: '#/components/schemas/Things' }, [row]],
  ['a field', { type: 'object', properties: { data: things }, required: ['data'] }, { data: [row] }],
  [
    'a field beside others',
    {
      type: 'object',
      properties: {
        total: { type: 'integer' },
        tags: { type: 'array', items: { type: 'string' } },
        things: { $ref: '#/components/schemas/Things' }
      },
      required: ['total', 'tags', 'things']
    },
    { total: 0, tags: [], things: [row] }
  ]
])('a list without pages shows seeded rows as %s', async (_, schema, answer) => {
  const mock = mockListing(schema, '/thing/list')
  mock.seed('thing', row)
  const response = await mock.fetch('https://things.example/v1/thing/list')
  expect(await response.json()).toEqual(answer)
})

test('a path that is its collection alone lists it', async () => {
  const mock = mockListing(things, '/thing')
  mock.seed('thing', row)
  expect(await (await mock.fetch('https://things.example/v1/thing')).json()).toEqual([row])
})

test('a list of what is made shows it, and a row that is removed is gone', async () => {
  const mock = mockListing(things, '/thing/list')
  await mock.fetch('https://things.example/v1/thing/create', { method: 'POST' })
  expect(await (await mock.fetch('https://things.example/v1/thing/list')).json()).toEqual([
    { id: mock.rows('thing')[0]?.id }
  ])
  mock.reset()
  expect(await (await mock.fetch('https://things.example/v1/thing/list')).json()).toEqual([])
})
