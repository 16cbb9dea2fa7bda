import { readAsFarAsPossible } from '../../../generator/read/read.ts'
import { describe, expect, test } from 'vitest'
import { GenerationError, type Diagnostic } from '../../../generator/ground/diagnostics.ts'
import { mergeAllOf } from '../../../generator/read/allOf.ts'
import type { Schema } from '../../../generator/read/document.ts'
import { lookUp, pointerTo } from '../../../generator/read/pointer.ts'
import { schemaReader } from '../../../generator/read/schema.ts'
import { structureOf } from '../../../generator/read/structure.ts'
import { codesOf, diagnosticsOf } from '../../support/diagnostics.ts'

type Raw = Readonly<Record<string, unknown>>

const text = { type: 'string' }
const object = (properties: Readonly<Record<string, Schema | boolean | string>>, more: Raw = {}): Raw => ({
  type: 'object',
  properties,
  ...more
})
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` })

function read(schema: unknown, schemas: Raw = {}, paths: Raw = {}) {
  const errors: Diagnostic[] = []
  const found = schemaReader(
    { paths, components: { schemas } },
    (entry) => void (entry.severity === 'error' && errors.push(entry))
  ).read(schema, '#/here')
  if (errors.length > 0) throw new GenerationError(errors)
  return found
}

/** What ends the reading, as one line. */
function refusal(schema: unknown, schemas: Raw = {}, paths: Raw = {}): string | undefined {
  const [only] = diagnosticsOf(() => read(schema, schemas, paths))
  return only === undefined ? undefined : `${only.code} at ${only.place}: ${only.message}`
}

describe('$ref', () => {
  test('a $ref to a component stays', () => {
    expect(read(object({ a: refer('A') }), { A: text })).toEqual(object({ a: refer('A') }))
  })

  test('a $ref keeps the keywords beside it', () => {
    expect(read({ ...refer('A'), nullable: true, description: 'Mine' }, { A: text })).toEqual({
      ...refer('A'),
      nullable: true,
      description: 'Mine'
    })
  })

  test.each([
    ['fields', { properties: { b: text } }, object({ a: text, b: text })],
    ['required fields', { required: ['a'] }, object({ a: text }, { required: ['a'] })],
    ['a description alone', { description: 'Mine' }, { ...refer('A'), description: 'Mine' }]
  ])('a $ref and %s beside it hold together since OpenAPI 3.1', (_, beside, wanted) => {
    const given = { ...refer('A'), ...beside }
    const root = (openapi: string) => ({ openapi, components: { schemas: { A: object({ a: text }) } } })
    const found = (openapi: string) => schemaReader(root(openapi), () => {}).read(given, '#/here')
    expect(found('3.1.0')).toEqual(wanted)
    expect(found('3.0.3').$ref).toBe('#/components/schemas/A')
  })

  test('a $ref into an operation is replaced by its target', () => {
    const paths = { '/bot/list': { get: { responses: { '200': { items: object({ id: text }) } } } } }
    expect(
      read({ $ref: '#/paths/~1bot~1list/get/responses/200/items', description: 'Mine' }, {}, paths)
    ).toEqual({ ...object({ id: text }), description: 'Mine' })
  })

  test('a $ref into a part of a component is replaced by its target', () => {
    expect(read(refer('A/properties/b'), { A: object({ b: { type: 'integer' } }) })).toEqual({
      type: 'integer'
    })
  })

  test('a $ref to a component that refers to another stays', () => {
    expect(read(refer('A'), { A: refer('B'), B: text })).toEqual(refer('A'))
  })

  test('a $ref of a component to itself through a field stays', () => {
    expect(
      read(object({ children: { type: 'array', items: refer('Tree') } }), {
        Tree: object({ children: { type: 'array', items: refer('Tree') } })
      })
    ).toEqual(object({ children: { type: 'array', items: refer('Tree') } }))
  })

  test.each([
    { given: '#/components/schemas/Gone' },
    { given: '#/paths/~1gone/get' },
    { given: '#/components/schemas/A/properties/gone' },

    { given: '#/components/schemas/%zz' },
    { given: '#/components/schemas/constructor' }
  ])('the reference $given has no target', ({ given }) => {
    expect(refusal(object({ a: { $ref: given } }), { A: object({}) })).toBe(
      `document/reference at #/here/properties/a: ${given} has no target.`
    )
  })

  test('a $ref to itself is an error', () => {
    expect(refusal(refer('A'), { A: refer('B'), B: refer('A') })).toBe(
      'document/reference at #/here: #/components/schemas/A leads back to itself.'
    )
  })

  test('a $ref into an operation that leads back to itself is an error', () => {
    const paths = { '/a': { get: object({ a: { $ref: '#/paths/~1a/get' } }) } }
    expect(refusal({ $ref: '#/paths/~1a/get' }, {}, paths)).toBe(
      'document/reference at #/paths/~1a/get/properties/a: #/paths/~1a/get leads back to itself.'
    )
  })

  test('a $ref in an allOf that leads back to itself is an error', () => {
    const schemas = { A: { allOf: [refer('B')] }, B: { allOf: [refer('A')] } }
    expect(refusal({ allOf: [refer('A')] }, schemas)).toContain('leads back to itself.')
  })
})

describe('allOf', () => {
  test('allOf is merged: fields in order of appearance, required of all', () => {
    const given = {
      allOf: [object({ a: text }, { required: ['a'] }), object({ b: text }, { required: ['b'] })]
    }
    expect(read(given)).toEqual(object({ a: text, b: text }, { required: ['a', 'b'] }))
    expect(Object.keys(read(given).properties ?? {})).toEqual(['a', 'b'])
  })

  test('allOf keeps the fields of an object of which a later member says only which are required', () => {
    const from = { type: 'object', properties: { email: { type: 'string' }, name: { type: 'string' } } }
    const narrower = { type: 'object', required: ['email'] }
    expect(mergeAllOf([{ properties: { from } }, { properties: { from: narrower } }])).toEqual({
      properties: { from: { ...from, required: ['email'] } }
    })
    const other = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } }
    expect(mergeAllOf([{ properties: { from } }, { properties: { from: other } }])).toEqual({
      properties: { from: other }
    })
  })

  test('allOf takes the later definition of a field', () => {
    expect(read({ allOf: [object({ a: text }), object({ a: { type: 'integer' } })] })).toEqual(
      object({ a: { type: 'integer' } })
    )
  })

  test('allOf follows components and drops their titles and descriptions', () => {
    const schemas = { Base: object({ id: text }, { description: 'What all have', title: 'Base' }) }
    expect(read({ allOf: [refer('Base'), object({ name: text })] }, schemas)).toEqual(
      object({ id: text, name: text })
    )
  })

  test('keywords beside an allOf replace those of its members', () => {
    const given = {
      description: 'Mine',
      properties: { a: { type: 'integer' } },
      allOf: [object({ a: text }, { description: 'Theirs' })]
    }
    expect(read(given)).toEqual({
      type: 'object',
      description: 'Mine',
      properties: { a: { type: 'integer' } }
    })
  })

  test('an allOf inside an allOf is merged', () => {
    const schemas = {
      A: { allOf: [refer('B'), object({ a: text })] },
      B: object({ b: text }, { description: 'Words' })
    }
    expect(read({ allOf: [refer('A'), object({ c: text })] }, schemas)).toEqual(
      object({ b: text, a: text, c: text })
    )
  })

  test('two unions of an allOf are kept apart, because both must hold', () => {
    const [left, right] = [{ anyOf: [text] }, { anyOf: [{ type: 'integer' }] }]
    expect(mergeAllOf([left, right])).toEqual({ ...right, allOf: [left] })
  })

  test('a name required twice in an allOf is kept once', () => {
    expect(
      read({ allOf: [object({ a: text }, { required: ['a'] }), object({}, { required: ['a'] })] }).required
    ).toEqual(['a'])
  })
})

describe('a schema that is none', () => {
  const table: Readonly<Record<string, { given: unknown; at: string }>> = {
    null: { given: null, at: '#/here' },
    'a list': { given: [], at: '#/here' },
    'a text in the place of a field': { given: object({ a: 'string' }), at: '#/here/properties/a' },
    'a list of fields': { given: { properties: ['a'] }, at: '#/here/properties' },
    'oneOf that is no list': { given: { oneOf: {} }, at: '#/here/oneOf' },
    'allOf that is no list': { given: { allOf: {} }, at: '#/here/allOf' },
    'enum that is no list': { given: { enum: 'a' }, at: '#/here/enum' },
    'a type that is a number': { given: { type: 3 }, at: '#/here/type' },
    'a description that is an object': { given: { description: {} }, at: '#/here/description' }
  }
  test.each(Object.entries(table))('a value that is not a schema: %s', (_, { given, at }) => {
    expect(codesOf(diagnosticsOf(() => read(given)))).toEqual([`document/structure at ${at}`])
  })

  test('a value that is not a schema in a branch of a comparison is an error', () => {
    const schemas = {
      A: { type: 'object', required: 'a', properties: null },
      B: { allOf: [null], required: ['b'], properties: { b: 'text' } }
    }
    expect(read({ oneOf: [refer('A'), refer('B')] }, schemas).anyOf).toHaveLength(2)
  })
})

test('true at a field in the place of a list requires the field, and false does not', () => {
  const properties = { a: { type: 'string', required: true }, b: { type: 'string', required: false } }
  expect(read({ type: 'object', properties, required: ['c'] })).toEqual({
    type: 'object',
    properties: { a: text, b: text },
    required: ['c', 'a']
  })
  expect(read({ type: 'object', properties: { a: text }, required: true })).toEqual(object({ a: text }))
})

test('false is a schema that admits nothing', () => {
  expect(read(object({ a: false }))).toEqual(object({ a: { not: {} } }))
})

test('true is a schema that admits everything', () => {
  expect(read(object({ a: true }))).toEqual(object({ a: {} }))
})

describe('structure', () => {
  test('ignores words, examples and order', () => {
    const left = {
      type: 'object',
      description: 'x',
      required: ['a', 'b'],
      properties: { a: { type: 'string', example: 1 }, b: { type: 'string', default: 2 } }
    }
    const right = {
      properties: { b: { type: 'string', title: 'B' }, a: { type: 'string', deprecated: true } },
      required: ['b', 'a'],
      type: 'object'
    }
    expect(structureOf(left)).toBe(structureOf(right))
  })

  test('counts a field that is called like a keyword', () => {
    expect(structureOf(object({ description: text }))).not.toBe(structureOf(object({})))
  })

  test('counts the order of a union and of an enum', () => {
    expect(structureOf({ enum: ['a', 'b'] })).not.toBe(structureOf({ enum: ['b', 'a'] }))
  })
})

describe('a pointer', () => {
  test('escapes what its steps may hold', () => {
    expect(pointerTo('#/paths', '/a/~b', 'get', 0)).toBe('#/paths/~1a~1~0b/get/0')
  })

  test.each([
    { given: '#/paths/~1a~1~0b/get', want: 1 },
    { given: '#/paths/%2Fa%2F~0b/get', want: undefined },
    { given: '#/paths/~1a~1%7E0b/get', want: 1 },
    { given: '#/list/1', want: 'second' },
    { given: '#/list/length', want: undefined },
    { given: '#/__proto__', want: undefined },
    { given: '#/a/%', want: undefined }
  ])('$given leads to $want', ({ given, want }) => {
    expect(lookUp({ paths: { '/a/~b': { get: 1 } }, list: ['first', 'second'] }, given)).toBe(want)
  })
})

describe('an allOf of the component that it is in', () => {
  const readComponents = (schemas: Readonly<Record<string, object>>) => {
    const given = { openapi: '3.1.0', info: {}, paths: {}, components: { schemas } }
    const { document, diagnostics } = readAsFarAsPossible(given)
    return { schemas: document.components.schemas, told: diagnostics.map(({ message }) => message) }
  }
  const back = { allOf: [{ $ref: '#/components/schemas/Self' }] }

  test.each<{ what: string; field: object; want: object }>([
    { what: 'alone', field: back, want: refer('Self') },
    {
      what: 'with words',
      field: { ...back, description: 'a' },
      want: { ...refer('Self'), description: 'a' }
    },
    { what: 'with its type', field: { type: 'object', ...back }, want: refer('Self') },
    {
      what: 'in a list',
      field: { type: 'array', items: back },
      want: { type: 'array', items: refer('Self') }
    },
    {
      what: 'in a union',
      field: { anyOf: [back, { type: 'null' }] },
      want: { anyOf: [refer('Self'), { type: 'null' }] }
    }
  ])('$what is a reference to it', ({ field, want }) => {
    const { schemas, told } = readComponents({ Self: object({ a: field }) })
    expect(told).toEqual([])
    expect(schemas['Self']?.properties).toEqual({ a: want })
  })

  test('two components that have one another so have no unknown part', () => {
    const { schemas, told } = readComponents({
      One: object({ two: { allOf: [refer('Two')] } }),
      Two: object({ one: { allOf: [refer('One')] } })
    })
    expect(told).toEqual([])
    expect(JSON.stringify(schemas)).not.toContain('x-unreadable')
  })

  test.each([
    { what: 'fields beside it', field: { ...back, ...object({ b: text }) } },
    { what: 'fields in another member', field: { allOf: [refer('Self'), object({ b: text })] } }
  ])('with $what is what both say', ({ field }) => {
    const { schemas, told } = readComponents({ Self: object({ a: field }) })
    expect(told).toEqual([])
    expect(schemas['Self']?.properties?.['a']).toEqual({ ...object({ b: text }), allOf: [refer('Self')] })
  })

  test('without a field in between has no shape, which is told', () => {
    const { told } = readComponents({ One: { allOf: [refer('Two')] }, Two: { allOf: [refer('One')] } })
    expect(told).not.toEqual([])
  })
})

describe('anchors', () => {
  const schemas: Readonly<Record<string, object>> = {
    Word: { ...text, $anchor: 'word' },
    Tree: { type: 'object', properties: { next: { $dynamicRef: '#tree' } }, $dynamicAnchor: 'tree' },
    One: { ...text, $anchor: 'two' },
    Two: { ...text, $anchor: 'two' }
  }
  const given = { openapi: '3.1.0', info: {}, paths: {}, components: { schemas } }
  const components = (more: object) =>
    readAsFarAsPossible({ ...given, components: { schemas: { ...schemas, ...more } } }).document.components
      .schemas

  test('a reference by anchor is one to the schema that has it', () => {
    const { Tree, User } = components({ User: object({ a: { $ref: '#word' } }) })
    expect(Tree?.properties).toEqual({ next: refer('Tree') })
    expect(User?.properties).toEqual({ a: refer('Word') })
  })

  test('a reference by anchor is read in a response that is named as a keyword of data', () => {
    const content = { 'application/json': { schema: { $ref: '#word' } } }
    const responses = { default: { description: '', content } }
    const { document, diagnostics } = readAsFarAsPossible({
      ...given,
      paths: { '/a': { get: { operationId: 'a', responses } } },
      components: { schemas }
    })
    expect(diagnostics).toEqual([])
    expect(JSON.stringify(document.paths)).toContain('#/components/schemas/Word')
  })

  const dynamic = (reference: string): object => ({ $dynamicRef: reference })
  const named: object = { ...text, $anchor: 'named' }

  test('a dynamic reference without a target is told', () => {
    const given = { openapi: '3.1.0', info: {}, paths: {} }
    const A = object({ a: dynamic('#none') })
    const { diagnostics } = readAsFarAsPossible({ ...given, components: { schemas: { A } } })
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '#none is an anchor that no schema has, or that two have.'
    ])
  })

  test('a dynamic reference leads to the anchor of the component that refers to its schema', () => {
    const { Node, Strict, List, Words } = components({
      Node: { ...object({ all: { items: dynamic('#node') } }), $dynamicAnchor: 'node' },
      Strict: { $dynamicAnchor: 'node', allOf: [refer('Node')], required: ['all'] },
      List: { ...object({ all: { items: dynamic('#T') } }), $defs: { T: { $dynamicAnchor: 'T' } } },
      Words: { $defs: { T: { $dynamicAnchor: 'T', ...text } }, ...refer('List') }
    })
    expect(Node?.properties).toEqual({ all: { items: refer('Node') } })
    expect(Strict).toMatchObject({ properties: { all: { items: refer('Strict') } }, required: ['all'] })
    expect(List?.properties).toEqual({ all: { items: { $dynamicAnchor: 'T' } } })
    expect(Words?.properties).toMatchObject({ all: { items: text } })
  })

  test.each([
    { reference: 'other', want: refer('Other') },
    { reference: 'https://x.test/schemas/other', want: refer('Other') },
    { reference: 'other#/properties/b', want: text },
    { reference: 'other#named', want: named },
    { reference: '#/properties/b', want: text },
    { reference: '#/components/schemas/Word', want: refer('Word') }
  ])('$reference is resolved against the `$id` of the schema that it is in', ({ reference, want }) => {
    const found = readAsFarAsPossible({
      ...given,
      components: {
        schemas: {
          ...schemas,
          Idd: { $id: 'https://x.test/schemas/idd', ...object({ a: { $ref: reference }, b: text }) },
          Other: {
            $id: 'https://x.test/schemas/other',
            ...object({ b: text, c: named })
          }
        }
      }
    })
    expect(found.diagnostics).toEqual([])
    expect(found.document.components.schemas['Idd']?.properties?.['a']).toEqual(want)
  })

  test('a reference to neither an `$id` nor a file is told so', () => {
    const Idd = { $id: 'https://x.test/schemas/idd', ...object({ a: { $ref: 'gone' } }) }
    const { diagnostics } = readAsFarAsPossible({ ...given, components: { schemas: { Idd } } })
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'gone is neither the `$id` of a schema in the document nor a file that was found where the document was read.'
    ])
  })

  test('an anchor that two schemas have leads nowhere', () => {
    const found = readAsFarAsPossible({
      ...given,
      components: { schemas: { ...schemas, A: object({ a: { $ref: '#two' } }) } }
    })
    expect(found.diagnostics.map(({ message }) => message)).toEqual([
      '#two is an anchor that no schema has, or that two have.'
    ])
  })
})
