/** How a parameter is written follows from its style and its schema; what cannot be written is told. */
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../../generator/ground/diagnostics.ts'
import type { ParameterObject } from '../../../generator/read/document.ts'
import { readAsFarAsPossible } from '../../../generator/read/read.ts'

interface Read {
  readonly parameters: readonly ParameterObject[]
  readonly diagnostics: readonly Diagnostic[]
}

const components = {
  Text: { type: 'string' },
  Texts: { type: 'array', items: { $ref: '#/components/schemas/Text' } },
  Options: {
    allOf: [{ type: 'object', properties: { colour: { type: 'string' } } }, { description: 'Of a lamp' }]
  },
  Tree: {
    type: 'object',
    properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } }
  }
}

/** Reads one parameter of `GET /lamp/{lampId}/search`. */
function read(parameter: object): Read {
  const operation = { operationId: 'searchLamps', parameters: [{ name: 'q', ...parameter }], responses: {} }
  const { document, diagnostics } = readAsFarAsPossible({
    openapi: '3.0.0',
    info: { title: 'T', version: '1' },
    paths: { '/lamp/{lampId}/search': { get: operation } },
    components: { schemas: components }
  })
  const parameters = document.paths['/lamp/{lampId}/search']?.get?.parameters ?? []
  return { parameters, diagnostics: diagnostics.filter(({ code }) => code.startsWith('document/')) }
}

const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const text = { type: 'string' }
const texts = { type: 'array', items: text }
const object = { type: 'object', properties: { a: text } }
const nested = { type: 'object', properties: { a: object } }

describe('a parameter of the query', () => {
  test.each<{ given: object; want: ParameterObject['encoding'] }>([
    { given: { schema: text }, want: 'form' },
    { given: { schema: refer('Text') }, want: 'form' },
    { given: { schema: { enum: ['a', 'b'] } }, want: 'form' },
    { given: { schema: { type: ['string', 'null'] } }, want: 'form' },
    { given: { schema: texts }, want: 'form' },
    { given: { schema: texts, style: 'form', explode: true }, want: 'form' },
    { given: { schema: refer('Texts'), explode: false }, want: 'commas' },
    { given: { schema: object }, want: 'fields' },
    { given: { schema: refer('Options') }, want: 'fields' },
    { given: { schema: { oneOf: [text, object] } }, want: 'fields' },
    { given: { schema: {} }, want: 'fields' },
    { given: { schema: object, explode: false }, want: 'commas' },
    { given: { schema: texts, style: 'pipeDelimited' }, want: 'pipes' },
    { given: { schema: refer('Texts'), style: 'pipeDelimited', explode: false }, want: 'pipes' },
    { given: { schema: object, style: 'pipeDelimited' }, want: 'pipes' },
    { given: { schema: object, style: 'deepObject' }, want: 'deepObject' },
    { given: { schema: nested, style: 'deepObject', explode: true }, want: 'deepObject' },
    { given: { schema: {}, style: 'deepObject' }, want: 'deepObject' },
    { given: { schema: texts, style: 'deepObject' }, want: 'indexed' },
    { given: { schema: { anyOf: [object, { type: 'integer' }] }, style: 'deepObject' }, want: 'deepObject' },
    { given: { schema: texts, style: 'spaceDelimited' }, want: 'spaces' },
    { given: { schema: texts, style: 'spaceDelimited', explode: true }, want: 'form' },
    { given: { schema: texts, style: 'pipeDelimited', explode: true }, want: 'form' },
    { given: { content: { 'application/json': { schema: nested } } }, want: 'json' },
    { given: { content: { 'application/vnd.lamp+json; v=1': {} } }, want: 'json' },
    { given: { content: { 'text/plain': { schema: text } } }, want: 'form' },
    { given: { content: { '*/*': { schema: text } } }, want: 'form' },
    { given: { content: { 'application/*': { schema: texts } } }, want: 'json' },
    { given: { content: { '*/*': { schema: nested } } }, want: 'json' },
    { given: { content: { '*/*': {} } }, want: 'json' }
  ])('with $given is written as $want', ({ given, want }) => {
    const { parameters, diagnostics } = read({ in: 'query', ...given })
    expect([parameters[0]?.encoding, diagnostics]).toEqual([want, []])
  })

  test.each([
    {
      given: { content: { 'application/xml': { schema: object } } },
      says: 'is described by `content` of application/xml'
    },
    {
      given: { content: { 'application/json': {}, 'text/plain': {} } },
      says: 'is described by `content` of several media types'
    },
    {
      given: { schema: { type: 'array', items: object }, style: 'pipeDelimited' },
      says: 'has an array or an object inside of another'
    },
    { given: { schema: texts, style: 'tabDelimited' }, says: 'has the style tabDelimited' },
    { given: { schema: text, style: 'simple' }, says: 'has the style simple' },
    { given: { schema: nested }, says: 'has an array or an object inside of another' },
    { given: { schema: refer('Tree') }, says: 'has an array or an object inside of another' },
    {
      given: { schema: { type: 'array', items: object } },
      says: 'has an array or an object inside of another'
    },
    {
      given: { schema: { type: 'array', items: texts }, explode: false },
      says: 'has an array or an object inside of another'
    },
    {
      given: { schema: { type: 'object', additionalProperties: texts } },
      says: 'has an array or an object inside of another'
    }
  ])('with $given is left out and told', ({ given, says }) => {
    const { parameters, diagnostics } = read({ in: 'query', ...given })
    expect(parameters.filter((parameter) => parameter.in === 'query')).toEqual([])
    expect(diagnostics).toMatchObject([
      {
        severity: 'warning',
        place: '#/paths/~1lamp~1{lampId}~1search/get/parameters/0',
        message: `q ${says}, so that no method takes it.`
      }
    ])
    expect(diagnostics[0]?.fix).toMatch(/^(Describe|Give|Leave) .*, or leave it out of the document\.$/)
  })

  test('is told to be required by the server if it was left out', () => {
    const { diagnostics } = read({ in: 'query', required: true, schema: texts, style: 'tabDelimited' })
    expect(diagnostics[0]?.message).toContain(
      'No method takes it, and the server requires it: its calls fail.'
    )
  })
})

test('reserved characters are allowed where the document allows them', () => {
  const { parameters } = read({ in: 'query', schema: text, allowReserved: true })
  expect(parameters[0]).toMatchObject({ encoding: 'form', reserved: true })
})

test.each([
  { given: { 'application/x-www-form-urlencoded': { schema: object } }, want: 'formQuery' },
  { given: { 'application/json': { schema: object } }, want: 'jsonQuery' }
])('the whole query as $given is written as $want', ({ given, want }) => {
  const { parameters, diagnostics } = read({ in: 'querystring', content: given })
  expect(parameters[0]).toMatchObject({ in: 'query', encoding: want, schema: { type: 'object' } })
  expect(diagnostics).toEqual([])
})

test.each([{ schema: object }, { content: { 'application/xml': {} } }])(
  'the whole query as %j is left out and told',
  (given) => {
    const { diagnostics } = read({ in: 'querystring', ...given })
    expect(diagnostics[0]?.message).toContain('is the whole query and has no media type that the SDK writes')
  }
)

describe('a header', () => {
  test.each([{ schema: text }, {}, { schema: text, style: 'simple', explode: true }])(
    'with %j is written as it is',
    (given) => {
      const { parameters, diagnostics } = read({ in: 'header', ...given })
      expect([parameters[0]?.encoding, diagnostics]).toEqual(['simple', []])
    }
  )

  test.each([
    { given: { schema: texts }, want: 'list' },
    { given: { schema: {} }, want: 'list' },
    { given: { schema: refer('Texts'), explode: true }, want: 'list' },
    { given: { schema: object }, want: 'list' },
    { given: { schema: object, explode: true }, want: 'pairs' },
    { given: { content: { 'application/json': { schema: nested } } }, want: 'jsonValue' },
    { given: { content: { 'text/plain': { schema: text } } }, want: 'simple' },
    { given: { content: { '*/*': { schema: refer('Texts') } } }, want: 'jsonValue' },
    { given: { content: { '*/*': { schema: { type: 'integer' } } } }, want: 'simple' }
  ])('with $given is written as $want', ({ given, want }) => {
    expect(read({ in: 'header', ...given }).parameters[0]?.encoding).toBe(want)
  })

  test.each([
    { given: { schema: nested }, says: 'has an array or an object inside of another' },
    { given: { schema: text, style: 'form' }, says: 'has the style form in a header' },
    { given: { content: { 'image/png': {} } }, says: 'is described by `content` of image/png' }
  ])('with $given is left out and told', ({ given, says }) => {
    const { parameters, diagnostics } = read({ in: 'header', ...given })
    expect(parameters.filter((parameter) => parameter.in === 'header')).toEqual([])
    expect(diagnostics).toMatchObject([
      { severity: 'warning', message: `q ${says}, so that no method takes it.` }
    ])
  })
})

describe('a parameter of the path', () => {
  test.each([{ schema: text }, { schema: { type: 'integer' } }, { schema: {} }])(
    'with %j is written as it is',
    (given) => {
      const { parameters, diagnostics } = read({ in: 'path', name: 'lampId', required: true, ...given })
      expect([parameters[0]?.encoding, diagnostics]).toEqual(['simple', []])
    }
  )

  test.each([
    { given: { schema: text, style: 'label' }, want: 'label' },
    { given: { schema: texts, style: 'label', explode: true }, want: 'labels' },
    { given: { schema: text, style: 'matrix' }, want: 'matrix' },
    { given: { schema: object, style: 'matrix', explode: true }, want: 'matrices' },
    { given: { schema: texts }, want: 'list' },
    { given: { schema: object, explode: true }, want: 'pairs' },
    { given: { content: { 'application/json': { schema: object } } }, want: 'jsonValue' }
  ])('with $given is written as $want', ({ given, want }) => {
    const { parameters, diagnostics } = read({ in: 'path', name: 'lampId', required: true, ...given })
    expect([parameters[0]?.encoding, diagnostics]).toEqual([want, []])
  })

  test.each([
    { given: { schema: text, style: 'form' }, says: 'has the style form in a path' },
    { given: { schema: nested }, says: 'has an array or an object inside of another' },
    {
      given: { content: { 'image/png': { schema: text } } },
      says: 'is described by `content` of image/png'
    }
  ])('with $given is an error', ({ given, says }) => {
    const { diagnostics } = read({ in: 'path', name: 'lampId', required: true, ...given })
    expect(diagnostics).toMatchObject([
      { severity: 'error', message: `lampId ${says}: the operation cannot be called.` }
    ])
    expect(diagnostics[0]?.fix).toContain(
      "or leave the operation out in sdk.yaml: operations: { 'GET /lamp/{lampId}/search': { skip: true } }."
    )
  })
})

test('a fault of a parameter that a path has for its operations is told where it is written', () => {
  const lamp = { in: 'path', name: 'lampId', required: true, schema: nested }
  const { diagnostics } = readAsFarAsPossible({
    openapi: '3.0.0',
    info: { title: 'T', version: '1' },
    paths: {
      '/lamp/{lampId}/search': {
        parameters: [{ in: 'query', name: 'a', schema: text }, lamp],
        get: {
          operationId: 'searchLamps',
          parameters: [{ in: 'query', name: 'q', schema: text }],
          responses: {}
        }
      }
    },
    components: { schemas: components }
  })
  const faults = diagnostics.filter(({ code }) => code === 'document/parameter')
  expect(faults.map(({ place }) => place)).toEqual(['#/paths/~1lamp~1{lampId}~1search/parameters/1'])
})

describe('a cookie', () => {
  test.each([
    { given: { schema: text }, want: { encoding: 'form' } },
    { given: { schema: object }, want: { encoding: 'fields' } },
    { given: { schema: texts, explode: false }, want: { encoding: 'commas' } },
    { given: { schema: text, style: 'cookie' }, want: { encoding: 'form', reserved: true } },
    { given: { content: { 'application/json': {} } }, want: { encoding: 'json' } }
  ])('with $given is written as $want', ({ given, want }) => {
    const { parameters } = read({ in: 'cookie', ...given })
    expect(parameters[0]).toMatchObject({ in: 'cookie', ...want })
  })

  test('of a name that no cookie can have is left out and told', () => {
    expect(read({ in: 'cookie', name: 'a b', schema: text }).diagnostics[0]?.message).toBe(
      'a b is not a name that a cookie can have, so that no method takes it.'
    )
  })
})
