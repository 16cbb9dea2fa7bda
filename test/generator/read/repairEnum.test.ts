/** Values of an enum that its type excludes. */
import { describe, expect, test } from 'vitest'
import { printTypes } from '../../../generator/target/typescript/types/typeText.ts'
import { readOf } from '../../support/readOf.ts'

const place = '#/paths/~1order~1create/post/requestBody/content/application~1json/schema/properties/a'

/** What a request with the schema as its field is made of. */
async function fieldOf(schema: object) {
  const body = { type: 'object', required: ['a'], properties: { a: schema } }
  const { api, diagnostics } = readOf({
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1' },
    servers: [{ url: 'https://shop.test' }],
    paths: {
      '/order/create': {
        post: {
          operationId: 'createOrder',
          requestBody: { required: true, content: { 'application/json': { schema: body } } },
          responses: { '204': { description: 'Done' } }
        }
      }
    }
  })
  const [type] = [...(await printTypes(api?.types ?? [])).values()].map(({ text }) => String(text))
  const told = diagnostics.flatMap(({ severity, code, place: at, message }) =>
    code === 'repair/enum' || severity === 'warning'
      ? [`${severity} ${at.replace('openapi.json', '')} ${message}`]
      : []
  )
  return { type: /\ba: (.*);/.exec(type ?? '')?.[1], told }
}

const texts = ['a', 'b']

describe('an enum beside a type that excludes all of its values', () => {
  test.each([
    {
      what: 'of a list is that of the elements',
      schema: { type: 'array', items: { type: 'string' }, enum: texts },
      type: "('a' | 'b')[]",
      told: 'enum has no list; it was read as the values of the elements.'
    },
    {
      what: 'of a list without items is that of the elements',
      schema: { type: 'array', enum: texts },
      type: "('a' | 'b')[]",
      told: 'enum has no list; it was read as the values of the elements.'
    },
    {
      what: 'of a list gives way to the enum of the elements',
      schema: { type: 'array', items: { type: 'string', enum: ['c'] }, enum: texts },
      type: "'c'[]",
      told: 'enum has no list, and items says what the elements are; enum was dropped.'
    },
    {
      what: 'has the integers that its texts spell',
      schema: { type: 'integer', enum: ['1', '2'] },
      type: '1 | 2',
      told: 'type integer excludes ["1","2"] of enum; [1,2] was read.'
    },
    {
      what: 'has the numbers that its texts spell',
      schema: { type: 'number', enum: ['-0.5', '2'] },
      type: '-0.5 | 2',
      told: 'type number excludes ["-0.5","2"] of enum; [-0.5,2] was read.'
    },
    {
      what: 'has the truth values that its texts spell',
      schema: { type: 'boolean', enum: ['true', 'false'] },
      type: 'true | false',
      told: 'type boolean excludes ["true","false"] of enum; [true,false] was read.'
    },
    {
      what: 'has its numbers as texts',
      schema: { type: 'string', enum: [1, true] },
      type: "'1' | 'true'",
      told: 'type string excludes [1,true] of enum; ["1","true"] was read.'
    },
    {
      what: 'of one value has it as the type has it',
      schema: { type: ['integer', 'null'], const: '3' },
      type: '3 | null',
      told: 'type integer, null excludes ["3"] of const; [3] was read.'
    }
  ])('$what', async ({ schema, type, told }) => {
    expect(await fieldOf(schema)).toEqual({ type, told: [`repair ${place} ${told}`] })
  })

  test('of elements of another type is mended there', async () => {
    const { type, told } = await fieldOf({ type: 'array', items: { type: 'integer' }, enum: ['1', '2'] })
    expect(type).toBe('(1 | 2)[]')
    expect(told).toEqual([
      `repair ${place} enum has no list; it was read as the values of the elements.`,
      `repair ${place}/items type integer excludes ["1","2"] of enum; [1,2] was read.`
    ])
  })

  test('that cannot be reconciled with its type is followed, and told', async () => {
    expect(await fieldOf({ type: 'integer', enum: ['low', 'high'] })).toEqual({
      type: "'low' | 'high'",
      told: [
        `warning ${place} type integer excludes ["low","high"] of enum: no value fits both. The type is ignored.`
      ]
    })
  })
})

describe('an enum beside a type', () => {
  test('loses what the type excludes and no text spells', async () => {
    expect(await fieldOf({ type: 'boolean', enum: ['yes', true] })).toEqual({
      type: 'true',
      told: [`repair ${place} type boolean excludes ["yes"] of enum; [true] was read.`]
    })
  })

  test.each([
    { schema: { type: 'string', enum: ['a', null] }, type: "'a' | null" },
    { schema: { type: ['string', 'integer'], enum: ['a', 1] }, type: "'a' | 1" },
    { schema: { type: 'number', enum: [1, 2.5] }, type: '1 | 2.5' },
    { schema: { enum: ['1', 1] }, type: "'1' | 1" }
  ])('that fits stays: %j', async ({ schema, type }) => {
    expect(await fieldOf(schema)).toEqual({ type, told: [] })
  })
})
