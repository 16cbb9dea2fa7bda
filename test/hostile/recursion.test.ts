/** Schemas that lead back to themselves, on each way and in each place where they can be. */
import { expect, test } from 'vitest'
import { build } from '../../generator/run/build.ts'
import { compileTrees } from '../fixtures/compileTrees.ts'

const node = { $ref: '#/components/schemas/Node' }

/** How a field leads back; words beside a reference make another schema of it each time. */
const ways: Readonly<Record<string, object>> = {
  reference: node,
  'reference with words': { ...node, description: 'Below.', nullable: true },
  allOf: { allOf: [node] },
  'allOf with more': { allOf: [node, { type: 'object', properties: { more: { type: 'integer' } } }] },
  oneOf: { oneOf: [node, { type: 'string' }] },
  'anyOf with null': { anyOf: [node, { type: 'null' }] },
  list: { type: 'array', items: { ...node, description: 'Below.' } },
  map: { type: 'object', additionalProperties: { ...node, description: 'Below.' } },
  tuple: { type: 'array', prefixItems: [{ ...node, title: 'Below' }] },
  pattern: { type: 'object', patternProperties: { '^x': { ...node, title: 'Below' } } },
  'field for one direction': { type: 'object', properties: { below: { ...node, readOnly: true } } }
}

const contents = [
  ['application/json'],
  ['application/json', 'application/xml'],
  ['application/x-www-form-urlencoded'],
  ['multipart/form-data'],
  ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'],
  ['text/plain'],
  ['application/x-ndjson']
]

function documentOf(way: object): string {
  const bodies = contents.map((types, index) => {
    const schema = { ...node, description: 'The top.' }
    const content = Object.fromEntries(types.map((type) => [type, { schema }]))
    const responses = { 200: { description: 'Done', content }, 400: { description: 'Refused', content } }
    return [`/body${index}`, { post: { operationId: `send${index}`, requestBody: { content }, responses } }]
  })
  const parameters = [
    { name: 'filter', in: 'query', schema: way },
    { name: 'deep', in: 'query', style: 'deepObject', explode: true, schema: way },
    { name: 'text', in: 'query', content: { 'application/json': { schema: way } } },
    { name: 'X-Node', in: 'header', schema: way }
  ]
  const done = { 204: { description: 'Done' } }
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Tree', version: '1' },
    servers: [{ url: 'https://tree.example' }],
    paths: {
      ...Object.fromEntries(bodies),
      '/found': { get: { operationId: 'find', parameters, responses: done } }
    },
    webhooks: {
      grown: { post: { requestBody: { content: { 'application/json': { schema: way } } }, responses: done } }
    },
    components: {
      schemas: {
        Node: {
          type: 'object',
          properties: {
            id: { type: 'string' },
            file: { type: 'string', format: 'binary' },
            next: way,
            below: { type: 'array', items: way }
          }
        }
      }
    }
  })
}

test('a schema that leads back to itself gives a package that compiles, on each way', async () => {
  const trees = new Map<string, ReadonlyMap<string, string>>()
  const config =
    'package: { name: tree-sdk, client: Tree }\ndocument: { url: spec.json }\npaths: { grammar: rest }\n'
  for (const [name, way] of Object.entries(ways)) {
    const inputs = { spec: documentOf(way), place: 'spec.json', config, names: null }
    const { files } = await build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null })
    trees.set(name.replaceAll(' ', '-'), files)
  }
  expect(compileTrees(trees)).toEqual([])
})
