import { expect, test } from 'vitest'
import { answers, buildOf, clientOf, documentOf, faultsOf } from './emitted.ts'

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const since = { name: 'If-Modified-Since', in: 'header', schema: { type: 'string' } }
const document = documentOf({
  '/crates/{id}': {
    parameters: [id],
    get: { operationId: 'getCrate', responses: answers },
    head: { operationId: 'headCrate', parameters: [since], responses: answers }
  },
  '/crates': { head: { operationId: 'headCrates', responses: { '200': { description: 'There' } } } }
})

test('HEAD is a method that sends no body and gives nothing', async () => {
  const built = await buildOf(document, { config: 'paths: { grammar: rest }\n' })
  expect(faultsOf(built)).toEqual([])
  const { client, requests } = await clientOf(built)
  expect(await client['crates']?.['head']?.('a b', {}, { ifModifiedSince: 'now' })).toBeUndefined()
  expect(await client['crates']?.['head']?.(null)).toBeUndefined()
  expect(await client['crates']?.['get']?.('1')).toEqual({})
  expect(requests.map(({ method, url, body }) => [method, url, body])).toEqual([
    ['HEAD', 'https://api.test/v1/crates/a%20b', null],
    ['HEAD', 'https://api.test/v1/crates', null],
    ['GET', 'https://api.test/v1/crates/1', null]
  ])
})

const counted = { description: 'There', headers: { 'X-Count': { schema: { type: 'integer' } } } }
const plain = { description: 'There' }

test('two forms of a method compile if the answer of one of them alone has headers', async () => {
  const contents = {
    json: { content: { 'application/json': { schema: { type: 'object' } } } },
    text: { content: { 'text/plain': { schema: { type: 'string' } } } },
    nothing: {}
  }
  const forms = Object.entries(contents).flatMap(([kind, content]) =>
    Object.entries({ first: [counted, plain], second: [plain, counted] }).flatMap(([which, [all, one]]) => [
      [`/${kind}/${which}`, { post: { responses: { 200: { ...all, ...content } } } }],
      [`/${kind}/{id}/${which}`, { post: { parameters: [id], responses: { 200: { ...one, ...content } } } }]
    ])
  )
  const built = await buildOf(documentOf(Object.fromEntries(forms)), { config: 'paths: { grammar: rest }\n' })
  expect(built.files.get('src/resources/text.ts') ?? '').toContain('headed(scoped<')
  expect(faultsOf(built)).toEqual([])
})
