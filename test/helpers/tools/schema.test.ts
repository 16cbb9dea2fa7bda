import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  argumentSchema,
  readArguments,
  type StandardSchemaV1
} from '../../../templates/helpers/tools/schema.ts'
import { rejection } from '../platform.ts'

const refusing = (
  issues: readonly { message: string; path?: readonly (PropertyKey | { key: PropertyKey })[] }[]
): StandardSchemaV1 => ({
  '~standard': { version: 1, vendor: 'mine', validate: async () => ({ issues }) }
})

describe('the schema that a model sees', () => {
  test.each([
    {
      what: 'of a JSON Schema',
      parameters: { type: 'object', properties: { a: {} }, required: ['a'], title: 'T' },
      want: { type: 'object', properties: { a: {} }, required: ['a'] }
    },
    { what: 'of one without a type', parameters: {}, want: { type: 'object', properties: {} } },
    {
      what: 'of a Standard Schema',
      parameters: z.object({ a: z.string() }),
      want: { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] }
    },
    {
      what: 'that is given beside one',
      parameters: refusing([]),
      given: { type: 'object', properties: { b: {} } },
      want: { type: 'object', properties: { b: {} } }
    }
  ])('the schema for the model is $what', ({ parameters, given, want }) => {
    expect(argumentSchema('f', parameters, given)).toEqual(want)
  })

  test.each([
    { what: 'no schema', parameters: 5, message: /tool f must be a Standard Schema or a JSON Schema/ },
    { what: 'a list', parameters: { type: 'array' }, message: /of type "object"/ },
    {
      what: 'definitions',
      parameters: { type: 'object', $defs: {} },
      message: /must not refer to definitions/
    },
    {
      what: 'a schema that does not say itself',
      parameters: refusing([]),
      message: /\(of mine\).*set jsonSchema beside/
    },
    {
      what: 'a schema that has none',
      parameters: z.object({ at: z.date() }),
      message: /has no JSON Schema: set jsonSchema/
    }
  ])('a schema with $what is refused', ({ parameters, message }) => {
    expect(() => argumentSchema('f', parameters, undefined)).toThrow(message)
  })
})

describe('arguments', () => {
  test('arguments become the output of a Standard Schema, and stay as they are with a JSON Schema', async () => {
    expect(await readArguments(z.object({ n: z.string().transform(Number) }), { n: '5' })).toEqual({ n: 5 })
    const value = { n: 5 }
    expect(await readArguments({ type: 'object' }, value)).toBe(value)
  })

  test('arguments that do not fit are refused with every complaint and its place', async () => {
    const issues = [{ message: 'no' }, { message: 'wrong', path: ['a', 0, { key: 'b' }] }]
    expect(await rejection(readArguments(refusing(issues), {}))).toMatchObject({
      message: 'The arguments do not fit: no; a.0.b: wrong'
    })
    const schema = { properties: { a: { type: 'string' }, b: { type: 'string' } } }
    expect(await rejection(readArguments(schema, { a: 1, b: 2 }))).toMatchObject({
      message: 'The arguments do not fit: a must be string; b must be string'
    })
  })
})
