/** Whether the examples of a document are ones that its schemas allow. */
import { describe, expect, test } from 'vitest'
import type { Schema } from '../../../../generator/model/api.ts'
import { exampleFits } from '../../../../generator/target/typescript/examples/exampleFits.ts'
import { exampleValue } from '../../../../generator/target/typescript/examples/exampleValue.ts'
import { referenceToComponent } from '../../../../generator/ground/component.ts'

const lamp: Schema = {
  type: 'object',
  required: ['watts'],
  properties: { watts: { type: 'integer', minimum: 3 }, name: { type: 'string', maxLength: 4 } }
}
const node: Schema = { type: 'object', properties: { next: { $ref: referenceToComponent('Node') } } }
const types: Readonly<Record<string, Schema>> = { Lamp: lamp, Node: node }
const fits = (schema: Schema, value: unknown): boolean => exampleFits(schema, value, (name) => types[name])

const rows: readonly {
  readonly schema: Schema
  readonly good: readonly unknown[]
  readonly bad: readonly unknown[]
}[] = [
  {
    schema: lamp,
    good: [{ watts: 3 }, { watts: 4, name: 'Desk' }],
    bad: [
      {},
      { watts: 2 },
      { watts: '3' },
      { watts: 3, size: 1 },
      { watts: 3, name: 'Table' },
      [],
      'lamp',
      null
    ]
  },
  { schema: { $ref: referenceToComponent('Lamp') }, good: [{ watts: 3 }], bad: [{}] },
  { schema: { $ref: referenceToComponent('Gone') }, good: [], bad: [{}, 1] },
  { schema: { ...lamp, additionalProperties: true }, good: [{ watts: 3, size: 1 }], bad: [{ size: 1 }] },
  {
    schema: { type: 'object', additionalProperties: { type: 'number' } },
    good: [{}, { a: 1 }],
    bad: [{ a: '1' }]
  },
  { schema: { type: 'object' }, good: [{}, { a: 1 }], bad: ['{}'] },
  { schema: { type: 'object', properties: {} }, good: [{}], bad: [{ a: 1 }] },
  { schema: { type: ['string', 'null'] }, good: ['a', null], bad: [1] },
  { schema: { type: 'string', nullable: true }, good: ['a', null], bad: [false] },
  { schema: { enum: ['a', 1] }, good: ['a', 1], bad: ['b', '1'] },
  { schema: { const: { a: 1 } }, good: [{ a: 1 }], bad: [{ a: 2 }] },
  { schema: { anyOf: [lamp, { type: 'string' }] }, good: [{ watts: 3 }, 'a'], bad: [1, {}] },
  {
    schema: {
      oneOf: [{ type: 'integer' }, { type: 'boolean' }],
      anyOf: [{ minimum: 2, type: 'integer' }, { type: 'boolean' }]
    },
    good: [2, true],
    bad: ['a']
  },
  {
    schema: { allOf: [lamp, { required: ['name'] }] },
    good: [{ watts: 3, name: 'Desk' }],
    bad: [{ watts: 3 }]
  },
  {
    schema: { type: 'array', items: { type: 'number' }, minItems: 1, maxItems: 2 },
    good: [[1], [1, 2]],
    bad: [[], ['1'], [1, 2, 3], { 0: 1 }]
  },
  {
    schema: {
      type: 'array',
      items: { anyOf: [{ type: 'string' }, { type: 'number' }] },
      'x-tuple': { elements: 2, others: 'none' }
    },
    good: [[], ['a'], ['a', 1]],
    bad: [[1], ['a', 'b'], ['a', 1, 2]]
  },
  {
    schema: {
      type: 'array',
      items: { anyOf: [{ type: 'string' }, { type: 'number' }] },
      'x-tuple': { elements: 1, others: 'items' }
    },
    good: [['a', 1, 2]],
    bad: [['a', 'b']]
  },
  {
    schema: {
      type: 'array',
      items: { anyOf: [{ type: 'string' }] },
      'x-tuple': { elements: 1, others: 'any' }
    },
    good: [['a', 1, {}]],
    bad: [[1]]
  },
  { schema: { type: 'string', pattern: '^\\d+$' }, good: ['12'], bad: ['a'] },
  { schema: { type: 'string', pattern: '(?<a' }, good: [], bad: ['a'] },
  {
    schema: { type: 'string', format: 'date-time' },
    good: ['2026-01-31T09:00:00Z'],
    bad: ['2026-01-31', 'now']
  },
  { schema: { type: 'string', format: 'uuid' }, good: ['0f8fad5b-d9cb-469f-a165-70867728950e'], bad: ['1'] },
  { schema: { type: 'string', format: 'binary' }, good: [], bad: ['file.txt'] },
  { schema: { type: 'number', minimum: 1, exclusiveMinimum: true }, good: [1.1], bad: [1] },
  { schema: { type: 'number', exclusiveMaximum: 1, multipleOf: 0.5 }, good: [0.5], bad: [1, 0.3] },
  { schema: {}, good: [1, 'a', {}], bad: [] },
  { schema: node, good: [{ next: { next: {} } }], bad: [{ next: { last: 1 } }] }
]

describe('an example that a schema allows', () => {
  test.each(rows)('$schema allows $good and refuses $bad', ({ schema, good, bad }) => {
    expect(good.filter((value) => !fits(schema, value))).toEqual([])
    expect(bad.filter((value) => fits(schema, value))).toEqual([])
  })

  test('the example of the document is left aside if its schema refuses it, and the next one is taken', () => {
    const valueOf = (schema: Schema): unknown =>
      exampleValue(schema, { name: 'field', resolve: (name) => types[name], depth: 0, nth: 0 })
    expect(valueOf({ ...lamp, example: { name: 'Desk' } })).toEqual({ watts: 3 })
    expect(valueOf({ type: 'string', examples: [7, 'seven'] })).toBe('seven')
  })
})
