/** Ids have the type that the document gives them, and are texts otherwise. */
import { expect, test } from 'vitest'
import type { Schema } from '../../../../generator/model/api.ts'
import { pathTemplate } from '../../../../generator/target/typescript/calls/descriptor.ts'
import { idTypesOf } from '../../../../generator/target/typescript/calls/idTypes.ts'
import { actionsOf, modelOf, type Setting } from '../../../support/sketch.ts'

const schemas: NonNullable<Setting['schemas']> = {
  Size: { type: 'string', enum: ['small', 'large'] },
  Number: { $ref: '#/components/schemas/Whole' },
  Sizes: { type: 'array', items: { $ref: '#/components/schemas/Size' } },
  Whole: { type: 'integer' }
}

/** How an operation with one id is emitted: the type of the id and the template of its path. */
function emitted(schema: Schema): string {
  const parameters = [{ name: 'id', in: 'path', required: true, schema }]
  const model = modelOf({ 'GET /pet/{id}/fetch': { id: 'fetchPet', parameters } }, { schemas })
  const [only] = actionsOf(model)
  if (only === undefined) throw new Error('The sketch has no action')
  return `${idTypesOf(only.action).join()} ${pathTemplate(only.action)}`
}

test.each<{ schema: Schema; want: string }>([
  { schema: { type: 'string' }, want: 'string /pet/{id}/fetch' },
  { schema: {}, want: 'string /pet/{id}/fetch' },
  { schema: { type: 'string', format: 'uuid' }, want: 'string /pet/{id}/fetch' },
  { schema: { type: 'integer', format: 'int64' }, want: 'number /pet/{#id}/fetch' },
  { schema: { type: 'number' }, want: 'number /pet/{#id}/fetch' },
  { schema: { type: 'boolean' }, want: 'boolean /pet/{#id}/fetch' },
  { schema: { enum: ['a', "b'c"] }, want: "'a' | 'b\\'c' /pet/{id}/fetch" },
  { schema: { type: 'integer', enum: [1, 2] }, want: '1 | 2 /pet/{#id}/fetch' },
  { schema: { const: 'me' }, want: "'me' /pet/{id}/fetch" },
  { schema: { type: ['integer', 'null'] }, want: 'number /pet/{#id}/fetch' },
  { schema: { type: ['string', 'integer'] }, want: 'string | number /pet/{#id}/fetch' },
  { schema: { oneOf: [{ type: 'string' }, { type: 'integer' }] }, want: 'string | number /pet/{#id}/fetch' },
  {
    schema: { anyOf: [{ type: 'string' }, { type: 'string', format: 'date' }] },
    want: 'string /pet/{id}/fetch'
  },
  { schema: { $ref: '#/components/schemas/Size' }, want: "'small' | 'large' /pet/{id}/fetch" },
  { schema: { $ref: '#/components/schemas/Number' }, want: 'number /pet/{#id}/fetch' },
  { schema: { type: 'array', items: { type: 'string' } }, want: 'readonly string[] /pet/{id}/fetch' },
  {
    schema: { type: 'array', items: { $ref: '#/components/schemas/Number' } },
    want: 'readonly number[] /pet/{id}/fetch'
  },
  { schema: { $ref: '#/components/schemas/Sizes' }, want: "readonly ('small' | 'large')[] /pet/{id}/fetch" },
  {
    schema: { type: 'object', properties: { a: { type: 'integer' }, 'b-c': {} }, required: ['a'] },
    want: "{ readonly a: number; readonly 'b-c'?: string } /pet/{id}/fetch"
  },
  {
    schema: { type: 'object', additionalProperties: { type: 'integer' } },
    want: 'Readonly<Record<string, number>> /pet/{id}/fetch'
  }
])('$schema is emitted as $want', ({ schema, want }) => {
  expect(emitted(schema)).toBe(want)
})
