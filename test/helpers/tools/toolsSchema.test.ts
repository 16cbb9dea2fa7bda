import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { complaints } from '../../../templates/helpers/tools/schemaCheck.ts'

describe('the checked part of JSON Schema', () => {
  const cases: readonly {
    readonly schema: unknown
    readonly value: unknown
    readonly want: readonly string[]
  }[] = [
    { schema: {}, value: 5, want: [] },
    { schema: true, value: 5, want: [] },
    { schema: { type: 'string' }, value: 5, want: ['the value must be string'] },
    { schema: { type: ['string', 'null'] }, value: null, want: [] },
    { schema: { type: ['string', 'null'] }, value: 1, want: ['the value must be string or null'] },
    { schema: { type: 'integer' }, value: 1.5, want: ['the value must be integer'] },
    { schema: { type: 'number' }, value: 1.5, want: [] },
    { schema: { type: 'object' }, value: [], want: ['the value must be object'] },
    { schema: { type: 'object' }, value: null, want: ['the value must be object'] },
    { schema: { enum: ['a', { b: 1 }] }, value: { b: 1 }, want: [] },
    { schema: { enum: ['a', 'b'] }, value: 'c', want: ['the value must be one of ["a","b"]'] },
    {
      schema: { type: 'array', items: { type: 'boolean' } },
      value: [true, 1],
      want: ['[1] must be boolean']
    },
    { schema: { required: ['a'], properties: { a: {} } }, value: {}, want: ['a is missing'] },
    { schema: { required: ['toString'] }, value: {}, want: ['toString is missing'] },
    {
      schema: { properties: { a: { properties: { b: { type: 'string' } } } } },
      value: { a: { b: 1 } },
      want: ['a.b must be string']
    },
    {
      schema: { properties: { a: {} }, additionalProperties: false },
      value: { a: 1, b: 1 },
      want: ['b is not known']
    },
    { schema: { additionalProperties: { type: 'string' } }, value: { a: 1 }, want: ['a must be string'] },
    {
      schema: { additionalProperties: { type: 'string' } },
      value: { constructor: 1 },
      want: ['constructor must be string']
    },
    { schema: { minLength: 9, pattern: 'x' }, value: 'a', want: [] }
  ]

  test.each(cases)(
    'the checked part of JSON Schema finds the complaints of $schema about $value',
    ({ schema, value, want }) => {
      expect(complaints(value, schema, '')).toEqual(want)
    }
  )

  test('the checked part of JSON Schema accepts any value and any schema', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, schema) => void complaints(value, schema, ''))
    )
  })
})
