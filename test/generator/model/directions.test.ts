/** What travels in one direction alone, and what tells the branches of a union apart. */
import { expect, test } from 'vitest'
import { printTypes } from '../../../generator/target/typescript/types/typeText.ts'
import { readOf } from '../../support/readOf.ts'

type Json = Readonly<Record<string, unknown>>

const text = { type: 'string' }
const object = (properties: Json, more: Json = {}) => ({ type: 'object', properties, ...more })
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** The printed types of a document whose one operation sends one schema and is answered with another. */
async function typesOf(
  sent: Json | null,
  answered: Json,
  schemas: Json
): Promise<Readonly<Record<string, string>>> {
  const content = (schema: Json) => ({ 'application/json': { schema } })
  const { api, told } = readOf({
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1' },
    servers: [{ url: 'https://shop.test' }],
    paths: {
      '/order/create': {
        post: {
          operationId: 'createOrder',
          ...(sent === null ? {} : { requestBody: { content: content(sent) } }),
          responses: { '200': { description: 'Done', content: content(answered) } }
        }
      }
    },
    components: { schemas }
  })
  expect(told).toEqual([])
  const printed = await printTypes(api?.types ?? [])
  return Object.fromEntries(
    [...printed].map(([name, type]) => [
      name,
      String(type.text)
        .replace(/^\/\*\*[\s\S]*?\*\/\n/, '')
        .replace(/\s+/g, ' ')
    ])
  )
}

const order = object(
  { id: { ...text, readOnly: true }, name: text, password: { ...text, writeOnly: true } },
  { required: ['id', 'name', 'password'] }
)

test('a component that is sent and answered keeps its name for the answer', async () => {
  expect(await typesOf(refer('Order'), refer('Order'), { Order: order })).toMatchObject({
    Order: 'export interface Order { id: string; name: string; }',
    OrderInput: 'export interface OrderInput { name: string; password: string; }'
  })
})

test('a component that is only sent keeps its name, and so does one whose fields travel both ways', async () => {
  const schemas = { Draft: order, Plain: object({ a: text }) }
  const types = await typesOf(
    object({ draft: refer('Draft'), plain: refer('Plain') }),
    refer('Plain'),
    schemas
  )
  expect(types).toMatchObject({
    Draft: 'export interface Draft { name: string; password: string; }',
    Plain: 'export interface Plain { a?: string | undefined; }'
  })
  expect(Object.keys(types).filter((name) => name.endsWith('Input'))).toEqual([])
})

test('a component that leads to a marked one is split as well, also in a circle', async () => {
  const schemas = {
    Leaf: object({
      id: { ...text, readOnly: true },
      next: refer('Leaf'),
      tags: { type: 'array', items: refer('Tag') }
    }),
    Tag: object({ node: refer('Leaf') }),
    LeafInput: object({ other: text })
  }
  expect(await typesOf(refer('Leaf'), refer('Leaf'), schemas)).toMatchObject({
    Leaf: 'export interface Leaf { id?: string | undefined; next?: Leaf | undefined; tags?: Tag[] | undefined; }',
    LeafSent: 'export interface LeafSent { next?: LeafSent | undefined; tags?: TagInput[] | undefined; }',
    TagInput: 'export interface TagInput { node?: LeafSent | undefined; }'
  })
})

test('a field is marked by the component that it refers to', async () => {
  const schemas = { Id: { ...text, readOnly: true }, Order: object({ id: refer('Id'), name: text }) }
  expect(await typesOf(refer('Order'), object({}), schemas)).toMatchObject({
    Order: 'export interface Order { name?: string | undefined; }'
  })
})

test('a component that is marked as a whole has one form', async () => {
  const schemas = { Id: { ...text, readOnly: true } }
  const types = await typesOf(object({ ids: { type: 'array', items: refer('Id') } }), refer('Id'), schemas)
  expect(Object.keys(types).filter((name) => name.startsWith('Id'))).toEqual(['Id'])
})

test('a discriminator gives each branch its values, by mapping and by name', async () => {
  const pet = (more: Json) => object({ kind: text, ...more }, { required: ['kind'] })
  const union = {
    oneOf: [refer('Cat'), refer('Dog'), refer('Fish')],
    discriminator: {
      propertyName: 'kind',
      mapping: { cat: '#/components/schemas/Cat', tom: 'Cat', dog: 'Dog' }
    }
  }
  const types = await typesOf(null, union, {
    Cat: pet({ a: text }),
    Dog: pet({ b: text }),
    Fish: pet({ c: text })
  })
  expect(types['Cat']).toContain(`kind: 'cat' | 'tom';`)
  expect(types['Dog']).toContain(`kind: 'dog';`)
  expect(types['Fish']).toContain(`kind: 'Fish';`)
})

test('a discriminating field that is narrow already stays as it is', async () => {
  const pet = (kind: string) => object({ kind: { const: kind } }, { required: ['kind'] })
  const types = await typesOf(
    null,
    { oneOf: [refer('Cat'), refer('Dog')], discriminator: { propertyName: 'kind' } },
    { Cat: pet('cat'), Dog: pet('dog') }
  )
  expect(types['Cat']).toContain(`kind: 'cat';`)
})

const twoTexts = { type: 'array', prefixItems: [text, { type: 'number' }] }

test.each<{ what: string; schema: object; type: string }>([
  { what: 'closed', schema: { ...twoTexts, items: false, minItems: 2 }, type: '[string, number]' },
  {
    what: 'closed by its length',
    schema: { ...twoTexts, minItems: 2, maxItems: 2 },
    type: '[string, number]'
  },
  { what: 'of no least length', schema: { ...twoTexts, items: false }, type: '[string?, number?]' },
  { what: 'open', schema: { ...twoTexts, minItems: 1 }, type: '[string, number?, ...unknown[]]' },
  {
    what: 'that ends in a list',
    schema: { ...twoTexts, minItems: 2, items: { type: 'boolean' } },
    type: '[string, number, ...boolean[]]'
  },
  { what: 'of one element', schema: { prefixItems: [text], items: false, minItems: 1 }, type: '[string]' },
  {
    what: 'shorter than its elements',
    schema: { ...twoTexts, items: false, maxItems: 1 },
    type: '[string?]'
  },
  {
    what: 'of unions and null',
    schema: {
      type: ['array', 'null'],
      prefixItems: [{ type: ['string', 'null'] }, { enum: ['a', 'b'] }],
      items: { oneOf: [text, { type: 'number' }] },
      minItems: 1
    },
    type: "[string | null, ('a' | 'b')?, ...(string | number)[]] | null"
  },
  {
    what: 'of components and tuples',
    schema: {
      prefixItems: [refer('Point'), { ...twoTexts, items: false, minItems: 2 }],
      items: refer('Point')
    },
    type: '[Point?, [string, number]?, ...Point[]]'
  }
])('a tuple $what is one: $type', async ({ schema, type }) => {
  const types = await typesOf(null, object({ a: refer('Tuple'), b: refer('Point') }), {
    Tuple: schema,
    Point: object({ x: { type: 'number' } })
  })
  // The formatter takes the spaces inside brackets away.
  expect(types['Tuple']?.replace(/(?<=\[) | (?=\])/g, '')).toBe(`export type Tuple = ${type};`)
})

test('fields by pattern are an index signature', async () => {
  const schemas = {
    ByPattern: {
      type: 'object',
      patternProperties: { '^x': { type: 'number' } },
      additionalProperties: false
    }
  }
  expect(await typesOf(null, object({ c: refer('ByPattern') }), schemas)).toMatchObject({
    ByPattern: 'export interface ByPattern { [key: string]: number; }'
  })
})
