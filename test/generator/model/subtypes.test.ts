/** What a discriminator tells apart: the subtypes of a base, and branches that lack its field. */
import { expect, test } from 'vitest'
import { printTypes } from '../../../generator/target/typescript/types/typeText.ts'
import { readOf } from '../../support/readOf.ts'

type Json = Readonly<Record<string, unknown>>

const text = { type: 'string' }
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: Json, more: Json = {}) => ({ type: 'object', properties, ...more })
const tells = (propertyName: string, mapping: Readonly<Record<string, string>>) => ({
  discriminator: {
    propertyName,
    mapping: Object.fromEntries(
      Object.entries(mapping).map(([value, name]) => [value, `#/components/schemas/${name}`])
    )
  }
})

/** The printed types of a document whose one operation sends and answers a schema. */
async function typesOf(schema: Json, schemas: Json): Promise<Readonly<Record<string, string>>> {
  const content = { 'application/json': { schema } }
  const { api, told } = readOf({
    openapi: '3.1.0',
    info: { title: 'Sea', version: '1' },
    servers: [{ url: 'https://sea.test' }],
    paths: {
      '/fish/put': {
        post: {
          operationId: 'putFish',
          requestBody: { content },
          responses: { '200': { description: 'Done', content } }
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
        .replace(/\/\*\*[\s\S]*?\*\/\n/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    ])
  )
}

const fish = object(
  { age: { type: 'integer' }, kind: text },
  {
    required: ['age', 'kind'],
    ...tells('kind', { shark: 'Shark', salmon: 'Salmon' })
  }
)
const salmon = object(
  { kind: { ...text, enum: ['salmon'] }, partner: refer('Fish') },
  { required: ['kind'], allOf: [refer('Fish')] }
)

test('a base with a mapping is a union of its subtypes, which may refer to it', async () => {
  const shark = object({ teeth: { type: 'integer' } }, { allOf: [refer('Fish')] })
  expect(await typesOf(refer('Fish'), { Fish: fish, Shark: shark, Salmon: salmon })).toMatchObject({
    Fish: 'export type Fish = Salmon | Shark;',
    Salmon: "export interface Salmon { age: number; kind: 'salmon'; partner?: Fish | undefined; }",
    Shark: "export interface Shark { age: number; kind: 'shark'; teeth?: number | undefined; }"
  })
})

test('a subtype may be a base of others', async () => {
  const shark = object(
    { kind: { ...text, enum: ['shark'] }, sharkType: text },
    { required: ['sharkType'], ...tells('sharkType', { saw: 'SawShark' }), allOf: [refer('Fish')] }
  )
  const saw = object({ sharkType: { ...text, enum: ['saw'] } }, { allOf: [refer('Shark')] })
  expect(
    await typesOf(refer('Fish'), { Fish: fish, Shark: shark, SawShark: saw, Salmon: salmon })
  ).toMatchObject({
    Fish: 'export type Fish = Salmon | Shark;',
    SawShark: "export interface SawShark { age: number; kind: 'shark'; sharkType: 'saw'; }"
  })
})

test('what extends a base is its subtype without a mapping, by the name of its component or its own value', async () => {
  const schemas = {
    Pet: object({ petType: text }, { required: ['petType'], discriminator: { propertyName: 'petType' } }),
    Cat: object({ meow: text }, { allOf: [refer('Pet')] }),
    Dog: object({ petType: { const: 'dog' } }, { allOf: [refer('Pet')] }),
    Lion: { allOf: [refer('Cat'), object({ roar: text })] }
  }
  expect(await typesOf(refer('Pet'), schemas)).toMatchObject({
    Pet: 'export type Pet = Cat | Dog | Lion;',
    Cat: "export interface Cat { petType: 'Cat'; meow?: string | undefined; }",
    Dog: "export interface Dog { petType: 'dog'; }",
    Lion: "export interface Lion { petType: 'Lion'; meow?: string | undefined; roar?: string | undefined; }"
  })
})

test('a base that nothing extends, stays what it is', async () => {
  const pet = object({ petType: text }, { discriminator: { propertyName: 'petType' } })
  expect(await typesOf(refer('Pet'), { Pet: pet })).toMatchObject({
    Pet: 'export interface Pet { petType?: string | undefined; }'
  })
})

test('a component that does not have the fields of a base is not its subtype', async () => {
  const other = object({ teeth: { type: 'integer' } })
  expect(await typesOf(refer('Fish'), { Fish: fish, Shark: other, Salmon: salmon })).toMatchObject({
    Fish: 'export interface Fish { age: number; kind: string; }'
  })
})

test('a branch without the field has it in the union, and nowhere else', async () => {
  const pet = { oneOf: [refer('Cat'), refer('Dog')], ...tells('kind', { cat: 'Cat', dog: 'Dog' }) }
  const schemas = {
    Pet: pet,
    Cat: object({ meow: text }, { required: ['meow'] }),
    Dog: object({ bark: text }),
    Home: object({ pet: refer('Pet'), cat: refer('Cat') })
  }
  expect(await typesOf(refer('Home'), schemas)).toMatchObject({
    Pet: "export type Pet = { kind: 'cat'; meow: string; } | { kind: 'dog'; bark?: string | undefined; };",
    Cat: 'export interface Cat { meow: string; }'
  })
})

test('so has a branch of a union that a body is by itself', async () => {
  const pet = { oneOf: [refer('Cat'), refer('Dog')], ...tells('kind', { cat: 'Cat' }) }
  const schemas = { Cat: object({ meow: text }), Dog: object({ bark: text }) }
  const printed = Object.values(await typesOf(pet, schemas)).join('\n')
  expect(printed).toContain("{ kind: 'cat'; meow?: string | undefined; }")
  expect(printed).toContain("{ kind: 'Dog'; bark?: string | undefined; }")
})

test.each(['Dog', '#/components/schemas/Dog'])(
  'the branch that a discriminator names by default, as %s, may have any value in the field, or none',
  async (defaultMapping) => {
    const pet = {
      oneOf: [refer('Cat'), refer('Dog')],
      discriminator: { propertyName: 'kind', defaultMapping }
    }
    const schemas = {
      Cat: object({ kind: text, meow: text }, { required: ['kind'] }),
      Dog: object({ bark: text })
    }
    const types = await typesOf(pet, schemas)
    expect(types['Cat']).toContain("'Cat'")
    expect(types['Dog']).not.toContain('kind')
  }
)
