import { describe, expect, it, test } from 'vitest'
import type { Schema } from '../../../../generator/model/api.ts'
import { exampleValue } from '../../../../generator/target/typescript/examples/exampleValue.ts'
import { fixtureNames, modelOf } from '../../../fixtures/fixture.ts'
import { loadFile } from '../../../support/loadFile.ts'
import { committedDocument, modelOfDocument, revisions } from '../../../support/revisions.ts'
import { exampleFaults } from '../../../support/exampleFaults.ts'

/** A value for the schema of a field. */
const valueOf = (schema: Schema, name = 'field', types: Readonly<Record<string, Schema>> = {}): unknown =>
  exampleValue(schema, { name, resolve: (type) => types[type], depth: 0, nth: 0 })

describe('the example of a value', () => {
  test.each([
    { says: 'its own example', schema: { type: 'string', example: 'blue' }, value: 'blue' },
    { says: 'the first of its values', schema: { enum: [null, 'a', 'b'] }, value: 'a' },
    { says: 'its format', schema: { type: 'string', format: 'date' }, value: '2026-01-31' },
    { says: 'its pattern', schema: { type: 'string', pattern: '^\\d{4}$' }, value: '1234' },
    {
      says: 'its pattern that escapes more than Unicode allows',
      schema: { pattern: '^[a-z\\-\\:]+$' },
      value: 'example'
    },
    { says: 'its shortest length', schema: { type: 'string', minLength: 10 }, value: 'exampleexa' },
    { says: 'its longest length', schema: { type: 'string', maxLength: 4 }, value: 'exam' },
    {
      says: 'its bounds of OpenAPI 3.0',
      schema: { type: 'number', minimum: 3, exclusiveMinimum: true },
      value: 4
    },
    { says: 'its bounds of OpenAPI 3.1', schema: { type: 'number', exclusiveMaximum: 1 }, value: 0 },
    { says: 'its steps', schema: { type: 'integer', minimum: 3, multipleOf: 5 }, value: 5 },
    { says: 'its value other than null', schema: { type: ['null', 'boolean'] }, value: true },
    {
      says: 'different items of a list',
      schema: { type: 'array', minItems: 2, items: { type: 'string' } },
      value: ['example', 'example 2']
    },
    {
      says: 'all elements of a tuple',
      schema: {
        type: 'array',
        items: { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
        'x-tuple': { elements: 2, others: 'items' }
      },
      value: ['example', 2]
    },
    {
      says: 'as many items as a tuple requires',
      schema: {
        type: 'array',
        minItems: 3,
        items: { anyOf: [{ type: 'string' }, { type: 'boolean' }] },
        'x-tuple': { elements: 1, others: 'items' }
      },
      value: ['example', true, true]
    },
    {
      says: 'what all parts of it require',
      schema: {
        allOf: [
          { properties: { name: { type: 'string' } }, required: ['name'] },
          { properties: { size: { type: 'number' } }, required: ['size'] }
        ]
      },
      value: { name: 'Support', size: 1 }
    },
    {
      says: 'its smallest number of fields',
      schema: {
        type: 'object',
        minProperties: 1,
        properties: { name: { type: 'string' }, b: { type: 'number' } }
      },
      value: { name: 'Support' }
    },
    {
      says: 'its smallest number of keys',
      schema: { type: 'object', minProperties: 2, additionalProperties: { type: 'integer' } },
      value: { key: 1, key2: 1 }
    },
    {
      says: 'the first branch that is not null',
      schema: { anyOf: [{ type: 'null' }, { type: 'boolean' }] },
      value: true
    }
  ] satisfies readonly { readonly says: string; readonly schema: Schema; readonly value: unknown }[])(
    'the example of a schema follows $says',
    ({ schema, value }) => {
      expect(valueOf(schema)).toEqual(value)
    }
  )

  it('the name of a field gives its text', () => {
    expect(
      ['first_name', 'websiteUrl', 'HTTP_HOST', 'datasetId'].map((name) => valueOf({ type: 'string' }, name))
    ).toEqual(['Support', 'https://www.example.com', 'www.example.com', 'abc123'])
  })

  it('a schema that requires itself has no example', () => {
    const node: Schema = {
      type: 'object',
      required: ['next'],
      properties: { next: { $ref: '#/components/schemas/Node' } }
    }
    expect(valueOf({ $ref: '#/components/schemas/Node' }, 'node', { Node: node })).toBeUndefined()
  })

  it('a schema that may contain itself has an example without itself', () => {
    const node: Schema = {
      type: 'object',
      required: ['children'],
      properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Node' } } }
    }
    const inside: unknown = valueOf({ $ref: '#/components/schemas/Node' }, 'node', { Node: node })
    expect(JSON.stringify(inside)).toMatch(/^\{"children":\[.*\]\}$/)
  })

  it('a pattern gives a text that it spells, and none if it cannot be spelt', () => {
    expect(valueOf({ type: 'string', pattern: '^zz-\\d{9}$' })).toBe('zz-111111111')
    expect(valueOf({ type: 'string', pattern: '(' })).toBeUndefined()
  })
})

describe('the examples of an API', () => {
  it('the example of every operation of the committed document is valid against its schemas', () => {
    expect(exampleFaults(modelOfDocument(committedDocument()).api)).toEqual([])
  })

  const isLong = process.env['LONG'] !== undefined

  test.each(revisions.filter((_, index) => isLong || index === 0))(
    'the example of every operation is valid against its schemas: $name',
    ({ file, present }) => {
      if (present) expect(exampleFaults(modelOfDocument(loadFile(file)).api)).toEqual([])
    }
  )

  test.each(fixtureNames())(
    'the example of every operation is valid against its schemas: fixture %s',
    (name) => {
      expect(exampleFaults(modelOf(name))).toEqual([])
    }
  )
})
