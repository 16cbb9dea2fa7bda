import { describe, expect, test } from 'vitest'
import type { Build } from '../../generator/run/build.ts'
import { GenerationError } from '../../generator/ground/diagnostics.ts'
import { buildOf, documentOf, faultsOf, answers, ownText, requestOf } from './emitted.ts'

const builds: Build[] = []
const schemaPlace = 'spec.json#/paths/~1bot~1create/post/requestBody/content/application~1json/schema'

async function emit(document: unknown): Promise<Build> {
  const built = await buildOf(document)
  builds.push(built)
  return built
}

const warningsOf = ({ diagnostics }: Build): readonly string[] =>
  diagnostics
    .filter(({ severity }) => severity === 'warning')
    .map(({ code, place }) => `${code} at ${place.replace(schemaPlace, '')}`)

/** A request with the schema as a field beside another one. */
const field = (schema: unknown, schemas = {}) =>
  requestOf({ type: 'object', properties: { bad: schema, good: { type: 'string' } } }, schemas)

describe('a part of a schema that cannot be read', () => {
  test.each([
    { what: 'an unknown type', schema: { type: 'file' }, at: '/type' },
    { what: 'a type that is a number', schema: { type: 5 }, at: '/type' },
    { what: 'a type named after an inherited property', schema: { type: 'constructor' }, at: '/type' },
    { what: 'no type in a list', schema: { type: [] }, at: '/type' },
    { what: 'an unknown type in a list', schema: { type: ['string', 'file'] }, at: '/type' },
    { what: 'a $ref that is a number', schema: { $ref: 5 }, at: '/$ref' },
    { what: 'a $ref that is null', schema: { $ref: null }, at: '/$ref' },
    { what: 'a $ref that is an object', schema: { $ref: {} }, at: '/$ref' },
    { what: 'properties as a list', schema: { properties: [] }, at: '/properties' },
    { what: 'properties as null', schema: { properties: null }, at: '/properties' },
    {
      what: 'required as a text',
      schema: { type: 'object', properties: { a: {}, b: {} }, required: 'a' },
      at: '/required'
    },
    { what: 'an enum as an object', schema: { enum: {} }, at: '/enum' },
    { what: 'oneOf as an object', schema: { oneOf: {} }, at: '/oneOf' },
    { what: 'anyOf without members', schema: { anyOf: [] }, at: '/anyOf' },
    { what: 'allOf as a text', schema: { allOf: 'x' }, at: '/allOf' },
    {
      what: 'additionalProperties as a text',
      schema: { type: 'object', additionalProperties: 'yes' },
      at: '/additionalProperties'
    },
    { what: 'nullable as a text', schema: { type: 'string', nullable: 'yes' }, at: '/nullable' },
    { what: 'a schema that is null', schema: null, at: '' },
    { what: 'a schema that is a list', schema: [], at: '' },
    { what: 'a schema that is a text', schema: 'string', at: '' },
    {
      what: 'a reference into a part that does not exist',
      schema: { $ref: '#/components/schemas/A/properties/x' },
      at: '',
      code: 'document/reference'
    },
    {
      what: 'a reference into another file',
      schema: { $ref: 'other.yaml#/A' },
      at: '',
      code: 'document/reference'
    },
    {
      what: 'a reference that cannot be decoded',
      schema: { $ref: '#/components/schemas/%FF' },
      at: '',
      code: 'document/reference'
    },
    {
      what: 'a reference to itself',
      schema: {
        $ref: '#/paths/~1bot~1create/post/requestBody/content/application~1json/schema/properties/bad'
      },
      at: '',
      code: 'document/reference'
    }
  ])(
    'an unreadable part is unknown under its own name: $what',
    async ({ schema, at, code = 'document/structure' }) => {
      const built = await emit(field(schema))
      const text = ownText(built)
      expect(text).toContain('  bad?: BotCreateRequestBad | undefined\n  good?: string | undefined\n')
      expect(text).toContain('export type BotCreateRequestBad = unknown\n')
      expect(built.names).toContain('createBot#request.bad: BotCreateRequestBad\n')
      expect(
        warningsOf(built).map((line) => line.replace(/#\/paths.*properties\/bad/, '/properties/bad'))
      ).toEqual([`${code} at /properties/bad${at}`])
    }
  )

  test.each([
    {
      what: 'an element of a list',
      schema: { type: 'array', items: { type: 'file' } },
      want: 'bad?: BotCreateRequestBad[] | undefined'
    },
    {
      what: 'items that are a list',
      schema: { type: 'array', items: [{ type: 'string' }] },
      want: 'bad?: BotCreateRequestBad[] | undefined'
    },
    {
      what: 'a field of a field',
      schema: { type: 'object', properties: { x: { type: 'file' }, y: { type: 'string' } } },
      want: 'x?: BotCreateRequestBadX | undefined'
    },
    {
      what: 'a member of allOf',
      schema: {
        allOf: [
          { $ref: '#/gone' },
          { type: 'object', properties: { x: { type: 'string' }, y: { type: 'string' } } }
        ]
      },
      want: 'x?: string | undefined'
    }
  ])('the unreadable part is the smallest one: $what', async ({ schema, want }) => {
    expect(ownText(await emit(field(schema)))).toContain(want)
  })

  test("an unreadable part that refers to a missing component keeps that component's name", async () => {
    const built = await emit(field({ $ref: '#/components/schemas/Gnoe' }, { Gone: { type: 'string' } }))
    expect(ownText(built)).toContain('bad?: Gnoe | undefined')
    expect(ownText(built)).toContain('export type Gnoe = unknown\n')
    expect(built.diagnostics.filter(({ code }) => code === 'document/reference')).toEqual([
      {
        code: 'document/reference',
        severity: 'warning',
        place: `${schemaPlace}/properties/bad`,
        message: expect.stringContaining('#/components/schemas/Gnoe has no target.'),
        fix: expect.stringContaining('--strict')
      }
    ])
  })

  test.each([
    {
      wrong: 'bot',
      there: { Bot: { type: 'object', properties: { x: { type: 'string' }, y: { type: 'string' } } } },
      use: { $ref: '#/components/schemas/Bot' }
    },
    { wrong: 'BotCreateRequest', there: {}, use: { type: 'string' } },
    { wrong: 'Error', there: {}, use: { type: 'string' } },
    { wrong: 'BotClient', there: {}, use: { type: 'string' } }
  ])(
    'that refers to a component by a name like that of another type, $wrong, takes nobody its name',
    async ({ wrong, there, use }) => {
      const built = await emit(
        requestOf(
          { type: 'object', properties: { bad: { $ref: `#/components/schemas/${wrong}` }, good: use } },
          there
        )
      )
      expect(ownText(built)).toMatch(/^export type \w+ = unknown$/m)
    }
  )

  test('no name moves when an unreadable part is mended', async () => {
    const first = await emit(field({ type: 'file' }))
    const mended = await buildOf(field({ type: 'string' }), { names: first.names })
    expect(mended.names).toBe(first.names)
  })

  test.each([
    { schema: { type: 'file' } },
    { schema: { $ref: '#/components/schemas/Gnoe' } },
    { schema: { $ref: 5 } }
  ])('an unreadable part is an error with --strict: $schema', async ({ schema }) => {
    const error: unknown = await buildOf(field(schema), { strict: true }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(GenerationError)
    expect(error instanceof GenerationError && error.diagnostics.map(({ severity }) => severity)).toEqual([
      'error'
    ])
  })
})

describe('words of the document that have a wrong form', () => {
  test.each([
    { keyword: 'description', value: { a: 1 } },
    { keyword: 'title', value: 5 },
    { keyword: 'format', value: [] },
    { keyword: 'pattern', value: true },
    { keyword: 'deprecated', value: 'yes' },
    { keyword: 'minimum', value: '1' },
    { keyword: 'exclusiveMinimum', value: {} },
    { keyword: 'maxLength', value: null },
    { keyword: 'examples', value: 'x' }
  ])(
    'malformed words of a schema are reported and left out, and its type stays: $keyword',
    async ({ keyword, value }) => {
      const built = await emit(field({ type: 'string', [keyword]: value }))
      expect(ownText(built)).toContain('  bad?: string | undefined\n')
      expect(warningsOf(built)).toEqual([`document/structure at /properties/bad/${keyword}`])
    }
  )

  test('malformed words of an operation, a parameter, an answer and the document are reported and left out', async () => {
    const operation = {
      operationId: 'listBots',
      summary: 5,
      description: {},
      deprecated: 'no',
      parameters: [{ name: 'q', in: 'query', description: 5, required: 'yes', style: 1, explode: 'x' }],
      responses: { '200': { ...(answers['200'] as object), description: [] } }
    }
    const built = await emit({
      ...documentOf({ '/bot/list': { get: operation } }),
      info: { title: 1, version: 2, description: {} }
    })
    expect(warningsOf(built).map((line) => line.replace(/.*\/get\//, ''))).toEqual([
      'document/structure at spec.json#/info/description',
      'document/structure at spec.json#/info/title',
      'document/structure at spec.json#/info/version',
      'summary',
      'description',
      'deprecated',
      'parameters/0/description',
      'parameters/0/required',
      'parameters/0/style',
      'parameters/0/explode',
      'responses/200/description'
    ])
    expect(ownText(built)).toContain('  q?: string | undefined\n')
  })
})

describe('components that are a choice of themselves', () => {
  const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` })
  test.each([
    { what: 'oneOf itself', schemas: { A: { oneOf: [refer('A'), { type: 'string' }] } } },
    { what: 'anyOf itself alone', schemas: { A: { anyOf: [refer('A')] } } },
    {
      what: 'oneOf another that is oneOf it',
      schemas: {
        A: { oneOf: [refer('B'), { type: 'string' }] },
        B: { oneOf: [refer('A'), { type: 'number' }] }
      }
    },
    { what: 'through a plain reference', schemas: { A: { oneOf: [refer('B')] }, B: refer('A') } },
    {
      what: 'through three',
      schemas: { A: { anyOf: [refer('B')] }, B: { oneOf: [refer('C')] }, C: { anyOf: [refer('A')] } }
    },
    {
      what: 'through allOf of a choice',
      schemas: { A: { allOf: [{ oneOf: [refer('A'), { type: 'string' }] }] } }
    },
    { what: 'allOf itself', schemas: { A: { allOf: [refer('A')] } } },
    { what: 'a plain reference to itself', schemas: { A: refer('A') } },
    { what: 'two plain references', schemas: { A: refer('B'), B: refer('A') } },
    { what: 'a choice of a choice', schemas: { A: { oneOf: [{ oneOf: [refer('A')] }] } } }
  ])('a component that is a union with itself is reported: $what', async ({ schemas }) => {
    for (const document of [
      requestOf(refer('A'), schemas),
      documentOf(
        {
          '/bot/list': {
            get: {
              operationId: 'listBots',
              parameters: [{ name: 'cursor', in: 'query' }],
              responses: {
                '200': {
                  description: '',
                  content: {
                    'application/json': { schema: refer('A') },
                    'application/jsonl': { schema: refer('A') }
                  }
                }
              }
            }
          }
        },
        schemas
      )
    ]) {
      const built = await emit(document)
      expect(warningsOf(built).every((line) => line.startsWith('document/reference at '))).toBe(true)
      expect(warningsOf(built)).not.toEqual([])
    }
  })

  test.each([
    {
      what: 'through a field',
      schemas: { A: { oneOf: [{ type: 'object', properties: { a: refer('A') } }, { type: 'string' }] } }
    },
    {
      what: 'through an element',
      schemas: { A: { oneOf: [{ type: 'array', items: refer('A') }, { type: 'string' }] } }
    },
    {
      what: 'through any key',
      schemas: { A: { anyOf: [{ type: 'object', additionalProperties: refer('A') }, { type: 'string' }] } }
    }
  ])('a recursive component is accepted if a value can end: $what', async ({ schemas }) => {
    expect(warningsOf(await emit(requestOf(refer('A'), schemas)))).toEqual([])
  })
})

test('every package of these schemas compiles', () => {
  expect(builds.length).toBeGreaterThan(60)
  expect(faultsOf(...builds)).toEqual([])
})
