import { describe, expect, test } from 'vitest'
import type { Schema } from '../../../generator/model/api.ts'
import { isNeeded } from '../../../generator/model/needed.ts'

const text: Schema = { type: 'object', required: ['text'], properties: { text: { type: 'string' } } }
const components: Readonly<Record<string, Schema>> = {
  Needed: text,
  ToNeeded: { $ref: '#/components/schemas/Needed' },
  Tree: { type: 'object', properties: { child: { $ref: '#/components/schemas/Tree' } } },
  Endless: { oneOf: [{ $ref: '#/components/schemas/Endless' }] }
}

function expand(schema: Schema): Schema {
  const target = components[schema.$ref?.replace('#/components/schemas/', '') ?? '']
  return target === undefined ? schema : expand(target)
}

describe('a value', () => {
  test.each<{ says: string; schema: Schema; want: boolean }>([
    { says: 'an object without required fields', schema: { type: 'object', properties: {} }, want: false },
    { says: 'any value', schema: {}, want: false },
    { says: 'an object with a required field', schema: text, want: true },
    { says: 'a reference to one', schema: { $ref: '#/components/schemas/ToNeeded' }, want: true },
    {
      says: 'a union whose every branch needs a field',
      schema: { oneOf: [text, { type: 'object', required: ['id'] }] },
      want: true
    },
    {
      says: 'a union with a branch that needs nothing',
      schema: { anyOf: [text, { type: 'object' }] },
      want: false
    },
    { says: 'a text', schema: { type: 'string' }, want: true },
    { says: 'an array', schema: { type: 'array', items: {} }, want: true },
    { says: 'a type that refers to itself', schema: { $ref: '#/components/schemas/Tree' }, want: false },
    {
      says: 'a union that leads back to itself',
      schema: { $ref: '#/components/schemas/Endless' },
      want: false
    }
  ])('must be given for $says: $want', ({ schema, want }) => {
    expect(isNeeded(schema, expand)).toBe(want)
  })
})
