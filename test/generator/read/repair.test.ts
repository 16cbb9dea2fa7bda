import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../../generator/ground/diagnostics.ts'
import type { OperationObject } from '../../../generator/read/document.ts'
import type { RawDocument } from '../../../generator/read/load.ts'
import { readDocument } from '../../../generator/read/read.ts'

type Raw = Readonly<Record<string, unknown>>

/** A document with one operation, `GET /bot/{botId}/fetch`. */
function rawDocument(
  operation: Raw,
  components: Raw = {},
  path = '/bot/{botId}/fetch',
  more: Raw = {}
): RawDocument {
  return {
    openapi: '3.0.0',
    info: { title: 'T', version: '1' },
    paths: { [path]: { get: { operationId: 'fetchBot', parameters: [botId], responses: {}, ...operation } } },
    components,
    ...more
  }
}

const botId = { name: 'botId', in: 'path', required: true, schema: { type: 'string' } }
const place = '#/paths/~1bot~1{botId}~1fetch/get'

function read(document: RawDocument): { operation: OperationObject; diagnostics: readonly Diagnostic[] } {
  const { document: found, diagnostics } = readDocument(document)
  const [operation] = Object.values(Object.values(found.paths)[0] ?? {})
  if (operation === undefined) throw new Error('The document has no operation')
  return { operation, diagnostics }
}

const said = (entries: readonly Diagnostic[]): readonly string[] =>
  entries.map((entry) => `${entry.code} at ${entry.place}: ${entry.message}`)

/** A document whose one answer has this schema, and where that schema stands. */
const answering = (schema: Raw, components: Raw = {}, more: Raw = {}): RawDocument =>
  rawDocument(
    { responses: { '200': { description: 'A bot', content: { 'application/json': { schema } } } } },
    components,
    undefined,
    more
  )
const answerPlace = `${place}/responses/200/content/application~1json/schema`
const answerOf = (document: RawDocument) =>
  read(document).operation.responses['200']?.content?.['application/json']?.schema

describe('a parameter that says nothing', () => {
  const given = rawDocument({ parameters: [botId, {}] })

  test('an empty parameter is dropped', () => {
    expect(read(given).operation.parameters).toEqual([{ ...botId, encoding: 'simple' }])
  })

  test('an empty parameter is reported', () => {
    expect(said(read(given).diagnostics)).toEqual([
      `repair/empty-parameter at ${place}/parameters/1: There is an empty object in the place of a parameter; it was dropped.`
    ])
  })
})

describe('a path parameter that only the template names', () => {
  const given = rawDocument({ parameters: [] })

  test('a path parameter that only the template names is declared as a required string', () => {
    expect(read(given).operation.parameters).toEqual([{ ...botId, encoding: 'simple' }])
  })

  test('a path parameter that only the template names is reported', () => {
    expect(said(read(given).diagnostics)).toEqual([
      `repair/path-parameter at ${place}/parameters: Only the template names {botId}; it was declared as a string.`
    ])
  })
})

describe('a reference to a parameter that has no target', () => {
  const reference = { $ref: '#/components/parameters/BotId' }

  test('a parameter reference without a target is dropped if the template declares the parameter', () => {
    const { operation, diagnostics } = read(rawDocument({ parameters: [reference] }))
    expect(operation.parameters).toEqual([{ ...botId, encoding: 'simple' }])
    expect(said(diagnostics)).toEqual([
      `repair/parameter-reference at ${place}/parameters/0: #/components/parameters/BotId has no target; the path template declares the parameter.`,
      `repair/path-parameter at ${place}/parameters: Only the template names {botId}; it was declared as a string.`
    ])
  })

  test('a parameter reference without a target is told if every path parameter is declared', () => {
    expect(said(read(rawDocument({ parameters: [botId, reference] })).diagnostics)).toEqual([
      `document/reference at ${place}/parameters/1: #/components/parameters/BotId has no target. The parameter is left out.`
    ])
  })

  test('more references without a target than undeclared parameters are told', () => {
    const two = [reference, { $ref: '#/components/parameters/Other' }]
    expect(said(read(rawDocument({ parameters: two })).diagnostics)).toContain(
      `document/reference at ${place}/parameters/1: #/components/parameters/Other has no target. The parameter is left out.`
    )
  })
})

describe('a path parameter with required: false', () => {
  const path = { name: 'path', in: 'path', required: false, schema: { type: 'string' } }
  const { operation, diagnostics } = read(rawDocument({ parameters: [path] }, {}, '/list/{path}'))

  test('a path parameter with required: false may be left out', () => {
    expect(operation.parameters).toEqual([
      { ...path, required: true, encoding: 'simple', 'x-optional': true }
    ])
  })

  test('a path parameter with required: false is reported', () => {
    expect(said(diagnostics)).toEqual([
      'repair/optional-path-parameter at #/paths/~1list~1{path}/get/parameters/0: {path} is a path parameter with required: false; it was read as a segment that may be left out.'
    ])
  })
})

describe('a schema in the place of a response', () => {
  const schema = { type: 'object', description: 'Why', properties: { message: { type: 'string' } } }

  test('a schema in the place of a response becomes its JSON body', () => {
    const { operation, diagnostics } = read(rawDocument({ responses: { default: schema } }))
    expect(operation.responses['default']).toEqual({
      description: 'Why',
      content: { 'application/json': { schema } }
    })
    expect(said(diagnostics)).toEqual([
      `repair/bare-response at ${place}/responses/default: There is a schema in the place of a response; it was read as its JSON body.`
    ])
  })

  test('a schema in the place of a response is reported once, however often it is referred to', () => {
    const reference = { $ref: '#/components/responses/Fault' }
    const { diagnostics } = read(
      rawDocument({ responses: { '400': reference, default: reference } }, { responses: { Fault: schema } })
    )
    expect(said(diagnostics)).toEqual([
      'repair/bare-response at #/components/responses/Fault: There is a schema in the place of a response; it was read as its JSON body.'
    ])
  })

  test('a response with only a description is not a schema', () => {
    const { operation, diagnostics } = read(
      rawDocument({ responses: { '404': { description: 'Not there' } } })
    )
    expect(operation.responses['404']).toEqual({ description: 'Not there' })
    expect(diagnostics).toEqual([])
  })
})

describe('a name twice in required', () => {
  const given = answering({ type: 'object', properties: { a: {}, b: {} }, required: ['a', 'b', 'a'] })

  test('a name listed twice in required is kept once', () => {
    expect(answerOf(given)?.required).toEqual(['a', 'b'])
  })

  test('a name listed twice in required is reported', () => {
    expect(said(read(given).diagnostics)).toEqual([
      `repair/required-twice at ${answerPlace}: a occurred in required more than once and was kept once.`
    ])
  })
})

describe('oneOf', () => {
  const object = (properties: Raw, required: readonly string[] = []) => ({
    type: 'object',
    properties,
    required
  })
  const kind = (value: string) => ({ type: 'string', enum: [value] })
  const text = { type: 'string' }
  const schemas = {
    Left: object({ a: text }, ['a']),
    Right: object({ b: text }, ['b']),
    A: object({ kind: kind('a') }, ['kind']),
    B: object({ kind: kind('b') }, ['kind'])
  }

  const disjoint: Readonly<Record<string, readonly Raw[]>> = {
    'of two types': [{ type: 'string' }, { type: 'object' }],
    'of two constants': [{ enum: ['a'] }, { enum: ['b', 'c'] }],
    'told apart by a required field': [
      object({ kind: kind('a') }, ['kind']),
      object({ kind: kind('b') }, ['kind'])
    ],
    'told apart by a field that the other closes out': [
      object({ a: text }, ['a']),
      { ...object({ b: text }), additionalProperties: false }
    ],
    'of components told apart by a field': [
      { $ref: '#/components/schemas/A' },
      { $ref: '#/components/schemas/B' }
    ],
    'of merged shapes told apart by a field': [
      { allOf: [{ $ref: '#/components/schemas/A' }, object({ x: text })] },
      { $ref: '#/components/schemas/B' }
    ],
    'of one branch': [object({ a: text })]
  }
  test.each(Object.entries(disjoint))('oneOf with %s stays', (_, oneOf) => {
    const document = answering({ oneOf }, { schemas })
    expect(answerOf(document)?.oneOf).toHaveLength(oneOf.length)
    expect(read(document).diagnostics).toEqual([])
  })

  const overlapping: Readonly<Record<string, readonly Raw[]>> = {
    'of two open objects': [object({ a: text }, ['a']), object({ b: text }, ['b'])],
    'of components': [{ $ref: '#/components/schemas/Left' }, { $ref: '#/components/schemas/Right' }],
    'whose telling field is not required': [object({ kind: kind('a') }), object({ kind: kind('b') })],
    'of whole numbers and numbers': [{ type: 'integer' }, { type: 'number' }],
    'of two types that both admit null': [
      { type: 'string', nullable: true },
      { type: 'object', nullable: true }
    ],
    'of something unsaid': [{}, { type: 'string' }]
  }
  test.each(Object.entries(overlapping))('oneOf with %s becomes anyOf', (_, oneOf) => {
    const document = answering({ oneOf }, { schemas })
    expect(answerOf(document)).not.toHaveProperty('oneOf')
    expect(answerOf(document)?.anyOf).toHaveLength(2)
    expect(said(read(document).diagnostics)).toEqual([
      `repair/one-of at ${answerPlace}: The 2 branches of oneOf are not disjoint; it was read as anyOf.`
    ])
  })

  test('branches of oneOf differ by the outer required', () => {
    const oneOf = [object({ kind: kind('a') }), object({ kind: kind('b') })]
    expect(answerOf(answering({ type: 'object', required: ['kind'], oneOf }))?.oneOf).toHaveLength(2)
  })

  test('oneOf of a recursive tree is judged', () => {
    const tree = {
      type: 'object',
      properties: {
        inner: { oneOf: [{ $ref: '#/components/schemas/Tree' }, { $ref: '#/components/schemas/Left' }] }
      }
    }
    const { document } = readDocument(
      answering({ $ref: '#/components/schemas/Tree' }, { schemas: { Tree: tree, Left: schemas.Left } })
    )
    expect(document.components.schemas['Tree']?.properties?.['inner']?.anyOf).toHaveLength(2)
  })

  test('comparing branches that require themselves ends', () => {
    const node = {
      type: 'object',
      required: ['next'],
      properties: { next: { $ref: '#/components/schemas/Node' } }
    }
    expect(
      answerOf(answering({ oneOf: [node, { ...node, title: 'Other' }] }, { schemas: { Node: node } }))?.anyOf
    ).toHaveLength(2)
  })
})

describe('$$ref beside a copy', () => {
  const Model = {
    type: 'object',
    description: 'A model',
    properties: { name: { type: 'string', description: 'Its name' } }
  }
  const resolved = (schema: Raw) => answering(schema, { schemas: { Model } }, { $$normalized: true })
  const reference = '#/components/schemas/Model'

  test('a $$ref is a $ref again if the copy equals its target', () => {
    const given = resolved({ ...Model, $$ref: reference })
    expect(answerOf(given)).toEqual({ $ref: reference })
    expect(said(read(given).diagnostics)).toEqual([
      `repair/reference at ${answerPlace}: The copy equals ${reference}; it is a reference again.`
    ])
  })

  test('a restored $$ref keeps the description of the copy if it differs', () => {
    expect(answerOf(resolved({ ...Model, description: 'The model in use', $$ref: reference }))).toEqual({
      $ref: reference,
      description: 'The model in use'
    })
  })

  test('a $$ref whose copy differs is left inlined', () => {
    const copy = { type: 'object', properties: { name: { type: 'integer' } } }
    const given = resolved({ ...copy, $$ref: reference })
    expect(answerOf(given)).toEqual(copy)
    expect(said(read(given).diagnostics)).toEqual([
      `repair/reference-differs at ${answerPlace}: The copy of ${reference} differs from its target; it stays inlined.`
    ])
  })

  test('a $$ref into another operation is not a type', () => {
    const given = resolved({ ...Model, $$ref: '#/paths/~1bot~1list/get/responses/200' })
    expect(answerOf(given)).toEqual({ type: 'object', properties: Model.properties })
  })

  test('a $$ref inside its own target is a reference', () => {
    const schemas = {
      Left: {
        type: 'object',
        properties: {
          right: {
            $$ref: '#/components/schemas/Right',
            type: 'object',
            properties: { left: { $ref: '#/components/schemas/Left' } }
          }
        }
      },
      Right: {
        type: 'object',
        properties: {
          left: {
            $$ref: '#/components/schemas/Left',
            type: 'object',
            properties: { right: { $ref: '#/components/schemas/Right' } }
          }
        }
      }
    }
    const { document } = readDocument(answering({ type: 'string' }, { schemas }, { $$normalized: true }))
    expect(document.components.schemas).toEqual({
      Left: { type: 'object', properties: { right: { $ref: '#/components/schemas/Right' } } },
      Right: { type: 'object', properties: { left: { $ref: '#/components/schemas/Left' } } }
    })
  })
})

describe('the words of a component on a shape it was merged into', () => {
  const Base = {
    type: 'object',
    description: 'What all have',
    title: 'Base',
    properties: { id: { type: 'string' } }
  }
  const Whole = {
    type: 'object',
    description: 'What all have',
    title: 'Base',
    properties: { id: { type: 'string' }, name: { type: 'string' } }
  }

  test('leaked words of a merged component are dropped', () => {
    const given = answering(Whole, { schemas: { Base } }, { $$normalized: true })
    expect(answerOf(given)).toEqual({ type: 'object', properties: Whole.properties })
    expect(said(read(given).diagnostics)).toEqual([
      `repair/description at ${answerPlace}: A merged shape carried the description and the title of one of its parts; it was dropped.`
    ])
  })

  test('leaked words are dropped from a component that has all fields of another', () => {
    const { document } = readDocument(
      answering({ type: 'string' }, { schemas: { Base, Whole } }, { $$normalized: true })
    )
    expect(document.components.schemas).toEqual({
      Base,
      Whole: { type: 'object', properties: Whole.properties }
    })
  })

  test('words stay on a shape that lacks a field of the component', () => {
    const other = { type: 'object', description: 'What all have', properties: { name: { type: 'string' } } }
    expect(answerOf(answering(other, { schemas: { Base } }, { $$normalized: true }))).toEqual(other)
  })

  test('words stay in the live form, which merges nothing', () => {
    expect(answerOf(answering(Whole, { schemas: { Base } }))).toEqual(Whole)
  })
})

describe('an array with items: null', () => {
  test('an array with items: null takes its element from the fields beside it', () => {
    const given = answering({
      type: 'array',
      items: null,
      properties: { a: { type: 'string' } },
      required: ['a']
    })
    expect(answerOf(given)).toEqual({
      type: 'array',
      items: { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] }
    })
    expect(said(read(given).diagnostics)).toEqual([
      `repair/null-items at ${answerPlace}: items is null; an element was read from the fields beside it.`
    ])
  })

  test('an array with items: null and no fields beside it holds any value', () => {
    expect(answerOf(answering({ type: 'array', items: null }))).toEqual({ type: 'array', items: {} })
  })
})

describe('a security scheme', () => {
  const securitySchemes = { BearerAuth: { type: 'http', scheme: 'bearer' } }
  const secured = (name: string) => rawDocument({ security: [{ [name]: [] }] }, { securitySchemes })

  test('a security scheme is found in any case', () => {
    const { operation, diagnostics } = read(secured('bearerAuth'))
    expect(operation.security).toEqual([{ BearerAuth: [] }])
    expect(said(diagnostics)).toEqual([
      `repair/security-case at ${place}/security/0: bearerAuth was read as the security scheme BearerAuth.`
    ])
  })

  test('an undeclared security scheme is told, and requests are sent without it', () => {
    const { operation, diagnostics } = read(secured('other'))
    expect(operation.security).toEqual([{}])
    expect(diagnostics).toMatchObject([{ severity: 'warning' }])
    expect(said(diagnostics)).toEqual([
      `document/reference at ${place}/security/0: The security scheme other is not declared. Requests are sent without it.`
    ])
  })

  test('a security requirement that every operation repeats is that of the document', () => {
    const more = { security: [{ BearerAuth: [] }] }
    const { operation } = read(
      rawDocument({ security: [{ BearerAuth: [] }] }, { securitySchemes }, undefined, more)
    )
    expect(operation).not.toHaveProperty('security')
  })
})
