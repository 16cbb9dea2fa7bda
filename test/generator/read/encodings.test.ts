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
    { given: { schema: {}, style: 'deepObject' }, want: 'deepObject' }
  ])('with $given is written as $want', ({ given, want }) => {
    const { parameters, diagnostics } = read({ in: 'query', ...given })
    expect([parameters[0]?.encoding, diagnostics]).toEqual([want, []])
  })

  test.each([
    { given: { content: { 'application/json': { schema: object } } }, says: 'is described by `content`' },
    { given: { schema: text, allowReserved: true }, says: 'has `allowReserved: true`' },
    { given: { schema: texts, style: 'spaceDelimited' }, says: 'has the style spaceDelimited' },
    {
      given: { schema: texts, style: 'pipeDelimited', explode: true },
      says: 'has the style pipeDelimited with `explode: true`'
    },
    {
      given: { schema: { type: 'array', items: object }, style: 'pipeDelimited' },
      says: 'has an array or an object inside of another'
    },
    { given: { schema: texts, style: 'tabDelimited' }, says: 'has the style tabDelimited' },
    { given: { schema: text, style: 'simple' }, says: 'has the style simple' },
    { given: { schema: texts, style: 'deepObject' }, says: 'has the style deepObject and is not an object' },
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
    const { diagnostics } = read({ in: 'query', required: true, schema: texts, style: 'spaceDelimited' })
    expect(diagnostics[0]?.message).toContain(
      'No method takes it, and the server requires it: its calls fail.'
    )
  })
})

describe('a header', () => {
  test.each([
    { schema: text },
    { schema: texts },
    { schema: {} },
    { schema: text, style: 'simple', explode: true }
  ])('with %j is written as it is', (given) => {
    const { parameters, diagnostics } = read({ in: 'header', ...given })
    expect([parameters[0]?.encoding, diagnostics]).toEqual(['simple', []])
  })

  test.each([
    { given: { schema: object }, says: 'is an object in a header' },
    { given: { schema: text, style: 'form' }, says: 'has the style form in a header' },
    { given: { content: { 'text/plain': { schema: text } } }, says: 'is described by `content`' }
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
    { given: { schema: text, style: 'matrix' }, says: 'has the style matrix in a path' },
    { given: { schema: text, style: 'label' }, says: 'has the style label in a path' },
    { given: { schema: texts }, says: 'is an array in a path' },
    { given: { schema: object }, says: 'is an object in a path' },
    { given: { content: { 'application/json': { schema: text } } }, says: 'is described by `content`' }
  ])('with $given is an error', ({ given, says }) => {
    const { diagnostics } = read({ in: 'path', name: 'lampId', required: true, ...given })
    expect(diagnostics).toMatchObject([
      { severity: 'error', message: `lampId ${says}: the operation cannot be called.` }
    ])
    expect(diagnostics[0]?.fix).toContain('or leave the operation out of the document.')
  })
})

test('a cookie is left out and told', () => {
  const { parameters, diagnostics } = read({ in: 'cookie', schema: text })
  expect(parameters.map((parameter) => parameter.in)).toEqual(['path'])
  expect(diagnostics[0]?.message).toBe(
    'q is sent in "cookie", which the SDK cannot do, so that no method takes it.'
  )
})
