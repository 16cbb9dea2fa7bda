import { expect, test } from 'vitest'
import { operationsOf } from './document.ts'
import { matchesOf } from './match.ts'
import { describedBy } from './request.ts'
import type { Expected } from './scenario.ts'

const text = JSON.stringify({
  openapi: '3.2.0',
  servers: [{ url: '{endpoint}/v1' }],
  components: {
    schemas: { Pet: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } } },
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } }
  },
  paths: {
    '/pets/{id}': {
      put: {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'dry', in: 'query', schema: { type: 'boolean' } }
        ],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } },
        responses: { '204': { description: 'Done' } }
      }
    }
  }
})

const operations = operationsOf({ folder: 'pets', name: 'openapi.json', place: '', text })

function expected(more: Partial<Expected>): Expected {
  return {
    uri: '/v1/pets/a%20b',
    method: 'put',
    query: {},
    headers: {},
    params: {},
    body: { mediaType: 'application/json', parts: null, base64: btoa('{"name":"Bo"}'), chunks: [] },
    files: [],
    isChecked: false,
    response: { status: 204, headers: {}, body: null },
    ...more
  }
}

function lossOf(more: Partial<Expected>): string | null {
  const request = expected(more)
  const [match] = matchesOf(request, operations)
  if (match === undefined) return 'no operation'
  const described = describedBy(request, match)
  return 'lost' in described ? described.lost : null
}

test('a request that the document describes has its values', () => {
  const request = expected({ query: { dry: 'true' }, headers: { 'X-Key': 'k', accept: '*/*' } })
  const [match] = matchesOf(request, operations)
  const described = match === undefined ? null : describedBy(request, match)
  expect(described !== null && 'request' in described ? [...described.request.values] : null).toEqual([
    ['path id', 'a b'],
    ['query dry', true]
  ])
})

test.each([
  ['another path', { uri: '/pets/1' }, 'no operation'],
  ['another method', { method: 'get' }, 'no operation'],
  ['an unknown parameter', { query: { limit: '1' } }, 'the document declares no query parameter limit'],
  ['an unknown header', { headers: { 'If-Match': 'x' } }, 'the document declares no header if-match'],
  [
    'a value of another type',
    { query: { dry: 'perhaps' } },
    'the query parameter dry is another one in the document: it must be boolean'
  ],
  [
    'another body',
    { body: { mediaType: 'application/json', parts: null, base64: btoa('{}'), chunks: [] } },
    "the body is another one in the document: it must have required property 'name'"
  ],
  [
    'another media type',
    { body: { mediaType: 'text/plain', parts: null, base64: btoa('Bo'), chunks: [] } },
    'the document declares no body of text/plain (application/json)'
  ]
])('%s is lost', (_, more, reason) => {
  expect(lossOf(more)).toBe(reason)
})
