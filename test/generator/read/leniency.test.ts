/** What does not keep a document of others from becoming a package. */
import { describe, expect, test } from 'vitest'
import { everyAction } from '../../../generator/model/everyResource.ts'
import { printTypes } from '../../../generator/target/typescript/types/typeText.ts'
import { readAsFarAsPossible } from '../../../generator/read/read.ts'
import { withoutSkipped } from '../../../generator/read/skip.ts'
import { readOf } from '../../support/readOf.ts'

type Json = Readonly<Record<string, unknown>>

const responses = { '200': { description: 'Done' } }
const documentOf = (paths: Json, more: Json = {}) => ({
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  servers: [{ url: 'https://shop.test' }],
  paths,
  ...more
})
const list = { operationId: 'listOrders', responses }

describe('a method that no client calls by name', () => {
  test.each(['options', 'trace'])('%s is left out with a remark', (method) => {
    const { methods, told, diagnostics } = readOf(
      documentOf({ '/order/list': { get: list, [method]: { responses } } })
    )
    expect({ methods, told }).toEqual({ methods: ['order.list'], told: [] })
    expect(diagnostics.map(({ place, message }) => `${place} ${message}`)).toEqual([
      `openapi.json#/paths/~1order~1list/${method} pathItem.${method} is not read: left out: no method of a client sends it.`
    ])
  })
})

test('HEAD beside a GET is a method of its own, in either grammar', () => {
  const paths = { '/order/list': { get: list, head: { responses } } }
  expect(readOf(documentOf(paths)).methods).toEqual(['order.headList', 'order.list'])
  const rest = documentOf({ '/orders': { get: list, head: { responses } } })
  expect(readOf(rest, 'paths: { grammar: rest }\n').methods).toEqual(['orders.head', 'orders.list'])
})

test('a document without info is named by its package', () => {
  const { methods, told } = readOf(documentOf({ '/order/list': { get: list } }, { info: undefined }))
  expect({ methods, told }).toEqual({
    methods: ['order.list'],
    told: [
      'warning document/structure openapi.json#/info: An object is expected here. Nothing is read as an empty one.'
    ]
  })
})

test('an extension beside the answers of an operation is left out with a remark', () => {
  const beside = { operationId: 'listOrders', responses: { ...responses, 'x-internal': 1 } }
  const { methods, told, diagnostics } = readOf(documentOf({ '/order/list': { get: beside } }))
  expect({ methods, told }).toEqual({ methods: ['order.list'], told: [] })
  expect(diagnostics.map(({ message }) => message)).toEqual(['Extensions are not read: x-internal.'])
})

test.each([
  ['an answer', { '/order/list': { get: { operationId: 'listOrders', responses: { '200': null } } } }],
  ['the answers', { '/order/list': { get: { operationId: 'listOrders', responses: null } } }],
  [
    'the content',
    {
      '/order/list': {
        get: { operationId: 'listOrders', responses: { '200': { description: 'd', content: null } } }
      }
    }
  ],
  [
    'the body of a media type',
    {
      '/order/list': {
        get: {
          operationId: 'listOrders',
          responses: { '200': { description: 'd', content: { 'application/json': null } } }
        }
      }
    }
  ],
  ['a path', { '/order/list': { get: list }, '/order/drop': null }],
  ['an operation', { '/order/list': { get: list, post: null } }]
])('%s that is null is told, and the rest is read', (_, paths) => {
  const { api, told } = readOf(documentOf(paths))
  expect(api).not.toBeNull()
  expect(told.filter((line) => line.startsWith('error'))).toEqual([])
})

test('an operation without responses answers with anything', () => {
  const { methods, told } = readOf(documentOf({ '/order/list': { get: { operationId: 'listOrders' } } }))
  expect({ methods, told }).toEqual({ methods: ['order.list'], told: [] })
})

describe('a document without paths', () => {
  test.each([{ webhooks: { a: {} } }, { components: { schemas: {} } }])(
    'is a package without calls: %j',
    (more) => {
      const { api, told } = readOf(documentOf({}, { ...more, paths: undefined }))
      expect(api?.resources).toEqual([])
      expect(told).toEqual([
        'warning document/structure openapi.json#: The document has no `paths`. The package has no calls.'
      ])
    }
  )

  test('is not an OpenAPI document if it has nothing else', () => {
    expect(readOf(documentOf({}, { paths: undefined })).told).toEqual([
      'error document/structure openapi.json#/paths: The document has no `paths` object.'
    ])
  })
})

describe('operations that share an operationId', () => {
  const twice = documentOf({
    '/order/list': { get: list },
    '/draft/{draftId}/list': { get: list },
    '/draft/{draftId}/fetch': { get: { operationId: 'fetchDraft', responses } }
  })

  test('operations that share an operationId are read by method and path, in any order', () => {
    const { api, methods, told } = readOf(twice)
    expect(methods).toEqual(['draft.fetch', 'draft.list', 'order.list'])
    expect(everyAction(api?.resources ?? []).map(({ action }) => action.id)).toEqual([
      'fetchDraft',
      'getDraftByDraftIdList',
      'getOrderList'
    ])
    expect(told).toHaveLength(2)
    expect(told[0]).toBe(
      'warning document/operation-id openapi.json#/paths/~1order~1list/get: The operationId listOrders is also used at #/paths/~1draft~1{draftId}~1list/get. This one is read as getOrderList.'
    )
    const turned = { ...twice, paths: Object.fromEntries(Object.entries(twice.paths).reverse()) }
    expect(readOf(turned).api?.resources).toEqual(api?.resources)
  })

  test('a line of sdk.yaml names one of them by the id that it is read as, and skips one by method and path', () => {
    expect(readOf(twice, 'operations: { getOrderList: { resource: order, name: all } }\n').methods).toContain(
      'order.all'
    )
    const { methods, told } = readOf(twice, "operations: { 'GET /order/list': { skip: true } }\n")
    expect({ methods, told }).toEqual({ methods: ['draft.fetch', 'draft.list'], told: [] })
  })
})

test.each([{ in: 'header', name: '' }, { in: 'query' }, { name: 'size' }])(
  'a parameter without a name or a place is left out: %j',
  (parameter) => {
    const { methods, told } = readOf(
      documentOf({ '/order/list': { get: { ...list, parameters: [parameter] } } })
    )
    expect(methods).toEqual(['order.list'])
    expect(told).toEqual([
      'warning document/structure openapi.json#/paths/~1order~1list/get/parameters/0: A parameter needs a name and a place (in). It is left out.'
    ])
  }
)

describe('a reference without a target', () => {
  const gone = { $ref: '#/components/gone/X' }
  const create = { operationId: 'createOrder', responses }

  test.each([
    { what: 'a parameter', operation: { ...create, parameters: [gone] }, rest: 'The parameter is left out.' },
    { what: 'a body', operation: { ...create, requestBody: gone }, rest: 'It is left out.' },
    { what: 'an answer', operation: { ...create, responses: { '200': gone } }, rest: 'It is left out.' }
  ])('is a warning in the place of $what', ({ operation, rest }) => {
    const { methods, told } = readOf(documentOf({ '/order/create': { post: operation } }))
    expect(methods).toEqual(['order.create'])
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('warning document/reference')
    expect(told[0]?.endsWith(`has no target. ${rest}`)).toBe(true)
  })

  test('in the place of a body gives a request of any value, and in that of an answer an unknown one', async () => {
    const { api } = readOf(
      documentOf({ '/order/create': { post: { ...create, requestBody: gone, responses: { '200': gone } } } })
    )
    const types = await printTypes(api?.types ?? [])
    expect([...types.values()].map(({ text }) => String(text).split('\n').at(-1))).toEqual([
      'export type OrderCreateRequest = unknown;',
      'export type OrderCreateResponse = unknown;'
    ])
  })

  test('in the place of a path item leaves the path out', () => {
    const { methods, told } = readOf(documentOf({ '/order/list': { get: list }, '/x/list': gone }))
    expect(methods).toEqual(['order.list'])
    expect(told).toHaveLength(1)
  })
})

test('false is never, and required: true at a field requires it', async () => {
  const schema = {
    type: 'object',
    properties: { a: false, b: { type: 'string', required: true }, c: { type: 'string' } }
  }
  const content = { 'application/json': { schema } }
  const { api, told } = readOf(
    documentOf({
      '/order/list': {
        get: { operationId: 'listOrders', responses: { '200': { description: 'Done', content } } }
      }
    })
  )
  const [text] = [...(await printTypes(api?.types ?? [])).values()].map((one) => String(one.text)).slice(-1)
  expect(text).toMatch(/a\?: never \| undefined;\s+b: string;/)
  expect(told).toEqual([])
})

test('a method that no request can have is told and left out, wherever a path item has it', () => {
  const operation = { responses: {} }
  const others = { COPY: operation, TRACE: operation, post: operation, 'a b': operation, Lock: 1 }
  const { document, diagnostics } = readAsFarAsPossible(
    { ...documentOf({}), paths: { '/file': { additionalOperations: others } } },
    { tolerant: true }
  )
  expect(Object.keys(document.paths['/file'] ?? {})).toEqual(['COPY'])
  expect(diagnostics.map(({ place, message }) => `${place} ${message}`)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('additionalOperations/TRACE The method "TRACE" is one that no platform sends'),
      expect.stringContaining('additionalOperations/post The method "post" has a field of its own, post'),
      expect.stringContaining('additionalOperations/a b The method "a b" is not a word'),
      expect.stringContaining('additionalOperations/Lock')
    ])
  )
})

test('an operation of such a method is skipped by its method and path', () => {
  const root = { ...documentOf({}), paths: { '/file': { additionalOperations: { COPY: {}, Link: {} } } } }
  const left = withoutSkipped(root, ({ route }) => route === 'COPY /file')
  expect(left['paths']).toEqual({ '/file': { additionalOperations: { Link: {} } } })
})
