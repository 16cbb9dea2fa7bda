import { expect, test } from 'vitest'
import { schemaReader } from '../../../generator/read/schema.ts'

const text = { type: 'string' }
const count = { type: 'integer' }

const root = {
  components: {
    schemas: {
      Base: { type: 'object', properties: { id: text }, unevaluatedProperties: count },
      Closed: { type: 'object', properties: { id: text }, unevaluatedProperties: false }
    }
  }
}

function read(schema: unknown): unknown {
  return schemaReader(root, () => undefined).read(schema, '#/components/schemas/Here')
}

test.each([
  [
    'a schema for keys that nothing evaluates',
    { unevaluatedProperties: text },
    { additionalProperties: text }
  ],
  ['true', { unevaluatedProperties: true }, { additionalProperties: true }],
  ['an empty schema', { unevaluatedProperties: {} }, { additionalProperties: {} }],
  [
    'a schema behind additionalProperties, which evaluates all keys',
    { additionalProperties: text, unevaluatedProperties: count },
    { additionalProperties: text }
  ],
  [
    'a schema behind patterns, which evaluate some',
    { patternProperties: { '^x': text }, unevaluatedProperties: count },
    { additionalProperties: { anyOf: [text, count] } }
  ],
  ['false', { properties: { id: text }, unevaluatedProperties: false }, { properties: { id: text } }],
  [
    'a schema that no key fits',
    { properties: { id: text }, unevaluatedProperties: { not: {} } },
    { properties: { id: text } }
  ]
])('unevaluatedProperties: %s', (_, schema, expected) => {
  expect(read({ type: 'object', ...schema })).toEqual({ type: 'object', ...expected })
})

test('a schema that extends another has its other keys', () => {
  expect(read({ allOf: [{ $ref: '#/components/schemas/Base' }], properties: { name: text } })).toEqual({
    type: 'object',
    properties: { id: text, name: text },
    additionalProperties: count
  })
})

test('a schema that extends a closed one has its own fields', () => {
  expect(read({ allOf: [{ $ref: '#/components/schemas/Closed' }], properties: { name: text } })).toEqual({
    type: 'object',
    properties: { id: text, name: text }
  })
})
