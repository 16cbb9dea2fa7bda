import { describe, expect, test } from 'vitest'
import type { RawDocument } from '../../../generator/read/load.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { codesOf, diagnosticsOf } from '../../support/diagnostics.ts'

type Raw = Readonly<Record<string, unknown>>

const done = { '200': { description: 'Done' } }
const documentOf = (paths: Raw, more: Raw = {}): RawDocument => ({
  openapi: '3.0.0',
  info: { title: 'T', version: '1' },
  paths,
  ...more
})
const refusals = (document: RawDocument) => codesOf(diagnosticsOf(() => readDocument(document)))

describe('a document', () => {
  test('a document keeps what the model needs and nothing else', () => {
    const given = documentOf(
      {
        '/bot/list': {
          summary: 'x',
          get: {
            operationId: 'listBots',
            summary: 'List',
            description: 'Lists',
            tags: ['Bot'],
            __originalOperationId: 'listBots',
            responses: done,
            'x-more': 1
          }
        }
      },
      { servers: [{ url: 'https://a.test/v1', description: 'x' }], tags: [], $$normalized: true }
    )
    expect(readDocument(given)).toEqual({
      document: {
        openapi: '3.0.0',
        info: { title: 'T', version: '1' },
        servers: [{ url: 'https://a.test/v1', description: 'x', variables: {} }],
        security: [],
        paths: {
          '/bot/list': {
            get: {
              operationId: 'listBots',
              summary: 'List',
              description: 'Lists',
              parameters: [],
              responses: done
            }
          }
        },
        components: { schemas: {}, securitySchemes: {} }
      },
      diagnostics: []
    })
  })

  test('parameters that no request can carry are reported and left out', () => {
    const parameters = [
      { name: 'take', in: 'query' },
      { name: 'sid', in: 'body' },
      { name: 'botId', in: 'path', required: true }
    ]
    const { document, diagnostics } = readDocument(
      documentOf({ '/bot/list': { get: { operationId: 'listBots', parameters, responses: done } } })
    )
    expect(document.paths['/bot/list']?.get?.parameters).toEqual([
      { name: 'take', in: 'query', encoding: 'form' }
    ])
    expect(codesOf(diagnostics)).toEqual([
      'document/parameter at #/paths/~1bot~1list/get/parameters/1',
      'document/parameter at #/paths/~1bot~1list/get/parameters/2'
    ])
  })

  test('parts of a document may be under components', () => {
    const components = {
      parameters: {
        Take: { name: 'take', in: 'query', schema: { type: 'integer' } },
        Alias: { $ref: '#/components/parameters/Take' }
      },
      requestBodies: {
        Bot: { required: true, content: { 'application/json': { schema: { type: 'object' } } } }
      },
      responses: { Done: { description: 'Done' }, Alias: { $ref: '#/components/responses/Done' } }
    }
    const operation = {
      operationId: 'createBot',
      parameters: [{ $ref: '#/components/parameters/Alias' }],
      requestBody: { $ref: '#/components/requestBodies/Bot' },
      responses: { '200': { $ref: '#/components/responses/Alias' } }
    }
    const { document } = readDocument(documentOf({ '/bot/create': { post: operation } }, { components }))
    expect(document.paths['/bot/create']?.post).toEqual({
      operationId: 'createBot',
      parameters: [{ ...components.parameters.Take, encoding: 'form' }],
      requestBody: components.requestBodies.Bot,
      responses: done
    })
  })

  test('operations may share a path item', () => {
    const paths = {
      '/a/list': { get: { operationId: 'listA', responses: done } },
      '/b/list': { $ref: '#/paths/~1a~1list' }
    }
    expect(readDocument(documentOf(paths)).document.paths['/b/list']?.get?.operationId).toBe('getBList')
  })

  test('parameters of a path item are replaced by those of an operation', () => {
    const take = (type: string) => ({ name: 'take', in: 'query', schema: { type } })
    const item = {
      parameters: [take('string'), { name: 'order', in: 'query' }],
      get: { operationId: 'listA', parameters: [take('integer')], responses: done }
    }
    expect(readDocument(documentOf({ '/a/list': item })).document.paths['/a/list']?.get?.parameters).toEqual([
      { ...take('integer'), encoding: 'form' },
      { name: 'order', in: 'query', encoding: 'form' }
    ])
  })
})

describe('an operation that cannot be read', () => {
  const operations: Readonly<Record<string, { given: unknown; want: string }>> = {
    'is not an object': { given: 3, want: 'document/structure at #/paths/~1a~1list/get' },
    'has parameters that are no list': {
      given: { operationId: 'a', parameters: {}, responses: done },
      want: 'document/structure at #/paths/~1a~1list/get/parameters'
    },
    'has a parameter that is no object': {
      given: { operationId: 'a', parameters: ['x'], responses: done },
      want: 'document/structure at #/paths/~1a~1list/get/parameters/0'
    },
    'has a response that is no object': {
      given: { operationId: 'a', responses: { '200': 'OK' } },
      want: 'document/structure at #/paths/~1a~1list/get/responses/200'
    },
    'has a body without content': {
      given: { operationId: 'a', requestBody: {}, responses: done },
      want: 'document/structure at #/paths/~1a~1list/get/requestBody/content'
    }
  }
  test.each(Object.entries(operations))('an operation that cannot be read: %s', (_, { given, want }) => {
    expect(refusals(documentOf({ '/a/list': { get: given } }))).toEqual([want])
  })
})

describe('several errors', () => {
  const broken = (id: string) => ({
    operationId: id,
    responses: {
      '200': {
        description: 'x',
        content: { 'application/json': { schema: { properties: { a: { $ref: '#/gone' }, b: 3 } } } }
      }
    }
  })

  test('errors of operations and components end the reading once, together', () => {
    const components = { schemas: { A: { $ref: '#/components/schemas/Gone' }, B: { items: 'x' } } }
    const given = documentOf(
      { '/a/list': { get: broken('a') }, '/b/list': { get: broken('b') } },
      { components, info: 1 }
    )
    const at = (name: string, field: string) =>
      `#/paths/~1${name}~1list/get/responses/200/content/application~1json/schema/properties/${field}`
    expect(refusals(given)).toEqual([
      'document/structure at #/info',
      `document/reference at ${at('a', 'a')}`,
      `document/structure at ${at('a', 'b')}`,
      `document/reference at ${at('b', 'a')}`,
      `document/structure at ${at('b', 'b')}`,
      'document/reference at #/components/schemas/A',
      'document/structure at #/components/schemas/B/items'
    ])
  })

  test('an error of a component that many merge is reported once', () => {
    const merged = (id: string) => ({
      operationId: id,
      responses: {
        '200': {
          description: 'x',
          content: { 'application/json': { schema: { allOf: [{ $ref: '#/components/schemas/A' }] } } }
        }
      }
    })
    const components = { schemas: { A: { properties: { a: 3 } } } }
    expect(
      refusals(
        documentOf({ '/a/list': { get: merged('a') }, '/b/list': { get: merged('b') } }, { components })
      )
    ).toEqual(['document/structure at #/components/schemas/A/properties/a'])
  })

  test('each error has a remedy', () => {
    const found = diagnosticsOf(() => readDocument(documentOf({ '/a/list': { get: broken('a') } })))
    expect(found.map((entry) => entry.fix)).toEqual([
      'Correct the reference, or declare its target.',
      'Correct the document at this place.'
    ])
  })
})
