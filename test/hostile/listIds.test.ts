/** Ids and headers that are lists or objects: what the package takes and what it sends. */
import { expect, test } from 'vitest'
import { answers, buildOf, clientOf, documentOf, faultsOf, ownText } from './emitted.ts'

const texts = { type: 'array', items: { type: 'string' } }
const sizes = { type: 'object', properties: { w: { type: 'integer' }, h: { type: 'integer' } } }
const inPath = (schema: object, more: object = {}) => ({
  ...more,
  name: 'id',
  in: 'path',
  required: true,
  schema
})
const get = (operationId: string, ...parameters: readonly object[]) => ({
  get: { operationId, parameters, responses: answers }
})

const document = documentOf({
  '/simple/{id}/fetch': get('a', inPath(texts)),
  '/labels/{id}/fetch': get('b', inPath(texts, { style: 'label', explode: true })),
  '/matrix/{id}/fetch': get('c', inPath(sizes, { style: 'matrix' })),
  '/header/fetch': get('d', { name: 'X-Tags', in: 'header', schema: texts })
})

test('ids and headers that are lists or objects have their types, and are written in their style', async () => {
  const built = await buildOf(document)
  expect(faultsOf(built)).toEqual([])
  expect(ownText(built)).toContain('id: readonly string[]')
  expect(ownText(built)).toContain('id: { readonly w?: number; readonly h?: number }')
  const { client, requests } = await clientOf(built)
  await client['simple']?.['fetch']?.(['a b', 'c'])
  await client['labels']?.['fetch']?.(['a', 'b'])
  await client['matrix']?.['fetch']?.({ w: 1, h: 2 })
  await client['header']?.['fetch']?.({}, { tags: ['a', 'b'] })
  expect(
    requests.map(({ url, sent }) => [url.slice('https://api.test/v1'.length), sent.headers.get('x-tags')])
  ).toEqual([
    ['/simple/a%20b,c/fetch', null],
    ['/labels/.a.b/fetch', null],
    ['/matrix/;id=w,1,h,2/fetch', null],
    ['/header/fetch', 'a,b']
  ])
})
